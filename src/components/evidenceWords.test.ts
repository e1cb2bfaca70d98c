import { describe, expect, it } from 'vitest';
import type { DirectionCode } from '#vocabulary/evidence.ts';
import type { LevelNumber } from '#vocabulary/levels.ts';
import { countsInWords } from './evidenceWords.ts';

const entries = (...all: readonly (readonly [LevelNumber, DirectionCode])[]) =>
  all.map(([level, direction]) => ({ level, direction }));

describe('what entries have found, counted', () => {
  it.each([
    ['nothing', entries(), '0 entries.'],
    ['one entry', entries([2, 'positive']), '1 entry: 1 Measured, positive.'],
    [
      'two that agree, and one of another level',
      entries([3, 'mixed'], [4, 'no-difference'], [3, 'mixed']),
      '3 entries: 1 Controlled, no difference; 2 Compared, both mixed.',
    ],
    [
      'a level whose entries differ',
      entries([4, 'no-difference'], [4, 'positive'], [0, 'not-established']),
      '3 entries: 2 Controlled, one positive and one no difference; 1 Story, not established.',
    ],
    [
      'more than nine',
      entries(...Array.from({ length: 11 }, () => [2, 'positive'] as const), [2, 'negative']),
      '12 entries: 12 Measured, 11 positive and one negative.',
    ],
    [
      'three that agree',
      entries([1, 'mixed'], [1, 'mixed'], [1, 'mixed']),
      '3 entries: 3 Reasoned, all mixed.',
    ],
  ])('%s', (_name, found, words) => {
    expect(countsInWords(found)).toBe(words);
  });
});
