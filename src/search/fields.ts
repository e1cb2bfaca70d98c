import type { CaseStudy } from '#entries/caseStudy.ts';
import type { CardFields, FacetCode } from './card.ts';

/** What the index holds about an entry beside its words. */
export interface SearchFields {
  readonly meta: CardFields;
  readonly filters: readonly (readonly [facet: FacetCode, code: string])[];
  readonly sort: Readonly<Record<'title' | 'newest', string>>;
}

/** The fields of one entry for the search index. */
export function searchFields(entry: CaseStudy): SearchFields {
  const { data } = entry;
  const phases = Array.isArray(data.setting.phases) ? data.setting.phases : [];
  const pairs = (facet: FacetCode, codes: readonly string[]) =>
    codes.map((code) => [facet, code] as const);
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
      level: String(entry.rating.level),
    },
    filters: [
      ...pairs('theme', data.themes),
      ...pairs('intervention', data.interventions),
      ...pairs('phase', phases),
      ...pairs('structure', data.structures),
      ...pairs('place', entry.locationCodes),
    ],
    sort: { title: data.title.toLowerCase(), newest: data.published },
  };
}
