import { isNoCount } from './noCount.ts';
import {
  isUnknownPlural,
  namesOneOf,
  namesOthers,
  namesPupils,
  namesThings,
  wordSet,
} from './nouns.ts';
import type { Token } from './tokens.ts';

/** Where a phrase about what is counted ends. */
export const stops = wordSet(
  `with for in to from by at on who whom that which and or but nor was were are is be been being has
  have had do does did as than when while if because so then also between among about after before
  per into through over under without within during until since against across up down out off said
  say says told asked can could may might must shall should will would went left made took got came
  read wrote worked met used gave had each every them us`,
);
/** Words that may stand between a number and what it counts: "three of our pupils". */
export const determiners = wordSet(
  'the our these those their all my his her its your such of any some other another more',
);

/** What a number counts. */
export interface Unit {
  readonly kind: 'pupils' | 'other' | 'unknown';
  /** Index of the word that names it; that of the number where none does. */
  readonly at: number;
  /** "Two of the five pupils": the five. */
  readonly whole: number | undefined;
  /** Whether "of" or "out of" stands behind the number. */
  readonly isPart: boolean;
}

/** So many words behind a number what it counts may stand. */
export const reach = 9;

/** What the number at an index counts, as far as the words behind it tell. */
export function unitOf(tokens: readonly Token[], index: number): Unit {
  const part = partAt(tokens, index + 1);
  let whole: number | undefined;
  let words = 0;
  for (let at = part.end; at <= index + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined) {
      break;
    }
    const { word, value } = token;
    if (value !== undefined) {
      if (!isNoCount(tokens, at)) {
        if (!part.isPart || whole !== undefined) break;
        whole = value;
      }
    } else if (isYearGroup(tokens, at) || isPupils(tokens, at, tokens[index]?.value)) {
      const last = isYearGroup(tokens, at) ? at + 1 : at;
      return { kind: 'pupils', at: last, whole, isPart: part.isPart };
    } else if (!isNameOfGroup(tokens, at) && !determiners.has(word)) {
      if (namesOthers(word) || namesThings(word) || isUnknownPlural(word)) {
        return { kind: 'other', at, whole, isPart: part.isPart };
      }
      const isWord = /^[\p{L}\d]/u.test(word) || (word === ',' && words > 0);
      if (!isWord || stops.has(word)) break;
      words += 1;
    }
  }
  // "3/4" alone may be anything.
  return { kind: 'unknown', at: index, whole, isPart: part.isPart && !part.isFraction };
}

/** "Of", "out of", "/" and words in brackets right behind a number. */
function partAt(tokens: readonly Token[], start: number) {
  let end = start;
  if (tokens[end]?.word === '(') {
    const length = tokens.slice(end, end + 6).findIndex(({ word }) => word === ')');
    const isOf = tokens[end + 1]?.word === 'of';
    end += length === -1 ? 0 : isOf ? 1 : length + 1;
  }
  if (tokens[end]?.word === 'out' && tokens[end + 1]?.word === 'of') end += 1;
  const isFraction = tokens[end]?.word === '/' && tokens[end - 2]?.word !== '/';
  const isPart = isFraction || tokens[end]?.word === 'of';
  return { end: isPart ? end + 1 : end, isPart, isFraction };
}

/** "Year" in "Year 5 pupils", and "and" in "Years 3 and 4 pupils". */
function isNameOfGroup(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.value !== undefined && isNoCount(tokens, at + 1);
}

/** "Three Year 9s". */
function isYearGroup(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'year' && /^\d{1,2}s$/.test(tokens[at + 1]?.word ?? '');
}

/** A word for one pupil before another noun only describes it: "two pupil surveys". */
function isPupils(tokens: readonly Token[], at: number, value: number | undefined): boolean {
  const word = tokens[at]?.word ?? '';
  const isTrainee = word === 'students' && tokens[at + 1]?.word.startsWith('teach');
  return namesPupils(word) && !isTrainee && (value === 1 || !namesOneOf(word));
}
