/**
 * The facets by which results can be narrowed; each is a parameter of the address and a filter of the
 * index. Of one facet any chosen value will do; of several, all must hold.
 */
export const facetCodes = [
  'theme',
  'strand',
  'intervention',
  'phase',
  'structure',
  'place',
  'area',
  'direction',
  'cost',
  'kind',
] as const;
export type FacetCode = (typeof facetCodes)[number];

/** Orders of results; the first is that of an address that names none. */
export const sortCodes = ['relevance', 'newest', 'evidence', 'title'] as const;
export type SortCode = (typeof sortCodes)[number];

/** How the index is asked for an order; it has no order by relevance of its own. */
export const sortKeys: Readonly<
  Record<Exclude<SortCode, 'relevance'>, readonly [key: string, direction: 'asc' | 'desc']>
> = {
  newest: ['newest', 'desc'],
  evidence: ['evidence', 'desc'],
  title: ['title', 'asc'],
};

/** The filter of the index that holds the number of the evidence level. */
export const LEVEL_FILTER = 'level';
