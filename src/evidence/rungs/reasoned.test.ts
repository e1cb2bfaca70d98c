import { qualitative } from '../../../tests/fixtures/exampleStudy.ts';
import { ratesAs, type Row } from '../../../tests/fixtures/ratedRows.ts';

const theory = { if: 'An example.', then: 'An example.', because: 'An example.' };

const rows: Record<string, readonly Row[]> = {
  'Reasoned: a theory of change and research': [
    [
      'with both',
      {
        outcome: { result: qualitative },
        entry: { theoryOfChange: { ...theory, citations: ['report'] } },
      },
      1,
      ['measured-result not-enough'],
    ],
    [
      'without research',
      { outcome: { result: qualitative }, entry: { theoryOfChange: theory } },
      0,
      ['measured-result not-enough', 'research-behind-it not-reported'],
    ],
    [
      'with an empty list of research',
      {
        outcome: { result: qualitative },
        entry: { theoryOfChange: { ...theory, citations: [] } },
      },
      0,
      ['measured-result not-enough', 'research-behind-it not-reported'],
    ],
    [
      'with both, and a result set against nothing',
      {
        outcome: { comparedWith: 'nothing' },
        entry: { theoryOfChange: { ...theory, citations: ['report'] } },
      },
      1,
      ['set-against not-enough'],
    ],
  ],
};

ratesAs(rows);
