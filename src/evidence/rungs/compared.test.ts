import { notReported, padlocks } from '../../../tests/fixtures/exampleStudy.ts';
import { ratesAs, type Row, unrepeated } from '../../../tests/fixtures/ratedRows.ts';

const rows: Record<string, readonly Row[]> = {
  'Compared: a comparison group that was alike': [
    [
      'no comparison group',
      { design: { hasComparisonGroup: 'no' } },
      2,
      ['comparison-group not-enough'],
    ],
    [
      'no word of a comparison group',
      { design: { hasComparisonGroup: notReported } },
      2,
      ['comparison-group not-reported'],
    ],
    [
      'before and after',
      {
        design: { type: 'before-after', hasComparisonGroup: notReported, assignedBy: notReported },
        outcome: { comparedWith: 'baseline' },
      },
      2,
      ['comparison-group not-enough'],
    ],
    [
      'a group that this outcome is not set against',
      { outcome: { comparedWith: 'baseline' } },
      2,
      ['against-comparison-group not-enough'],
    ],
    ['both an earlier point and a group', { outcome: { comparedWith: 'both' } }, 4, unrepeated],
    [
      'chance, in a design of another name',
      { design: { type: 'trend-comparison' } },
      4,
      unrepeated,
    ],
    [
      'a trial that does not say that chance decided',
      { design: { assignedBy: notReported } },
      4,
      unrepeated,
    ],
    [
      'groups of which nothing is known',
      { design: { type: 'trend-comparison', assignedBy: 'choice' } },
      2,
      ['alike-at-the-start not-reported'],
    ],
    [
      'groups said to be alike',
      { design: { type: 'trend-comparison', assignedBy: 'choice', baselineEquivalence: 'stated' } },
      3,
      ['strong-design not-enough'],
    ],
    [
      'groups 0.25 standard deviations apart',
      {
        design: {
          type: 'difference-in-differences',
          assignedBy: notReported,
          baselineEquivalence: { standardisedDifference: -0.25 },
        },
      },
      3,
      ['strong-design not-enough'],
    ],
    [
      'groups further apart',
      {
        design: {
          type: 'difference-in-differences',
          assignedBy: notReported,
          baselineEquivalence: { standardisedDifference: -0.26 },
        },
      },
      2,
      ['alike-at-the-start not-enough'],
    ],
    [
      'a published rating for balance',
      {
        design: { type: 'trend-comparison', assignedBy: 'selection' },
        entry: { ratings: [padlocks('High')] },
      },
      3,
      ['strong-design not-enough'],
      ['alike-at-the-start'],
    ],
  ],

  'Compared: enough analysed': [
    ['10 pupils', { outcome: { n: { pupils: 10 } } }, 3, ['enough-in-each-arm not-enough']],
    ['9 pupils', { outcome: { n: { pupils: 9 } } }, 2, ['enough-analysed not-enough']],
    [
      '9 teachers with 240 pupils',
      { outcome: { n: { staff: 9, pupils: 240 } } },
      4,
      unrepeated,
      ['enough-in-each-arm'],
    ],
    [
      '9 in both arms together',
      { outcome: { n: { intervention: 4, comparison: 5 } } },
      2,
      ['enough-analysed not-enough'],
    ],
    [
      '9 pupils of 500 who took part',
      { outcome: { n: { pupils: 9 } }, setting: { pupils: 500 } },
      2,
      ['enough-analysed not-enough'],
    ],
    [
      '12 schools, and no other number',
      { outcome: { unitOfAnalysis: 'school', n: { schools: 12 } } },
      3,
      ['enough-in-each-arm not-reported'],
    ],
    [
      '6 schools, and no other number',
      { outcome: { unitOfAnalysis: 'school', n: { schools: 6 } } },
      2,
      ['enough-analysed not-enough'],
    ],
    [
      '6 schools with 900 pupils taking part',
      { outcome: { n: { schools: 6 } }, setting: { pupils: 900 } },
      4,
      unrepeated,
      ['enough-analysed', 'enough-in-each-arm'],
    ],
    [
      '20 taking part',
      { outcome: { n: notReported }, setting: { staff: 20 } },
      3,
      ['enough-in-each-arm not-reported'],
      ['number'],
    ],
    [
      '19 taking part',
      { outcome: { n: notReported }, setting: { staff: 19 } },
      2,
      ['enough-analysed not-reported'],
      ['number'],
    ],
  ],

  'Compared: more than self-report': [
    ['self-report', { outcome: { selfReport: 'yes' } }, 2, ['not-self-report not-enough']],
    [
      'a survey',
      { outcome: { measureKind: 'validated-survey', selfReport: notReported } },
      2,
      ['not-self-report not-reported'],
    ],
    [
      'a survey of others than those taking part',
      { outcome: { measureKind: 'validated-survey' } },
      4,
      unrepeated,
    ],
    [
      'an observation with a rubric',
      { outcome: { measureKind: 'observation-rubric', selfReport: notReported } },
      4,
      unrepeated,
    ],
    [
      'a kind of measure that is not reported',
      { outcome: { measureKind: notReported, selfReport: notReported } },
      2,
      ['not-self-report not-reported'],
    ],
  ],
};

ratesAs(rows);
