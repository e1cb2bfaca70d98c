import { quantileForLevel } from './normalQuantile.ts';

/** A group for which a mean is known: `n` people, and the standard deviation of the same scale. */
export interface MeanGroup {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/** A group in which something happened to `events` of `total` people. */
export interface EventGroup {
  readonly events: number;
  readonly total: number;
}

/** The two groups of a comparison. Results are those of the first less, or over, the second. */
export interface Groups<Group> {
  readonly intervention: Group;
  readonly comparison: Group;
}

/** An interval around an estimate, on the scale of the estimate; the level is in per cent. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** A difference with its standard error and a symmetric interval. */
export interface StandardisedDifference {
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval;
}

/** A ratio. Its standard error is that of the natural logarithm; its interval is on its own scale. */
export interface Ratio {
  readonly value: number;
  readonly logStandardError: number;
  readonly interval: Interval;
}

/** The level that reports use unless they say otherwise. */
const USUAL_LEVEL = 95;

/**
 * Cohen's d: the difference of two means in pooled standard deviations,
 *
 *     d = (M1 − M2) / SDp,  SDp² = ((n1 − 1) SD1² + (n2 − 1) SD2²) / (n1 + n2 − 2)
 *     SE = √((n1 + n2) / (n1 n2) + d² / (2 (n1 + n2)))
 *
 * Borenstein, Hedges, Higgins & Rothstein (2009), Introduction to Meta-Analysis, formulas 4.18 to
 * 4.21.
 *
 * @throws RangeError where a group has fewer than two people, or a standard deviation is not above 0
 */
export function cohensD(groups: Groups<MeanGroup>, level = USUAL_LEVEL): StandardisedDifference {
  return around(meansInPooledDeviations(groups), groups, level);
}

/**
 * Hedges' g: Cohen's d, corrected for its bias in small samples,
 *
 *     g = J d,  J = 1 − 3 / (4 (n1 + n2 − 2) − 1)
 *     SE = √((n1 + n2) / (n1 n2) + g² / (2 (n1 + n2)))
 *
 * J is Hedges (1981), Journal of Educational Statistics 6(2). The standard error is the one of
 * Hedges & Olkin (1985), Statistical Methods for Meta-Analysis, with g in it. Borenstein et al.
 * (2009, formula 4.24) take J times the standard error of d instead, which is a little smaller.
 *
 * @throws RangeError where a group has fewer than two people, or a standard deviation is not above 0
 */
export function hedgesG(groups: Groups<MeanGroup>, level = USUAL_LEVEL): StandardisedDifference {
  const { intervention, comparison } = groups;
  const difference = meansInPooledDeviations(groups);
  const correction = 1 - 3 / (4 * (intervention.n + comparison.n - 2) - 1);
  return around(correction * difference, groups, level);
}

/**
 * The odds of an event in one group over the odds in the other,
 *
 *     OR = (a / b) / (c / d),  SE of ln OR = √(1/a + 1/b + 1/c + 1/d)
 *
 * where a and b, c and d are those with and without the event. The interval is computed on the
 * logarithmic scale (Woolf, 1955; Borenstein et al., 2009, formulas 5.8 to 5.11).
 *
 * @returns nothing where one of the four is zero: there is then no ratio, or none with an interval
 * @throws RangeError where the numbers of a group cannot be
 */
export function oddsRatio(groups: Groups<EventGroup>, level = USUAL_LEVEL): Ratio | undefined {
  const cells = eventGroups(groups).flatMap(({ events, total }) => [events, total - events]);
  const [a = 0, b = 0, c = 0, d = 0] = cells;
  if (cells.includes(0)) return undefined;
  return ratio((a * d) / (b * c), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), level);
}

/**
 * The share of one group to whom something happened over the share of the other,
 *
 *     RR = (a / n1) / (c / n2),  SE of ln RR = √(1/a − 1/n1 + 1/c − 1/n2)
 *
 * The interval is computed on the logarithmic scale (Katz et al., 1978; Borenstein et al., 2009,
 * formulas 5.1 to 5.7).
 *
 * @returns nothing where it happened to nobody in a group, or to everybody in both: there is then
 *   no ratio, or none with an interval
 * @throws RangeError where the numbers of a group cannot be
 */
export function riskRatio(groups: Groups<EventGroup>, level = USUAL_LEVEL): Ratio | undefined {
  const [first, second] = eventGroups(groups);
  if (first.events === 0 || second.events === 0) return undefined;
  const variance = 1 / first.events - 1 / first.total + 1 / second.events - 1 / second.total;
  if (variance === 0) return undefined;
  return ratio(share(first) / share(second), Math.sqrt(variance), level);
}

/**
 * The share of one group to whom something happened less the share of the other, both from 0 to 1,
 * with the hybrid score interval: the distances of each share from its Wilson interval, joined as
 * squares. It stays within −1 and 1 and can be had where nobody or everybody is counted.
 *
 * Newcombe (1998), "Interval estimation for the difference between independent proportions:
 * comparison of eleven methods", Statistics in Medicine 17, 873–890, method 10. For two separate
 * groups, not for the same people measured twice.
 *
 * @throws RangeError where the numbers of a group cannot be
 */
export function riskDifference(
  groups: Groups<EventGroup>,
  level = USUAL_LEVEL,
): { readonly value: number; readonly interval: Interval } {
  const [first, second] = eventGroups(groups);
  const value = share(first) - share(second);
  const one = wilsonInterval(first, level);
  const other = wilsonInterval(second, level);
  const below = Math.hypot(share(first) - one.low, other.high - share(second));
  const above = Math.hypot(one.high - share(first), share(second) - other.low);
  return { value, interval: { low: value - below, high: value + above, level } };
}

/** The score interval around a share: Wilson (1927), Journal of the American Statistical Association 22. */
function wilsonInterval({ events, total }: EventGroup, level: number): Interval {
  const quantile = quantileForLevel(level);
  const squared = quantile * quantile;
  const middle = 2 * events + squared;
  const reach = quantile * Math.sqrt(squared + (4 * events * (total - events)) / total);
  const scale = 2 * (total + squared);
  return { low: (middle - reach) / scale, high: (middle + reach) / scale, level };
}

function meansInPooledDeviations({ intervention, comparison }: Groups<MeanGroup>): number {
  for (const { mean, sd, n } of [intervention, comparison]) {
    if (!Number.isInteger(n) || n < 2) {
      throw new RangeError(`A group needs a whole number of at least 2 people; it has ${n}.`);
    }
    if (!(sd > 0 && Number.isFinite(sd))) {
      throw new RangeError(`A standard deviation is a number above 0; it is ${sd}.`);
    }
    if (!Number.isFinite(mean)) {
      throw new RangeError(`A mean is a number; it is ${mean}.`);
    }
  }
  const squares = [intervention, comparison].map(({ sd, n }) => (n - 1) * sd * sd);
  const freedom = intervention.n + comparison.n - 2;
  const pooled = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / freedom);
  return (intervention.mean - comparison.mean) / pooled;
}

function around(
  value: number,
  { intervention: { n: n1 }, comparison: { n: n2 } }: Groups<MeanGroup>,
  level: number,
): StandardisedDifference {
  const standardError = standardErrorOf(value, n1, n2);
  const reach = quantileForLevel(level) * standardError;
  return { value, standardError, interval: { low: value - reach, high: value + reach, level } };
}

/**
 * The standard error of a standardised difference between groups of `n1` and `n2`:
 * √((n1 + n2) / (n1 n2) + g² / (2 (n1 + n2))), Hedges & Olkin (1985).
 */
export function standardErrorOf(difference: number, n1: number, n2: number): number {
  return Math.sqrt((n1 + n2) / (n1 * n2) + (difference * difference) / (2 * (n1 + n2)));
}

function ratio(value: number, logStandardError: number, level: number): Ratio {
  const factor = Math.exp(quantileForLevel(level) * logStandardError);
  return {
    value,
    logStandardError,
    interval: { low: value / factor, high: value * factor, level },
  };
}

function eventGroups({ intervention, comparison }: Groups<EventGroup>): [EventGroup, EventGroup] {
  for (const { events, total } of [intervention, comparison]) {
    if (!Number.isInteger(total) || total < 1) {
      throw new RangeError(`A group needs a whole number of at least 1 person; it has ${total}.`);
    }
    if (!Number.isInteger(events) || events < 0) {
      throw new RangeError(`Events are counted in whole numbers from 0; there are ${events}.`);
    }
    if (events > total) {
      throw new RangeError(`There are ${events} events among ${total} people: at most ${total}.`);
    }
  }
  return [intervention, comparison];
}

function share({ events, total }: EventGroup): number {
  return events / total;
}
