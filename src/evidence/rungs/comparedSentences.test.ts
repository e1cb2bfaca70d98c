import { describe } from 'vitest';
import {
  matched,
  notReported,
  padlocks,
  type StudyChanges,
} from '../../../tests/fixtures/exampleStudy.ts';
import { tells, type Told } from '../../../tests/fixtures/toldRules.ts';
import { thresholds } from '../thresholds.ts';
import { comparedRung } from './compared.ts';

const cutOff: NonNullable<StudyChanges['design']> = {
  type: 'regression-discontinuity',
  assignedBy: 'cut-off',
};
const series: NonNullable<StudyChanges['design']> = {
  type: 'interrupted-time-series',
  assignedBy: 'choice',
  timePoints: 1200,
};
const apart = (standardisedDifference: number) => ({
  design: { ...matched, baselineEquivalence: { standardisedDifference } },
});
const unknownBalance = { ...matched, baselineEquivalence: notReported } as const;
const fourPadlocks = { ratings: [padlocks(4)] };
const inSchools = { unitOfAnalysis: 'school' } as const;

const madeByOthers = (
  [
    ['standardised-test', 'standardised test'],
    ['national-assessment', 'national assessment'],
    ['school-assessment', 'school assessment'],
    ['observation-rubric', 'observation rubric'],
    ['admin-data', 'administrative data'],
  ] as const
).map(([measureKind, label]): Told => [
  `not-self-report, met: The kind of measure, ${label}, is not self-report.`,
  { outcome: { measureKind, selfReport: notReported } },
]);
const takenForSelfReport = (
  [
    ['validated-survey', 'validated survey'],
    ['own-survey', 'own survey'],
    ['interview', 'interviews'],
  ] as const
).map(([measureKind, label]): Told => [
  `not-self-report, not-reported: The kind of measure, ${label}, is taken for self-report unless it is said not to be. Declare “Self-report”, where it is known.`,
  { outcome: { measureKind, selfReport: notReported } },
]);

describe('Compared says of the comparison', () => {
  tells(comparedRung(thresholds), [
    ['comparison-group, met: There was a comparison group.', {}],
    [
      'comparison-group, not-enough: There was no comparison group.',
      { design: { hasComparisonGroup: 'no' } },
    ],
    [
      'comparison-group, not-reported: Whether there was a comparison group is not reported. Declare “Comparison group”, where it is known.',
      { design: { hasComparisonGroup: notReported } },
    ],
    [
      'comparison-group, not-enough: A study of before and after has no comparison group.',
      { design: { type: 'before-after', hasComparisonGroup: notReported } },
    ],
    [
      'comparison-group, met: A cut-off decided who took part, and those on the other side are the comparison.',
      { design: { ...cutOff, hasComparisonGroup: 'no' } },
    ],
    [
      'comparison-group, met: A series of 1,200 points is its own comparison.',
      { design: { ...series, hasComparisonGroup: 'no' } },
    ],

    ['against-comparison-group, met: The result is set against that group.', {}],
    [
      'against-comparison-group, met: The result is set against that group.',
      { outcome: { comparedWith: 'both' } },
    ],
    [
      'against-comparison-group, not-enough: The result is set against an earlier point only.',
      { design: cutOff, outcome: { comparedWith: 'baseline' } },
    ],
    [
      'against-comparison-group, met: The result is set against the earlier points of the series.',
      { design: series, outcome: { comparedWith: 'baseline' } },
    ],
    [
      'against-comparison-group, not-enough: The result is set against nothing.',
      { outcome: { comparedWith: 'nothing' } },
    ],
    [
      'against-comparison-group, not-reported: What the result is set against is not reported. Declare “Set against”, where it is known.',
      { outcome: { comparedWith: notReported } },
    ],

    ['alike-at-the-start, met: Chance decided who took part.', {}],
    [
      'alike-at-the-start, met: A cut-off decided who took part, and those on the other side are the comparison.',
      { design: cutOff },
    ],
    [
      'alike-at-the-start, met: The evaluator says that the groups were alike at the start.',
      { design: { ...matched, baselineEquivalence: 'stated' } },
    ],
    [
      'alike-at-the-start, met: The groups were 0.25 standard deviations apart at the start.',
      apart(-0.25),
    ],
    [
      'alike-at-the-start, not-enough: The groups were 0.26 standard deviations apart at the start, more than 0.25.',
      apart(-0.26),
    ],
    [
      'alike-at-the-start, standing in: The rating 4 of 5 padlocks from EEF stands for balance at the start.',
      { ...apart(0.26), entry: fourPadlocks },
    ],
    [
      'alike-at-the-start, standing in: The rating 4 of 5 padlocks from EEF stands for balance at the start.',
      { design: unknownBalance, entry: fourPadlocks },
    ],
    [
      'alike-at-the-start, not-reported: Whether the groups were alike at the start is not reported. Declare “Alike at the start”, where it is known.',
      { design: unknownBalance },
    ],
  ]);
});

describe('Compared says of the number and of the measure', () => {
  tells(comparedRung(thresholds), [
    ['enough-analysed, met: 2,000 pupils were analysed.', {}],
    ['enough-analysed, met: 10 members of staff were analysed.', { outcome: { n: { staff: 10 } } }],
    [
      'enough-analysed, met: 11 people were analysed.',
      { outcome: { n: { staff: 2, intervention: 5, comparison: 6 } } },
    ],
    [
      'enough-analysed, met: 11 units were analysed.',
      { outcome: { ...inSchools, n: { staff: 2, intervention: 5, comparison: 6 } } },
    ],
    [
      'enough-analysed, not-enough: Only 9 people were analysed.',
      { outcome: { n: { intervention: 9, comparison: 8 }, comparedWith: 'baseline' } },
    ],
    ['enough-analysed, not-enough: Only 1 pupil was analysed.', { outcome: { n: { pupils: 1 } } }],
    [
      'enough-analysed, not-enough: Only 1 member of staff was analysed.',
      { outcome: { n: { staff: 1 } } },
    ],
    [
      'enough-analysed, not-enough: Only 1 person was analysed.',
      { outcome: { n: { intervention: 1 } } },
    ],
    [
      'enough-analysed, not-enough: Only 1 unit was analysed.',
      { outcome: { ...inSchools, n: { intervention: 1 } } },
    ],
    [
      'enough-analysed, not-enough: Only 0 pupils were analysed.',
      { outcome: { n: { pupils: 0 } }, setting: { pupils: 900 } },
    ],
    [
      'enough-analysed, not-enough: Only 1 school was analysed.',
      { outcome: { n: { schools: 1 } }, setting: { pupils: 19 } },
    ],
    [
      'enough-analysed, standing in: The number taking part, 20 pupils, stands for the number analysed.',
      { outcome: { n: { schools: 1 } }, setting: { pupils: 20 } },
    ],
    [
      'enough-analysed, standing in: The number taking part, 30 schools, stands for the number analysed.',
      { outcome: { n: notReported }, setting: { pupils: 2, staff: 29, schools: 30 } },
    ],
    [
      'enough-analysed, not-reported: How many were analysed is not reported, and those taking part, 19 members of staff, are too few to stand for it. Declare “Numbers analysed: Pupils”, where it is known.',
      { outcome: { n: notReported }, setting: { staff: 19 } },
    ],
    [
      'enough-analysed, not-reported: How many were analysed is not reported. Declare “Numbers analysed: Pupils”, where it is known.',
      { outcome: { n: notReported } },
    ],

    ['not-self-report, met: The result is not self-report.', {}],
    ['not-self-report, not-enough: The result is self-report.', { outcome: { selfReport: 'yes' } }],
    ...madeByOthers,
    ...takenForSelfReport,
    [
      'not-self-report, not-reported: Whether the result is self-report is not reported. Declare “Kind of measure” or “Self-report”, where it is known.',
      { outcome: { measureKind: notReported, selfReport: notReported } },
    ],
  ]);
});
