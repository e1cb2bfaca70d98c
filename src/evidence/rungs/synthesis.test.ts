import {
  notReported,
  qualitative,
  synthesis,
  type StudyChanges,
} from '../../../tests/fixtures/exampleStudy.ts';
import { ratesAs, unreasoned, type Row } from '../../../tests/fixtures/ratedRows.ts';

const synthesisOutcome: NonNullable<StudyChanges['outcome']> = { n: notReported };

const rows: Record<string, readonly Row[]> = {
  'Replicated: a synthesis': [
    ['of controlled studies', { design: synthesis, outcome: synthesisOutcome }, 5, [], []],
    [
      'of controlled studies, set against nothing that is named',
      { design: synthesis, outcome: { ...synthesisOutcome, comparedWith: notReported } },
      5,
      [],
    ],
    [
      'of studies with and without a comparison group',
      { design: { ...synthesis, pooledStudiesControlled: 'no' }, outcome: synthesisOutcome },
      2,
      ['only-controlled-studies not-enough'],
      ['number'],
    ],
    [
      'that does not say which studies it takes in, whose groups were alike',
      {
        design: {
          ...synthesis,
          pooledStudiesControlled: notReported,
          baselineEquivalence: 'stated',
        },
      },
      3,
      ['only-controlled-studies not-reported'],
    ],
    [
      'in which chance decided, of studies of which not all are controlled',
      {
        design: {
          ...synthesis,
          assignedBy: 'chance',
          pooledStudiesControlled: 'no',
          baselineEquivalence: { standardisedDifference: 0 },
          matchedOn: ['prior attainment', 'age'],
          schoolsPerArm: { intervention: 50, comparison: 50 },
          attritionPercent: 0,
        },
      },
      3,
      ['only-controlled-studies not-enough'],
    ],
    [
      'of one study',
      { design: { ...synthesis, pooledStudies: 1 } },
      2,
      ['pooled-studies not-enough'],
    ],
    [
      'that does not say how many studies it pools',
      { design: { ...synthesis, pooledStudies: notReported } },
      2,
      ['pooled-studies not-reported'],
    ],
    [
      'of what people said',
      { design: synthesis, outcome: { result: qualitative } },
      0,
      ['measured-result not-enough', ...unreasoned],
    ],
    [
      'that was not published',
      { kind: 'practice', design: synthesis, outcome: synthesisOutcome },
      2,
      ['published-synthesis not-enough'],
      ['number'],
    ],
  ],
};

ratesAs(rows);
