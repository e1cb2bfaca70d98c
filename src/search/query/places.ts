import type { Hits } from './engine.ts';
import { tokensOf } from './tokens.ts';

/** Words that were asked for, and the pages that hold them. */
export interface Asked {
  readonly words: string;
  /** Pages that hold them as they are, apart from their endings; one place of each. */
  readonly exact: Hits;
  /** Those too that hold them apart, or hold words that begin like them; all places. */
  readonly loose: Hits;
  /** Whether such pages will do. */
  readonly loosely: boolean;
}

/** A word of fewer letters begins so many others that it is sought by itself. */
const SHORT = 4;

/**
 * Where the words stand on a page, counted in words from its start. Addresses of the web are left
 * out: they hold words, but nobody reads them.
 *
 * @param content the words of the page
 */
export function placesOf(asked: Asked, id: string, content: readonly string[]): number[] {
  return [...new Set(allPlaces(asked, id, content))].filter(
    (place) => content[place]?.includes('://') !== true,
  );
}

function allPlaces(
  { words, exact, loose, loosely }: Asked,
  id: string,
  content: readonly string[],
): readonly number[] {
  const places = loose.get(id)?.words ?? [];
  const one = exact.get(id)?.words;
  if (one === undefined) {
    return loosely ? places : [];
  }
  const length = words.split(' ').length;
  if (length > 1) {
    return [...one, ...inRows(places, length)];
  }
  return words.length < SHORT
    ? [...one, ...places.filter((place) => isWord(content[place] ?? '', words))]
    : places;
}

/** Those places that stand in rows of so many at least: there the words are together. */
function inRows(places: readonly number[], length: number): number[] {
  const all = new Set(places);
  const rows = places.filter((place) => {
    let row = 1;
    while (row < length && all.has(place + row)) {
      row += 1;
    }
    return row === length;
  });
  return rows.flatMap((place) => Array.from({ length }, (_, step) => place + step));
}

function isWord(onPage: string, wanted: string): boolean {
  return tokensOf(onPage).some(({ text, folded }) => text === wanted || folded === wanted);
}
