import type { CaseStudy } from '#entries/caseStudy.ts';
import { costPerPupil } from '#evidence/cost.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { CardFields } from './card.ts';
import { LEVEL_FILTER, type FacetCode } from './facets.ts';

/** What the index holds about an entry beside its words. */
export interface SearchFields {
  readonly meta: CardFields;
  readonly filters: readonly (readonly [filter: FacetCode | typeof LEVEL_FILTER, code: string])[];
  readonly sort: Readonly<Record<'title' | 'newest' | 'evidence', string>>;
}

const computed = new WeakMap<CaseStudy, SearchFields>();

/** The fields of one entry for the search index. */
export function searchFields(entry: CaseStudy): SearchFields {
  let fields = computed.get(entry);
  if (fields === undefined) {
    fields = fieldsOf(entry);
    computed.set(entry, fields);
  }
  return fields;
}

function fieldsOf(entry: CaseStudy): SearchFields {
  const { data } = entry;
  const phases = Array.isArray(data.setting.phases) ? data.setting.phases : [];
  const { place } = data.setting;
  const cost = costPerPupil(data);
  const band = cost.known ? cost.band : undefined;
  const level = String(entry.rating.level);
  const pairs = (filter: FacetCode, codes: readonly string[]) =>
    codes.map((code) => [filter, code] as const);
  return {
    meta: {
      title: data.title,
      summary: data.summary,
      themes: data.themes.join(' '),
      interventions: data.interventions.join(' '),
      phase: entry.phase,
      where: entry.where,
      when: entry.when,
      direction: entry.direction,
      level,
    },
    filters: [
      ...pairs('theme', data.themes),
      ...pairs('strand', data.strands ?? []),
      ...pairs('intervention', data.interventions),
      ...pairs('phase', phases),
      ...pairs('structure', data.structures),
      ...pairs('place', entry.locationCodes),
      ...pairs('area', place === NOT_REPORTED ? [] : [place]),
      ...pairs('direction', [entry.direction]),
      ...pairs('cost', band === undefined ? [] : [costCode(band)]),
      ...pairs('kind', [data.kind]),
      [LEVEL_FILTER, level],
    ],
    sort: {
      // By its letters: to an index, an accented one comes after all others.
      title: data.title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
      newest: data.published,
      // Of two that are equally strong, the newer first.
      evidence: `${level} ${data.published}`,
    },
  };
}

/** The code of a band of cost in an address: "very-low". */
export function costCode({ name }: { readonly name: string }): string {
  return name.replaceAll(' ', '-');
}
