import type { CaseStudyData } from '#schema/caseStudy.ts';
import { wordPattern } from '../rule.ts';
import { listed, type Contradiction, type ContradictionFinder } from './contradiction.ts';
import {
  declaredCounts,
  declaredGroups,
  readNumber,
  statedFigures,
  type CountedUnit,
} from './declared.ts';

const unitOf: Readonly<Record<string, CountedUnit>> = {
  pupils: 'pupils',
  children: 'pupils',
  students: 'pupils',
  teachers: 'staff',
  staff: 'staff',
  schools: 'schools',
};
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
    for (const match of text.matchAll(samplePattern)) {
      const found = contradiction(match, samples, [...reached, ...stated]);
      if (found !== undefined) {
        return found;
      }
    }
    for (const match of text.matchAll(analysedPattern)) {
      const unit = unitOf[match.groups?.['unit']?.toLowerCase() ?? ''] ?? 'pupils';
      const { analysed, reached: others } = counts[unit];
      const found = contradiction(match, analysed, [...others, ...groups, ...stated]);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  };
}

/** Nothing is contradicted where no number that was analysed is declared. */
function contradiction(
  match: RegExpExecArray,
  analysed: readonly number[],
  others: readonly number[],
): Contradiction | undefined {
  const [words] = match;
  const number = readNumber(match.groups?.['number'] ?? '');
  return number === undefined ||
    analysed.length === 0 ||
    [...analysed, ...others].includes(number.value)
    ? undefined
    : {
        at: match.index,
        end: match.index + words.length,
        message: `"${words}" is not a number that the facts have (analysed: ${listed(analysed)}).`,
        hint: 'Correct the text or the numbers of the outcome ("n").',
      };
}
