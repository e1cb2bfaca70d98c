import { describe, expect, it } from 'vitest';
import { judgeShare, type Share } from './shares.ts';

/* Made-up figures. */

const judge = (percent: number, base: number, more: Partial<Share> = {}) =>
  judgeShare({ percent, base, isRough: false, isSensitive: false, ...more });
const ruleOf = (...given: Parameters<typeof judge>) => {
  const verdict = judge(...given);
  return verdict && `${verdict.severity} ${verdict.rule}`;
};

describe('a share', () => {
  it.each<[percent: number, base: number]>([
    [-1, 8],
    [100.5, 8],
    [Number.NaN, 8],
    [50, 0],
    [50, -8],
    [50, 0.5],
    [50, 8.5],
    [50, Number.NaN],
  ])('that cannot be one is not judged: %d %% of %d', (percent, base) => {
    expect(judge(percent, base)).toBeUndefined();
  });

  it.each<[percent: number, base: number, found: string | undefined]>([
    [0, 1, 'error small-base'],
    [100, 9, 'error small-base'],
    [47, 9, 'error small-base'],
    [100, 10, 'warning small-base'],
    [0, 10, 'warning small-base'],
    [10, 10, 'error implied-count'],
    [40, 10, 'error implied-count'],
    [60, 10, 'error implied-count'],
    [90, 10, 'error implied-count'],
    [47, 10, 'error impossible-percentage'],
    [100, 29, 'warning small-base'],
    [100, 30, undefined],
    [50, 98, undefined],
    [0.5, 200, 'error implied-count'],
    [2, 200, 'error implied-count'],
    [2.5, 200, undefined],
    [97.5, 200, undefined],
    [98, 200, 'error implied-count'],
    [37.5, 96, 'warning decimals'],
    [37.5, 104, undefined],
    [31, 100, undefined],
  ])('is told the gravest thing alone: %d %% of %d', (percent, base, found) => {
    expect(ruleOf(percent, base)).toBe(found);
  });

  it.each<[percent: number, base: number, decimals: number, found: string | undefined]>([
    [50, 98, 0, undefined],
    [50, 98, 1, 'warning decimals'],
    [49, 98, 0, undefined],
    [49, 98, 1, 'warning decimals'],
    [50, 100, 1, undefined],
    [37.5, 96, 0, 'warning decimals'],
    [100, 50, 1, 'warning decimals'],
  ])(
    'has the decimals of the number, or more that are printed: %d %% of %d with %d',
    (percent, base, decimals, found) => {
      expect(ruleOf(percent, base, { decimals, isSensitive: true })).toBe(
        found ?? (percent === 100 ? 'warning whole-group' : undefined),
      );
    },
  );

  it.each<[percent: number, found: string | undefined]>([
    [12.345678, 'error impossible-percentage'],
    [12.3456789, undefined],
  ])('with more than six decimals is taken as about right: %d %%', (percent, found) => {
    expect(ruleOf(percent, 500)).toBe(found);
  });

  it.each<[percent: number, base: number, found: string | undefined]>([
    [47, 34, undefined],
    [25, 34, undefined],
    [13, 34, 'error implied-count'],
    [14, 34, undefined],
    [50, 9, 'error small-base'],
    [50, 29, 'warning small-base'],
  ])('that is only about right need not come out whole: %d %% of %d', (percent, base, found) => {
    expect(ruleOf(percent, base, { isRough: true })).toBe(found);
  });

  it.each<[percent: number, isSensitive: boolean, found: string | undefined]>([
    [0, true, 'warning whole-group'],
    [100, true, 'warning whole-group'],
    [50, true, undefined],
    [0, false, undefined],
    [100, false, undefined],
  ])(
    'of all or of none is a question where it may harm: %d %%, %s',
    (percent, isSensitive, found) => {
      expect(ruleOf(percent, 50, { isSensitive })).toBe(found);
    },
  );

  it.each<[percent: number, base: number, message: string, hint: string]>([
    [
      50,
      8,
      'a percentage of fewer than 10 pupils: each of them counts for a tenth and more.',
      'Leave the percentage out, or say in words what most of them did.',
    ],
    [
      47,
      12,
      'no whole number of pupils gives this percentage of that many.',
      'Correct the percentage or the number. If some did not answer, give the number of those who did.',
    ],
    [
      25,
      12,
      'a reader can work out that it means 1 to 4 pupils.',
      'Write "most", "nearly all", "few" or "fewer than 5" in place of the percentage.',
    ],
    [
      75,
      12,
      'a reader can work out that it leaves 1 to 4 pupils.',
      'Write "most", "nearly all", "few" or "fewer than 5" in place of the percentage.',
    ],
    [
      50,
      20,
      'a percentage of fewer than 30 pupils looks more exact than it is.',
      'Write counts ("13 of the 25 pupils") or words ("about half") where both parts are 10 and more.',
    ],
    [
      37.5,
      96,
      'a percentage with decimals of fewer than 100 pupils gives the exact count away.',
      'Round it to a whole per cent.',
    ],
    [
      100,
      50,
      'a percentage of 0 or 100 tells something of each pupil in the group.',
      'Could it harm one of them to have it known? Then write "nearly all" or "hardly any".',
    ],
  ])('is told with what may be written: %d %% of %d', (percent, base, message, hint) => {
    expect(judge(percent, base, { isSensitive: true })).toMatchObject({ message, hint });
  });
});
