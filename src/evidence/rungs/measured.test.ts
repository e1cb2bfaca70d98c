import { notReported, qualitative } from '../../../tests/fixtures/exampleStudy.ts';
import { ratesAs, type Row, unrepeated, unreasoned } from '../../../tests/fixtures/ratedRows.ts';

const rows: Record<string, readonly Row[]> = {
  'a trial that declares everything': [
    ['as it is', {}, 4, unrepeated, []],
    ['that found nothing', { outcome: { direction: 'no-difference' } }, 4, unrepeated],
    ['that a partnership wrote up itself', { kind: 'practice' }, 4, unrepeated],
    ['without a theory of change', { entry: { theoryOfChange: notReported } }, 4, unrepeated],
  ],

  'Measured: what an outcome needs': [
    [
      'no measure, in a partnership’s own account',
      { kind: 'practice', outcome: { measure: notReported, measureKind: notReported } },
      0,
      ['named-measure not-reported', ...unreasoned],
    ],
    ['the kind of measure alone', { outcome: { measure: notReported } }, 4, unrepeated, []],
    [
      'months of progress for a measure',
      {
        kind: 'practice',
        outcome: { measure: notReported, measureKind: notReported, monthsOfProgress: 2 },
      },
      4,
      unrepeated,
      ['named-measure'],
    ],
    [
      'no measure, in a published trial',
      { outcome: { measure: notReported, measureKind: notReported } },
      4,
      unrepeated,
      ['named-measure'],
    ],
    [
      'no measure, in a published study of before and after',
      {
        design: { type: 'before-after', assignedBy: 'choice' },
        outcome: { measure: notReported, measureKind: notReported, comparedWith: 'baseline' },
      },
      0,
      ['named-measure not-reported', ...unreasoned],
    ],
    [
      'no number, in a partnership’s own account',
      { kind: 'practice', outcome: { n: notReported } },
      0,
      ['number not-reported', ...unreasoned],
    ],
    [
      'no number, in a published trial',
      {
        outcome: { n: notReported },
        design: { schoolsPerArm: { intervention: 3, comparison: 3 } },
      },
      2,
      ['enough-analysed not-reported'],
      ['number'],
    ],
    [
      'no number, in published figures of an area',
      {
        design: { type: 'trend-comparison', assignedBy: notReported },
        outcome: { n: notReported, measureKind: 'national-assessment' },
      },
      2,
      ['alike-at-the-start not-reported', 'enough-analysed not-reported'],
      ['number'],
    ],
    [
      'no number, in an area’s own account of the same figures',
      {
        kind: 'practice',
        design: { type: 'trend-comparison', assignedBy: notReported },
        outcome: { n: notReported, measureKind: 'national-assessment' },
      },
      0,
      ['number not-reported', ...unreasoned],
    ],
    [
      'nobody analysed',
      { kind: 'practice', outcome: { n: { pupils: 0 } } },
      0,
      ['number not-enough', ...unreasoned],
    ],
    [
      'a number taking part',
      { outcome: { n: notReported }, setting: { pupils: 1500 } },
      4,
      unrepeated,
      ['number', 'enough-in-each-arm'],
    ],
    [
      'numbers in the groups of the result',
      {
        outcome: {
          n: notReported,
          result: {
            form: 'means',
            intervention: { n: 60, mean: 12, sd: 3 },
            comparison: { n: 55, mean: 11, sd: 3 },
          },
        },
      },
      4,
      unrepeated,
      [],
    ],
    [
      'set against nothing',
      { outcome: { comparedWith: 'nothing' } },
      0,
      ['set-against not-enough', ...unreasoned],
    ],
    [
      'no word of what it is set against',
      { outcome: { comparedWith: notReported } },
      0,
      ['set-against not-reported', ...unreasoned],
    ],
    [
      'what people said',
      { outcome: { result: qualitative } },
      0,
      ['measured-result not-enough', ...unreasoned],
    ],
  ],
};

ratesAs(rows);
