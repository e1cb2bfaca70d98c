import { describe } from 'vitest';
import {
  notReported,
  qualitative,
  synthesis,
  type StudyChanges,
} from '../../../tests/fixtures/exampleStudy.ts';
import { tells, type Told } from '../../../tests/fixtures/toldRules.ts';
import { thresholds } from '../thresholds.ts';
import { measuredRung } from './measured.ts';

const unnamed: NonNullable<StudyChanges['outcome']> = {
  measure: notReported,
  measureKind: notReported,
};
const uncounted: NonNullable<StudyChanges['outcome']> = { n: notReported };
const notCounted =
  'number, not-reported: How many took part is not reported. Declare “Numbers analysed: Pupils”, where it is known.';
const notNamed =
  'named-measure, not-reported: The measure is not named. Declare “Measure”, where it is known.';

/** For a design of published work: what stands for the name of the measure and for the number. */
const designs = (
  [
    ['matched-comparison', 'matched comparison'],
    ['difference-in-differences', 'difference in differences'],
    ['regression-discontinuity', 'regression discontinuity'],
    ['interrupted-time-series', 'interrupted time series'],
    ['randomised-trial', 'randomised trial'],
  ] as const
).flatMap(([type, label]): Told[] => [
  [
    `named-measure, standing in: The design of the published study, ${label}, stands for the name of the measure.`,
    { design: { type }, outcome: unnamed },
  ],
  [
    `number, standing in: The design of the published study, ${label}, stands for the number.`,
    { design: { type }, outcome: uncounted },
  ],
]);

describe('Measured says', () => {
  tells(measuredRung(thresholds), [
    ['measured-result, met: A result was measured.', {}],
    [
      'measured-result, not-enough: What was found is what people said or visitors saw, and was not measured.',
      { outcome: { result: qualitative } },
    ],

    ['named-measure, met: The measure is named: Example Reading Test.', {}],
    [
      'named-measure, met: The kind of measure is given: standardised test.',
      { outcome: { measure: notReported } },
    ],
    [
      'named-measure, standing in: Months of progress stand for the name of the measure.',
      { outcome: { ...unnamed, monthsOfProgress: 2 } },
    ],
    [notNamed, { design: { type: 'trend-comparison' }, outcome: unnamed }],
    [notNamed, { kind: 'practice', outcome: unnamed }],

    ...designs,
    ['number, met: The number analysed is given: 2,000 pupils.', {}],
    [
      'number, met: The number analysed is given: 3 schools.',
      { outcome: { n: { pupils: 2, schools: 3 } } },
    ],
    [
      'number, met: The number analysed is given: 1 pupil.',
      { outcome: { n: { pupils: 1 } }, setting: { pupils: 30 } },
    ],
    [
      'number, standing in: The number taking part, 1 school, stands for the number analysed.',
      { outcome: uncounted, setting: { schools: 1 } },
    ],
    [
      'number, standing in: The kind of measure, national assessment, stands for the number: it counts everyone.',
      { outcome: { ...uncounted, measureKind: 'national-assessment' } },
    ],
    [
      'number, standing in: The kind of measure, administrative data, stands for the number: it counts everyone.',
      { outcome: { ...uncounted, measureKind: 'admin-data' }, setting: { schools: 0 } },
    ],
    [
      'number, standing in: The number of studies pooled, 2, stands for the number.',
      { kind: 'practice', design: { ...synthesis, pooledStudies: 2 }, outcome: uncounted },
    ],
    [
      notCounted,
      { kind: 'practice', design: { ...synthesis, pooledStudies: 1 }, outcome: uncounted },
    ],
    [
      notCounted,
      {
        kind: 'practice',
        design: { ...synthesis, pooledStudies: notReported },
        outcome: uncounted,
      },
    ],
    [notCounted, { design: { type: 'trend-comparison', pooledStudies: 40 }, outcome: uncounted }],
    [
      'number, not-enough: Nobody was analysed.',
      { kind: 'practice', outcome: { n: { pupils: 0 } } },
    ],

    [
      'set-against, met: The result is set against a comparison group.',
      { outcome: { comparedWith: 'comparison-group' } },
    ],
    [
      'set-against, met: The result is set against an earlier point.',
      { outcome: { comparedWith: 'baseline' } },
    ],
    [
      'set-against, met: The result is set against a comparison group and an earlier point.',
      { outcome: { comparedWith: 'both' } },
    ],
    [
      'set-against, not-enough: The result is set against nothing.',
      { outcome: { comparedWith: 'nothing' } },
    ],
    [
      'set-against, not-reported: What the result is set against is not reported. Declare “Set against”, where it is known.',
      { outcome: { comparedWith: notReported } },
    ],
  ]);
});
