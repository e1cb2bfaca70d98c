import type { Passage } from './passage.ts';

/** A sentence as the rules read it. */
export interface Sentence {
  /** What was written, with quoted words and titles of sources blanked at the same length. */
  readonly text: string;
  /** Offset of its first letter in the passage. */
  readonly start: number;
  readonly passage: Passage;
  /** Whether a source is cited in it. */
  readonly cited: boolean;
}

/** Stands for a letter that a rule is not to read. */
const BLANK = '\uFFFC';

/** No sentence is longer; what is, is read in pieces, so that no text can hold up a check. */
const longest = 1000;

/** Words before a full stop that do not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|ca|no|nos|vol|pp?|figs?|mr|mrs|ms|dr|prof|st|[a-z])\.$/i;

/**
 * The sentences of a passage that make a statement: a question is left out. Quoted words are
 * another's, and a source's title is its author's; both are blanked.
 *
 * @param titles Titles of the declared references.
 */
export function sentencesOf(passage: Passage, titles: readonly string[]): Sentence[] {
  const text = withoutTitles(withoutQuotations(passage.text), titles);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of piecesTo([...endsOf(text), text.length])) {
    const written = text.slice(start, end);
    const leading = written.length - written.trimStart().length;
    const trimmed = written.trim();
    if (trimmed !== '' && !/\?["”’)\]]*$/.test(trimmed)) {
      const from = start + leading;
      sentences.push({
        text: trimmed.replaceAll('’', "'"),
        start: from,
        passage,
        cited: passage.citations.some((at) => at > from && at <= end),
      });
    }
    start = end;
  }
  return sentences;
}

/** The same ends, with others between two that lie too far apart. */
function piecesTo(ends: readonly number[]): number[] {
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const between = Math.ceil((end - start) / longest) - 1;
    return [...Array.from({ length: between }, (_, n) => start + (n + 1) * longest), end];
  });
}

/** Offsets behind the end of each sentence but the last. */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?…]["”’)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}£\uFFFC])/gu)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (!abbreviation.test(before)) {
      ends.push(match.index + match[0].length);
    }
  }
  return ends;
}

/** Blanks what stands between quotation marks, but for a mark that ends the sentence with them. */
function withoutQuotations(text: string): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { from, to } of quotationsIn(text)) {
    const inside = text.slice(from + 1, to);
    const last = /[.!?…]$/.exec(inside)?.[0] ?? '';
    pieces.push(text.slice(read, from + 1), BLANK.repeat(inside.length - last.length), last);
    read = to;
  }
  return [...pieces, text.slice(read)].join('');
}

/** Where quotation marks open and close. A mark that is never closed opens nothing. */
function* quotationsIn(text: string): Iterable<{ from: number; to: number }> {
  let read = 0;
  for (const { index: from, 0: mark } of text.matchAll(/["“‘]/g)) {
    const to = from < read ? undefined : closingMark(text, mark, from + 1);
    if (to !== undefined) {
      yield { from, to };
      read = to + 1;
    }
  }
}

function closingMark(text: string, opening: string, start: number): number | undefined {
  const rest = text.slice(start, start + longest);
  if (opening !== '‘') {
    const end = rest.indexOf(opening === '"' ? '"' : '”');
    return end === -1 ? undefined : start + end;
  }
  // The closing mark is the apostrophe too: in "‘the pupils’ results’, they wrote" the first one
  // owns, because the later one stands where only a closing mark can.
  const inside = rest.split('‘', 1)[0] ?? '';
  const ends = [...inside.matchAll(/’(?!\p{L})/gu)].map(({ index }) => index);
  const [first] = ends;
  // With nothing behind it `charAt` gives '', which every string includes.
  const sure = ends.find((at) => '.,;:!?)'.includes(inside.charAt(at + 1)));
  const mayOwn = first !== undefined && /s’ \p{Ll}/u.test(inside.slice(first - 1, first + 3));
  const end = mayOwn ? (sure ?? first) : first;
  return end === undefined ? undefined : start + end;
}

function withoutTitles(text: string, titles: readonly string[]): string {
  const lower = text.toLowerCase();
  return titles
    .filter((title) => lower.includes(title))
    .reduce(
      (result, title) =>
        result.replace(new RegExp(title.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), 'gi'), (found) =>
          BLANK.repeat(found.length),
        ),
      text,
    );
}

/**
 * What may be a title in a citation, in lower case: each part between full stops, years and colons that has
 * at least three words, and the whole of a title with its subtitle.
 */
export function titlesIn(citation: string): string[] {
  const parts = citation
    .split(/\(\d{4}[a-z]?\)\.?|\.\s/)
    .flatMap((part) => [part, ...part.split(/:\s/)]);
  return parts
    .map((part) => part.trim().toLowerCase().replace(/\.$/, ''))
    .filter((part) => part.split(/\s+/).length >= 3);
}
