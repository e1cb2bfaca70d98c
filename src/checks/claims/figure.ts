import type { CaseStudyData } from '#schema/caseStudy.ts';
import { isEarlierResearch } from './context.ts';
import { costFinder } from './figure/cost.ts';
import { countFinder } from './figure/counts.ts';
import { dateFinder } from './figure/dates.ts';
import { effectFinder, intervalFinder, monthsFinder, pValueFinder } from './figure/effects.ts';
import type { Hit, Rule } from './rule.ts';

/** A sentence about other work: its figures are not those of this entry. */
const aboutOthers =
  /\b(?:another|others?|earlier|previous|elsewhere|pilot|meta-analys[ei]s|typical(?:ly)?|on average across|national(?:ly)?|sister)\b/i;

/**
 * Refuses a figure in the text that the declared facts contradict. Only forms that leave no doubt
 * about what is meant are read, and only where the facts declare something of that kind.
 */
export function figureRule(data: CaseStudyData): Rule {
  const finders = [
    effectFinder(data),
    intervalFinder(data),
    pValueFinder(data),
    countFinder(data),
    monthsFinder(data),
    costFinder(data),
    dateFinder(data),
  ];
  return {
    // Months can be written out.
    mention: /\d|month/i,
    find: (sentence) => {
      const { text } = sentence;
      if (aboutOthers.test(text) || isEarlierResearch(sentence)) {
        return undefined;
      }
      const [first] = finders
        .flatMap((find) => find(text) ?? [])
        .toSorted((a, b) => a.at - b.at)
        .map((found): Hit => ({ rule: 'figure', severity: 'error', ...found }));
      return first;
    },
  };
}
