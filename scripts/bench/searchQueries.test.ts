import { describe, expect, it } from 'vitest';
import type { GoldenQuery } from '../../tests/search/golden.ts';
import { chance } from './random.ts';
import { drawFromGolden, drawFromTitles } from './searchQueries.ts';

const titles = [
  'Peer review for phonics in Ashberry Green',
  'Lesson study for early number in Quordale',
  'Mentoring for homework in Oakby St Mary',
];

describe('queries from titles', () => {
  const drawn = drawFromTitles(titles)(chance(1, 1), 30);

  it('are different, as many as were asked for, and the same from the same seed', () => {
    expect(new Set(drawn).size).toBe(30);
    expect(drawFromTitles(titles)(chance(1, 1), 30)).toEqual(drawn);
    expect(drawFromTitles(titles)(chance(2, 1), 30)).not.toEqual(drawn);
  });

  it('are two to four words of one title, in their order, none as short as "for"', () => {
    for (const query of drawn) {
      const words = query.split(' ');
      expect([2, 3, 4]).toContain(words.length);
      expect(words.every((word) => word.length > 3)).toBe(true);
      expect(titles.some((title) => new RegExp(words.join('\\b.*\\b')).test(title))).toBe(true);
    }
    expect(new Set(drawn.map((query) => query.split(' ').length)).size).toBe(3);
  });

  it('are refused where there are not so many', () => {
    expect(() => drawFromTitles(['Second words'])(chance(1, 1), 2)).toThrow(/Only 1 .* not 2/);
  });
});

describe('queries from the golden set', () => {
  const query = (name: string, held: boolean, relevant: GoldenQuery['relevant']): GoldenQuery => ({
    query: name,
    kind: 'theme',
    held,
    relevant,
  });
  const draw = drawFromGolden([
    query('one', false, { entry: 3 }),
    query('held out', true, { entry: 3 }),
    query('two', false, { entry: 1 }),
    query('without an answer', false, {}),
  ]);

  it('are those that are not held out and that something answers', () => {
    expect(draw(chance(1, 1), 2).toSorted()).toEqual(['one', 'two']);
  });

  it('are refused where there are not so many', () => {
    expect(() => draw(chance(1, 1), 3)).toThrow(/Only 2 .* not 3/);
  });
});
