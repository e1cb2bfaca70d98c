import { interventions } from '#vocabulary/interventions.ts';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';
import { locations, countryOf } from '#vocabulary/locations.ts';
import { codesOf, labelOf } from '#vocabulary/term.ts';
import type { CaseStudy } from './caseStudy.ts';

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Orders text as a British reader expects, the same on every machine; ties by code units. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A way to order, and perhaps to group, the list of case studies. */
export interface ListOrder {
  /** Part of the address: `/case-studies/by/<code>/`. */
  readonly code: string;
  readonly label: string;
  compare(a: CaseStudy, b: CaseStudy): number;
  /** The heading under which an entry stands, where the list is grouped. */
  groupOf?(entry: CaseStudy): string;
}

const byTitle = (a: CaseStudy, b: CaseStudy) => compareText(a.data.title, b.data.title);

const themeOrder = codesOf(themes);
const interventionOrder = codesOf(interventions);

const placeOf = (entry: CaseStudy) => {
  const [first = ''] = entry.data.setting.locations;
  return labelOf(locations, countryOf(first));
};

/** The orders of the list, the first being that of the plain address. */
export const listOrders: readonly [ListOrder, ...ListOrder[]] = [
  { code: 'title', label: 'Title', compare: byTitle },
  {
    code: 'newest',
    label: 'Newest here',
    compare: (a, b) =>
      a.data.published === b.data.published
        ? byTitle(a, b)
        : a.data.published < b.data.published
          ? 1
          : -1,
  },
  {
    code: 'theme',
    label: 'Theme',
    compare: (a, b) =>
      rank(themeOrder, a.data.themes[0]) - rank(themeOrder, b.data.themes[0]) || byTitle(a, b),
    groupOf: (entry) => {
      const [theme] = entry.data.themes;
      return theme === undefined ? '' : themeShortLabels[theme];
    },
  },
  {
    code: 'intervention',
    label: 'Intervention',
    compare: (a, b) =>
      rank(interventionOrder, a.data.interventions[0]) -
        rank(interventionOrder, b.data.interventions[0]) || byTitle(a, b),
    groupOf: (entry) => {
      const [intervention] = entry.data.interventions;
      return intervention === undefined ? '' : labelOf(interventions, intervention);
    },
  },
  {
    code: 'place',
    label: 'Country',
    compare: (a, b) => compareText(placeOf(a), placeOf(b)) || byTitle(a, b),
    groupOf: placeOf,
  },
];

function rank<Code>(order: readonly Code[], code: Code | undefined): number {
  return code === undefined ? order.length : order.indexOf(code);
}
