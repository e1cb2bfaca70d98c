import type { GoldenQuery } from '../../tests/search/golden.ts';
import { ndcg, reciprocalRank, successAt } from '../../tests/search/measures.ts';

/** A search that is to be judged: addresses of entries for what was typed, best first. */
export interface JudgedSearch {
  readonly name: string;
  rank(words: string): Promise<readonly string[]>;
}

/** How good the answers to a number of queries are; means are over those that have an answer. */
export interface Quality {
  /** Queries for which some entry is relevant. */
  readonly answerable: number;
  /** Queries for which none is: the kind `nothing`. */
  readonly unanswerable: number;
  /** Share of queries with an answer at rank 1. */
  readonly success1: number;
  /** Share of queries with an answer within the first three ranks. */
  readonly success3: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Mean normalised discounted cumulative gain at 10. */
  readonly ndcg10: number;
  /** How many queries got nothing although something is relevant. */
  readonly withoutResult: number;
  /** How many queries for which nothing is relevant got nothing. */
  readonly keptQuiet: number;
}

/** A query with the answer that it got. */
export interface AnsweredQuery extends Pick<GoldenQuery, 'relevant'> {
  /** Addresses of entries, best first. */
  readonly ranking: readonly string[];
}

/**
 * Sums up how good answers are; `tests/search/measures.ts` tells what the measures mean and where
 * they are published.
 *
 * @throws RangeError where no query has an answer: there is no mean of nothing.
 */
export function qualityOf(answered: readonly AnsweredQuery[]): Quality {
  const isEmpty = ({ ranking }: AnsweredQuery) => ranking.length === 0;
  const answerable = answered.filter(({ relevant }) => Object.keys(relevant).length > 0);
  const unanswerable = answered.filter(({ relevant }) => Object.keys(relevant).length === 0);
  if (answerable.length === 0) {
    throw new RangeError('There is no mean over queries of which none has an answer.');
  }
  const mean = (measure: (query: AnsweredQuery) => number) =>
    answerable.reduce((sum, query) => sum + measure(query), 0) / answerable.length;
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    success1: mean(({ ranking, relevant }) => successAt(ranking, relevant, 1)),
    success3: mean(({ ranking, relevant }) => successAt(ranking, relevant, 3)),
    mrr: mean(({ ranking, relevant }) => reciprocalRank(ranking, relevant)),
    ndcg10: mean(({ ranking, relevant }) => ndcg(ranking, relevant, 10)),
    withoutResult: answerable.filter(isEmpty).length,
    keptQuiet: unanswerable.filter(isEmpty).length,
  };
}

/** Asks a search every query, one after the other, and sums up its answers. */
export async function judged(
  search: JudgedSearch,
  queries: readonly GoldenQuery[],
): Promise<Quality> {
  const answered: AnsweredQuery[] = [];
  for (const { query, relevant } of queries) {
    answered.push({ relevant, ranking: await search.rank(query) });
  }
  return qualityOf(answered);
}
