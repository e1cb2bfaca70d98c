import { inFigures, type FactReader } from '../facts.ts';
import { met, notEnough, notReported, type Judgement, type Rule } from '../rule.ts';
import { isRandomised, ownComparison } from '../studyDesign.ts';
import type { Thresholds } from '../thresholds.ts';

/** One of four ways to rule out that the groups differed to begin with. */
export function strongDesign(thresholds: Thresholds): Rule {
  const { leastTimePoints, strongMatchThings, strongMatchDifference } = thresholds;
  return {
    id: 'strong-design',
    need:
      'chance decided who took part; or a cut-off did, in a regression discontinuity; ' +
      `or it is an interrupted time series of at least ${inFigures(leastTimePoints)} points; ` +
      `or the groups were matched on at least ${inFigures(strongMatchThings)} things ` +
      `and were at most ${inFigures(strongMatchDifference)} standard deviations apart at the start`,
    judge: (facts) => {
      if (isRandomised(facts)) return met('the design is strong: chance decided who took part');
      const own = ownComparison(facts, thresholds);
      if (own !== undefined) return met(`the design is strong: ${own.clause}`);

      const type = facts.get('design.type');
      const assignedBy = facts.get('design.assignedBy');
      if (type === 'interrupted-time-series') return shortSeries(facts, thresholds);
      const matched =
        type === 'matched-comparison' ||
        type === 'difference-in-differences' ||
        (assignedBy === 'matching' && type !== 'synthesis');
      if (matched) return match(facts, thresholds);
      return assignedBy === undefined
        ? notReported('what decided who took part is not reported', 'design.assignedBy')
        : notEnough(`what decided who took part was ${assignedBy}`);
    },
  };
}

function shortSeries(facts: FactReader, { leastTimePoints }: Thresholds): Judgement {
  const points = facts.get('design.timePoints');
  return points === undefined
    ? notReported('how many points the time series has is not reported', 'design.timePoints')
    : notEnough(
        `the time series has ${inFigures(points)} points, fewer than ${inFigures(leastTimePoints)}`,
      );
}

function match(
  facts: FactReader,
  { strongMatchThings, strongMatchDifference }: Thresholds,
): Judgement {
  const things = facts.get('design.matchedOn');
  const alike = facts.get('design.baselineEquivalence');
  const apart =
    alike === undefined || alike === 'stated' ? undefined : Math.abs(alike.standardisedDifference);
  if (things !== undefined && things.length < strongMatchThings) {
    return notEnough(`the groups were matched on ${things.join(', ')} alone`);
  }
  if (apart !== undefined && apart > strongMatchDifference) {
    return notEnough(
      `the matched groups were ${inFigures(apart)} standard deviations apart at the start, ` +
        `more than ${inFigures(strongMatchDifference)}`,
    );
  }
  if (things === undefined) {
    return notReported(
      'what the groups were matched on is not reported',
      'design.matchedOn',
      'design.baselineEquivalence',
    );
  }
  if (apart === undefined) {
    return notReported(
      'no figure is reported for how far apart the matched groups were at the start',
      'design.baselineEquivalence',
    );
  }
  return met(
    `the design is strong: the groups were matched on ${inFigures(things.length)} things ` +
      `and were ${inFigures(apart)} standard deviations apart at the start`,
  );
}
