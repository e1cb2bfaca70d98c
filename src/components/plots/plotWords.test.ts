import { describe, expect, it } from 'vitest';
import { exampleEffect, exampleOutcome } from '../../../tests/fixtures/exampleOutcome.ts';
import type { Estimate } from './estimate.ts';
import { axisWords, drawnInWords, figureInWords, noteOn, rowInWords } from './plotWords.ts';

const estimate = (changes: Partial<Estimate> = {}): Estimate => ({
  family: 'standard-deviations',
  value: 0.03,
  interval: { low: -0.06, high: 0.12, level: 95 },
  computed: false,
  turned: false,
  ...changes,
});
const bare = (family: Estimate['family'], value: number): Estimate => ({
  family,
  value,
  computed: false,
  turned: false,
});

describe('a drawn figure in words', () => {
  it.each<[Estimate, string]>([
    [estimate(), '+0.03 (−0.06 to +0.12)'],
    [
      estimate({ interval: { low: -0.04, high: 0.1, level: 90 } }),
      '+0.03 (90% interval −0.04 to +0.1)',
    ],
    [bare('standard-deviations', 0), '0, interval not reported'],
    [bare('percentage-points', 5.8), '+5.8 points, interval not reported'],
    [
      estimate({ family: 'odds-ratios', value: 1.4, interval: { low: 1, high: 2, level: 95 } }),
      '1.4 (1 to 2)',
    ],
  ])('%j: %s', (each, words) => {
    expect(figureInWords(each)).toBe(words);
  });
});

describe('a row in words', () => {
  it.each<[Estimate, string]>([
    [
      estimate(),
      'No difference found: +0.03 (−0.06 to +0.12); the interval lies on both sides of no difference',
    ],
    [
      estimate({ value: 0.1, interval: { low: 0.02, high: 0.2, level: 95 } }),
      'No difference found: +0.1 (+0.02 to +0.2); the whole interval is on the better side',
    ],
    [bare('risk-ratios', 0.8), 'No difference found: 0.8, interval not reported'],
  ])('%j: %s', (each, words) => {
    expect(rowInWords('no-difference', each)).toBe(words);
  });
});

describe('a note on a figure', () => {
  it.each([
    [false, false, ''],
    [true, false, 'worked out here from the two figures'],
    [true, true, 'worked out here from the two figures; turned round, as less is better'],
  ])('computed %s, turned %s: "%s"', (computed, turned, words) => {
    expect(noteOn(estimate({ computed, turned }))).toBe(words);
  });

  it('stands in the table only where the source does not print what is drawn', () => {
    const shares = {
      form: 'proportions',
      intervention: { percent: 61 },
      comparison: { percent: 54 },
    };
    expect(drawnInWords(exampleOutcome({ result: shares }))).toBe(
      'Drawn as +7 points, interval not reported: worked out here from the two figures.',
    );
    expect(drawnInWords(exampleOutcome({ result: exampleEffect('hedges-g', 0.1) }))).toBe('');
    expect(drawnInWords(exampleOutcome())).toBe('');
  });
});

describe('the words of an axis', () => {
  it.each([
    [['comparison-group', 'both'], 'did worse', 'no difference', 'did better'],
    [['baseline', 'baseline'], 'got worse', 'no change', 'got better'],
    [['comparison-group', 'baseline'], 'worse', 'no difference', 'better'],
    [['not-reported'], 'worse', 'no difference', 'better'],
  ] as const)('%j: %s, %s, %s', (comparedWith, worse, middle, better) => {
    expect(axisWords(comparedWith)).toMatchObject({ worse, middle, better });
  });

  it('say who is set against whom where it is the same throughout', () => {
    expect(axisWords(['comparison-group']).against).toMatch(/comparison group/);
    expect(axisWords(['comparison-group', 'nothing']).against).toBe(undefined);
  });
});
