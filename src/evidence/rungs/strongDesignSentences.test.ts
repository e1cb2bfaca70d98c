import { describe } from 'vitest';
import {
  matched,
  notReported,
  synthesis,
  type StudyChanges,
} from '../../../tests/fixtures/exampleStudy.ts';
import { tells } from '../../../tests/fixtures/toldRules.ts';
import { thresholds } from '../thresholds.ts';
import { controlledRung } from './controlled.ts';

const series: NonNullable<StudyChanges['design']> = {
  type: 'interrupted-time-series',
  assignedBy: 'choice',
  timePoints: 12,
};
const unmatched = { matchedOn: notReported, baselineEquivalence: notReported } as const;
const notMatchedOn =
  'strong-design, not-reported: What the groups were matched on is not reported. Declare “Matched on” or “Alike at the start”, where it is known.';

describe('Controlled says of a design', () => {
  tells(controlledRung(thresholds), [
    ['strong-design, met: The design is strong: chance decided who took part.', {}],
    [
      'strong-design, met: The design is strong: chance decided who took part.',
      { design: { type: 'trend-comparison' } },
    ],
    [
      'strong-design, met: The design is strong: a cut-off decided who took part, and those on the other side are the comparison.',
      { design: { type: 'regression-discontinuity', assignedBy: 'cut-off' } },
    ],
    [
      'strong-design, met: The design is strong: a series of 12 points is its own comparison.',
      { design: series },
    ],
    [
      'strong-design, not-enough: The time series has 7 points, fewer than 8.',
      { design: { ...series, timePoints: 7 } },
    ],
    [
      'strong-design, not-reported: How many points the time series has is not reported. Declare “Points in time”, where it is known.',
      { design: { ...series, timePoints: notReported } },
    ],
    [
      'strong-design, met: The design is strong: the groups were matched on 2 things and were 0.05 standard deviations apart at the start.',
      { design: { ...matched, baselineEquivalence: { standardisedDifference: -0.05 } } },
    ],
    [
      'strong-design, not-enough: The groups were matched on prior attainment alone.',
      { design: { ...matched, matchedOn: ['prior attainment'], baselineEquivalence: 'stated' } },
    ],
    [
      'strong-design, not-enough: The matched groups were 0.06 standard deviations apart at the start, more than 0.05.',
      {
        design: {
          ...matched,
          matchedOn: notReported,
          baselineEquivalence: { standardisedDifference: -0.06 },
        },
      },
    ],
    [notMatchedOn, { design: { ...matched, matchedOn: notReported } }],
    [
      notMatchedOn,
      { design: { ...unmatched, type: 'difference-in-differences', assignedBy: 'choice' } },
    ],
    [notMatchedOn, { design: { ...unmatched, type: 'matched-comparison', assignedBy: 'choice' } }],
    [notMatchedOn, { design: { ...unmatched, type: 'survey', assignedBy: 'matching' } }],
    [
      'strong-design, not-reported: No figure is reported for how far apart the matched groups were at the start. Declare “Alike at the start”, where it is known.',
      { design: { ...matched, baselineEquivalence: 'stated' } },
    ],
    [
      'strong-design, not-reported: What decided who took part is not reported. Declare “Decided by”, where it is known.',
      { design: { type: 'survey', assignedBy: notReported } },
    ],
    [
      'strong-design, not-enough: What decided who took part was choice.',
      { design: { type: 'survey', assignedBy: 'choice' } },
    ],
    // A synthesis assigned nobody: what it declares about that makes it no trial and no match.
    [
      'strong-design, not-enough: What decided who took part was chance.',
      { design: { ...synthesis, assignedBy: 'chance' } },
    ],
    [
      'strong-design, not-enough: What decided who took part was matching.',
      { design: { ...synthesis, assignedBy: 'matching' } },
    ],
  ]);
});
