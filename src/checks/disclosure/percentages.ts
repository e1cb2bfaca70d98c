import type { Count, CountedText, Sentence } from './counts.ts';
import type { Found } from './found.ts';
import { maskedNumbers } from './mask.ts';
import { isSensitive } from './sensitive.ts';
import { isOfPupils, isRough, topicOf } from './shareOf.ts';
import { judgeShare } from './shares.ts';
import type { Token } from './tokens.ts';
import { determiners } from './units.ts';

/** Without a sign or a word for it there is no percentage, and no fraction of a number. */
export const shareMention =
  /%|per ?cent|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b|-(?:thirds|quarters|fifths|tenths)\b/i;

/** A percentage of pupils in a text. */
export interface FoundShare {
  readonly percent: number;
  /** Whether the text says of how many. */
  readonly hasBase: boolean;
  /** What is against it; for one without a base, what is if no other place gives the base. */
  readonly found: Found | undefined;
}

/** A share as it is written. */
export interface WrittenShare {
  /** Index of its number or word, and of the last token of the phrase. */
  readonly index: number;
  readonly last: number;
  readonly percent: number;
  readonly decimals: number;
  /** Whether it is a fraction in words, which may be rough and needs no base. */
  readonly isFraction: boolean;
}

/** Words for places so large that a share of their pupils needs no number beside it. */
const wholeAreas =
  /\b(?:national(?:ly)?|nationwide|England|Wales|Scotland|(?:Northern )?Ireland|Britain|UK|United Kingdom|London|countr(?:y|ies)|regions?|borough|county|city|districts?|local authorit(?:y|ies))\b/i;

/** Finds percentages of pupils, and fractions of a given number of them. */
export function findShares({ text, tokens, sentences }: CountedText): FoundShare[] {
  const hasCount = sentences.some(({ counts }) => counts.some(({ kind }) => kind === 'pupils'));
  return sentences.flatMap((sentence, position) => {
    const shares = sharesIn(sentence, tokens);
    if (shares.length === 0) {
      return [];
    }
    const earlier = sentences[position - 1];
    const topic = topicOf(sentence, earlier);
    const isOfArea = wholeAreas.test(sentence.words);
    const isOfSensitive = isSensitive(sentence.words);
    let isTold = false;
    return shares
      .filter((share) => isOfPupils(share, topic, sentence, tokens))
      .map((share): FoundShare => {
        const { index, last, percent, decimals, isFraction } = share;
        const at = tokens[index]?.at ?? 0;
        const end = tokens[last]?.end ?? at;
        const phrase = maskedNumbers(text.slice(at, end));
        const base =
          baseOf(share, sentence, earlier, tokens) ?? (hasCount ? 'elsewhere' : undefined);
        if (base === undefined) {
          // One sentence is told once, whatever it compares.
          const isSilent = isTold || isFraction || isOfArea;
          isTold ||= !isSilent;
          const found = isSilent ? undefined : { ...withoutBase(phrase), at, end };
          return { percent, hasBase: false, found };
        }
        const judged =
          base === 'elsewhere'
            ? undefined
            : judgeShare({
                percent,
                decimals,
                base,
                isRough: isFraction || isRough(tokens, index),
                isSensitive: isOfSensitive,
              });
        const found = judged && { ...judged, at, end, message: `"${phrase}": ${judged.message}` };
        return { percent, hasBase: true, found };
      });
  });
}

function withoutBase(phrase: string): Omit<Found, 'at' | 'end'> {
  return {
    rule: 'no-base',
    severity: 'error',
    message: `"${phrase}" does not say of how many pupils.`,
    hint: 'Write it with its base, for example "58% of the 240 pupils". If that is not known, say it in words.',
  };
}

/** How many hundredths a fraction in words is: "third", "thirds", "two-thirds". */
const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 }).flatMap(
    ([word, share]): [string, number][] => [
      [word, share],
      ...Object.entries({ '': 1, 'two-': 2, 'three-': 3, 'four-': 4, 'nine-': 9 }).map(
        ([times, many]): [string, number] => [`${times}${word}s`, share * many],
      ),
    ],
  ),
);

function sharesIn({ first, end }: Sentence, tokens: readonly Token[]): WrittenShare[] {
  const shares: WrittenShare[] = [];
  for (let index = first; index < end; index += 1) {
    const share = percentageAt(tokens, index) ?? fractionAt(tokens, index);
    if (share !== undefined) shares.push(share);
  }
  return shares;
}

/** "40%", "40 per cent", "forty percent", but not "40 percentage points". */
function percentageAt(tokens: readonly Token[], index: number): WrittenShare | undefined {
  const [token, sign, second] = tokens.slice(index, index + 3);
  if (token?.value === undefined || token.value > 100) {
    return undefined;
  }
  const isOneWord = sign?.word === '%' || sign?.word === 'percent';
  if (!isOneWord && !(sign?.word === 'per' && second?.word === 'cent')) {
    return undefined;
  }
  const last = index + (isOneWord ? 1 : 2);
  const next = tokens[last + 1]?.word;
  return next === 'point' || next === 'points'
    ? undefined
    : { index, last, percent: token.value, decimals: token.decimals, isFraction: false };
}

/** "A quarter of the 16", "two-thirds of our 12", "half the 6". */
function fractionAt(tokens: readonly Token[], index: number): WrittenShare | undefined {
  const [token, next] = tokens.slice(index, index + 2);
  const share = token && fractions.get(token.word);
  if (
    share === undefined ||
    (next?.word !== 'of' && next?.word !== 'the' && next?.word !== 'our')
  ) {
    return undefined;
  }
  // "In Year 5 half of them" is no five halves.
  const many = token?.word.endsWith('s') === true ? tokens[index - 1]?.value : undefined;
  const percent = share * (many ?? 1);
  return percent > 100 ? undefined : { index, last: index, percent, decimals: 0, isFraction: true };
}

/**
 * Of how many a share is: the number beside it, or the pupils that its sentence or the one before
 * counts. "Elsewhere" is a number that is only about right.
 */
function baseOf(
  { index, last, isFraction }: WrittenShare,
  sentence: Sentence,
  earlier: Sentence | undefined,
  tokens: readonly Token[],
): number | 'elsewhere' | undefined {
  const exact = (count: Count, value: number) =>
    isRough(tokens, count.index) ? 'elsewhere' : value;
  const next = tokens[last + 1]?.word;
  const isOf = next === 'of' || isFraction;
  const behind = tokens.findIndex(({ word }, at) => at > last && !determiners.has(word));
  const inPhrase = sentence.counts.find((count) => count.index === behind);
  if (isOf && inPhrase !== undefined) {
    return exact(inPhrase, inPhrase.value);
  }
  if (isFraction) {
    return undefined;
  }
  const sample = sampleIn(sentence, tokens, index);
  if (sample !== undefined) {
    return sample;
  }
  const own = sentence.counts.filter(({ kind }) => kind === 'pupils');
  const distance = next === '(' ? 4 : isOf ? 6 : 0;
  const near =
    own.find((count) => count.index > last && count.index <= last + distance) ??
    own.findLast((count) => count.index < index) ??
    earlier?.counts.findLast(({ kind }) => kind === 'pupils');
  return near && exact(near, near.whole ?? near.value);
}

/** "(n = 24)": the nearest one behind a share, or else before it. */
function sampleIn(
  { tokens: own, first }: Sentence,
  tokens: readonly Token[],
  index: number,
): number | undefined {
  const samples = own.flatMap(({ word }, place) => {
    const at = first + place;
    const [sign, size] = tokens.slice(at + 1, at + 3);
    return word === 'n' && sign?.word === '=' ? [{ at, size: size?.value }] : [];
  });
  const sample =
    samples.find(({ at }) => at > index && at < index + 8) ??
    samples.findLast(({ at }) => at < index);
  return sample?.size;
}
