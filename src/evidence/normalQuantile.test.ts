import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileForLevel } from './normalQuantile.ts';

describe('the reach of an interval in standard deviations', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.1, and the tables of every
  // textbook; the further digits are those of qnorm() in R.
  it.each([
    [50, 0.674489750196],
    [80, 1.281551565545],
    [90, 1.644853626951],
    [95, 1.95996398454],
    [98, 2.326347874041],
    [99, 2.575829303549],
    [99.9, 3.290526731492],
    [99.9999, 4.891638475699],
  ])('reaches for %d per cent %d', (level, quantile) => {
    expect(quantileForLevel(level)).toBeCloseTo(quantile, 10);
  });

  it('grows with the level', () => {
    const levels = fc.double({ min: 0.001, max: 99.99, noNaN: true });
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        fc.pre(Math.abs(one - other) > 1e-6);
        expect(quantileForLevel(one) < quantileForLevel(other)).toBe(one < other);
      }),
    );
  });

  it.each([0, 100, -5, 150, NaN])('refuses a level of %d', (level) => {
    expect(() => quantileForLevel(level)).toThrow(
      new RangeError(
        `The level of an interval is a percentage between 0 and 100, such as 95; it is ${level}.`,
      ),
    );
  });
});
