import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REVIEW_MONTHS, reviewDates, reviewState } from './freshness.ts';

describe('when an entry is to be reviewed', () => {
  it.each<[name: string, published: string, reviewed: string | undefined, due: string]>([
    ['its publication', '2026-01-31', undefined, '2028-01-31'],
    ['its last review', '2024-01-31', '2026-03-05', '2028-03-05'],
    ['a review before its publication', '2026-03-05', '2026-01-31', '2028-01-31'],
    ['a leap day', '2024-02-29', undefined, '2026-02-28'],
  ])('is two years from %s', (_name, published, reviewed, due) => {
    expect(reviewDates({ published, reviewed })).toEqual({
      lastChecked: reviewed ?? published,
      due,
    });
  });

  it.each<[on: string, isDue: boolean, monthsSince: number]>([
    ['2025-12-01', false, 0],
    ['2026-01-31', false, 0],
    ['2026-02-27', false, 0],
    ['2026-02-28', false, 1],
    ['2026-03-30', false, 1],
    ['2026-03-31', false, 2],
    ['2028-01-30', false, 23],
    ['2028-01-31', true, 24],
    ['2030-02-01', true, 48],
  ])('on %s, from 31 January 2026: %s, after %d months', (on, isDue, monthsSince) => {
    expect(reviewState({ published: '2026-01-31', reviewed: undefined }, on)).toEqual({
      isDue,
      monthsSince,
    });
  });

  it('is due from the day on which its months are over', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (published, on) => {
        const { isDue, monthsSince } = reviewState({ published, reviewed: undefined }, on);
        expect(isDue).toBe(monthsSince >= REVIEW_MONTHS);
        const { due } = reviewDates({ published, reviewed: undefined });
        expect(reviewState({ published, reviewed: undefined }, due).monthsSince).toBe(
          REVIEW_MONTHS,
        );
      }),
    );
  });
});
