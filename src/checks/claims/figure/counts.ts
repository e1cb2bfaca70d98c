import type { CaseStudyData } from '#schema/caseStudy.ts';
import { partOf, wordPattern } from '../rule.ts';
import {
  contradictionOf,
  listed,
  type Contradiction,
  type ContradictionFinder,
} from './contradiction.ts';
import {
  declaredCounts,
  declaredGroups,
  numbersOf,
  statedFigures,
  type CountedUnit,
  type PrintedNumber,
} from './declared.ts';

const whole = '(?<number>\\d[\\d,]*\\d|\\d)';
const samplePattern =
  /(?<![\p{L}\p{N}-])[nN](?: of| ?=) ?(?<number>\d[\d,]*\d|\d)(?![\p{L}\p{N}%]|\.\d)/gu;
const analysedPattern = wordPattern(
  `${whole} (?<unit>pupils|children|students|teachers|staff|schools) (?:(?:was|were|are) )?(?:analysed|in (?:the|that|this|our) (?:main |final )?analysis|counted in the analysis)`,
);

/** "n = 24", "an n of 24", "24 pupils were analysed". */
export function countFinder(data: CaseStudyData): ContradictionFinder {
  const counts = {
    pupils: declaredCounts(data, 'pupils'),
    staff: declaredCounts(data, 'staff'),
    schools: declaredCounts(data, 'schools'),
  };
  const groups = declaredGroups(data);
  const reached = Object.values(counts).flatMap((each) => each.reached);
  const samples = [...Object.values(counts).flatMap((each) => each.analysed), ...groups];
  const stated = statedFigures(data);
  return (text) => {
    for (const found of numbersOf(text, samplePattern, 'number')) {
      const contradiction = contradictionIn(found, samples, [...reached, ...stated]);
      if (contradiction !== undefined) {
        return contradiction;
      }
    }
    for (const found of numbersOf(text, analysedPattern, 'number')) {
      const { analysed, reached: others } = counts[unitOf(partOf(found.match, 'unit'))];
      const contradiction = contradictionIn(found, analysed, [...others, ...groups, ...stated]);
      if (contradiction !== undefined) {
        return contradiction;
      }
    }
    return undefined;
  };
}

/** What a text calls by this name. */
function unitOf(name: string): CountedUnit {
  if (/^(?:teachers|staff)$/i.test(name)) {
    return 'staff';
  }
  return name.toLowerCase() === 'schools' ? 'schools' : 'pupils';
}

/** Nothing is contradicted where no number that was analysed is declared. */
function contradictionIn(
  { match, number }: { readonly match: RegExpExecArray; readonly number: PrintedNumber },
  analysed: readonly number[],
  others: readonly number[],
): Contradiction | undefined {
  return analysed.length === 0 || [...analysed, ...others].includes(number.value)
    ? undefined
    : contradictionOf(
        match,
        `is not a number that the facts have (analysed: ${listed(analysed)}).`,
        'Correct the text or the numbers of the outcome ("n").',
      );
}
