import { matched, notReported, type StudyChanges } from '../../../tests/fixtures/exampleStudy.ts';
import { ratesAs, type Row, unrepeated } from '../../../tests/fixtures/ratedRows.ts';

const series: NonNullable<StudyChanges['design']> = {
  type: 'interrupted-time-series',
  hasComparisonGroup: 'no',
  assignedBy: 'choice',
  timePoints: 12,
  schoolsPerArm: notReported,
};
const seriesOutcome: NonNullable<StudyChanges['outcome']> = {
  comparedWith: 'baseline',
  n: { pupils: 90 },
};
const cutOff: NonNullable<StudyChanges['design']> = {
  type: 'regression-discontinuity',
  assignedBy: 'cut-off',
  hasComparisonGroup: notReported,
};

const rows: Record<string, readonly Row[]> = {
  'Controlled: a strong design': [
    ['a strong match', { design: matched }, 4, unrepeated, []],
    [
      'a match on one thing',
      { design: { ...matched, matchedOn: ['prior attainment'] } },
      3,
      ['strong-design not-enough'],
    ],
    [
      'a match on things that are not named',
      { design: { ...matched, matchedOn: notReported } },
      3,
      ['strong-design not-reported'],
    ],
    [
      'a match that left groups 0.06 apart',
      { design: { ...matched, baselineEquivalence: { standardisedDifference: -0.06 } } },
      3,
      ['strong-design not-enough'],
    ],
    [
      'a match that is said to be good',
      { design: { ...matched, baselineEquivalence: 'stated' } },
      3,
      ['strong-design not-reported'],
    ],
    ['a cut-off', { design: cutOff }, 4, unrepeated],
    [
      'a series of 12 points',
      { design: series, outcome: seriesOutcome, setting: { schools: 3 } },
      4,
      unrepeated,
      ['enough-schools'],
    ],
    [
      'a series of 7 points',
      { design: { ...series, timePoints: 7 }, outcome: seriesOutcome, setting: { schools: 3 } },
      2,
      ['comparison-group not-enough'],
    ],
    [
      'a series of 7 points beside schools that were alike',
      {
        design: {
          ...series,
          timePoints: 7,
          hasComparisonGroup: 'yes',
          baselineEquivalence: 'stated',
          schoolsPerArm: { intervention: 3, comparison: 3 },
        },
      },
      3,
      ['strong-design not-enough'],
    ],
    [
      'a series in one school',
      { design: series, outcome: seriesOutcome, setting: { schools: 1 } },
      3,
      ['enough-schools not-reported'],
    ],
    [
      'a series of which 20 were analysed before and the same 20 after',
      {
        design: series,
        outcome: { ...seriesOutcome, n: { intervention: 20, comparison: 20 } },
        setting: { schools: 3 },
      },
      3,
      ['enough-in-each-arm not-enough'],
    ],
    [
      'a series in three schools, set beside one',
      {
        design: { ...series, schoolsPerArm: { intervention: 3, comparison: 1 } },
        outcome: seriesOutcome,
      },
      4,
      unrepeated,
      [],
    ],
    [
      'a series with 29 analysed',
      {
        design: series,
        outcome: { ...seriesOutcome, n: { pupils: 29 } },
        setting: { schools: 3 },
      },
      3,
      ['enough-in-each-arm not-enough'],
    ],
  ],
};

ratesAs(rows);
