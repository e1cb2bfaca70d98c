import { describe } from 'vitest';
import { notReported } from '../../../tests/fixtures/exampleStudy.ts';
import { tells } from '../../../tests/fixtures/toldRules.ts';
import { reasonedRung, storyRung } from './reasoned.ts';

const theory = { if: 'An example.', then: 'An example.', because: 'An example.' };

describe('Story says', () => {
  tells(storyRung, [['account, met: It tells what was done.', {}]]);
});

describe('Reasoned says', () => {
  tells(reasonedRung, [
    [
      'theory-of-change, met: It says why the work should help: if, then, because.',
      { entry: { theoryOfChange: theory } },
    ],
    [
      'theory-of-change, not-reported: No theory of change is declared. Declare “Theory of change”, where it is known.',
      { entry: { theoryOfChange: notReported } },
    ],
    [
      'research-behind-it, met: It names research behind its reasoning: report, review.',
      { entry: { theoryOfChange: { ...theory, citations: ['report', 'review'] } } },
    ],
    [
      'research-behind-it, not-reported: No research is named behind its reasoning. Declare “Theory of change: Research behind it”, where it is known.',
      { entry: { theoryOfChange: theory } },
    ],
  ]);
});
