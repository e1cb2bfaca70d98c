import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { staffTime } from '#schema/cost.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { staffHours } from './staffHours.ts';

/* EXAMPLES FOR TESTS: no record of real work. */

type Per = NonNullable<z.input<typeof staffTime>['lines']>[number]['per'];
const hours = (...lines: [hours: number, per: Per][]) =>
  staffHours(
    staffTime.parse({
      lines: lines.map(([each, per]) => ({ role: 'each teacher', hours: each, per, source: 'a' })),
    }),
  );

describe('the hours of staff', () => {
  it.each<[hours: number, per: Per, expected: number, span: string, how: string]>([
    [
      2,
      'week',
      78,
      'school-year',
      '2 hours a week, in each of the 39 weeks of a school year in England.',
    ],
    [
      1,
      'week',
      39,
      'school-year',
      '1 hour a week, in each of the 39 weeks of a school year in England.',
    ],
    [6.5, 'term', 19.5, 'school-year', '6.5 hours a term, in each of 3 terms.'],
    [20, 'year', 20, 'school-year', '20 hours a year, as the source gives it.'],
    [1200, 'total', 1200, 'whole-work', '1,200 hours in all, as the source gives it.'],
  ])('%d a %s are %d', (each, per, expected, span, how) => {
    expect(hours([each, per])).toEqual([{ role: 'each teacher', hours: expected, span, how }]);
  });

  it('stay apart, line by line', () => {
    expect(hours([2, 'week'], [3, 'term']).map((line) => line.hours)).toEqual([78, 9]);
  });

  it('are none where none are declared', () => {
    expect(staffHours(NOT_REPORTED)).toEqual([]);
    expect(staffHours(staffTime.parse({ duration: 'two years' }))).toEqual([]);
  });
});
