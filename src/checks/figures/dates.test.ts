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

const period = (yaml: string) => ({ period: `period: {${yaml}}` });

describe('dates', () => {
  it.each<[name: string, facts: Facts, found: string[]]>([
    ['years in order', period('start: "2014", end: "2016"'), []],
    ['the same year', period('start: "2014", end: "2014"'), []],
    ['a month in the year of the start', period('start: "2014", end: "2014-01"'), []],
    ['a day in the month of the end', period('start: "2014-09-30", end: "2014-09"'), []],
    ['a month in the year of the end', period('start: "2014-09", end: "2014"'), []],
    ['the same month', period('start: "2014-09", end: "2014-09"'), []],
    ['the same day', period('start: "2014-09-01", end: "2014-09-01"'), []],
    [
      'a day before the start',
      period('start: "2014-09-02", end: "2014-09-01"'),
      ['error figures/dates'],
    ],
    [
      'a year before the month of the start',
      period('start: "2015-01", end: "2014"'),
      ['error figures/dates'],
    ],
    ['an end without a start', period('end: "2014"'), []],
    ['a start without an end', period('start: "2014"'), []],
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
    [
      'a school year that ends in the month of the start',
      period('start: "2016-08", academicYears: ["201516"]'),
      [],
    ],
    [
      'a school year that ends the month before',
      period('start: "2016-09", academicYears: ["201516"]'),
      ['error figures/dates'],
    ],
    [
      'a school year that begins in the month of the end',
      period('end: "2015-08", academicYears: ["201516"]'),
      [],
    ],
    [
      'a school year that begins the month after',
      period('end: "2015-07-31", academicYears: ["201516"]'),
      ['error figures/dates'],
    ],
    [
      'a school year of work that goes on since nobody knows when',
      period('end: ongoing, academicYears: ["201516"]'),
      [],
    ],
    ['a school year of one digit', period('academicYears: ["200809", "200910"]'), []],
    ['a school year backwards', period('academicYears: ["201615"]'), ['error figures/dates']],
    [
      'each of three school years',
      period('start: "2016", academicYears: ["201213", "201718", "201314"]'),
      ['error figures/dates', 'error figures/dates'],
    ],
    [
      'a school year outside of a time that runs backwards, which is told once',
      period('start: "2016", end: "2014", academicYears: ["201920", "201518"]'),
      ['error figures/dates'],
    ],
    [
      'a school year that is none, and would lie outside',
      period('start: "2030", academicYears: ["201518"]'),
      ['error figures/dates'],
    ],
    ['a school year of work without dates', period('academicYears: ["202425"]'), []],
    ['a school year that is none', period('academicYears: ["201518"]'), ['error figures/dates']],
    ['the last school year of a century', period('academicYears: ["209900"]'), []],
    ['a review on the day of publication', { reviewed: 'reviewed: 2026-01-31' }, []],
    ['a review after it', { reviewed: 'reviewed: 2026-02-01' }, []],
    [
      'a withdrawal on the day of publication',
      { withdrawn: 'withdrawn: {on: 2026-01-31, reason: "An example."}' },
      [],
    ],
    [
      'a review and a withdrawal before it',
      {
        reviewed: 'reviewed: 2025-01-01',
        withdrawn: 'withdrawn: {on: 2025-12-31, reason: "An example."}',
      },
      ['error figures/dates', 'error figures/dates'],
    ],
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

describe('dates that do not follow each other are told', () => {
  it.each<[name: string, facts: Facts, message: string, hint: string]>([
    [
      'an end',
      period('start: "2016-01", end: "2014"'),
      'The work ended (2014) before it started (2016-01).',
      'Exchange the two, or correct the one that was mistyped. Leave "end" out if it is not known.',
    ],
    [
      'a review',
      { reviewed: 'reviewed: 2026-01-30' },
      'The entry was last reviewed (2026-01-30) before it was published (2026-01-31).',
      'Write the day of the last review, 2026-01-31 or later, or leave "reviewed" out.',
    ],
    [
      'a withdrawal',
      { withdrawn: 'withdrawn: {on: 2025-12-31, reason: "An example."}' },
      'The entry was withdrawn (2025-12-31) before it was published (2026-01-31).',
      'Write the day on which it was withdrawn, 2026-01-31 or later.',
    ],
    [
      'a school year of more than one',
      period('academicYears: ["201518"]'),
      '"201518" is not one academic year: it does not run from one year to the next.',
      'Write "201516" for 2015 to 2016, and each further year on its own line.',
    ],
    [
      'one at the end of a century',
      period('academicYears: ["209910"]'),
      '"209910" is not one academic year: it does not run from one year to the next.',
      'Write "209900" for 2099 to 2100, and each further year on its own line.',
    ],
    [
      'one that ends in a year of one digit',
      period('academicYears: ["200406"]'),
      '"200406" is not one academic year: it does not run from one year to the next.',
      'Write "200405" for 2004 to 2005, and each further year on its own line.',
    ],
    ...(
      [
        ['start: "2016-09", end: "2017"', 'from 2016-09 to 2017'],
        ['start: "2016-09"', 'from 2016-09'],
        ['start: "2016-09", end: ongoing', 'from 2016-09 on'],
        ['end: "2014"', 'to 2014'],
      ] as const
    ).map(([time, told]): [string, Facts, string, string] => [
      `one outside of the time ${told}`,
      period(`${time}, academicYears: ["201516"]`),
      `The academic year 2015 to 2016 lies outside the time of the work (${told}).`,
      'Correct the year or the period, or leave the year out.',
    ]),
  ])('%s', (_name, facts, message, hint) => {
    expect(findingsIn(facts)).toMatchObject([{ message, hint }]);
  });

  it.each<[facts: Facts, words: string]>([
    [period('start: "2016", end: "2014"'), '"2014"'],
    [period('start: "2017", academicYears: ["201718", "201516"]'), '"201516"'],
    [{ reviewed: 'reviewed: 2025-01-30' }, '2025-01-30'],
    [{ withdrawn: 'withdrawn: {reason: "An example.", on: 2025-12-31}' }, '2025-12-31'],
  ])('where they stand: %o', (facts, words) => {
    const [{ line, column } = { line: 1, column: 1 }] = findingsIn(facts);
    const row = exampleEntry({ facts }).split('\n')[line - 1] ?? '';
    expect(row.slice(column - 1).startsWith(words)).toBe(true);
  });
});
