import { describe, expect, it } from 'vitest';
import { hintFor, nearest } from './nearest.ts';

describe('the nearest of the known names', () => {
  it.each<[typed: string, known: readonly string[], near: string | undefined]>([
    ['capacity', ['capacity'], 'capacity'],
    ['capacty', ['culture', 'capacity'], 'capacity'],
    ['CAPACITY', ['capacity'], 'capacity'],
    ['capacity', ['CAPACITY'], 'CAPACITY'],
    // Of a short word two letters may differ, of a longer one a third of them.
    ['ab', ['ax'], 'ax'],
    ['ab', ['xy'], 'xy'],
    ['abc', ['xyz'], undefined],
    ['abc', ['abcde'], 'abcde'],
    ['abc', ['abcdef'], undefined],
    ['abcdefgh', ['abcdefxy'], 'abcdefxy'],
    ['abcdefgh', ['abcdexyz'], undefined],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['abcdefghi', ['abcdewxyz'], undefined],
    // The first of two that are as near, the nearer of two that are not.
    ['lessen', ['lesson', 'lessan'], 'lesson'],
    ['lessen', ['lessons', 'lesson'], 'lesson'],
    ['lessen', ['lesson', 'lessons'], 'lesson'],
    ['anything', [], undefined],
  ])('to "%s" of %j is %s', (typed, known, near) => {
    expect(nearest(typed, known)).toBe(near);
  });
});

describe('the hint for a name that is not known', () => {
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, index) => `n${String(index + 1)}`);

  it.each<[typed: string, known: readonly string[], noun: string, hint: string]>([
    ['readng', ['reading', 'writing'], 'outcome', 'Did you mean "reading"?'],
    ['anything', [], 'reference', 'There is no reference to choose from yet.'],
    ['something', ['a', 'b'], 'theme', 'Choose a theme from: a, b.'],
    ['something', ['a'], 'outcome', 'Choose an outcome from: a.'],
    ['something', ['a'], 'attribute', 'Choose an attribute from: a.'],
    ['something', ['a'], 'entry', 'Choose an entry from: a.'],
    ['something', ['a'], 'id', 'Choose an id from: a.'],
    ['something', numbers(30), 'place', `Choose a place from: ${numbers(30).join(', ')}.`],
    [
      'something',
      numbers(31),
      'place',
      `Choose a place from: ${numbers(30).join(', ')}, and 1 more.`,
    ],
    [
      'something',
      numbers(45),
      'place',
      `Choose a place from: ${numbers(30).join(', ')}, and 15 more.`,
    ],
  ])('"%s" of %j', (typed, known, noun, hint) => {
    expect(hintFor(typed, known, noun)).toBe(hint);
  });
});
