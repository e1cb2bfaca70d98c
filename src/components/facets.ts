import type { CaseStudy } from '#entries/caseStudy.ts';
import { costBands } from '#evidence/costBands.ts';
import { facetCodes, LEVEL_FILTER, type FacetCode } from '#search/facets.ts';
import { costCode, searchFields } from '#search/fields.ts';
import { directions } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { levels } from '#vocabulary/levels.ts';
import { locations } from '#vocabulary/locations.ts';
import { phases, places } from '#vocabulary/settings.ts';
import { strands } from '#vocabulary/strands.ts';
import { structures } from '#vocabulary/structures.ts';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';

/** A value of a facet, with how many entries have it. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

/** A way to narrow the list, with the values that occur. */
export interface Facet {
  readonly code: FacetCode;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

type Labels = readonly { readonly code: string; readonly label: string }[];

const listed: Readonly<Record<FacetCode, readonly [label: string, terms: Labels]>> = {
  theme: ['Theme', themes.terms.map(({ code }) => ({ code, label: themeShortLabels[code] }))],
  strand: ['Strand of a theme', strands.terms],
  intervention: ['Intervention', interventions.terms],
  phase: ['Phase', phases.terms],
  structure: ['Partnership structure', structures.terms],
  place: ['Country or region', locations.terms],
  area: ['Kind of place', places.terms],
  direction: ['What was found', directions.terms],
  cost: [
    'Cost for each pupil in a year',
    costBands.map((band) => ({
      code: costCode(band),
      label: `${band.name.charAt(0).toUpperCase()}${band.name.slice(1)}: ${band.range}`,
    })),
  ],
  kind: [
    'Kind of entry',
    [
      { code: 'practice', label: 'A partnership’s own account' },
      { code: 'evaluation', label: 'Summary of published work' },
    ],
  ],
};

const counted = new WeakMap<readonly CaseStudy[], ReadonlyMap<string, number>>();

/** How many entries have each value, by `facet:code`. */
function countsOf(entries: readonly CaseStudy[]): ReadonlyMap<string, number> {
  let counts = counted.get(entries);
  if (counts === undefined) {
    const made = new Map<string, number>();
    for (const entry of entries) {
      for (const [filter, code] of searchFields(entry).filters) {
        made.set(`${filter}:${code}`, (made.get(`${filter}:${code}`) ?? 0) + 1);
      }
    }
    counts = made;
    counted.set(entries, counts);
  }
  return counts;
}

/** The facets of a list of entries; values that no entry has are left out. */
export function facets(entries: readonly CaseStudy[]): readonly Facet[] {
  const counts = countsOf(entries);
  return facetCodes.map((code) => {
    const [label, terms] = listed[code];
    return {
      code,
      label,
      values: terms.flatMap((term) => {
        const count = counts.get(`${code}:${term.code}`) ?? 0;
        return count === 0 ? [] : [{ code: term.code, label: term.label, count }];
      }),
    };
  });
}

/** The evidence levels, each with how many entries reach it, from the lowest that can be asked for. */
export function levelChoices(entries: readonly CaseStudy[]): readonly FacetValue[] {
  const counts = countsOf(entries);
  return levels.terms
    .filter(({ number }) => number > 0)
    .map(({ number, label }) => ({
      code: String(number),
      label,
      count: levels.terms
        .filter((other) => other.number >= number)
        .reduce(
          (sum, other) => sum + (counts.get(`${LEVEL_FILTER}:${String(other.number)}`) ?? 0),
          0,
        ),
    }));
}
