import { checkShare, printedDecimals } from '#evidence/shares.ts';
import type { Verdict } from './found.ts';
import { disclosureThresholds } from './thresholds.ts';

/** A share of pupils and what it is a share of. */
export interface Share {
  readonly percent: number;
  /** Printed decimals, where the text shows more than the number does. */
  readonly decimals?: number;
  readonly base: number;
  /** "About", "nearly", "over half": no exact number. */
  readonly isRough: boolean;
  readonly isSensitive: boolean;
}

/** How a share of pupils is judged, wherever it stands. The gravest thing is said, and it alone. */
export function judgeShare({
  percent,
  decimals: printed = 0,
  base,
  isRough,
  isSensitive,
}: Share): Verdict | undefined {
  const limits = disclosureThresholds;
  const decimals = Math.max(printed, printedDecimals(percent));
  if (!(percent >= 0 && percent <= 100) || base < 1 || !Number.isInteger(base)) {
    return undefined;
  }
  if (base < limits.base) {
    return {
      rule: 'small-base',
      severity: 'error',
      message: `a percentage of fewer than ${limits.base} pupils: each of them counts for a tenth and more.`,
      hint: 'Leave the percentage out, or say in words what most of them did.',
    };
  }
  const nearest = countOf(percent, base, decimals, isRough);
  if (nearest === undefined) {
    return {
      rule: 'impossible-percentage',
      severity: 'error',
      message: 'no whole number of pupils gives this percentage of that many.',
      hint: 'Correct the percentage or the number. If some did not answer, give the number of those who did.',
    };
  }
  const isFew = (count: number) => count >= 1 && count < limits.count;
  if (isFew(nearest) || isFew(base - nearest)) {
    return {
      rule: 'implied-count',
      severity: 'error',
      message: `a reader can work out that it ${isFew(nearest) ? 'means' : 'leaves'} 1 to ${limits.count - 1} pupils.`,
      hint: 'Write "most", "nearly all", "few" or "fewer than 5" in place of the percentage.',
    };
  }
  if (base < limits.cautiousBase) {
    return {
      rule: 'small-base',
      severity: 'warning',
      message: `a percentage of fewer than ${limits.cautiousBase} pupils looks more exact than it is.`,
      hint: `Write counts ("13 of the 25 pupils") or words ("about half") where both parts are ${limits.cautiousCount} and more.`,
    };
  }
  if (decimals > 0 && base < limits.decimalsBase) {
    return {
      rule: 'decimals',
      severity: 'warning',
      message: `a percentage with decimals of fewer than ${limits.decimalsBase} pupils gives the exact count away.`,
      hint: 'Round it to a whole per cent.',
    };
  }
  if (isSensitive && (nearest === 0 || nearest === base)) {
    return {
      rule: 'whole-group',
      severity: 'warning',
      message: 'a percentage of 0 or 100 tells something of each pupil in the group.',
      hint: 'Could it harm one of them to have it known? Then write "nearly all" or "hardly any".',
    };
  }
  return undefined;
}

/** How many pupils a share is, or nothing where no whole number of them gives it. */
function countOf(
  percent: number,
  base: number,
  decimals: number,
  isRough: boolean,
): number | undefined {
  // More decimals than anybody prints are not worth a sum in whole numbers.
  if (isRough || decimals > 6) {
    return Math.round((percent * base) / 100);
  }
  const share = checkShare(percent, base, decimals);
  return share.possible ? share.counts.nearest : undefined;
}
