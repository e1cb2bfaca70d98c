import { describe, expect, it } from 'vitest';
import { rating } from '#schema/reference.ts';
import { exampleData } from '../../tests/fixtures/exampleCaseStudy.ts';
import { exampleOutcome } from '../../tests/fixtures/exampleOutcome.ts';
import { costLines, ratingInWords } from './factWords.ts';
import { resultInWords, sampleInWords } from './outcomeWords.ts';

describe('a result in words', () => {
  const interval = { low: -0.1, high: 0.35 };
  it.each<[name: string, result: object, words: string | RegExp]>([
    ['words', { form: 'stated', finding: 'It rose.' }, 'It rose.'],
    ['what people said', { form: 'qualitative', finding: 'They liked it.' }, 'They liked it.'],
    [
      'shares',
      {
        form: 'proportions',
        intervention: { percent: 71.5, label: 'London, 2013' },
        comparison: { percent: 60 },
      },
      '71.5% (London, 2013) against 60%',
    ],
    [
      'means',
      { form: 'means', intervention: { mean: 1234.5678 }, comparison: { mean: -2 } },
      'Mean 1,234.568 against −2',
    ],
    [
      'means with all that a source may give',
      {
        form: 'means',
        intervention: { mean: 12.5, sd: 3, n: 1500, label: 'Trained' },
        comparison: { mean: 11, sd: 3.25, n: 148 },
        effect: 0.48,
        interval: { low: 0.3, high: 0.66, level: 90 },
      },
      'Mean 12.5 (Trained; standard deviation 3; 1,500 analysed) against 11 (standard deviation 3.25; 148 analysed); ' +
        "Hedges' g +0.48 standard deviations (90% interval +0.3 to +0.66)",
    ],
    [
      'shares with their numbers',
      {
        form: 'proportions',
        intervention: { percent: 61, n: 200 },
        comparison: { percent: 54, n: 210, label: '2013' },
      },
      '61% of 200 against 54% of 210 (2013)',
    ],
    [
      'a ratio with its interval, without signs',
      { form: 'effect', metric: 'risk-ratio', value: 1.1, interval: { low: 0.98, high: 1.22 } },
      'Risk ratio 1.1 (95% interval 0.98 to 1.22)',
    ],
    [
      'an effect with its interval, with true minus signs',
      { form: 'effect', metric: 'hedges-g', value: 0.12, interval },
      /^.* \+0\.12 standard deviations \(95% interval −0\.1 to \+0\.35\)$/,
    ],
    [
      'an effect without an interval',
      { form: 'effect', metric: 'hedges-g', value: -0.05 },
      /^.* −0\.05 standard deviations, interval not reported$/,
    ],
    [
      'an effect of nought without a sign',
      { form: 'effect', metric: 'hedges-g', value: 0 },
      / 0 standard deviations/,
    ],
    [
      'percentage points',
      { form: 'effect', metric: 'percentage-point-difference', value: 4 },
      '+4 percentage points, interval not reported',
    ],
    [
      'a ratio, which has no sign',
      { form: 'effect', metric: 'odds-ratio', value: 1.4 },
      /^\D+ 1\.4, interval not reported$/,
    ],
  ])('%s', (_name, result, words) => {
    const found = resultInWords(exampleOutcome({ result }));
    if (typeof words === 'string') {
      expect(found).toBe(words);
    } else {
      expect(found).toMatch(words);
    }
  });
});

describe('how many were analysed', () => {
  it.each([
    [{}, ''],
    [{ n: 'not-reported' }, ''],
    [{ n: {} }, ''],
    [{ n: { pupils: 12_345 } }, '12,345 pupils'],
    [{ n: { pupils: 300, schools: 12, staff: 40 } }, '300 pupils, 40 staff, 12 schools'],
    [{ n: { intervention: 150, comparison: 148 } }, '150 taking part, 148 compared'],
    [{ n: { pupils: 298, comparison: 148 } }, '298 pupils, 148 compared'],
  ])('%j: %s', (changes, words) => {
    expect(sampleInWords(exampleOutcome(changes))).toBe(words);
  });
});

describe('costs in words', () => {
  it('are a line each, as the source gives them', () => {
    const line = { item: 'Cover', source: 'report-2020' } as const;
    const { costs } = exampleData({
      costs: {
        currency: 'GBP',
        lines: [
          { ...line, amount: 1250, basis: 'annual', per: 'school' },
          { ...line, amount: 99.5, basis: 'set-up', per: 'programme' },
          { ...line, amount: 3, basis: 'whole-project', per: 'pupil' },
        ],
      },
    });
    expect(costLines(costs)).toEqual([
      '£1,250 for each school a year: Cover',
      '£99.50 to set up: Cover',
      '£3 for each pupil in all: Cover',
    ]);
  });

  it('are none where they are not reported', () => {
    expect(costLines('not-reported')).toEqual([]);
  });
});

describe("another publisher's rating in words", () => {
  const example = { by: 'EEF', scheme: 'Padlocks', about: 'Security', source: 'report-2020' };
  it.each([
    [{ value: 4, outOf: 5 }, '4 of 5 padlocks: security'],
    [{ value: 'Strong' }, 'Strong: security'],
  ])('%j: %s', (changes, words) => {
    expect(ratingInWords(rating.parse({ ...example, ...changes }))).toBe(words);
  });
});
