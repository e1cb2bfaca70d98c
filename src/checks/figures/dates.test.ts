import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkFigures } from '../figures.ts';

/* Made-up figures. */

function rulesAgainst(facts: Facts): string[] {
  const { data, declared, findings } = readExample(exampleEntry({ facts }));
  checkFigures(data, declared, findings);
  return findings.list.map(({ rule, severity }) => `${severity} ${rule}`);
}

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
      'a withdrawal after it',
      { withdrawn: 'withdrawn: {on: 2026-02-01, reason: "An example."}' },
      [],
    ],
  ])('are held against each other: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });
});
