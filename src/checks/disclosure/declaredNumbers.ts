import type { CaseStudyData, OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';
import { isFewLeft, leftover } from './differencing.ts';
import type { Verdict } from './found.ts';
import { isSensitive } from './sensitive.ts';
import { judgeShare } from './shares.ts';
import { judgeCount } from './smallNumbers.ts';

/** Checks the declared numbers of pupils: counts, shares, and what parts leave of a total. */
export function checkDeclaredNumbers(
  data: CaseStudyData,
  declared: Declared,
  isSmallSchool: boolean,
  findings: FileFindings,
): void {
  const tell = (judged: Verdict | undefined, path: readonly PropertyKey[]) => {
    if (judged !== undefined) {
      const { rule, severity, message, hint } = judged;
      const field = path.filter((step) => typeof step === 'string').join('.');
      findings[severity](
        `disclosure/${rule}`,
        declared.placeOf(path),
        `"${field}": ${message}`,
        hint,
      );
    }
  };
  if (data.setting.pupils !== NOT_REPORTED) {
    tell(judgeCount(data.setting.pupils, { isSmallSchool, isSensitive: false }), [
      'setting',
      'pupils',
    ]);
  }
  if (data.costs !== NOT_REPORTED && data.costs.pupils !== NOT_REPORTED) {
    tell(judgeCount(data.costs.pupils, { isSmallSchool, isSensitive: false }), ['costs', 'pupils']);
  }
  for (const [index, outcome] of (data.outcomes ?? []).entries()) {
    checkOutcome(outcome, isSmallSchool, (judged, path) =>
      tell(judged, ['outcomes', index, ...path]),
    );
  }
}

type Tell = (judged: Verdict | undefined, path: readonly PropertyKey[]) => void;

const arms = ['intervention', 'comparison'] as const;

function checkOutcome(outcome: OutcomeData, isSmallSchool: boolean, tell: Tell): void {
  const { n, result, label, plain } = outcome;
  const context = { isSmallSchool, isSensitive: isSensitive(`${label}. ${plain}`) };
  if (n !== NOT_REPORTED && n.pupils !== NOT_REPORTED) {
    tell(judgeCount(n.pupils, context), ['n', 'pupils']);
  }
  if (!countsPupils(outcome)) {
    return;
  }
  for (const arm of arms) {
    if (n !== NOT_REPORTED && n[arm] !== NOT_REPORTED) {
      tell(judgeCount(n[arm], context), ['n', arm]);
    }
    if (result.form === 'means' || result.form === 'proportions') {
      const own = result[arm].n;
      if (own !== NOT_REPORTED) {
        tell(judgeCount(own, context), ['result', arm, 'n']);
      }
    }
    if (result.form === 'proportions') {
      const base = baseOf(outcome, arm);
      const { percent } = result[arm];
      const judged =
        base === undefined ? undefined : judgeShare({ percent, base, isRough: false, ...context });
      // That no whole number gives a declared share is told by the check of the figures.
      tell(judged?.rule === 'impossible-percentage' ? undefined : judged, [
        'result',
        arm,
        'percent',
      ]);
    }
  }
  checkRest(outcome, tell);
}

/** Whether the groups of an outcome are groups of pupils, as far as its facts tell. */
function countsPupils({ n, unitOfAnalysis, domain }: OutcomeData): boolean {
  if (unitOfAnalysis !== NOT_REPORTED) {
    return unitOfAnalysis === 'pupil';
  }
  const hasOthers = n !== NOT_REPORTED && (n.staff !== NOT_REPORTED || n.schools !== NOT_REPORTED);
  const isAboutOthers = /^(?:teacher|leadership|partnership)/.test(domain);
  return (n !== NOT_REPORTED && n.pupils !== NOT_REPORTED) || !(hasOthers || isAboutOthers);
}

/** The number that a share is a share of: that of the group, else that of the outcome. */
function baseOf({ n, result }: OutcomeData, arm: (typeof arms)[number]): number | undefined {
  const own = result.form === 'proportions' ? result[arm].n : NOT_REPORTED;
  const common = n === NOT_REPORTED ? NOT_REPORTED : n[arm];
  const known = own === NOT_REPORTED ? common : own;
  return known === NOT_REPORTED ? undefined : known;
}

/** A total and one group, or both, that leave 1 to 4 pupils. */
function checkRest({ n, comparedWith }: OutcomeData, tell: Tell): void {
  if (n === NOT_REPORTED || n.pupils === NOT_REPORTED || comparedWith === 'baseline') {
    return;
  }
  const known = arms.filter((arm) => n[arm] !== NOT_REPORTED);
  const sum = known.reduce((total, arm) => total + Number(n[arm]), 0);
  const [last] = known.toReversed();
  if (last !== undefined && isFewLeft(n.pupils - sum)) {
    tell(leftover('with the total of this outcome'), ['n', last]);
  }
}
