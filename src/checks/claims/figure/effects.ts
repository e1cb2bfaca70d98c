import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { partOf, wordPattern } from '../rule.ts';
import { contradictionOf, listed, type ContradictionFinder } from './contradiction.ts';
import {
  agrees,
  declaredEffects,
  numbersOf,
  readNumber,
  statedFigures,
  statedFindings,
} from './declared.ts';

const decimal = '(?<number>[-−–+]?\\d+(?:\\.\\d+)?)';
const effectPattern = wordPattern(
  `(?:effect sizes?|(?:hedges'?s?'?|hedge's) g|cohen's d|glass's delta)(?: (?:of|was|is|were|are)|:| =|=)(?: (?:about|around))? ?${decimal}|(?<sd>[-−–+]?\\d+(?:\\.\\d+)?) (?:of an? )?(?:standard deviations?|sds?)`,
);

/** "an effect size of 0.5", "0.5 standard deviations". */
export function effectFinder(data: CaseStudyData): ContradictionFinder {
  const effects = declaredEffects(data);
  const stated = statedFigures(data);
  const isDeclared =
    effects.length > 0 || statedFindings(data).some((each) => each.search(effectPattern) !== -1);
  return (text) => {
    for (const { match, number } of isDeclared
      ? numbersOf(text, effectPattern, 'number', 'sd')
      : []) {
      const isRise = number.printed.startsWith('+');
      if (![...effects, ...stated].some((each) => agrees(number, each) && !(isRise && each < 0))) {
        return contradictionOf(
          match,
          `is not the effect of any outcome (declared: ${listed([...effects, ...stated])}).`,
          'Correct the text or the outcome. A result that is not declared yet belongs in "outcomes".',
        );
      }
    }
    return undefined;
  };
}

const intervalPattern = wordPattern(
  `(?:confidence )?interval (?:runs |goes |is |was |of )?(?:from )?(?<low>[-−–+]?\\d+(?:\\.\\d+)?) (?:to|and) (?<high>[-−–+]?\\d+(?:\\.\\d+)?)`,
);

/** "the interval runs from 0.1 to 0.3". */
export function intervalFinder(data: CaseStudyData): ContradictionFinder {
  const intervals = (data.outcomes ?? []).flatMap(({ result }) =>
    'interval' in result && result.interval !== undefined && result.interval !== NOT_REPORTED
      ? [result.interval]
      : [],
  );
  return (text) => {
    for (const match of intervals.length > 0 ? text.matchAll(intervalPattern) : []) {
      const low = readNumber(partOf(match, 'low'));
      const high = readNumber(partOf(match, 'high'));
      const isDeclared = intervals.some(
        (each) =>
          low &&
          high &&
          agrees(low, each.low) &&
          agrees(high, each.high) &&
          // Whoever turns a scale turns both ends; with one end turned, zero is out that was in.
          low.value * each.low * high.value * each.high >= 0,
      );
      if (!isDeclared) {
        return contradictionOf(
          match,
          `is not the interval of any outcome (declared: ${intervals.map((each) => `${String(each.low)} to ${String(each.high)}`).join('; ')}).`,
          'Correct the text or the "interval" of the outcome.',
        );
      }
    }
    return undefined;
  };
}

const pValuePattern = wordPattern(`(?:p[- ]value (?:of|was|is)|p =|p=) ?${decimal}`);

/** "a p value of 0.5". */
export function pValueFinder(data: CaseStudyData): ContradictionFinder {
  const declared = (data.outcomes ?? []).flatMap(({ result }) =>
    result.form === 'effect' && result.pValue !== undefined ? [result.pValue] : [],
  );
  const all = [...declared, ...statedFigures(data)];
  return (text) => {
    for (const { match, number } of declared.length > 0
      ? numbersOf(text, pValuePattern, 'number')
      : []) {
      if (!all.some((each) => agrees(number, each))) {
        return contradictionOf(
          match,
          `is not the p value of any outcome (declared: ${listed(declared)}).`,
          'Correct the text or the "pValue" of the outcome.',
        );
      }
    }
    return undefined;
  };
}

const monthsPattern = wordPattern(
  "(?<number>\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:additional|extra|more|further|less|fewer) )?months?(?:'s?)?(?: of)?(?: (?:additional|extra|more|further|less))? progress",
);

/** "two months' progress", where the outcomes report other months. */
export function monthsFinder(data: CaseStudyData): ContradictionFinder {
  const declared = (data.outcomes ?? []).flatMap(({ monthsOfProgress: months }) =>
    months === undefined ? [] : [months],
  );
  const all = [...declared, ...statedFigures(data)];
  return (text) => {
    for (const { match, number } of declared.length > 0
      ? numbersOf(text, monthsPattern, 'number')
      : []) {
      if (!all.some((each) => agrees(number, each))) {
        return contradictionOf(
          match,
          `is not what any outcome declares (declared: ${listed(declared)}).`,
          'Correct the text or "monthsOfProgress" of the outcome.',
        );
      }
    }
    return undefined;
  };
}
