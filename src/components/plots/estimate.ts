import { hedgesG, riskDifference } from '#evidence/effectSize.ts';
import type { OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';

/**
 * Scales that may share an axis. Odds ratios and risk ratios may not: an odds ratio of 2 and a
 * risk ratio of 2 are not effects of the same size.
 */
export const scaleFamilies = [
  'standard-deviations',
  'percentage-points',
  'odds-ratios',
  'risk-ratios',
] as const;
export type ScaleFamily = (typeof scaleFamilies)[number];

/** A result as it is drawn: above no difference is better. */
export interface Estimate {
  readonly family: ScaleFamily;
  /** Standard deviations, percentage points from −100 to 100, or a ratio above 0. */
  readonly value: number;
  /** Its ends on the same scale, and its level in per cent. Missing where it is not reported. */
  readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
  /** The figure follows from published figures of two groups; the source does not print it. */
  readonly computed: boolean;
  /** Less is better here, so the sign was turned round. */
  readonly turned: boolean;
}

type Result<Form extends string> = Extract<OutcomeData['result'], { form: Form }>;
type Figure = Omit<Estimate, 'turned'>;

const familyOf: Record<Result<'effect'>['metric'], ScaleFamily> = {
  'hedges-g': 'standard-deviations',
  'cohens-d': 'standard-deviations',
  'glass-delta': 'standard-deviations',
  'standardised-difference': 'standard-deviations',
  'percentage-point-difference': 'percentage-points',
  'odds-ratio': 'odds-ratios',
  'risk-ratio': 'risk-ratios',
};

/** Whether the middle of a scale is 1 and its distances are factors. */
export function isRatio(family: ScaleFamily): boolean {
  return family === 'odds-ratios' || family === 'risk-ratios';
}

/**
 * The figure of an outcome that can be drawn, or nothing where there is none: words are not turned
 * into dots. Published figures stand as published. From two groups that were compared, a
 * difference is computed: Hedges' g where means, standard deviations and numbers are declared,
 * percentage points where shares are, with Newcombe's interval where the numbers are too. The same
 * people measured twice are not two groups, so no interval is computed for them.
 */
export function estimateOf(outcome: OutcomeData): Estimate | undefined {
  const figure = figureFrom(outcome);
  return figure && desirable(figure, outcome.direction);
}

function figureFrom({ result, comparedWith }: OutcomeData): Figure | undefined {
  const groups = comparedWith === 'comparison-group' || comparedWith === 'both';
  switch (result.form) {
    case 'effect':
      return publishedEffect(result);
    case 'means':
      return meansEffect(result, groups);
    case 'proportions':
      return sharesEffect(result, groups);
    case 'stated':
    case 'qualitative':
      return undefined;
  }
}

function publishedEffect({ metric, value, interval }: Result<'effect'>): Figure | undefined {
  const family = familyOf[metric];
  if (isRatio(family) && value <= 0) return undefined;
  return figureOf(family, value, interval === NOT_REPORTED ? undefined : interval);
}

function meansEffect(result: Result<'means'>, groups: boolean): Figure | undefined {
  if (result.effect !== undefined) {
    return figureOf('standard-deviations', result.effect, result.interval);
  }
  const intervention = meanGroup(result.intervention);
  const comparison = meanGroup(result.comparison);
  if (!groups || !intervention || !comparison) return undefined;
  const { value, interval } = hedgesG({ intervention, comparison });
  return computedFigure('standard-deviations', value, interval, 100);
}

function meanGroup({ mean, sd, n }: Result<'means'>['intervention']) {
  return sd === NOT_REPORTED || n === NOT_REPORTED || n < 2 ? undefined : { mean, sd, n };
}

function sharesEffect(result: Result<'proportions'>, groups: boolean): Figure {
  const value = result.intervention.percent - result.comparison.percent;
  const intervention = eventGroup(result.intervention);
  const comparison = eventGroup(result.comparison);
  if (!groups || !intervention || !comparison) {
    return computedFigure('percentage-points', value, undefined, 10);
  }
  const { low, high, level } = riskDifference({ intervention, comparison }).interval;
  return computedFigure(
    'percentage-points',
    value,
    { low: low * 100, high: high * 100, level },
    10,
  );
}

function eventGroup({ percent, n }: Result<'proportions'>['intervention']) {
  return n === NOT_REPORTED || n < 1
    ? undefined
    : { events: Math.round((percent * n) / 100), total: n };
}

function figureOf(family: ScaleFamily, value: number, interval: Estimate['interval']): Figure {
  return { family, value, computed: false, ...(interval && { interval }) };
}

/** A computed figure is given to as many places as reports print: `parts` of the unit. */
function computedFigure(
  family: ScaleFamily,
  value: number,
  interval: Estimate['interval'],
  parts: number,
): Figure {
  const round = (number: number) => Math.round(number * parts) / parts || 0;
  return {
    family,
    value: round(value),
    computed: true,
    ...(interval && {
      interval: { low: round(interval.low), high: round(interval.high), level: interval.level },
    }),
  };
}

/**
 * Fewer absences are better: where the declared direction contradicts the side of a figure, it is
 * turned round (a ratio becomes its reciprocal), so that one side of the line is the better one in
 * every row. Where the direction is neither positive nor negative the side cannot be known, and the
 * figure stays.
 */
function desirable(figure: Figure, direction: OutcomeData['direction']): Estimate {
  const { family, value, interval } = figure;
  const middle = isRatio(family) ? 1 : 0;
  const turned =
    (direction === 'positive' && value < middle) || (direction === 'negative' && value > middle);
  if (!turned) return { ...figure, turned };
  const opposite = (each: number) => (isRatio(family) ? 1 / Math.max(0, each) : -each);
  return {
    ...figure,
    turned,
    value: opposite(value),
    ...(interval && {
      interval: { ...interval, low: opposite(interval.high), high: opposite(interval.low) },
    }),
  };
}
