import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { contradictionOf, type ContradictionFinder } from './contradiction.ts';
import { partOf } from '../rule.ts';
import { declaredAmounts, numbersOf, statedFigures } from './declared.ts';

const currencies: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };
const unit = '(?:pupil|child|student|school|teacher|participant|member of staff)';
const costPattern = new RegExp(
  `(?<mark>[£€$])\\s?(?<number>\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:k|m|million)\\b)?)(?: a year| each year)? (?:for each|for every|per|an?|for one) ${unit}\\b|(?<dollars>\\d[\\d,]*(?:\\.\\d+)?) (?:US )?dollars? (?:for each|for every|per|a) ${unit}\\b`,
  'giu',
);

/** Money that comes in with a pupil, or that is set aside: not what the work cost. */
const income = /\b(?:premium|funding|funded|allocation|income|grants?|receives?|budgets? of)\b/i;

/** "£20 per pupil", "£2,300 for each school". */
export function costFinder(data: CaseStudyData): ContradictionFinder {
  const { costs } = data;
  if (costs === NOT_REPORTED) {
    return () => undefined;
  }
  const mark = currencies[costs.currency];
  const amounts = [...declaredAmounts(data), ...statedFigures(data)];
  return (text) => {
    if (income.test(text)) {
      return undefined;
    }
    for (const { match, number } of numbersOf(text, costPattern, 'number', 'dollars')) {
      const written = partOf(match, 'mark') || '$';
      const isDeclared = amounts.some(
        (each) =>
          Math.abs(each - number.value) <= Math.max(0.02 * each, 10 ** -number.decimals / 2),
      );
      if (written === mark && !isDeclared) {
        return contradictionOf(
          match,
          `is not a declared cost, nor what the declared costs come to (declared: ${costs.lines.map((line) => `${mark}${String(line.amount)} per ${line.per}`).join(', ')}).`,
          'Correct the text or the line in "costs"; a sum that is not declared yet needs a line of its own.',
        );
      }
    }
    return undefined;
  };
}
