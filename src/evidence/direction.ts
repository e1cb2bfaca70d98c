import type { OutcomeData } from '#schema/caseStudy.ts';
import type { DirectionCode } from '#vocabulary/evidence.ts';

/**
 * Which way an entry's findings point, from the directions of its outcomes. The
 * outcomes that the study named as its main ones decide where there are any.
 * Where results rose and the reason was not established, the whole is mixed:
 * "positive" would claim what is in dispute.
 */
export function directionOf(
  outcomes: readonly Pick<OutcomeData, 'direction' | 'primary'>[],
): DirectionCode {
  const primary = outcomes.filter((outcome) => outcome.primary === 'yes');
  const deciding = (primary.length > 0 ? primary : outcomes).map((outcome) => outcome.direction);
  const [first = 'not-established', ...others] = new Set(deciding);
  return others.length === 0 ? first : 'mixed';
}
