import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { wordPattern, type Rule } from './rule.ts';

const significant = wordPattern('significant(?:ly)?');

/**
 * Asks about "significant" where no outcome gives a p value or an interval. To a reader of
 * studies the word means a test, to others "large"; without a test only another word is clear.
 */
export function significantRule({ outcomes }: CaseStudyData): Rule {
  const isTested = (outcomes ?? []).some(
    ({ result }) =>
      (result.form === 'effect' &&
        (result.pValue !== undefined || result.interval !== NOT_REPORTED)) ||
      (result.form === 'means' && result.interval !== undefined),
  );
  return {
    mention: /significant/i,
    find: ({ text }) => {
      const [match] = isTested ? [] : text.matchAll(significant);
      return (
        match && {
          rule: 'significant',
          severity: 'warning',
          at: match.index,
          end: match.index + match[0].length,
          message: `"${match[0]}" says that a test was made, and no outcome gives a p value or an interval.`,
          hint: /ly$/i.test(match[0])
            ? 'Write "much" or "clearly" where you mean size. If a test was made, declare its p value or interval in the outcome.'
            : 'Write "large" or "clear" where you mean size. If a test was made, declare its p value or interval in the outcome.',
        }
      );
    },
  };
}
