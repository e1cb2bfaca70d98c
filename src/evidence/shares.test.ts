import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShare, printedDecimals } from './shares.ts';

describe('whether a percentage can come from whole people', () => {
  it('names what 47 per cent of 12 people could have been', () => {
    expect(checkShare(47, 12)).toEqual({
      possible: false,
      nearest: [
        { count: 5, percent: '42' },
        { count: 6, percent: '50' },
      ],
    });
  });

  it('names shares with as many decimals as are printed', () => {
    expect(checkShare(33.4, 12)).toEqual({
      possible: false,
      nearest: [
        { count: 4, percent: '33.3' },
        { count: 5, percent: '41.7' },
      ],
    });
  });

  it.each<[percent: number, people: number, from: number, to: number, nearest: number]>([
    [50, 12, 6, 6, 6],
    [42, 12, 5, 5, 5],
    [33.3, 12, 4, 4, 4],
    [0, 12, 0, 0, 0],
    [100, 12, 12, 12, 12],
    [67, 3, 2, 2, 2],
    [98, 560, 546, 551, 549],
    [61.8, 2412, 1490, 1491, 1491],
  ])('takes %d per cent of %d people as %d to %d, nearest %d', (percent, people, ...counts) => {
    const [from, to, nearest] = counts;
    expect(checkShare(percent, people)).toEqual({ possible: true, counts: { from, to, nearest } });
  });

  it.each<[printed: string, percent: number]>([
    ['half up', 13],
    ['half to even, or down', 12],
  ])('lets one of eight pass where the source rounds %s', (_name, percent) => {
    expect(checkShare(percent, 8)).toEqual({
      possible: true,
      counts: { from: 1, to: 1, nearest: 1 },
    });
  });

  it('lets a half of the last decimal pass either way, too', () => {
    // 1 of 16 is 6.25 %.
    expect(checkShare(6.2, 16).possible).toBe(true);
    expect(checkShare(6.3, 16).possible).toBe(true);
    expect(checkShare(6.1, 16).possible).toBe(false);
    expect(checkShare(6.4, 16).possible).toBe(false);
  });

  it('is stricter where a last zero is known to be printed', () => {
    expect(checkShare(43, 7).possible).toBe(true);
    expect(checkShare(43, 7, 1).possible).toBe(false);
  });

  it('passes every printed share of whole people, and finds the people', () => {
    const shares = fc
      .integer({ min: 1, max: 100_000 })
      .chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 3 }), ([count, people], decimals) => {
        const printed = Number(((100 * count) / people).toFixed(decimals));
        const found = checkShare(printed, people, decimals);
        if (!found.possible) throw new Error('A share of whole people was refused.');
        expect(found.counts.from).toBeLessThanOrEqual(count);
        expect(found.counts.to).toBeGreaterThanOrEqual(count);
        expect(found.counts.nearest).toBeGreaterThanOrEqual(found.counts.from);
        expect(found.counts.nearest).toBeLessThanOrEqual(found.counts.to);
      }),
    );
  });

  it('agrees with trying every count', () => {
    const people = fc.integer({ min: 1, max: 60 });
    const tenths = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(people, tenths, (total, printed) => {
        const fitting = Array.from({ length: total + 1 }, (_, count) => count).filter(
          // |1000 count / total − printed| ≤ ½, in whole numbers.
          (count) => Math.abs(2000 * count - 2 * printed * total) <= total,
        );
        const found = checkShare(printed / 10, total, 1);
        expect(found.possible ? [found.counts.from, found.counts.to] : []).toEqual(
          fitting.length === 0 ? [] : [fitting[0], fitting.at(-1)],
        );
      }),
    );
  });

  it.each<[name: string, message: string, ...Parameters<typeof checkShare>]>([
    ['more than all', 'A percentage of people is from 0 to 100; it is 101.', 101, 12],
    ['less than none', 'A percentage of people is from 0 to 100; it is -1.', -1, 12],
    ['no number', 'A percentage of people is from 0 to 100; it is NaN.', NaN, 12],
    ['nobody', 'A percentage needs a whole number of people, at least 1: not 0.', 50, 0],
    ['half a person', 'A percentage needs a whole number of people, at least 1: not 1.5.', 50, 1.5],
    [
      'fewer decimals than are there',
      '61.8 has 1 decimals, and at most 6 can be checked; not 0.',
      ...([61.8, 12, 0] as const),
    ],
    [
      'half a decimal',
      '61.8 has 1 decimals, and at most 6 can be checked; not 1.5.',
      ...([61.8, 12, 1.5] as const),
    ],
    [
      'too many decimals',
      '61.8 has 1 decimals, and at most 6 can be checked; not 7.',
      ...([61.8, 12, 7] as const),
    ],
  ])('refuses %s', (_name, message, ...given) => {
    expect(() => checkShare(...given)).toThrow(new RangeError(message));
  });

  it('can check six decimals', () => {
    expect(checkShare(33.333333, 3)).toMatchObject({ possible: true, counts: { nearest: 1 } });
  });

  it.each([
    [47, 0],
    [17.5, 1],
    [94.75, 2],
  ])('sees that %d has %d decimals', (percent, decimals) => {
    expect(printedDecimals(percent)).toBe(decimals);
  });
});
