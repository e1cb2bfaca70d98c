import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, placeOn, sideOf, tickLabel } from './axis.ts';
import { isRatio, scaleFamilies, type Estimate, type ScaleFamily } from './estimate.ts';

const estimate = (family: ScaleFamily, value: number, low?: number, high?: number): Estimate => ({
  family,
  value,
  computed: false,
  turned: false,
  ...(low !== undefined && high !== undefined && { interval: { low, high, level: 95 } }),
});

const labels = (family: ScaleFamily, ...results: [number, number?, number?][]) =>
  axisFor(
    family,
    results.map(([value, low, high]) => estimate(family, value, low, high)),
  ).ticks.map((tick) => tickLabel(tick, isRatio(family)));

describe('the ticks of an axis', () => {
  it.each<[family: ScaleFamily, results: [number, number?, number?][], ticks: string]>([
    ['standard-deviations', [], '−0.2 −0.1 0 +0.1 +0.2'],
    ['standard-deviations', [[0]], '−0.2 −0.1 0 +0.1 +0.2'],
    ['standard-deviations', [[0.03, -0.06, 0.12]], '−0.2 −0.1 0 +0.1 +0.2'],
    ['standard-deviations', [[0.1, -0.1, 0.3]], '−0.3 −0.2 −0.1 0 +0.1 +0.2 +0.3'],
    ['standard-deviations', [[-0.31]], '−0.4 −0.2 0 +0.2 +0.4'],
    ['standard-deviations', [[0.7]], '−0.75 −0.5 −0.25 0 +0.25 +0.5 +0.75'],
    ['standard-deviations', [[12_345]], '−15,000 0 +15,000'],
    ['percentage-points', [[1]], '−6 −4 −2 0 +2 +4 +6'],
    ['percentage-points', [[5.8], [7.8]], '−10 −5 0 +5 +10'],
    ['percentage-points', [[100]], '−100 −50 0 +50 +100'],
    ['odds-ratios', [[1]], '0.8 1 1.25'],
    ['odds-ratios', [[1.1, 0.8, 1.25]], '0.8 1 1.25'],
    ['odds-ratios', [[1.4, 1.05, 1.9]], '0.5 1 2'],
    ['risk-ratios', [[0.125]], '0.125 0.25 0.5 1 2 4 8'],
    ['odds-ratios', [[9]], '0.1 1 10'],
    ['odds-ratios', [[12, 0, 4000]], '0.01 0.1 1 10 100'],
    ['odds-ratios', [[1000]], '0.001 0.01 0.1 1 10 100 1,000'],
    ['odds-ratios', [[4000]], '0.0001 1 10,000'],
  ])('%s of %j: %s', (family, results, ticks) => {
    expect(labels(family, ...results).join(' ')).toBe(ticks);
  });
});

describe('an interval that would leave the others no room', () => {
  const axis = axisFor('standard-deviations', [
    estimate('standard-deviations', 0.1, 0, 0.2),
    estimate('standard-deviations', 0.05, -0.1, 0.2),
    estimate('standard-deviations', 0.2, -2.9, 3.3),
  ]);

  it('is cut at both ends, and says so', () => {
    const { whisker } = placeOn(axis, estimate('standard-deviations', 0.2, -2.9, 3.3));
    expect(whisker).toEqual({ from: 0, to: 100, goesOnBelow: true, goesOnAbove: true });
  });

  it('leaves the others whole', () => {
    const { whisker } = placeOn(axis, estimate('standard-deviations', 0.1, 0, 0.2));
    expect(whisker).toMatchObject({ from: 50, goesOnBelow: false, goesOnAbove: false });
  });

  it('stays whole where it is one of two', () => {
    const two = [
      estimate('standard-deviations', 0.1, 0, 0.2),
      estimate('standard-deviations', 0.2, -2.9, 3.3),
    ];
    const places = two.map((each) => placeOn(axisFor('standard-deviations', two), each).whisker);
    expect(places.some((whisker) => whisker?.goesOnBelow === true)).toBe(false);
  });

  it('of a ratio is cut where its end is 0', () => {
    const wide = estimate('risk-ratios', 2, 0, 4);
    expect(placeOn(axisFor('risk-ratios', [wide]), wide).whisker).toMatchObject({
      from: 0,
      goesOnBelow: true,
      goesOnAbove: false,
    });
  });
});

describe('the side of an interval', () => {
  it.each<[ScaleFamily, number, number, string]>([
    ['standard-deviations', 0.1, 0.3, 'better'],
    ['standard-deviations', -0.3, -0.1, 'worse'],
    ['standard-deviations', -0.1, 0.3, 'both'],
    ['standard-deviations', 0, 0.3, 'both'],
    ['odds-ratios', 1.1, 1.9, 'better'],
    ['odds-ratios', 0.3, 0.9, 'worse'],
    ['odds-ratios', 0.3, 1, 'both'],
  ])('%s from %d to %d: %s', (family, low, high, side) => {
    expect(sideOf(estimate(family, (low + high) / 2, low, high))).toBe(side);
  });

  it('is not known where there is none', () => {
    expect(sideOf(estimate('standard-deviations', 0.2))).toBe(undefined);
  });
});

/** Results of one scale: any size, with and without intervals, ratios that end at 0 among them. */
const anyResults = fc.constantFrom(...scaleFamilies).chain((family) => {
  const size = isRatio(family)
    ? fc.double({ min: -12, max: 12, noNaN: true }).map((power) => 2 ** power)
    : fc.double({ min: -1000, max: 1000, noNaN: true });
  const end = isRatio(family) ? fc.oneof(size, fc.constant(0)) : size;
  const result = fc
    .tuple(size, fc.option(fc.tuple(end, size)))
    .map(([value, ends]) =>
      ends === null
        ? estimate(family, value)
        : estimate(family, value, Math.min(value, ...ends), Math.max(value, ...ends)),
    );
  return fc.record({ family: fc.constant(family), results: fc.array(result, { minLength: 1 }) });
});

describe('any results', () => {
  it('lie on their axis: every dot between the outer ticks, every interval within the edges', () => {
    fc.assert(
      fc.property(anyResults, ({ family, results }) => {
        const axis = axisFor(family, results);
        const column = 100 / axis.ticks.length;
        for (const each of results) {
          const { dot, whisker } = placeOn(axis, each);
          expect(dot).toBeGreaterThanOrEqual(column / 2 - 1e-6);
          expect(dot).toBeLessThanOrEqual(100 - column / 2 + 1e-6);
          expect(whisker === undefined).toBe(each.interval === undefined);
          if (whisker) {
            expect(whisker.from).toBeGreaterThanOrEqual(0);
            expect(whisker.from).toBeLessThanOrEqual(dot);
            expect(whisker.to).toBeGreaterThanOrEqual(dot);
            expect(whisker.to).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it('have 3, 5 or 7 ticks, each in the middle of its column, no difference in the middle', () => {
    fc.assert(
      fc.property(anyResults, ({ family, results }) => {
        const axis = axisFor(family, results);
        const { length } = axis.ticks;
        expect([3, 5, 7]).toContain(length);
        expect(axis.ticks[(length - 1) / 2]).toBe(isRatio(family) ? 1 : 0);
        axis.ticks.forEach((tick, index) => {
          const { dot } = placeOn(axis, estimate(family, tick));
          expect(dot).toBeCloseTo((100 * (index + 0.5)) / length, 6);
        });
      }),
    );
  });

  it('keep their order', () => {
    fc.assert(
      fc.property(anyResults, ({ family, results }) => {
        const axis = axisFor(family, results);
        const sorted = results.toSorted((one, other) => one.value - other.value);
        const dots = sorted.map((each) => placeOn(axis, each).dot);
        expect(dots).toEqual(dots.toSorted((one, other) => one - other));
      }),
    );
  });

  it('turned round are drawn turned round', () => {
    fc.assert(
      fc.property(anyResults, ({ family, results }) => {
        fc.pre(results.every(({ interval }) => !isRatio(family) || interval?.low !== 0));
        const opposite = (value: number) => (isRatio(family) ? 1 / value : -value);
        const turned = results.map(({ value, interval }) =>
          interval === undefined
            ? estimate(family, opposite(value))
            : estimate(family, opposite(value), opposite(interval.high), opposite(interval.low)),
        );
        const [axis, other] = [axisFor(family, results), axisFor(family, turned)];
        expect(other.edge).toBeCloseTo(axis.edge, 6);
        results.forEach((each, index) => {
          const place = placeOn(axis, each);
          const mirrored = placeOn(other, turned[index] ?? each);
          expect(mirrored.dot).toBeCloseTo(100 - place.dot, 4);
          expect(mirrored.whisker?.from ?? 100).toBeCloseTo(100 - (place.whisker?.to ?? 0), 4);
          expect(mirrored.whisker?.to ?? 0).toBeCloseTo(100 - (place.whisker?.from ?? 100), 4);
        });
      }),
    );
  });
});
