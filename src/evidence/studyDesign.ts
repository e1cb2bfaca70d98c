import { inFigures, type FactReader } from './facts.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * Whether chance decided who took part. A synthesis pools studies in which it may have; it
 * assigned nobody itself.
 */
export function isRandomised(facts: FactReader): boolean {
  const type = facts.get('design.type');
  if (type === 'randomised-trial') return true;
  return type !== 'synthesis' && facts.get('design.assignedBy') === 'chance';
}

/**
 * Two designs bring a comparison of their own. People just below a cut-off are the comparison for
 * those just above it, and nearly alike. A long series is set against its own earlier course.
 */
export function ownComparison(
  facts: FactReader,
  { leastTimePoints }: Thresholds,
): { readonly by: 'cut-off' | 'series'; readonly clause: string } | undefined {
  const type = facts.get('design.type');
  if (type === 'regression-discontinuity') {
    return {
      by: 'cut-off',
      clause: 'a cut-off decided who took part, and those on the other side are the comparison',
    };
  }
  if (type !== 'interrupted-time-series') return undefined;
  const points = facts.get('design.timePoints') ?? 0;
  return points < leastTimePoints
    ? undefined
    : { by: 'series', clause: `a series of ${inFigures(points)} points is its own comparison` };
}
