import { isRatio, type Estimate, type ScaleFamily } from './estimate.ts';

/** An axis with no difference in the middle, and as much room on either side. */
export interface Axis {
  readonly family: ScaleFamily;
  /**
   * Values of the ticks: 3, 5 or 7, the middle one no difference. Each stands in the middle of one
   * of as many columns of equal width, so that its label has a column of its own.
   */
  readonly ticks: readonly number[];
  /** Distance of the outer edge from no difference; for ratios that of the natural logarithm. */
  readonly edge: number;
}

/** Where a result lies, in per cent of the width of the axis. */
export interface Place {
  readonly dot: number;
  readonly whisker?: {
    readonly from: number;
    readonly to: number;
    /** Whether the interval goes on beyond that end of the axis. */
    readonly goesOnBelow: boolean;
    readonly goesOnAbove: boolean;
  };
}

/**
 * The least that an axis reaches. Were it drawn to fit, a difference of a hundredth of a standard
 * deviation would fill the page.
 */
const LEAST_REACH: Record<ScaleFamily, number> = {
  'standard-deviations': 0.2,
  'percentage-points': 5,
  'odds-ratios': 1.25,
  'risk-ratios': 1.25,
};

/** An interval longer than so many times the usual one of its plot is cut, with an arrow. */
const LONGEST = 3;
/** So is the interval of a ratio beyond this: what lies there says that little is known. */
const LONGEST_RATIO = 100;
/** Ticks on either side: seven in all. */
const MOST_TICKS = 3;
/** Characters that fit into a seventh of the width of a phone. */
const LONGEST_LABEL = 5;

/**
 * The axis on which all these results can be drawn. It depends on how far they reach and not on
 * their side, so results turned round give the same axis.
 */
export function axisFor(family: ScaleFamily, estimates: readonly Estimate[]): Axis {
  const ratio = isRatio(family);
  const reach = Math.max(distance(family, LEAST_REACH[family]), reachOf(family, estimates));
  const { step, count } = fewerIfLong(ratio ? ratioSteps(reach) : evenSteps(reach), ratio);
  const ticks = Array.from({ length: 2 * count + 1 }, (_, index) =>
    valueAt((index - count) * step, ratio),
  );
  return { family, ticks, edge: (count + 0.5) * step };
}

/** Where a result lies on an axis that was made for it. */
export function placeOn(axis: Axis, { value, interval }: Estimate): Place {
  const dot = percent(axis, value);
  if (interval === undefined) return { dot };
  const [low, high] = [percent(axis, interval.low), percent(axis, interval.high)];
  return {
    dot,
    whisker: {
      from: Math.max(0, low),
      to: Math.min(100, high),
      goesOnBelow: low < 0,
      goesOnAbove: high > 100,
    },
  };
}

/** Whether an interval lies on one side of no difference, or has it within. */
export function sideOf({ family, interval }: Estimate): 'better' | 'worse' | 'both' | undefined {
  if (interval === undefined) return undefined;
  const middle = isRatio(family) ? 1 : 0;
  if (interval.low > middle) return 'better';
  return interval.high < middle ? 'worse' : 'both';
}

/** Signed distance from no difference. A lower end of 0 lies infinitely far from a ratio of 1. */
function distance(family: ScaleFamily, value: number): number {
  return isRatio(family) ? Math.log(Math.max(0, value)) : value;
}

function percent({ family, edge }: Axis, value: number): number {
  return 50 + (50 * distance(family, value)) / edge;
}

/**
 * How far the axis must reach: to every result, and to every end of an interval but those that
 * would leave the others no room to be seen.
 */
function reachOf(family: ScaleFamily, estimates: readonly Estimate[]): number {
  const far = (value: number) => Math.abs(distance(family, value));
  const dots = estimates.map(({ value }) => far(value));
  const ends = estimates.map(({ value, interval }) =>
    Math.max(
      far(value),
      ...(interval ? [far(interval.low), far(interval.high)].filter(Number.isFinite) : []),
    ),
  );
  const usual = ends.toSorted((a, b) => a - b)[Math.floor(ends.length / 2)] ?? 0;
  return Math.max(
    0,
    ...dots,
    Math.min(
      Math.max(0, ...ends),
      LONGEST * usual,
      isRatio(family) ? Math.log(LONGEST_RATIO) : Infinity,
    ),
  );
}

interface Steps {
  readonly step: number;
  readonly count: number;
}

/** Even steps of 1, 2, 2.5 or 5 times a power of ten. */
function evenSteps(reach: number): Steps {
  const power = 10 ** Math.floor(Math.log10(reach / MOST_TICKS));
  const step =
    [1, 2, 2.5, 5, 10].map((part) => part * power).find((each) => fits(reach, each)) ?? 10 * power;
  return { step, count: stepsTo(reach, step) };
}

/** Factors of 1.25 (0.8 to 1.25), of 2, or of a power of ten, as logarithms. */
function ratioSteps(reach: number): Steps {
  if (stepsTo(reach, Math.log(1.25)) === 1) return { step: Math.log(1.25), count: 1 };
  const tens = Math.max(1, Math.ceil((reach / Math.LN10 - 1e-9) / MOST_TICKS)) * Math.LN10;
  const step = fits(reach, Math.LN2) ? Math.LN2 : tens;
  return { step, count: stepsTo(reach, step) };
}

function fits(reach: number, step: number): boolean {
  return stepsTo(reach, step) <= MOST_TICKS;
}

/** Whole steps that hold the reach; a hair beyond a tick is on the tick. */
function stepsTo(reach: number, step: number): number {
  return Math.max(1, Math.ceil(reach / step - 1e-9));
}

/** Long labels want wide columns: three ticks instead of seven. */
function fewerIfLong({ step, count }: Steps, ratio: boolean): Steps {
  const longest = Math.max(
    ...[step, -step, count * step, -count * step].map(
      (each) => tickLabel(valueAt(each, ratio), ratio).length,
    ),
  );
  return longest > LONGEST_LABEL ? { step: step * count, count: 1 } : { step, count };
}

// Made once: a format costs far more to make than to use.
const format = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** What is written under a tick; differences have a sign, ratios none. */
export function tickLabel(value: number, ratio: boolean): string {
  const sign = ratio || value === 0 ? '' : value > 0 ? '+' : '−';
  return `${sign}${format.format(Math.abs(value))}`;
}

function valueAt(steps: number, ratio: boolean): number {
  return ratio ? Math.exp(steps) : steps;
}
