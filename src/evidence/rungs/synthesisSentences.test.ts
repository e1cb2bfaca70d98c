import { describe } from 'vitest';
import { notReported, synthesis } from '../../../tests/fixtures/exampleStudy.ts';
import { tells } from '../../../tests/fixtures/toldRules.ts';
import { thresholds } from '../thresholds.ts';
import { synthesisRung } from './synthesis.ts';

const notPublished = 'published-synthesis, not-enough: It is not a published synthesis of studies.';

describe('Replicated says of a synthesis', () => {
  tells(synthesisRung(thresholds), [
    ['published-synthesis, met: It is a published synthesis of studies.', { design: synthesis }],
    [notPublished, { kind: 'practice', design: synthesis }],
    [notPublished, {}],
    ['pooled-studies, met: It pools 12 studies.', { design: synthesis }],
    ['pooled-studies, met: It pools 2 studies.', { design: { ...synthesis, pooledStudies: 2 } }],
    [
      'pooled-studies, not-enough: It pools 1 study only.',
      { design: { ...synthesis, pooledStudies: 1 } },
    ],
    [
      'pooled-studies, not-reported: How many studies it pools is not reported. Declare “Studies pooled”, where it is known.',
      { design: { ...synthesis, pooledStudies: notReported } },
    ],
    [
      'only-controlled-studies, met: Every study in it has a comparison group.',
      { design: synthesis },
    ],
    [
      'only-controlled-studies, not-enough: Not every study in it has a comparison group.',
      { design: { ...synthesis, pooledStudiesControlled: 'no' } },
    ],
    [
      'only-controlled-studies, not-reported: Whether every study in it has a comparison group is not reported. Declare “Only controlled studies”, where it is known.',
      { design: { ...synthesis, pooledStudiesControlled: notReported } },
    ],
    ['measured-result, met: A result was measured.', { design: synthesis }],
  ]);
});
