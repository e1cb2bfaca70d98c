import { numberWord } from './numberWords.ts';

/** A word, a number or a mark of a text. */
export interface Token {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly word: string;
  /** Offset of its first character, and the offset behind it. */
  readonly at: number;
  readonly end: number;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
  /** What it counts, where it is a number and no sum of money. */
  readonly value: number | undefined;
  /** How many decimals are printed. */
  readonly decimals: number;
}

const pattern = /[£$€]?\d+(?:[,.]\d+)*(?:-?\p{L}[\p{L}\p{N}'’-]*)?|\p{L}[\p{L}\p{N}'’-]*|\S/gu;

/** Words with a full stop that does not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'e.g i.e e i g etc cf vs approx no nos vol p pp fig mr mrs ms dr prof st'.split(' '),
);

/** Marks that end a sentence, beside a full stop, and marks that may stand behind its end. */
const ends: ReadonlySet<string> = new Set('!?…');
const closers: ReadonlySet<string> = new Set('"”’\')]');

/** No sentence has more; what has is read in pieces, so that no text can hold up a check. */
const longest = 300;

/** Divides a text into words, numbers and marks, and tells its sentences apart. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let start = 0;
  let hasEnded = false;
  let last = 0;
  for (const { index, 0: written } of text.matchAll(pattern)) {
    const word = written.toLowerCase().replaceAll('’', "'");
    const isGap = index > last;
    const opens = hasEnded && isGap && /^[\p{Lu}\p{N}“‘"'(£[]/u.test(written);
    if (opens || tokens.length - start >= longest) {
      sentence += 1;
      start = tokens.length;
    }
    if (isGap || !closers.has(written)) {
      const before = tokens.at(-1)?.word ?? '';
      hasEnded = ends.has(written) || (written === '.' && !abbreviations.has(before));
    }
    last = index + written.length;
    tokens.push({
      text: written,
      word,
      at: index,
      end: last,
      sentence,
      ...numberIn(written, word),
    });
  }
  return tokens;
}

function numberIn(written: string, word: string): Pick<Token, 'value' | 'decimals'> {
  const figures = /^(\d+(?:,\d{3})*)(?:\.(\d+))?$/.exec(written);
  if (figures !== null) {
    const [, whole = '', fraction = ''] = figures;
    return {
      value: Number(`${whole.replaceAll(',', '')}.${fraction}0`),
      decimals: fraction.length,
    };
  }
  return { value: numberWord(word), decimals: 0 };
}
