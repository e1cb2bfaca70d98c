import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { countsIn } from './counts.ts';
import { findDifferences } from './differencing.ts';
import type { Found } from './found.ts';
import { findShares, shareMention } from './percentages.ts';
import { countMention, findSmallCounts } from './smallNumbers.ts';
import { disclosureThresholds } from './thresholds.ts';

/** A text in which pupils may be counted. */
export interface NumberedText {
  readonly text: string;
  /** Whether it advises a reader rather than tells what was done. */
  readonly isAdvice: boolean;
}

const pupilWord =
  /pupil|child|student|learner|boy|girl|youngster|teenager|toddler|freshm|sixth-form|sibling|twins|brothers|sisters|refugee|leavers|year \d+s|\bn\s?=|\b(?:class|cohort|intake|group) of\b|\ball but \w+ of\b|\b(?:SEND?|EHCPs?|FSM|EAL|LAC|CLA|GRT)\b/i;

/**
 * Finds small numbers of pupils, and shares of them, in the texts of an entry. A share needs its
 * base in one place only: where the same percentage stands again, a reader can look it up.
 *
 * @param data The facts; missing where they do not fit the schema.
 */
export function findNumbers<Text extends NumberedText>(
  texts: readonly Text[],
  data: CaseStudyData | undefined,
): { readonly text: Text; readonly found: Found }[] {
  const isSmallSchool = data !== undefined && hasFewPupils(data);
  const withBase = new Set(data === undefined ? [] : declaredShares(data));
  const needsBase = data === undefined || !isLargeEvaluation(data);
  const found: { text: Text; found: Found; percent?: number }[] = [];
  for (const text of texts) {
    const hasShare = shareMention.test(text.text);
    const hasCount = countMention.test(text.text) && pupilWord.test(text.text);
    if (!hasShare && !hasCount) {
      continue;
    }
    const counted = countsIn(text.text);
    if (hasCount) {
      const { isAdvice } = text;
      const counts = findSmallCounts(counted, { isSmallSchool, isAdvice });
      found.push(
        ...[...counts, ...findDifferences(counted)].map((each) => ({ text, found: each })),
      );
    }
    for (const share of hasShare ? findShares(counted) : []) {
      const { percent, hasBase } = share;
      if (hasBase) withBase.add(percent);
      if (share.found !== undefined && (hasBase || needsBase)) {
        found.push({ text, found: share.found, ...(hasBase ? {} : { percent }) });
      }
    }
  }
  return found.filter(({ percent }) => percent === undefined || !withBase.has(percent));
}

/** Percentages that an outcome declares together with a number. */
function declaredShares({ outcomes }: CaseStudyData): number[] {
  return (outcomes ?? []).flatMap(({ result, n }) =>
    result.form === 'proportions'
      ? [result.intervention, result.comparison].flatMap((arm) =>
          arm.n !== NOT_REPORTED || n !== NOT_REPORTED ? [arm.percent] : [],
        )
      : [],
  );
}

/** Whether a number under ten is told of a school in which everybody knows everybody. */
export function hasFewPupils({ setting }: CaseStudyData): boolean {
  const { rollBand, pupils } = setting;
  return (
    rollBand === 'under-50' ||
    rollBand === '50-to-99' ||
    (pupils !== NOT_REPORTED && pupils < disclosureThresholds.smallSchool)
  );
}

/**
 * Whether an entry summarises what its publisher printed of many schools or of whole areas. A share
 * of their pupils singles out nobody, and a summary has to print it as its source does.
 */
function isLargeEvaluation({ kind, setting }: CaseStudyData): boolean {
  const { largeSchools, largePupils } = disclosureThresholds;
  const { schools, pupils } = setting;
  return (
    kind === 'evaluation' &&
    (schools === NOT_REPORTED || schools >= largeSchools) &&
    (pupils === NOT_REPORTED || pupils >= largePupils)
  );
}
