import { describe, expect, it } from 'vitest';
import { costBandOf, costBands } from './costBands.ts';

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

  it('has the name and the range that the EEF gives it', () => {
    expect(costBands.map(({ level, name, range }) => `${level}, ${name}: ${range}`)).toEqual([
      '1, very low: under £80',
      '2, low: £80 to £200',
      '3, moderate: £201 to £720',
      '4, high: £721 to £1,200',
      '5, very high: over £1,200',
    ]);
  });
});
