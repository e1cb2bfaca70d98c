import type { SearchState } from './address.ts';
import { facetCodes, type CardFields, type FacetCode } from './card.ts';

/** What is used of Pagefind; handed in, so that this file runs without a browser. */
export interface SearchEngine {
  search(
    words: string | null,
    options: {
      filters: Partial<Record<FacetCode, { any: readonly string[] }>>;
      sort?: Record<string, 'asc' | 'desc'>;
    },
  ): Promise<EngineAnswer>;
}

interface EngineAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<EngineData> }[];
}

interface EngineData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: CardFields;
}

/** One entry that was found; its fields are fetched when it is about to be shown. */
export interface Found {
  readonly id: string;
  load(): Promise<EngineData>;
}

/**
 * Entries that answer what is asked for, best first. Within a facet any of the
 * chosen values will do; across facets all must hold.
 */
export async function search(engine: SearchEngine, state: SearchState): Promise<Found[]> {
  const answer = await engine.search(state.words === '' ? null : state.words, {
    filters: filtersOf(state),
    ...(state.words === '' ? { sort: { title: 'asc' } } : {}),
  });
  return answer.results.map((result) => ({ id: result.id, load: () => result.data() }));
}

/**
 * How many entries each value of a facet would give. Within a facet values add
 * up, so its own choice is left aside when its values are counted.
 */
export async function countValues(
  engine: SearchEngine,
  state: SearchState,
  facet: FacetCode,
  codes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const filters = filtersOf(state);
  const counts = await Promise.all(
    codes.map(async (code) => {
      const answer = await engine.search(state.words === '' ? null : state.words, {
        filters: { ...filters, [facet]: { any: [code] } },
      });
      return [code, answer.results.length] as const;
    }),
  );
  return new Map(counts);
}

function filtersOf({
  chosen,
}: SearchState): Partial<Record<FacetCode, { any: readonly string[] }>> {
  return Object.fromEntries(
    facetCodes
      .filter((facet) => chosen[facet].length > 0)
      .map((facet) => [facet, { any: chosen[facet] }]),
  );
}
