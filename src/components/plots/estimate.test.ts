import { describe, expect, it } from 'vitest';
import { exampleEffect, exampleOutcome } from '../../../tests/fixtures/exampleOutcome.ts';
import { estimateOf, type Estimate } from './estimate.ts';

const compared = { comparedWith: 'comparison-group' };

describe('a published effect', () => {
  it.each([
    ['hedges-g', 'standard-deviations'],
    ['cohens-d', 'standard-deviations'],
    ['glass-delta', 'standard-deviations'],
    ['standardised-difference', 'standard-deviations'],
    ['percentage-point-difference', 'percentage-points'],
    ['odds-ratio', 'odds-ratios'],
    ['risk-ratio', 'risk-ratios'],
  ])('%s is drawn as published, in %s', (metric, family) => {
    const result = exampleEffect(metric, 0.8, 0.6, 1.1);
    expect(estimateOf(exampleOutcome({ result, direction: 'mixed' }))).toEqual({
      family,
      value: 0.8,
      interval: { low: 0.6, high: 1.1, level: 95 },
      computed: false,
      turned: false,
    });
  });

  it('has no interval where none is reported', () => {
    const estimate = estimateOf(exampleOutcome({ result: exampleEffect('hedges-g', 0.1) }));
    expect(estimate).not.toHaveProperty('interval');
  });

  it.each<[value: number, low: number, high: number, turned: [number, number, number]]>([
    [0.8, 0.5, 1.25, [1.25, 0.8, 2]],
    [0.5, 0, 1, [2, 1, Infinity]],
    [0.5, -0.1, 1, [2, 1, Infinity]],
  ])(
    'that is a ratio of %d is turned into its reciprocal where less is better',
    (value, low, high, turned) => {
      const outcome = exampleOutcome({ result: exampleEffect('odds-ratio', value, low, high) });
      const [expected, from, to] = turned;
      expect(estimateOf(outcome)).toMatchObject({
        value: expected,
        interval: { low: from, high: to },
        turned: true,
      });
      expect(estimateOf({ ...outcome, direction: 'negative' })).toMatchObject({
        value,
        turned: false,
      });
    },
  );

  it.each([0, -0.5])('is not drawn where it is a ratio of %d, which cannot be', (value) => {
    expect(estimateOf(exampleOutcome({ result: exampleEffect('odds-ratio', value) }))).toBe(
      undefined,
    );
  });
});

describe('a finding in words', () => {
  it.each(['stated', 'qualitative'])('is not drawn (%s)', (form) => {
    expect(estimateOf(exampleOutcome({ result: { form, finding: 'It rose by 5%.' } }))).toBe(
      undefined,
    );
  });
});

describe('means', () => {
  // Borenstein et al. (2009), Introduction to Meta-Analysis, p. 26: means 103 and 100, standard
  // deviations 5.5 and 4.5, 50 in each group; g = 0.5924.
  const intervention = { mean: 103, sd: 5.5, n: 50 };
  const comparison = { mean: 100, sd: 4.5, n: 50 };

  it("give Hedges' g where two groups were compared", () => {
    const result = { form: 'means', intervention, comparison };
    expect(estimateOf(exampleOutcome({ ...compared, result }))).toEqual({
      family: 'standard-deviations',
      value: 0.59,
      interval: { low: 0.19, high: 0.99, level: 95 },
      computed: true,
      turned: false,
    });
  });

  it('are drawn as the published effect where there is one', () => {
    const result = { form: 'means', intervention, comparison, effect: 0.55 };
    expect(estimateOf(exampleOutcome({ result }))).toEqual({
      family: 'standard-deviations',
      value: 0.55,
      computed: false,
      turned: false,
    });
  });

  it.each<[name: string, outcome: object]>([
    ['the same people measured twice', { comparedWith: 'baseline' }],
    ['what was compared is not reported', {}],
    [
      'no standard deviation',
      { ...compared, result: { form: 'means', intervention: { mean: 103, n: 50 }, comparison } },
    ],
    [
      'no number',
      { ...compared, result: { form: 'means', intervention, comparison: { mean: 1, sd: 2 } } },
    ],
    [
      'a group of one',
      {
        ...compared,
        result: { form: 'means', intervention: { ...intervention, n: 1 }, comparison },
      },
    ],
  ])('are not drawn: %s', (_name, changes) => {
    const result = { form: 'means', intervention, comparison };
    expect(estimateOf(exampleOutcome({ result, ...changes }))).toBe(undefined);
  });
});

describe('shares', () => {
  // Newcombe (1998), Statistics in Medicine 17, table II: 56 of 70 and 48 of 80; method 10 gives
  // 0.0524 to 0.3339.
  const result = {
    form: 'proportions',
    intervention: { percent: 80, n: 70 },
    comparison: { percent: 60, n: 80 },
  };

  it("give percentage points with Newcombe's interval where two groups were compared", () => {
    const expected = {
      family: 'percentage-points',
      value: 20,
      interval: { low: 5.2, high: 33.4, level: 95 },
      computed: true,
      turned: false,
    };
    expect(estimateOf(exampleOutcome({ ...compared, result }))).toEqual(expected);
    expect(estimateOf(exampleOutcome({ comparedWith: 'both', result }))).toEqual(expected);
  });

  it.each<[name: string, outcome: object]>([
    ['the same people at two points in time', { comparedWith: 'baseline', result }],
    [
      'a group whose number is not reported',
      { ...compared, result: { ...result, comparison: { percent: 60 } } },
    ],
    [
      'a group of nobody',
      { ...compared, result: { ...result, comparison: { percent: 60, n: 0 } } },
    ],
  ])('have no interval: %s', (_name, changes) => {
    expect(estimateOf(exampleOutcome(changes))).toEqual({
      family: 'percentage-points',
      value: 20,
      computed: true,
      turned: false,
    });
  });
});

describe('a difference in something of which less is better', () => {
  const fewer = {
    form: 'proportions',
    intervention: { percent: 12, n: 400 },
    comparison: { percent: 15, n: 420 },
  };
  const estimate = (direction: string): Estimate | undefined =>
    estimateOf(exampleOutcome({ ...compared, result: fewer, direction }));

  it('is turned round where the declared direction contradicts its sign', () => {
    const [asItIs, turned] = [estimate('negative'), estimate('positive')];
    expect(asItIs).toMatchObject({ value: -3, turned: false });
    expect(turned).toMatchObject({
      value: 3,
      turned: true,
      interval: { low: -(asItIs?.interval?.high ?? NaN), high: -(asItIs?.interval?.low ?? NaN) },
    });
  });

  it.each(['mixed', 'no-difference', 'not-established'])(
    'stays as it is where the direction is %s',
    (direction) => {
      expect(estimate(direction)).toMatchObject({ value: -3, turned: false });
    },
  );
});
