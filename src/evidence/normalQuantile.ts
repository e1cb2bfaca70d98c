/**
 * How many standard deviations of a normal distribution a two-sided interval reaches on either
 * side: 1.96 for 95 %.
 *
 * The distribution function is the series of Marsaglia (2004), "Evaluating the normal
 * distribution", Journal of Statistical Software 11(4). It is inverted with Newton's method: right
 * of its centre the function bends downwards, so the steps come up to the value from below and
 * never past it.
 *
 * @param level the level of the interval in per cent, between 0 and 100 and neither of them
 * @throws RangeError where the level is no such number
 */
export function quantileForLevel(level: number): number {
  if (!(level > 0 && level < 100)) {
    throw new RangeError(
      `The level of an interval is a percentage between 0 and 100, such as 95; it is ${level}.`,
    );
  }
  const probability = level / 200;
  let quantile = 0;
  for (let round = 0; round < 100; round += 1) {
    const density = Math.exp((-quantile * quantile) / 2) / Math.sqrt(2 * Math.PI);
    const step = (probability - probabilityUpTo(quantile, density)) / density;
    quantile += step;
  }
  return quantile;
}

/** The probability between the centre of the standard normal distribution and a point right of it. */
function probabilityUpTo(point: number, density: number): number {
  let term = point;
  let sum = point;
  for (let factor = 3; Math.abs(term) > 1e-18; factor += 2) {
    term *= (point * point) / factor;
    sum += term;
  }
  return sum * density;
}
