import { describe } from 'vitest';
import { notReported, padlocks, type StudyChanges } from '../../../tests/fixtures/exampleStudy.ts';
import { tells, type Told } from '../../../tests/fixtures/toldRules.ts';
import { thresholds } from '../thresholds.ts';
import { controlledRung } from './controlled.ts';

const fivePadlocks = { ratings: [padlocks(5)] };
const series: NonNullable<StudyChanges['design']> = {
  type: 'interrupted-time-series',
  assignedBy: 'choice',
  timePoints: 12,
  schoolsPerArm: notReported,
};
const unknownSchools = { schoolsPerArm: notReported } as const;
const registered = { registration: { registry: 'Example Registry' } };
const unknownArms =
  'enough-in-each-arm, not-reported: How many were analysed in each arm is not reported. Declare “Numbers analysed: Taking part” or “Numbers analysed: Comparison”, where it is known.';

const neverTheirOwn = (
  [
    ['standardised-test', 'standardised test'],
    ['national-assessment', 'national assessment'],
    ['admin-data', 'administrative data'],
  ] as const
).map(([measureKind, label]): Told => [
  `not-providers-own, met: The kind of measure, ${label}, is never the provider’s own.`,
  { outcome: { measureKind, madeByProvider: 'yes' } },
]);

describe('Controlled says of schools, evaluator and attrition', () => {
  tells(controlledRung(thresholds), [
    ['enough-schools, met: 20 schools took part and 20 were compared.', {}],
    [
      'enough-schools, not-enough: An arm has only 1 school.',
      { design: { schoolsPerArm: { intervention: 7, comparison: 1 } } },
    ],
    [
      'enough-schools, not-enough: An arm has only 0 schools.',
      { design: { schoolsPerArm: { intervention: 0, comparison: 7 } } },
    ],
    [
      'enough-schools, met: 2 schools took part.',
      { design: { ...series, schoolsPerArm: { intervention: 2, comparison: 0 } } },
    ],
    [
      'enough-schools, not-enough: An arm has only 1 school.',
      { design: { ...series, schoolsPerArm: { intervention: 1, comparison: 9 } } },
    ],
    [
      'enough-schools, standing in: The series has one arm, and 2 schools in all.',
      { design: series, setting: { schools: 2 } },
    ],
    [
      'enough-schools, standing in: Chance divided 8 schools, which stands for 2 or more in each arm.',
      { design: unknownSchools, setting: { schools: 8 } },
    ],
    [
      'enough-schools, standing in: Chance divided 9 schools, which stands for 2 or more in each arm.',
      { design: unknownSchools, setting: { schools: 3 }, outcome: { n: { schools: 9 } } },
    ],
    [
      'enough-schools, not-reported: How many schools were in each arm is not reported. Declare “Schools in each arm”, where it is known.',
      { design: unknownSchools },
    ],

    ['independent-or-registered, met: The evaluator was independent.', { design: registered }],
    [
      'independent-or-registered, met: The plan of the study was registered: Example Registry.',
      { design: { independentEvaluator: notReported, ...registered } },
    ],
    [
      'independent-or-registered, not-enough: The evaluator was not independent, and no plan was registered.',
      { design: { independentEvaluator: 'no', registration: 'none' } },
    ],
    [
      'independent-or-registered, not-reported: The evaluator was not independent, and a registered plan is not reported. Declare “Independent evaluator” or “Registered plan”, where it is known.',
      { design: { independentEvaluator: 'no' } },
    ],
    [
      'independent-or-registered, not-reported: An independent evaluator is not reported, nor a registered plan. Declare “Independent evaluator” or “Registered plan”, where it is known.',
      { design: { independentEvaluator: notReported, registration: 'none' } },
    ],

    ['attrition, met: Attrition is 12%.', { entry: fivePadlocks }],
    [
      'attrition, standing in: The rating 5 of 5 padlocks from EEF stands for attrition.',
      { design: { attritionPercent: 40 }, entry: fivePadlocks },
    ],
    [
      'attrition, not-enough: Attrition is 30.5%, above 30%.',
      { design: { attritionPercent: 30.5 } },
    ],
    [
      'attrition, not-reported: Attrition is not reported. Declare “Lost from the study (%)”, where it is known.',
      { design: { attritionPercent: notReported } },
    ],
  ]);
});

describe('Controlled says of the arms, the measure and the main outcome', () => {
  tells(controlledRung(thresholds), [
    ['enough-in-each-arm, met: 1,000 and 1,000 were analysed in the two arms.', {}],
    [
      'enough-in-each-arm, met: 30 and 31 were analysed in the two arms.',
      {
        outcome: {
          n: notReported,
          result: {
            form: 'proportions',
            intervention: { percent: 50, n: 30 },
            comparison: { percent: 40, n: 31 },
          },
        },
      },
    ],
    [
      'enough-in-each-arm, not-enough: An arm has only 29 analysed.',
      { outcome: { n: { pupils: 5000, intervention: 29, comparison: 900 } } },
    ],
    [
      'enough-in-each-arm, not-enough: An arm has only 20 analysed.',
      { outcome: { unitOfAnalysis: 'school', n: { intervention: 20, comparison: 20 } } },
    ],
    [
      'enough-in-each-arm, not-enough: Only 59 pupils were analysed in both arms together.',
      { outcome: { n: { pupils: 59 } }, setting: { pupils: 900 } },
    ],
    [
      'enough-in-each-arm, standing in: The number in all, 120 pupils, stands for the numbers in the arms.',
      { outcome: { n: { pupils: 60 } }, setting: { pupils: 120 } },
    ],
    [
      'enough-in-each-arm, standing in: The number in all, 120 schools, stands for the numbers in the arms.',
      { outcome: { n: { schools: 120 } } },
    ],
    [unknownArms, { outcome: { n: { pupils: 60 } }, setting: { pupils: 119 } }],
    [unknownArms, { outcome: { n: { intervention: 30 } } }],
    [
      'enough-in-each-arm, met: 30 pupils were analysed.',
      { design: series, outcome: { n: { pupils: 30 } } },
    ],
    [
      'enough-in-each-arm, standing in: The number taking part, 60 pupils, stands for the number analysed.',
      { design: series, outcome: { n: notReported }, setting: { pupils: 60 } },
    ],

    ...neverTheirOwn,
    [
      'not-providers-own, met: The measure was not made by those who ran the work.',
      { outcome: { measureKind: 'own-survey' } },
    ],
    [
      'not-providers-own, not-enough: The measure was made by those who ran the work.',
      { outcome: { measureKind: notReported, madeByProvider: 'yes' } },
    ],
    [
      "not-providers-own, not-reported: Who made the measure is not reported. Declare “Provider's own measure” or “Kind of measure”, where it is known.",
      { outcome: { measureKind: notReported, madeByProvider: notReported } },
    ],

    ['main-outcome-named, met: The main outcome was named in advance.', {}],
    [
      'main-outcome-named, not-enough: No main outcome was named in advance.',
      { design: { primaryOutcomeNamedInAdvance: 'no' } },
    ],
  ]);
});
