import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';

/* Made-up figures. */

function findingsIn(facts: Facts): readonly Finding[] {
  const { data, declared, findings } = readExample(exampleEntry({ facts }));
  checkFigures(data, declared, findings);
  return findings.list;
}

const rulesAgainst = (facts: Facts) =>
  findingsIn(facts).map(({ rule, severity }) => `${severity} ${rule}`);

describe('dates', () => {
  const period = (yaml: string) => ({ period: `period: {${yaml}}` });

  it.each<[name: string, facts: Facts, found: string[]]>([
    ['years in order', period('start: "2014", end: "2016"'), []],
    ['the same year', period('start: "2014", end: "2014"'), []],
    ['a month in the year of the start', period('start: "2014", end: "2014-01"'), []],
    ['a day in the month of the end', period('start: "2014-09-30", end: "2014-09"'), []],
    ['work that goes on', period('start: "2014", end: ongoing'), []],
    ['an end before the start', period('start: "2016", end: "2014"'), ['error figures/dates']],
    [
      'a month before the start',
      period('start: "2014-09", end: "2014-08-31"'),
      ['error figures/dates'],
    ],
    [
      'a school year in the time',
      period('start: "2016-01", end: "2016-07", academicYears: ["201516"]'),
      [],
    ],
    [
      'a school year at its edge',
      period('start: "2014", end: "2014", academicYears: ["201314", "201415"]'),
      [],
    ],
    [
      'a school year before the time',
      period('start: "2016-09", end: "2017", academicYears: ["201516"]'),
      ['error figures/dates'],
    ],
    [
      'a school year after the time',
      period('start: "2014", end: "2016-07", academicYears: ["201516", "201617"]'),
      ['error figures/dates'],
    ],
    [
      'a school year after the start of work that goes on',
      period('start: "2014", end: ongoing, academicYears: ["202425"]'),
      [],
    ],
    ['a school year of work without dates', period('academicYears: ["202425"]'), []],
    ['a school year that is none', period('academicYears: ["201518"]'), ['error figures/dates']],
    ['the last school year of a century', period('academicYears: ["209900"]'), []],
    ['a review on the day of publication', { reviewed: 'reviewed: 2026-01-31' }, []],
    ['a review before publication', { reviewed: 'reviewed: 2026-01-30' }, ['error figures/dates']],
    [
      'a withdrawal before publication',
      { withdrawn: 'withdrawn: {on: 2025-12-31, reason: "An example."}' },
      ['error figures/dates'],
    ],
    [
      'a withdrawal on that day',
      { withdrawn: 'withdrawn: {on: 2026-01-31, reason: "An example."}' },
      [],
    ],
    [
      'a withdrawal after it',
      { withdrawn: 'withdrawn: {on: 2026-02-01, reason: "An example."}' },
      [],
    ],
  ])('are held against each other: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });

  it.each<[facts: Facts, field: string, message: string, hint: string]>([
    [
      period('start: "2016", end: "2014"'),
      'end',
      'The work ended (2014) before it started (2016).',
      'Exchange the two, or correct the one that was mistyped. Leave "end" out if it is not known.',
    ],
    [
      { reviewed: 'reviewed: 2026-01-30' },
      'reviewed',
      'The entry was last reviewed (2026-01-30) before it was published (2026-01-31).',
      'Write the day of the last review, 2026-01-31 or later, or leave "reviewed" out.',
    ],
    [
      { withdrawn: 'withdrawn: {reason: "An example.", on: 2025-12-31}' },
      'on',
      'The entry was withdrawn (2025-12-31) before it was published (2026-01-31).',
      'Write the day on which it was withdrawn, 2026-01-31 or later.',
    ],
    [
      period('academicYears: ["201518"]'),
      '"201518"',
      '"201518" is not one academic year: it does not run from one year to the next.',
      'Write "201516" for 2015 to 2016, and each further year on its own line.',
    ],
    [
      period('start: "2016-09", academicYears: ["201516"]'),
      '"201516"',
      'The academic year 2015 to 2016 lies outside the time of the work (from 2016-09).',
      'Correct the year or the period, or leave the year out.',
    ],
    [
      period('end: "2014", academicYears: ["201516"]'),
      '"201516"',
      'The academic year 2015 to 2016 lies outside the time of the work (to 2014).',
      'Correct the year or the period, or leave the year out.',
    ],
    [
      period('start: "2012", end: "2014", academicYears: ["201516"]'),
      '"201516"',
      'The academic year 2015 to 2016 lies outside the time of the work (from 2012 to 2014).',
      'Correct the year or the period, or leave the year out.',
    ],
    [
      period('start: "2017", end: ongoing, academicYears: ["201516"]'),
      '"201516"',
      'The academic year 2015 to 2016 lies outside the time of the work (from 2017 on).',
      'Correct the year or the period, or leave the year out.',
    ],
  ])('that do not fit are told of at their field: %j', (facts, field, message, hint) => {
    const text = exampleEntry({ facts });
    const [finding, ...others] = findingsIn(facts);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ message, hint });
    const line = text.split('\n')[(finding?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.column ?? 0) - 1)).toMatch(
      new RegExp(`^(?:${field}|${field}: |[^ ]+)(?![a-z])`),
    );
    expect(line).toContain(field);
  });
});
