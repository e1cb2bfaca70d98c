import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ndcg, reciprocalRank, successAt, type Relevance } from './measures.ts';

const graded: Relevance = { best: 3, good: 2, fair: 1 };
const allPartly: Relevance = { one: 1, other: 1 };

/** Labels of a query, and a ranking that may hold some of its entries among others. */
const labelled = fc
  .dictionary(fc.string({ minLength: 1 }), fc.constantFrom(1, 2, 3), { minKeys: 1, maxKeys: 12 })
  .chain((relevant) =>
    fc.record({
      relevant: fc.constant(relevant as Relevance),
      ranking: fc.shuffledSubarray([...new Set([...Object.keys(relevant), '', 'x', 'y', 'z'])]),
      k: fc.integer({ min: 1, max: 15 }),
    }),
  );

const bestOrder = (relevant: Relevance) =>
  Object.entries(relevant)
    .toSorted(([, a], [, b]) => b - a)
    .map(([slug]) => slug);

describe('success at k', () => {
  it.each<[string, string[], Relevance, number, 0 | 1]>([
    ['the best entry first', ['best', 'x'], graded, 1, 1],
    ['a clearly useful entry at rank k', ['x', 'y', 'good'], graded, 3, 1],
    ['a clearly useful entry behind rank k', ['x', 'y', 'good'], graded, 2, 0],
    ['a partly useful entry where there is better', ['fair', 'x'], graded, 5, 0],
    ['a partly useful entry where there is none better', ['x', 'other'], allPartly, 5, 1],
    ['entries without a label', ['x', 'y'], graded, 5, 0],
    ['an empty ranking', [], graded, 5, 0],
    ['an entry named as something that objects have', ['constructor'], graded, 5, 0],
  ])('%s', (_, ranking, relevant, k, expected) => {
    expect(successAt(ranking, relevant, k)).toBe(expected);
  });

  it('is 1 just where the first answer stands among the first k', () => {
    fc.assert(
      fc.property(labelled, ({ ranking, relevant, k }) => {
        const found = reciprocalRank(ranking, relevant) >= 1 / k;
        expect(successAt(ranking, relevant, k)).toBe(found ? 1 : 0);
      }),
    );
  });
});

describe('reciprocal rank', () => {
  it.each<[string, string[], Relevance, number]>([
    ['the first entry answers', ['good', 'best'], graded, 1],
    ['the fourth does', ['x', 'fair', 'y', 'best'], graded, 1 / 4],
    ['a partly useful entry where there is none better', ['x', 'one'], allPartly, 1 / 2],
    ['none does', ['x', 'fair'], graded, 0],
    ['there is no result', [], graded, 0],
  ])('%s', (_, ranking, relevant, expected) => {
    expect(reciprocalRank(ranking, relevant)).toBe(expected);
  });
});

describe('nDCG at k', () => {
  // Reckoned by hand: the gains of grades 3, 2 and 1 are 7, 3 and 1; the divisors of ranks 1 to 4
  // are 1, log2(3) = 1.58496, 2 and log2(5) = 2.32193. The best order is worth 9.39279 at 3.
  it.each<[string, string[], Relevance, number, number]>([
    ['the best order', ['best', 'good', 'fair'], graded, 3, 1],
    ['entries without a label behind the best order', ['best', 'good', 'fair', 'x'], graded, 9, 1],
    ['the best order turned round', ['fair', 'good', 'best'], graded, 3, 0.68061],
    ['a gap', ['good', 'x', 'best'], graded, 3, 0.69202],
    ['the best at 4, looked at to 3', ['good', 'x', 'fair', 'best'], graded, 3, 0.37263],
    ['the best at 4, looked at to 4', ['good', 'x', 'fair', 'best'], graded, 4, 0.69359],
    ['only the second best, looked at to 1', ['good'], graded, 1, 3 / 7],
    ['one of two that are alike, looked at to 1', ['other'], allPartly, 1, 1],
    ['none', ['x', 'constructor'], graded, 3, 0],
    ['an empty ranking', [], graded, 3, 0],
  ])('%s', (_, ranking, relevant, k, expected) => {
    expect(ndcg(ranking, relevant, k)).toBeCloseTo(expected, 5);
  });

  it('is never below 0 or above 1, and 1 for the best order', () => {
    fc.assert(
      fc.property(labelled, ({ ranking, relevant, k }) => {
        const value = ndcg(ranking, relevant, k);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(ndcg(bestOrder(relevant), relevant, k)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is no lower for a better entry moved before its neighbour', () => {
    fc.assert(
      fc.property(labelled, fc.nat(), ({ ranking, relevant, k }, place) => {
        fc.pre(ranking.length > 1);
        const index = place % (ranking.length - 1);
        const pair = ranking.slice(index, index + 2);
        const grade = (slug: string) => new Map(Object.entries(relevant)).get(slug) ?? 0;
        const sorted = pair.toSorted((a, b) => grade(b) - grade(a));
        const better = ranking.toSpliced(index, 2, ...sorted);
        expect(ndcg(better, relevant, k)).toBeGreaterThanOrEqual(ndcg(ranking, relevant, k));
      }),
    );
  });
});

describe('what has no measure', () => {
  const measures = [
    ['success at k', (ranking: string[], relevant: Relevance) => successAt(ranking, relevant, 5)],
    ['reciprocal rank', reciprocalRank],
    ['nDCG at k', (ranking: string[], relevant: Relevance) => ndcg(ranking, relevant, 5)],
  ] as const;

  it.each(measures)('a query for which nothing is relevant: %s', (_, measure) => {
    expect(() => measure(['x'], {})).toThrow(/nothing is relevant/i);
  });

  it.each(measures)('a ranking that names an entry twice: %s', (_, measure) => {
    expect(() => measure(['best', 'x', 'best'], graded)).toThrow(/names each entry once/);
  });

  it.each([0, -1, 2.5, NaN, Infinity])('a rank of %d', (k) => {
    expect(() => successAt(['best'], graded, k)).toThrow(RangeError);
    expect(() => ndcg(['best'], graded, k)).toThrow(RangeError);
  });
});
