import type { Count, CountedText, Sentence } from './counts.ts';
import { findFew } from './few.ts';
import type { Found, Verdict } from './found.ts';
import { maskedNumbers } from './mask.ts';
import { isReported } from './reported.ts';
import { isSensitive } from './sensitive.ts';
import { disclosureThresholds } from './thresholds.ts';

/** What decides how strictly the counts of a text are taken. */
export interface CountContext {
  /** Whether the school has so few pupils that five of them can be told apart. */
  readonly isSmallSchool: boolean;
  /** Whether the text advises a reader rather than tells what was done. */
  readonly isAdvice: boolean;
}

/** Without a figure or a word for a number from 1 to 9 there is no small count. */
export const countMention =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|couple|pair|duo|trio|single|only)\b|teen\b|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b/i;

/** Finds counts of 1 to 9 pupils. */
export function findSmallCounts(
  { text, tokens, sentences }: CountedText,
  { isSmallSchool, isAdvice }: CountContext,
): Found[] {
  return sentences.flatMap((sentence) => {
    const isOfSensitive = isSensitive(sentence.words);
    return phrasesIn(sentence, isAdvice).flatMap(({ index, last, value }): Found[] => {
      const judged = judgeCount(value, { isSmallSchool, isSensitive: isOfSensitive });
      const at = tokens[index]?.at ?? 0;
      const end = tokens[last]?.end ?? at;
      const phrase = maskedNumbers(text.slice(at, end));
      return judged === undefined
        ? []
        : [{ ...judged, at, end, message: `"${phrase}": ${judged.message}` }];
    });
  });
}

/** A phrase that counts pupils, by its first and last token. */
function phrasesIn(
  sentence: Sentence,
  isAdvice: boolean,
): Pick<Count, 'index' | 'last' | 'value'>[] {
  const counts = sentence.counts.filter(
    (count) =>
      !count.isWhole &&
      (count.kind === 'pupils' || isOrphan(count)) &&
      isReported(count, sentence, isAdvice),
  );
  return [...counts, ...findFew(sentence)];
}

/** "Two of the five" with nothing before that says five of what. */
function isOrphan({ kind, whole, isPart }: Count): boolean {
  return kind === 'unknown' && isPart && whole !== undefined;
}

/** How a count of pupils is judged, wherever it stands; nothing is said of 0 and of 10 and more. */
export function judgeCount(
  value: number,
  { isSmallSchool, isSensitive }: { isSmallSchool: boolean; isSensitive: boolean },
): Verdict | undefined {
  const { count, cautiousCount, smallSchool } = disclosureThresholds;
  if (value < 1 || value >= cautiousCount) {
    return undefined;
  }
  if (value < count) {
    return {
      rule: 'small-count',
      severity: 'error',
      message: `a count of 1 to ${count - 1} pupils, who may be recognised.`,
      hint: `Write "fewer than ${count}" or "a few", and check that no total gives the number away.`,
    };
  }
  const range = `a count of ${count} to ${cautiousCount - 1} pupils`;
  if (isSensitive || isSmallSchool) {
    const where = isSensitive
      ? 'with a sensitive characteristic'
      : `in a school of under ${smallSchool}`;
    return {
      rule: 'small-count',
      severity: 'error',
      message: `${range} ${where}, who may be recognised.`,
      hint: `Write "fewer than ${cautiousCount}", or tell of a larger group.`,
    };
  }
  return {
    rule: 'small-count',
    severity: 'warning',
    message: `${range}, who may be recognised in a small place.`,
    hint: `Could a reader who knows the school tell who they are? Then write "fewer than ${cautiousCount}".`,
  };
}
