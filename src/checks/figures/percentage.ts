import { checkShare, type PossibleShare } from '#evidence/shares.ts';
import type { CaseStudyData, OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';

/** Words in an outcome's plain sentence that answer the question why less is good. */
const lessIsGood =
  /\b(?:lower|fewer|less|smaller)(?: \w+)? (?:is|are|was|were|means) (?:better|good)\b|\bbetter (?:when|if|where) (?:\w+ ){0,2}(?:lower|fewer|less|smaller)\b/i;

/** Checks shares: that a whole number of people gives each, and that they point where declared. */
export function checkShares(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  for (const [index, outcome] of (data.outcomes ?? []).entries()) {
    const { result } = outcome;
    if (result.form !== 'proportions') {
      continue;
    }
    for (const arm of ['intervention', 'comparison'] as const) {
      const n = numberIn(outcome, arm);
      const { percent } = result[arm];
      const share = n === undefined || n === 0 ? undefined : checkShare(percent, n);
      if (n !== undefined && share?.possible === false) {
        findings.error(
          'figures/percentage',
          declared.placeOf(['outcomes', index, 'result', arm, 'percent']),
          `${String(percent)} % of ${String(n)} is not a whole number of people or schools.`,
          `${nearestShares(share.nearest, n)} Correct the percentage or the number. If the source gives weighted shares, leave the number out and say so in the text.`,
        );
      }
    }
    checkDirection(outcome, index, declared, findings);
  }
}

/** The number that a share is a share of: that of the group, else that of the outcome. */
function numberIn({ result, n }: OutcomeData, arm: 'intervention' | 'comparison') {
  const own = result.form === 'proportions' ? result[arm].n : NOT_REPORTED;
  const common = n === NOT_REPORTED ? NOT_REPORTED : n[arm];
  const known = own === NOT_REPORTED ? common : own;
  return known === NOT_REPORTED ? undefined : known;
}

function nearestShares(nearest: readonly PossibleShare[], n: number): string {
  const shares = nearest.map(
    ({ count, percent }) => `${String(count)} of ${String(n)} is ${percent} %`,
  );
  return `${shares.join(', and ')}.`;
}

/** Asks where a difference points against the declared direction; positive always means desirable. */
function checkDirection(
  { result, direction, plain }: OutcomeData,
  index: number,
  declared: Declared,
  findings: FileFindings,
): void {
  if (result.form !== 'proportions' || lessIsGood.test(plain)) {
    return;
  }
  const difference = result.intervention.percent - result.comparison.percent;
  if (
    (direction === 'positive' && difference < 0) ||
    (direction === 'negative' && difference > 0)
  ) {
    findings.warning(
      'figures/direction',
      declared.placeOf(['outcomes', index, 'direction']),
      `The direction is "${direction}", but the share is ${difference < 0 ? 'lower' : 'higher'} among those taking part (${String(result.intervention.percent)} %) than in the comparison (${String(result.comparison.percent)} %).`,
      'Is less of this good, as with absence? Then end the plain sentence with "Lower is better." If not, change the direction, or exchange the two groups.',
    );
  }
}
