import { describe, expect, it } from 'vitest';
import { offsetsOf } from './sourcePlace.ts';

describe('the place of each letter in what was written', () => {
  it.each<[name: string, read: string, written: string, offsets: readonly number[]]>([
    ['letters as they are', 'abc', 'abc', [0, 1, 2]],
    ['nothing', '', 'abc', []],
    ['the same letter twice', 'aa', 'aa', [0, 1]],
    ['letters behind marks', 'ab', '**a** b', [2, 6]],
    ['the space that begins a line', 'a b', 'a\n  b', [0, 2, 4]],
    ['a mark behind its backslash', '*a', '\\*a', [1, 2]],
    ['a backslash behind its backslash', '\\a', '\\\\a', [1, 2]],
    ['a backslash that escapes nothing', '\\a', '\\a', [0, 1]],
    ['a letter by its name', 'a&b', 'a&amp;b', [0, 1, 6]],
    ['a letter by its name in upper case', 'a&b', 'a&AMP;b', [0, 1, 6]],
    ['a letter by a name with a figure in it', '½b', '&frac12;b', [0, 8]],
    ['a letter by a name of two letters', '<b', '&lt;b', [0, 4]],
    ['a letter by a name of thirty-two letters', '?b', `&${'a'.repeat(32)};b`, [0, 34]],
    ['a letter by its number', '&b', '&#38;b', [0, 5]],
    ['a letter by a number of one figure', '?b', '&#9;b', [0, 4]],
    ['a letter by a number of seven figures', '?b', '&#1234567;b', [0, 10]],
    ['a letter by its number in sixteens', '&b', '&#x26;b', [0, 6]],
    ['the same in upper case', '/b', '&#X2F;b', [0, 6]],
    ['the same with six figures', '?b', '&#x10FFFF;b', [0, 10]],
    ['two letters by their names', '<>', '&lt;&gt;', [0, 4]],
    ['an “and” that begins no name', 'a & b', 'a & b', [0, 1, 2, 3, 4]],
    ['an “and” before a name', '& &', '& &amp;', [0, 1, 2]],
    ['a name of one letter', '&a;', '&a;', [0, 1, 2]],
    ['a name of thirty-three letters', '&a', `&${'a'.repeat(33)};`, [0, 1]],
    ['a name that begins with a figure', '&1a;', '&1a;', [0, 1, 2, 3]],
    ['a name without its end', '&amp', '&amp', [0, 1, 2, 3]],
    ['a number of eight figures', '&#12345678;', '&#12345678;', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['a number in sixteens of seven figures', '&#x1', '&#x1234567;', [0, 1, 2, 3]],
    ['a number of no figures', '&#;', '&#;', [0, 1, 2]],
  ])('is found for %s', (_name, read, written, offsets) => {
    expect(offsetsOf(read, written)).toEqual(offsets);
  });

  it('is that of the letter before where a letter is not found', () => {
    expect(offsetsOf('abxc', 'abc')).toEqual([0, 1, 1, 2]);
    expect(offsetsOf('xa', 'ba')).toEqual([0, 1]);
  });
});
