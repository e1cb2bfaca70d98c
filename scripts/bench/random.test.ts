import { describe, expect, it } from 'vitest';
import { chance } from './random.ts';

describe('chance', () => {
  it('is the same row from the same seed and stream, and another from others', () => {
    const row = (seed: number, stream: number) => {
      const random = chance(seed, stream);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(row(1, 2)).toEqual(row(1, 2));
    expect(row(1, 3)).not.toEqual(row(1, 2));
    expect(row(2, 2)).not.toEqual(row(1, 2));
  });

  it('gives whole numbers from the lowest to the highest, both included', () => {
    const random = chance(1, 1);
    const seen = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
    expect([...seen].toSorted()).toEqual([3, 4, 5, 6]);
  });

  it('gives different items, and no more than there are', () => {
    const some = chance(1, 1).some(['a', 'b', 'c'], 9);
    expect(some.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('refuses to pick from nothing', () => {
    expect(() => chance(1, 1).pick([])).toThrow(RangeError);
  });
});
