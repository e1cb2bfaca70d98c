import type { SearchState } from '../address.ts';
import { facetCodes, LEVEL_FILTER, type FacetCode } from '../facets.ts';
import type { Asker, Ids } from './engine.ts';

/** A way to narrow: a facet, or the evidence level. */
export type Narrowing = FacetCode | typeof LEVEL_FILTER;

/** The pages that each way to narrow leaves; only ways that are chosen are in it. */
export type Narrowed = ReadonlyMap<Narrowing, Ids>;

/** Asks which pages the chosen values leave, for each facet by itself. */
export async function narrowed(asker: Asker, state: SearchState, top: number): Promise<Narrowed> {
  const wanted: Promise<readonly [Narrowing, Ids]>[] = facetCodes
    .filter((facet) => state.chosen[facet].length > 0)
    .map(async (facet) => [facet, await union(asker, facet, state.chosen[facet])] as const);
  if (state.level > 0) {
    wanted.push(
      union(asker, LEVEL_FILTER, levelsFrom(state.level, top)).then(
        (ids) => [LEVEL_FILTER, ids] as const,
      ),
    );
  }
  return new Map(await Promise.all(wanted));
}

/** Pages with any of the values. Each value is asked for by itself: so it is known for the counts. */
async function union(asker: Asker, filter: string, codes: readonly string[]): Promise<Ids> {
  const each = await Promise.all(codes.map((code) => asker.having(filter, [code])));
  return new Set(each.flatMap((ids) => [...ids]));
}

/** Level numbers from one up, as the index writes them. */
export function levelsFrom(least: number, top: number): string[] {
  return Array.from({ length: top - least + 1 }, (_, step) => String(least + step));
}

/** Whether a page is left by all ways to narrow, apart perhaps from one. */
export function isLeft(id: string, by: Narrowed, apartFrom?: Narrowing): boolean {
  for (const [narrowing, ids] of by) {
    if (narrowing !== apartFrom && !ids.has(id)) {
      return false;
    }
  }
  return true;
}

/**
 * How many case studies each value of a facet would give. Within a facet values add up, so its own
 * choice is left aside when its values are counted.
 *
 * @param ids pages that the words give, before they are narrowed
 * @returns counts in the order of the codes
 */
export async function countsOf(
  asker: Asker,
  ids: readonly string[],
  by: Narrowed,
  facet: FacetCode,
  codes: readonly string[],
): Promise<readonly number[]> {
  const left = new Set(ids.filter((id) => isLeft(id, by, facet)));
  const having = await Promise.all(codes.map((code) => asker.having(facet, [code])));
  return having.map((each) => countIn(each, left));
}

/** How many case studies have each level or a higher one, from level 1 to the top. */
export async function levelCounts(
  asker: Asker,
  ids: readonly string[],
  by: Narrowed,
  top: number,
): Promise<readonly number[]> {
  const left = new Set(ids.filter((id) => isLeft(id, by, LEVEL_FILTER)));
  const each = await Promise.all(
    levelsFrom(1, top).map(async (level) =>
      countIn(await asker.having(LEVEL_FILTER, [level]), left),
    ),
  );
  return each.map((_, index) => each.slice(index).reduce((sum, count) => sum + count, 0));
}

function countIn(ids: Ids, left: Ids): number {
  let count = 0;
  for (const id of ids) {
    count += left.has(id) ? 1 : 0;
  }
  return count;
}
