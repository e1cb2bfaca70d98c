import type { OutcomeData } from '#schema/caseStudy.ts';
import { directions, type DirectionCode } from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';
import { number, signed } from '../outcomeWords.ts';
import { sideOf } from './axis.ts';
import { estimateOf, isRatio, type Estimate, type ScaleFamily } from './estimate.ts';

/** What the axis of each scale shows. */
export const familyLabels: Record<ScaleFamily, string> = {
  'standard-deviations': 'Differences in standard deviations',
  'percentage-points': 'Differences in percentage points',
  'odds-ratios': 'Odds ratios',
  'risk-ratios': 'Risk ratios',
};

/** What stands under an axis: at its worse end, at its middle, at its better end. */
export interface AxisWords {
  readonly worse: string;
  readonly middle: string;
  readonly better: string;
  /** Who is set against whom, where all results of the axis have it in common. */
  readonly against?: string;
}

/** The words of an axis, by what its results were set against. */
export function axisWords(comparedWith: readonly OutcomeData['comparedWith'][]): AxisWords {
  if (comparedWith.every((each) => each === 'comparison-group' || each === 'both')) {
    return {
      worse: 'did worse',
      middle: 'no difference',
      better: 'did better',
      against: 'Those who took part, set against a comparison group',
    };
  }
  if (comparedWith.every((each) => each === 'baseline')) {
    return {
      worse: 'got worse',
      middle: 'no change',
      better: 'got better',
      against: 'Later, set against earlier',
    };
  }
  return { worse: 'worse', middle: 'no difference', better: 'better' };
}

/** A drawn figure in a few words: "+0.03 (−0.06 to +0.12)"; a level is told where it is not 95%. */
export function figureInWords(estimate: Estimate): string {
  const { family, value, interval } = estimate;
  const write = isRatio(family) ? number : signed;
  const figure = `${write(value)}${family === 'percentage-points' ? ' points' : ''}`;
  if (interval === undefined) return `${figure}, interval not reported`;
  const level = interval.level === 95 ? '' : `${number(interval.level)}% interval `;
  return `${figure} (${level}${write(interval.low)} to ${write(interval.high)})`;
}

/** What one has to know of how a figure came about; empty where it stands as published. */
export function noteOn({ computed, turned }: Estimate): string {
  return [
    ...(computed ? ['worked out here from the two figures'] : []),
    ...(turned ? ['turned round, as less is better'] : []),
  ].join('; ');
}

/** For the table beside a plot: the figure that is drawn, where the source does not print it. */
export function drawnInWords(outcome: OutcomeData): string {
  const estimate = estimateOf(outcome);
  return estimate && (estimate.computed || estimate.turned)
    ? `Drawn as ${figureInWords(estimate)}: ${noteOn(estimate)}.`
    : '';
}

/** A row of a plot in words, for those who do not see it. */
export function rowInWords(direction: DirectionCode, estimate: Estimate): string {
  const sides = {
    better: '; the whole interval is on the better side',
    worse: '; the whole interval is on the worse side',
    both: '; the interval lies on both sides of no difference',
  };
  const side = sideOf(estimate);
  return `${labelOf(directions, direction)}: ${figureInWords(estimate)}${side ? sides[side] : ''}`;
}
