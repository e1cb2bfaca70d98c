/** A share that whole people make up: how many of them, and the per cent as it would be printed. */
export interface PossibleShare {
  readonly count: number;
  readonly percent: string;
}

/** Whether a printed percentage can come from whole people, and from how many. */
export type ShareFinding =
  | {
      readonly possible: true;
      /**
       * The fewest and the most people that are printed as this percentage, often the same number,
       * and the number between them that is nearest to it.
       */
      readonly counts: { readonly from: number; readonly to: number; readonly nearest: number };
    }
  | {
      readonly possible: false;
      /** The printable shares just below and just above. */
      readonly nearest: readonly PossibleShare[];
    };

/**
 * Whether a published percentage can be a share of a whole number of people. 47 % of 12 cannot:
 * five of twelve are 42 %, six are 50 %.
 *
 * A share on the border of two printed values (1 of 8 is 12.5 %) passes as either, since sources
 * round halves up, down or to the even digit. The sum is done in whole numbers, so that no border
 * is missed. A percentage that was weighted or modelled need not come from whole people.
 *
 * This is the idea of the GRIM test: Brown & Heathers (2017), Social Psychological and Personality
 * Science 8(4), 363–369.
 *
 * @param percent the percentage as printed, from 0 to 100
 * @param people how many people it is a share of, at least 1
 * @param decimals how many decimals are printed. A number does not keep a last zero (61.0), so it
 *   is what the number shows unless more is known; fewer decimals only let more pass.
 * @throws RangeError where one of the three is out of its range
 */
export function checkShare(
  percent: number,
  people: number,
  decimals = printedDecimals(percent),
): ShareFinding {
  if (!(percent >= 0 && percent <= 100)) {
    throw new RangeError(`A percentage of people is from 0 to 100; it is ${percent}.`);
  }
  if (!Number.isInteger(people) || people < 1) {
    throw new RangeError(`A percentage needs a whole number of people, at least 1: not ${people}.`);
  }
  if (!Number.isInteger(decimals) || decimals < printedDecimals(percent) || decimals > 6) {
    throw new RangeError(
      `${percent} has ${printedDecimals(percent)} decimals, and at most 6 can be checked; not ${decimals}.`,
    );
  }
  // |100 count / people − percent| is at most half a unit of the last digit, times 200 scale people.
  const scale = 10 ** decimals;
  const printed = Math.round(percent * scale);
  const from = Math.max(0, Math.ceil(((2 * printed - 1) * people) / (200 * scale)));
  const to = Math.min(people, Math.floor(((2 * printed + 1) * people) / (200 * scale)));
  if (from <= to) {
    const nearest = Math.round((printed * people) / (100 * scale));
    return { possible: true, counts: { from, to, nearest } };
  }
  return {
    possible: false,
    nearest: [to, from].map((count) => ({
      count,
      percent: ((100 * count) / people).toFixed(decimals),
    })),
  };
}

/** How many decimals a number shows when it is written out. */
export function printedDecimals(percent: number): number {
  return String(percent).split('.')[1]?.length ?? 0;
}
