import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cohensD,
  hedgesG,
  oddsRatio,
  riskDifference,
  riskRatio,
  type EventGroup,
  type Groups,
  type MeanGroup,
} from './effectSize.ts';

type Means = readonly [mean: number, sd: number, n: number];
type Events = readonly [events: number, total: number];

const means = ([m1, s1, n1]: Means, [m2, s2, n2]: Means): Groups<MeanGroup> => ({
  intervention: { mean: m1, sd: s1, n: n1 },
  comparison: { mean: m2, sd: s2, n: n2 },
});
const events = ([a, n1]: Events, [c, n2]: Events): Groups<EventGroup> => ({
  intervention: { events: a, total: n1 },
  comparison: { events: c, total: n2 },
});
const swapped = <Group>({ intervention, comparison }: Groups<Group>): Groups<Group> => ({
  intervention: comparison,
  comparison: intervention,
});

describe('the published examples for means', () => {
  // Borenstein, Hedges, Higgins & Rothstein (2009), Introduction to Meta-Analysis, chapter 4:
  // means 103 and 100, standard deviations 5.5 and 4.5, 50 in each group.
  const borenstein = means([103, 5.5, 50], [100, 4.5, 50]);

  it("gives Cohen's d and its standard error as Borenstein et al. (2009), chapter 4", () => {
    const { value, standardError } = cohensD(borenstein);
    expect(value).toBeCloseTo(0.597, 4);
    expect(standardError).toBeCloseTo(0.2044, 4);
  });

  it("gives Hedges' g as Borenstein et al. (2009), chapter 4", () => {
    const { value, standardError } = hedgesG(borenstein);
    expect(value).toBeCloseTo(0.5924, 4);
    // They print 0.2028, which is J times the standard error of d. Ours has g in the formula
    // instead, so it is compared with the result of that: √(0.04 + 0.5924² / 200).
    expect(standardError).toBeCloseTo(Math.sqrt(0.04 + 0.5924 ** 2 / 200), 4);
    expect(standardError).toBeGreaterThan(0.2028);
  });

  it("gives Cohen's d and its variance as the R package esc (Lüdecke), esc_mean_sd()", () => {
    const { value, standardError } = cohensD(means([12, 2.5, 60], [10, 1.5, 50]));
    expect(value).toBeCloseTo(0.9496730566, 9);
    expect(standardError ** 2).toBeCloseTo(0.0407661163, 9);
  });

  // Normand (1999), Statistics in Medicine 18, Table VIII: days in hospital after a stroke. The
  // standardised differences and variances are those that the tests of the R package metafor
  // (Viechtbauer) expect of escalc(measure = "SMD"), whose variance has the form of ours.
  it.each<[place: string, specialist: Means, routine: Means, g: number, variance: number]>([
    ['Edinburgh', [55, 47, 155], [75, 64, 156], -0.3552, 0.0131],
    ['Orpington, mild', [27, 7, 31], [29, 4, 32], -0.3479, 0.0645],
    ['Orpington, moderate', [64, 17, 75], [119, 29, 71], -2.3176, 0.0458],
    ['Orpington, severe', [66, 20, 18], [137, 48, 18], -1.888, 0.1606],
  ])("gives Hedges' g and its variance as metafor, for %s", (_place, one, other, g, variance) => {
    const { value, standardError } = hedgesG(means(one, other));
    expect(value).toBeCloseTo(g, 3);
    expect(standardError ** 2).toBeCloseTo(variance, 4);
  });

  it("reaches 1.96 standard errors to either side of Hedges' g at 95 per cent, 2.576 at 99", () => {
    const { value, standardError, interval } = hedgesG(borenstein);
    expect(interval.level).toBe(95);
    expect(interval.low).toBeCloseTo(value - 1.96 * standardError, 4);
    expect(interval.high).toBeCloseTo(value + 1.96 * standardError, 4);
    expect(hedgesG(borenstein, 99).interval.high).toBeCloseTo(value + 2.5758 * standardError, 4);
  });
});

describe('the published examples for events', () => {
  // Borenstein et al. (2009), Introduction to Meta-Analysis, chapter 5, Table 5.2.
  const borenstein = events([5, 100], [10, 100]);

  it('gives the risk ratio of Borenstein et al. (2009), chapter 5', () => {
    const ratio = riskRatio(borenstein);
    expect(ratio?.value).toBeCloseTo(0.5, 4);
    expect(ratio?.logStandardError).toBeCloseTo(0.5292, 4);
  });

  it('gives the odds ratio of Borenstein et al. (2009), chapter 5', () => {
    const ratio = oddsRatio(borenstein);
    expect(ratio?.value).toBeCloseTo(0.4737, 4);
    expect(Math.log(ratio?.value ?? NaN)).toBeCloseTo(-0.7472, 4);
    expect(ratio?.logStandardError).toBeCloseTo(0.5671, 4);
  });

  it('gives the risk difference of Borenstein et al. (2009), chapter 5', () => {
    // Their interval is the one of Wald, which Newcombe (1998) advises against: only the estimate
    // is compared here.
    expect(riskDifference(borenstein).value).toBeCloseTo(-0.05, 4);
  });

  it('gives the ratios of Bland & Altman (2000), BMJ 320, 1468: eczema and hay fever', () => {
    const children = events([141, 561], [928, 14453]);
    const odds = oddsRatio(children);
    expect(odds?.value).toBeCloseTo(4.89, 2);
    expect(odds?.logStandardError).toBeCloseTo(0.103, 3);
    expect(odds?.interval.low).toBeCloseTo(4.0, 2);
    expect(odds?.interval.high).toBeCloseTo(5.99, 2);
    expect(riskRatio(children)?.value).toBeCloseTo(3.91, 2);
    expect(riskDifference(children).value).toBeCloseTo(0.187, 3);
  });

  it('gives the odds ratio of the R package esc (Lüdecke), esc_2x2()', () => {
    const odds = oddsRatio(events([30, 80], [40, 85]));
    expect(odds?.value).toBeCloseTo(0.675, 6);
    expect(odds?.logStandardError).toBeCloseTo(0.317105, 6);
    expect(odds?.interval.low).toBeCloseTo(0.362563, 6);
    expect(odds?.interval.high).toBeCloseTo(1.256678, 6);
  });

  it('gives the risk ratio of the first BCG trial as metafor, escalc(measure = "RR")', () => {
    // Colditz et al. (1994), JAMA 271: 4 of 123 vaccinated, 11 of 139 others.
    const ratio = riskRatio(events([4, 123], [11, 139]));
    expect(Math.log(ratio?.value ?? NaN)).toBeCloseTo(-0.8893, 4);
    expect((ratio?.logStandardError ?? NaN) ** 2).toBeCloseTo(0.3256, 4);
  });

  // Perondi et al. (2004), as worked in Fagerland, Lydersen & Laake (2017), Statistical Analysis of
  // Contingency Tables, chapter 4, and expected by the tests of their R package contingencytables.
  const perondi = events([7, 34], [1, 34]);

  it('gives the Katz log interval of Fagerland, Lydersen & Laake (2017), chapter 4', () => {
    const ratio = riskRatio(perondi);
    expect(ratio?.value).toBeCloseTo(7, 4);
    expect(ratio?.interval.low).toBeCloseTo(0.9096, 4);
    expect(ratio?.interval.high).toBeCloseTo(53.8695, 4);
  });

  it('gives the Newcombe interval of Fagerland, Lydersen & Laake (2017), chapter 4', () => {
    const { value, interval } = riskDifference(perondi);
    expect(value).toBeCloseTo(0.1765, 4);
    expect(interval.low).toBeCloseTo(0.0189, 4);
    expect(interval.high).toBeCloseTo(0.3404, 4);
  });

  // Newcombe (1998), Statistics in Medicine 17, 873–890, Table II, method 10, examples a to h.
  it.each<[first: Events, second: Events, low: number, high: number]>([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[0, 10], [0, 20], -0.1611, 0.2775],
    [[0, 10], [0, 10], -0.2775, 0.2775],
    [[10, 10], [0, 20], 0.6791, 1],
    [[10, 10], [0, 10], 0.6075, 1],
  ])('gives the interval of Newcombe (1998), Table II, for %j less %j', (one, other, low, high) => {
    const { value, interval } = riskDifference(events(one, other));
    expect(value).toBeCloseTo(one[0] / one[1] - other[0] / other[1], 10);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('what holds for every comparison', () => {
  const meanGroup = fc.record({
    mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
    sd: fc.double({ min: 0.1, max: 500, noNaN: true }),
    n: fc.integer({ min: 2, max: 5000 }),
  });
  const meanGroups = fc.record({ intervention: meanGroup, comparison: meanGroup });
  const eventGroup = fc
    .integer({ min: 1, max: 2000 })
    .chain((total) =>
      fc.record({ events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }),
    );
  const eventGroups = fc.record({ intervention: eventGroup, comparison: eventGroup });
  const level = fc.double({ min: 50, max: 99.9, noNaN: true });

  it('turns its sign when the groups are swapped', () => {
    fc.assert(
      fc.property(meanGroups, eventGroups, (all, counted) => {
        expect(hedgesG(swapped(all)).value).toBeCloseTo(-hedgesG(all).value, 8);
        expect(hedgesG(swapped(all)).interval.low).toBeCloseTo(-hedgesG(all).interval.high, 8);
        const { value, interval } = riskDifference(counted);
        const turned = riskDifference(swapped(counted));
        expect(turned.value).toBeCloseTo(-value, 10);
        expect(turned.interval.low).toBeCloseTo(-interval.high, 10);
        const odds = oddsRatio(counted);
        const risks = riskRatio(counted);
        expect(1 / (oddsRatio(swapped(counted))?.value ?? NaN)).toEqual(
          odds === undefined ? NaN : expect.closeTo(odds.value, 6 - Math.log10(odds.value)),
        );
        expect(1 / (riskRatio(swapped(counted))?.value ?? NaN)).toEqual(
          risks === undefined ? NaN : expect.closeTo(risks.value, 6 - Math.log10(risks.value)),
        );
      }),
    );
  });

  it('holds its estimate within its interval, and the interval within its range', () => {
    fc.assert(
      fc.property(meanGroups, eventGroups, level, (all, counted, at) => {
        for (const { value, interval } of [
          cohensD(all, at),
          hedgesG(all, at),
          riskDifference(counted, at),
          oddsRatio(counted, at) ?? [],
          riskRatio(counted, at) ?? [],
        ].flat()) {
          expect(interval.low).toBeLessThanOrEqual(value);
          expect(interval.high).toBeGreaterThanOrEqual(value);
        }
        const { interval } = riskDifference(counted, at);
        expect(interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('does not depend on the unit or the zero of the scale', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    const shift = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(meanGroups, factor, shift, (all, times, plus) => {
        const rescaled = (group: MeanGroup) => ({
          ...group,
          mean: times * group.mean + plus,
          sd: times * group.sd,
        });
        const { intervention, comparison } = all;
        const moved = hedgesG({
          intervention: rescaled(intervention),
          comparison: rescaled(comparison),
        });
        expect(moved.value).toBeCloseTo(hedgesG(all).value, 6);
      }),
    );
  });

  it("brings Cohen's d nearer to zero, and by less the more people there are", () => {
    const small = means([1, 1, 5], [0, 1, 5]);
    const large = means([1, 1, 500], [0, 1, 500]);
    expect(hedgesG(small).value / cohensD(small).value).toBeCloseTo(1 - 3 / 31, 10);
    expect(hedgesG(large).value / cohensD(large).value).toBeCloseTo(1 - 3 / 3991, 10);
  });

  it('is wider at a higher level', () => {
    const counted = events([30, 80], [40, 85]);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(riskDifference(counted, 99).interval)).toBeGreaterThan(
      width(riskDifference(counted, 95).interval),
    );
  });
});
