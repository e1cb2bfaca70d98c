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

/** The words of a page as an engine counts them. */
export function wordsOf(content: string): string[] {
  return content.split(/\s+/);
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
  const marked = new Set(places.flat().filter((place) => place < words.length));
  if (marked.size === 0) {
    return [];
  }
  const start = bestStart(
    [...marked].toSorted((a, b) => a - b),
    places,
    words,
  );
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

function bestStart(
  marked: readonly number[],
  places: readonly (readonly number[])[],
  words: readonly string[],
): number {
  let best = { start: 0, value: -1 };
  for (const place of marked) {
    // A little before the word, so that its sentence can be read.
    const start = Math.max(0, Math.min(place - 4, words.length - EXCERPT_WORDS));
    const inside = (other: number) => other >= start && other < start + EXCERPT_WORDS;
    const different = places.filter((each) => each.some(inside)).length;
    const value = different * 10 + Math.min(9, marked.filter(inside).length);
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
  return headings
    .map(({ id, text = '', location }, index) => {
      const end = headings[index + 1]?.location ?? Number.POSITIVE_INFINITY;
      const inside = (place: number) => place >= location && place < end;
      const different = places.filter((each) => each.some(inside)).length;
      const count = places.flat().filter(inside).length;
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
