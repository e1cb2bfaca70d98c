import { describe, expect, it } from 'vitest';
import { costBandOf } from './costBands.ts';

describe('the band of a cost', () => {
  // The thresholds of the EEF's Teaching and Learning Toolkit, page "Cost".
  it.each([
    [0, 1],
    [79, 1],
    [79.49, 1],
    [80, 2],
    [200, 2],
    [200.4, 2],
    [201, 3],
    [720, 3],
    [721, 4],
    [1200, 4],
    [1201, 5],
    [25_000, 5],
  ])('places £%d in band %d', (pounds, level) => {
    expect(costBandOf(pounds)?.level).toBe(level);
  });
});
