import type { OutcomeData } from '#schema/caseStudy.ts';
import type { DirectionCode } from '#vocabulary/evidence.ts';

/**
 * Which way an entry's findings point, from the directions of its outcomes. The
 * outcomes that the study named as its main ones decide where there are any; a
 * result that was not established decides only where nothing else was.
 */
export function directionOf(
  outcomes: readonly Pick<OutcomeData, 'direction' | 'primary'>[],
): DirectionCode {
  const primary = outcomes.filter((outcome) => outcome.primary === 'yes');
  const deciding = (primary.length > 0 ? primary : outcomes).map((outcome) => outcome.direction);
  const established = new Set(deciding.filter((direction) => direction !== 'not-established'));
  const [only] = established;
  if (only === undefined) {
    return 'not-established';
  }
  return established.size === 1 ? only : 'mixed';
}
