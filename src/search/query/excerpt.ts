import type { EngineAnchor } from './engine.ts';

/** A stretch of text of a page; what was asked for is marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A section of a page in which words were found. */
export interface FoundSection {
  readonly title: string;
  /** The fragment of its address, without the sign before it. */
  readonly id: string;
}

/** Words of a page in an excerpt. */
const EXCERPT_WORDS = 32;

/** Sections that are named below a result. */
const MOST_SECTIONS = 3;

/** The words of a page as Pagefind counts them: to it, a byte order mark is no space. */
export function wordsOf(content: string): string[] {
  return content.split(/[^\S\uFEFF]+/);
}

/**
 * The stretch of a page that holds the most of what was asked for, with its words marked.
 *
 * @param places for each part of the question, where its words stand on the page
 * @returns nothing where none of them stands in the text
 */
export function excerptOf(
  words: readonly string[],
  places: readonly (readonly number[])[],
): ExcerptPart[] {
  const marked = partsByPlace(places, words.length);
  if (marked.size === 0) {
    return [];
  }
  const start = bestStart(marked, words.length);
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  const runs: { words: string[]; marked: boolean }[] = [];
  for (let place = start; place < end; place += 1) {
    const is = marked.has(place);
    const run = runs.at(-1);
    if (run?.marked === is) {
      run.words.push(words[place] ?? '');
    } else {
      runs.push({ words: [words[place] ?? ''], marked: is });
    }
  }
  const parts = runs.map((run, index) => {
    const text = run.words.join(' ');
    // Marked and other words take turns; the spaces between them are not marked.
    const before = index > 0 ? ' ' : start > 0 ? '… ' : '';
    const after = index < runs.length - 1 ? ' ' : end < words.length ? ' …' : '';
    return { text: run.marked ? text : `${before}${text}${after}`, marked: run.marked };
  });
  return [
    ...(start > 0 && runs[0]?.marked === true ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(end < words.length && runs.at(-1)?.marked === true ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Which parts of the question stand at each place of a page. */
function partsByPlace(
  places: readonly (readonly number[])[],
  length: number,
): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  for (const [part, own] of places.entries()) {
    for (const place of own) {
      const here = parts.get(place);
      if (here !== undefined) {
        here.push(part);
      } else if (place < length) {
        parts.set(place, [part]);
      }
    }
  }
  return parts;
}

/** Where a stretch begins that holds the most parts of the question, then the most of its words. */
function bestStart(marked: ReadonlyMap<number, readonly number[]>, length: number): number {
  let best = { start: 0, value: -1 };
  for (const place of [...marked.keys()].toSorted((a, b) => a - b)) {
    // A little before the word, so that its sentence can be read.
    const start = Math.max(0, Math.min(place - 4, length - EXCERPT_WORDS));
    const parts = new Set<number>();
    let count = 0;
    for (let inside = start; inside < start + EXCERPT_WORDS; inside += 1) {
      const here = marked.get(inside) ?? [];
      count += here.length > 0 ? 1 : 0;
      for (const part of here) {
        parts.add(part);
      }
    }
    const value = parts.size * 10 + Math.min(9, count);
    if (value > best.value) {
      best = { start, value };
    }
  }
  return best.start;
}

/**
 * The sections in which most of what was asked for stands, in the order of the page.
 *
 * @param anchors elements of the page that have an id; headings of level 2 and 3 begin a section
 */
export function sectionsOf(
  anchors: readonly EngineAnchor[],
  places: readonly (readonly number[])[],
): FoundSection[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[23]$/.test(element) && text !== undefined && text !== '')
    .toSorted((a, b) => a.location - b.location);
  const all = places.flat();
  return headings
    .map(({ id, text = '', location }, index) => {
      const end = headings[index + 1]?.location ?? Number.POSITIVE_INFINITY;
      const inside = (place: number) => place >= location && place < end;
      const different = places.filter((each) => each.some(inside)).length;
      const count = all.filter(inside).length;
      return { title: text.trim(), id, index, value: different * 100 + Math.min(99, count) };
    })
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || a.index - b.index)
    .slice(0, MOST_SECTIONS)
    .toSorted((a, b) => a.index - b.index)
    .map(({ title, id }) => ({ title, id }));
}

/** The different words that stand at the places, for marks on the page itself. */
export function wordsAt(
  words: readonly string[],
  places: readonly (readonly number[])[],
): readonly string[] {
  const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return [...new Set(places.flat().map((place) => bare(words[place] ?? '').toLowerCase()))].filter(
    (word) => word !== '',
  );
}
