/*
 * The formulas that the checks of figures need, in one place. TO BE REPLACED: they stand in for
 * `#evidence/effectSize.ts` and `#evidence/shares.ts`; when those are there, this file exports
 * theirs, and no check changes.
 */

/** One group of a comparison of means. */
interface Arm {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Hedges' g: the difference of two means in pooled standard deviations, corrected for small
 * samples. Borenstein, Hedges, Higgins and Rothstein (2009) Introduction to Meta-Analysis,
 * equations 4.18 to 4.23.
 */
export function hedgesG(arms: { readonly intervention: Arm; readonly comparison: Arm }): number {
  const { intervention: one, comparison: two } = arms;
  const freedom = one.n + two.n - 2;
  const pooled = Math.sqrt(((one.n - 1) * one.sd ** 2 + (two.n - 1) * two.sd ** 2) / freedom);
  return (1 - 3 / (4 * freedom - 1)) * ((one.mean - two.mean) / pooled);
}

/** Standard error of a standardised mean difference between groups of `n1` and `n2`. */
export function standardError(g: number, n1: number, n2: number): number {
  return Math.sqrt((n1 + n2) / (n1 * n2) + g ** 2 / (2 * (n1 + n2)));
}

/**
 * Whether a whole number out of `n` gives a percentage, at the decimals at which it is printed.
 * A trailing zero is lost in a number (47.0 is 47), so 47 is taken as printed without decimals.
 */
export function isPossiblePercentage(percent: number, n: number): boolean {
  const unit = 10 ** -decimalsOf(percent);
  const whole = Math.round((percent * n) / 100);
  // The last digit may have been rounded up or down at a half.
  return n > 0 && Math.abs((100 * whole) / n - percent) <= unit / 2 + 1e-9;
}

/** How many decimals a number is printed with. */
export function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
