/**
 * How good a ranking is, in the measures that the field uses. A ranking is the addresses of entries
 * in the order in which a search shows them; the labels of a query are its grades by address.
 *
 * A query for which nothing is relevant has no ideal to be measured against. It is left out of the
 * means of these measures, and each of them throws where it is asked about one. Whether a search
 * keeps quiet on such a query is another question, to be counted apart.
 */

/** How useful an entry is: 3 just what was looked for, 2 clearly useful, 1 partly useful. */
export type Grade = 1 | 2 | 3;

/** The grades of one query by the address of the entry; an entry that is not named counts 0. */
export type Relevance = Readonly<Record<string, Grade>>;

/**
 * Success at `k`: 1 where an entry that answers the query stands among the first `k`, otherwise 0.
 * An entry answers from grade 2, or from grade 1 where none of the query's labels is above 1.
 *
 * Published in Craswell, N. & Hawking, D. (2004) Overview of the TREC-2004 Web Track, as "Success
 * at n"; that grade 1 is not enough where there is better is our own rule.
 *
 * @throws RangeError where nothing is relevant, a ranking names an entry twice or `k` is no rank.
 */
export function successAt(ranking: readonly string[], relevant: Relevance, k: number): 0 | 1 {
  requireRank(k);
  return firstAnswer(ranking, relevant) <= k ? 1 : 0;
}

/**
 * Reciprocal rank: 1 / the rank of the first entry that answers the query, counted from 1, and 0
 * where none does. What counts as an answer is told at `successAt`.
 *
 * Published in Voorhees, E.M. (1999) The TREC-8 Question Answering Track Report; its mean over
 * queries is the mean reciprocal rank (MRR).
 *
 * @throws RangeError where nothing is relevant or a ranking names an entry twice.
 */
export function reciprocalRank(ranking: readonly string[], relevant: Relevance): number {
  return 1 / firstAnswer(ranking, relevant);
}

/**
 * Normalised discounted cumulative gain at `k`, from 0 to 1: what the first `k` entries are worth
 * beside what the best order of all labels would be worth there. An entry of a grade is worth
 * 2^grade − 1, divided by log2(rank + 1).
 *
 * Published in Järvelin, K. & Kekäläinen, J. (2002) Cumulated gain-based evaluation of IR
 * techniques, ACM Transactions on Information Systems 20(4), 422-446; the gain and the discount in
 * this form are those of Burges, C. et al. (2005) Learning to rank using gradient descent, ICML.
 *
 * @throws RangeError where nothing is relevant, a ranking names an entry twice or `k` is no rank.
 */
export function ndcg(ranking: readonly string[], relevant: Relevance, k: number): number {
  requireRank(k);
  const grades = gradesOf(relevant);
  requireEachOnce(ranking);
  const gained = ranking.map((slug) => grades.get(slug) ?? 0);
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  return discountedGain(gained.slice(0, k)) / discountedGain(ideal.slice(0, k));
}

/** The rank of the first entry that answers, counted from 1; infinity where none does. */
function firstAnswer(ranking: readonly string[], relevant: Relevance): number {
  const grades = gradesOf(relevant);
  requireEachOnce(ranking);
  const enough = Math.min(2, Math.max(...grades.values()));
  const index = ranking.findIndex((slug) => (grades.get(slug) ?? 0) >= enough);
  return index < 0 ? Infinity : index + 1;
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** The labels as a map: an entry may have the name of something that every object has. */
function gradesOf(relevant: Relevance): ReadonlyMap<string, Grade> {
  const grades = new Map(Object.entries(relevant));
  if (grades.size === 0) {
    throw new RangeError('Nothing is relevant to this query: leave it out of this measure.');
  }
  return grades;
}

function requireRank(k: number): void {
  if (!Number.isInteger(k) || k < 1) {
    throw new RangeError(`k is ${String(k)}; it is a rank, a whole number from 1.`);
  }
}

function requireEachOnce(ranking: readonly string[]): void {
  if (new Set(ranking).size < ranking.length) {
    throw new RangeError('A ranking names each entry once; this one names one of them again.');
  }
}
