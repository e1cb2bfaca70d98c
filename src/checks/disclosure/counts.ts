import { tokensOf, type Token } from './tokens.ts';
import { isNoCount } from './noCount.ts';
import { namesOthers, namesPupils, namesThings, wordSet } from './nouns.ts';
import { reach, stops, unitOf } from './units.ts';

/** A number that counts something. */
export interface Count {
  /** Its token, and the token that ends the phrase: "three" and "pupils". */
  readonly index: number;
  readonly last: number;
  readonly value: number;
  readonly kind: 'pupils' | 'other' | 'unknown';
  /** The whole of which it is a part, where the phrase gives one: "two of the five". */
  readonly whole: number | undefined;
  /** Whether it is a part of what was named before: "three of them", "three left". */
  readonly isPart: boolean;
  /** Whether it is itself the whole of the part before it: the five. */
  readonly isWhole: boolean;
}

/** A sentence of a text. */
export interface Sentence {
  /** Index of its first token, and the index behind its last. */
  readonly first: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly counts: readonly Count[];
  /** What was written. */
  readonly words: string;
}

/** A text with what it counts. */
export interface CountedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Verbs behind a number that stands alone: "and four left". */
const verbs =
  /^(?:was|were|had|has|have|did|could|came|went|left|got|lost|made|met|read|said|told|knew|felt|chose|took|wrote|spoke|began|became|kept|grew|fell|rose|won|sat|are|is|do|does|\p{L}{2,}ed)$/u;

const rest = wordSet('other remaining');
/** What stands between a label and its number. */
const labelEnds = wordSet(': = (');
const classes = wordSet('class cohort intake group');
const marks = wordSet(', . ; : ( )');
const closingMarks = wordSet(', . ; ) ! ? …');
/** Words of a label before the one that says of whom. */
const labelWords = wordSet('the number total of our');
/** What "three of" may be a part of, named before. */
const wholes = wordSet('them these those whom');

/** Finds what a text counts, sentence by sentence. */
export function countsIn(text: string): CountedText {
  const tokens = tokensOf(text);
  const sentences: Sentence[] = [];
  let first = 0;
  while (first < tokens.length) {
    const number = tokens[first]?.sentence;
    let end = first + 1;
    while (tokens[end]?.sentence === number) {
      end += 1;
    }
    const own = tokens.slice(first, end);
    const counts: Count[] = [];
    for (let index = first; index < end; index += 1) {
      const count = countAt(tokens, index, [
        ...sentences.slice(-2),
        { first, end, tokens: own, counts },
      ]);
      if (count !== undefined) counts.push(count);
    }
    const words = text.slice(own[0]?.at, own.at(-1)?.end);
    sentences.push({ first, end, tokens: own, counts, words });
    first = end;
  }
  return { text, tokens, sentences };
}

type Read = Pick<Sentence, 'first' | 'end' | 'tokens' | 'counts'>;

/** What the number at an index counts. The sentence that it stands in is the last of those read. */
function countAt(
  tokens: readonly Token[],
  index: number,
  read: readonly Read[],
): Count | undefined {
  const value = tokens[index]?.value;
  if (value === undefined || isNoCount(tokens, index)) {
    return undefined;
  }
  const { kind, at, whole, isPart } = unitOf(tokens, index);
  // The number behind one with a whole is that whole.
  const isWhole = read.at(-1)?.counts.at(-1)?.whole !== undefined;
  if (kind !== 'unknown') {
    return { index, last: at, value, kind, whole, isPart, isWhole };
  }
  const isBare = isPart || standsForItsUnit(tokens, index);
  const named = namesItsPupils(tokens, index, value)
    ? 'pupils'
    : isBare
      ? antecedent(value, index, whole, read)
      : undefined;
  const last = isPart ? lastOfPart(tokens, index) : index;
  return { index, last, value, kind: named ?? 'unknown', whole, isPart: isBare, isWhole };
}

/** Whether a number with no unit behind it counts what was named before. */
function standsForItsUnit(tokens: readonly Token[], index: number): boolean {
  return rest.has(tokens[index - 1]?.word ?? '') || verbs.test(tokens[index + 1]?.word ?? '');
}

/** "Pupils: 3", "a class of 24", "4 LAC", "three with an EHCP". */
function namesItsPupils(tokens: readonly Token[], index: number, value: number): boolean {
  const [two, one] = [tokens[index - 2]?.word ?? '', tokens[index - 1]?.word ?? ''];
  const isLabel = labelEnds.has(one) && (namesPupils(two) || isLabelOfPupils(tokens, index));
  const isClass = one === 'of' && classes.has(two) && value >= 10;
  const sentence = tokens[index]?.sentence;
  const behindIt = tokens
    .slice(index + 1, index + 5)
    .filter((token) => token.sentence === sentence);
  const end = behindIt.findIndex(({ word }) => marks.has(word));
  const behind = behindIt.slice(0, end === -1 ? behindIt.length : end);
  return isLabel || isClass || behind.some(({ text }) => registers.test(text));
}

/** "Pupils on SEN support: 6": a label that begins with a word for pupils, and the number alone. */
function isLabelOfPupils(tokens: readonly Token[], index: number): boolean {
  const [colon, next] = [tokens[index - 1], tokens[index + 1]];
  if (colon?.word !== ':' || (next !== undefined && !closingMarks.has(next.word))) {
    return false;
  }
  const label = tokens.slice(Math.max(0, index - 7), index - 1);
  const start = label.findLastIndex(
    ({ word, sentence }) => marks.has(word) || sentence !== colon.sentence,
  );
  const words = label.slice(start + 1).map(({ word }) => word);
  const [first = ''] = words.filter((word) => !labelWords.has(word));
  return namesPupils(first);
}

/** What a school's registers call pupils by. */
const registers = /^(?:SENDs?|SEN|SEMH|EHCPs?|FSM|EAL|LAC|CLA|GRT)$/;

/** Words at which a phrase would end, inside of "three out of the five" and "three of whom". */
const partWords = wordSet('out them whom');

/** The end of "two of the five" or "three of them". */
function lastOfPart(tokens: readonly Token[], index: number): number {
  const behind = tokens.slice(index + 1, index + 1 + reach);
  const end = behind.findIndex(
    ({ word }) => closingMarks.has(word) || (stops.has(word) && !partWords.has(word)),
  );
  const phrase = end === -1 ? behind : behind.slice(0, end);
  return (
    index + 1 + phrase.findLastIndex(({ word, value }) => value !== undefined || wholes.has(word))
  );
}

/**
 * What a number without a unit counts: the whole of which it is a part; or else what its sentence
 * counts or names first, or one of the two sentences before; or else what comes behind it.
 */
function antecedent(
  value: number,
  index: number,
  whole: number | undefined,
  read: readonly Read[],
): 'pupils' | 'other' | undefined {
  const kindOf = (isOfPupils: boolean) => (isOfPupils ? 'pupils' : 'other');
  const known = read.flatMap(({ counts }) => counts.filter(({ kind }) => kind !== 'unknown'));
  const same = known.findLast((count) => count.value === whole);
  if (same !== undefined) {
    return kindOf(same.kind === 'pupils');
  }
  for (const { first, tokens, counts } of read.toReversed()) {
    const larger = counts.filter((count) => count.kind !== 'unknown' && count.value >= value);
    const people = larger.find(({ last }) => !namesThings(tokens[last - first]?.word ?? ''));
    const counted = people ?? larger[0];
    if (counted !== undefined) {
      return kindOf(counted.kind === 'pupils');
    }
    const named = tokens.slice(0, index - first).find(({ word }) => isPlural(word));
    if (named !== undefined) {
      return kindOf(namesPupils(named.word));
    }
  }
  const later = read.at(-1)?.tokens.find(({ word }) => isPlural(word));
  if (later !== undefined) {
    return kindOf(namesPupils(later.word));
  }
  const isNamed = read.some(({ tokens }) => tokens.some(({ word }) => namesPupils(word)));
  return isNamed ? 'pupils' : undefined;
}

function isPlural(word: string): boolean {
  return (
    (namesPupils(word) || namesOthers(word)) &&
    /(?:[^']s|children|freshmen|staff|people)$/.test(word)
  );
}
