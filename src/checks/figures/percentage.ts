import { checkShare, type PossibleShare } from '#evidence/shares.ts';
import type { CaseStudyData, OutcomeData } from '#schema/caseStudy.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';
import { known } from './known.ts';

type Shares = Extract<OutcomeData['result'], { form: 'proportions' }>;

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
    const numbers = known(outcome.n);
    for (const arm of ['intervention', 'comparison'] as const) {
      const { percent, n: own } = result[arm];
      // The number of the group, else that of the outcome. Of nobody there is no share.
      const n = known(own) ?? (numbers && known(numbers[arm])) ?? 0;
      const share = n > 0 ? checkShare(percent, n) : undefined;
      if (share?.possible === false) {
        findings.error(
          'figures/percentage',
          declared.placeOf(['outcomes', index, 'result', arm, 'percent']),
          `${String(percent)} % of ${String(n)} is not a whole number of people or schools.`,
          `${nearestShares(share.nearest, n)} Correct the percentage or the number. If the source gives weighted shares, leave the number out and say so in the text.`,
        );
      }
    }
    checkDirection(outcome, result, index, declared, findings);
  }
}

function nearestShares(nearest: readonly PossibleShare[], n: number): string {
  const shares = nearest.map(
    ({ count, percent }) => `${String(count)} of ${String(n)} is ${percent} %`,
  );
  return `${shares.join(', and ')}.`;
}

/** Asks where a difference points against the declared direction; positive always means desirable. */
function checkDirection(
  { direction, plain }: OutcomeData,
  result: Shares,
  index: number,
  declared: Declared,
  findings: FileFindings,
): void {
  if (lessIsGood.test(plain)) {
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
