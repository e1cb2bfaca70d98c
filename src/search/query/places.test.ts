import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hits } from './engine.ts';
import { placesOf, type Asked } from './places.ts';

const on = (words?: readonly number[]): Hits =>
  new Map(words === undefined ? [] : [['page', { score: 1, words }]]);

/** What an engine says of words on one page: places of the exact words, and of the loose ones. */
const asked = (
  words: string,
  exact: readonly number[] | undefined,
  loose: readonly number[] | undefined,
  loosely = false,
): Asked => ({ words, exact: on(exact), loose: on(loose), loosely });

const content = 'Peer review helps peers. A review by peers is no MAT material: MATs matter.'.split(
  ' ',
);

describe('where words stand', () => {
  it.each<[string, Asked, number[]]>([
    ['a word stands at all its places', asked('peer', [0], [0, 3, 7]), [0, 3, 7]],
    ['a word with a hyphen is one word', asked('peer-review', [0], [0, 5]), [0, 5]],
    ['a short word stands only where it is itself', asked('mat', [10], [10, 11, 12, 13]), [10, 12]],
    [
      'words in a row stand where they are together',
      asked('peer review', [0, 1], [0, 1, 3, 5, 7]),
      [0, 1],
    ],
    ['so at every place', asked('a b', [2, 3], [0, 2, 3, 6, 7, 8]), [2, 3, 6, 7, 8]],
    [
      'one place is enough where an engine tells no more',
      asked('peer review', [0, 1], undefined),
      [0, 1],
    ],
    [
      'words apart stand where each does',
      asked('review peers', undefined, [1, 3, 5, 7], true),
      [1, 3, 5, 7],
    ],
    ['a beginning stands where it begins words', asked('mate', undefined, [11], true), [11]],
    ['neither does where that will not do', asked('review peers', undefined, [1, 3, 5, 7]), []],
    ['no word stands on another page', asked('peer', undefined, undefined, true), []],
  ])('%s', (_, question, places) => {
    expect(placesOf(question, 'page', content)).toEqual(places);
    expect(placesOf(question, 'another', content)).toEqual([]);
  });

  it('is never inside an address of the web', () => {
    const words = ['Review:', 'https://example.org/peer-review', 'review'];
    expect(placesOf(asked('review', [0], [0, 1, 2]), 'page', words)).toEqual([0, 2]);
  });

  it('is told once for each place, and only where the engine found something', () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.constantFrom('mat', 'peer', 'peer review', 'a b c'),
        fc.option(places, { nil: undefined }),
        fc.option(places, { nil: undefined }),
        fc.boolean(),
        (words, exact, loose, loosely) => {
          const found = placesOf(asked(words, exact, loose, loosely), 'page', content);
          expect(new Set(found).size).toBe(found.length);
          const told = new Set([...(exact ?? []), ...(loose ?? [])]);
          expect(found.filter((place) => !told.has(place))).toEqual([]);
        },
      ),
    );
  });
});
