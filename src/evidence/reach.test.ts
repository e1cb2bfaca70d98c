import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { costs as costsSchema } from '#schema/cost.ts';
import { design as designSchema } from '#schema/design.ts';
import { period as periodSchema } from '#schema/period.ts';
import { setting as settingSchema } from '#schema/setting.ts';
import { projectYears, reached } from './reach.ts';

/* EXAMPLES FOR TESTS: no record of real work. */

const facts = ({
  costs,
  setting,
  design,
}: {
  costs?: object;
  setting?: object;
  design?: object;
}) => ({
  costs: costsSchema.parse({
    currency: 'GBP',
    lines: [{ item: 'A', amount: 1, basis: 'annual', per: 'pupil', source: 'a' }],
    ...costs,
  }),
  setting: settingSchema.parse({ locations: ['england'], ...setting }),
  design: design && designSchema.parse({ type: 'randomised-trial', ...design }),
  period: periodSchema.parse({}),
});

describe('how many the work reached', () => {
  it('takes the numbers that are declared with the costs first', () => {
    const all = facts({
      costs: { pupils: 1200, participants: 30 },
      setting: { pupils: 9, staff: 9 },
    });
    expect(reached('pupil', all)).toMatchObject({
      value: 1200,
      words: '1,200 pupils were reached',
    });
    expect(reached('participant', all)).toMatchObject({ value: 30 });
  });

  it('takes those of the setting where nothing was compared', () => {
    const all = facts({ setting: { pupils: 1200, staff: 30, schools: 4 } });
    expect(reached('pupil', all)).toMatchObject({ value: 1200, words: '1,200 pupils took part' });
    expect(reached('participant', all)).toMatchObject({ value: 30 });
    expect(reached('school', all)).toMatchObject({ value: 4 });
  });

  it.each<[name: string, design: object, known: boolean]>([
    ['a comparison group', { hasComparisonGroup: 'yes' }, false],
    ['a trial that does not say whether it has one', {}, false],
    ['a before-and-after study that does not say', { type: 'before-after' }, true],
    ['an account', { type: 'account' }, true],
    ['interviews and visits', { type: 'qualitative' }, true],
    ['a survey', { type: 'survey' }, true],
    ['a survey that has a comparison group', { type: 'survey', hasComparisonGroup: 'yes' }, false],
    ['no comparison group', { hasComparisonGroup: 'no' }, true],
  ])('with %s', (_name, design, known) => {
    expect(reached('pupil', facts({ setting: { pupils: 1200 }, design })).known).toBe(known);
  });

  it('says that the numbers of a study may include the comparison group', () => {
    const all = facts({ setting: { pupils: 1200 }, design: { hasComparisonGroup: 'yes' } });
    expect(reached('pupil', all)).toEqual({
      known: false,
      missing: 'how many pupils it reached (the 1,200 of the study may include a comparison group)',
    });
  });

  it('counts the schools of the arm that took part', () => {
    const design = {
      hasComparisonGroup: 'yes',
      schoolsPerArm: { intervention: 21, comparison: 19 },
    };
    expect(reached('school', facts({ setting: { schools: 40 }, design }))).toMatchObject({
      value: 21,
    });
  });

  it.each([
    ['pupil', 'pupils', { setting: { pupils: 1200 } }],
    ['participant', 'members of staff', { setting: { staff: 1200 } }],
    ['school', 'schools', { setting: { schools: 1200 } }],
  ] as const)('says how many of each %s took part, or that nobody says', (who, name, declared) => {
    expect(reached(who, facts(declared))).toMatchObject({ words: `1,200 ${name} took part` });
    expect(reached(who, facts({}))).toEqual({
      known: false,
      missing: `how many ${name} it reached`,
    });
  });

  it('says how many schools of a trial were reached', () => {
    const design = { schoolsPerArm: { intervention: 1200, comparison: 3 } };
    expect(reached('school', facts({ design }))).toMatchObject({
      words: '1,200 schools were reached',
    });
  });

  it('counts no arms where nothing was compared', () => {
    const design = {
      hasComparisonGroup: 'no',
      schoolsPerArm: { intervention: 21, comparison: 19 },
    };
    expect(reached('school', facts({ setting: { schools: 40 }, design }))).toMatchObject({
      value: 40,
    });
  });

  it('takes zero for no number', () => {
    expect(reached('pupil', facts({ costs: { pupils: 0 } })).known).toBe(false);
  });

  it('does not know what nobody declared', () => {
    expect(reached('school', facts({}))).toEqual({
      known: false,
      missing: 'how many schools it reached',
    });
  });
});

describe('for how many years the work went on', () => {
  const years = (declared: z.input<typeof periodSchema>) =>
    projectYears(periodSchema.parse(declared));

  it.each<[name: string, declared: z.input<typeof periodSchema>, expected: number]>([
    ['whole months', { start: '2013-09', end: '2015-08' }, 2],
    ['days', { start: '2013-09-02', end: '2015-02-27' }, 1.5],
    ['less than a year', { start: '2016-01', end: '2016-07' }, 1],
    ['one month', { start: '2016-01', end: '2016-01' }, 1],
    ['school years', { start: '2014', end: '2016', academicYears: ['201415', '201516'] }, 2],
    ['school years of work that goes on', { end: 'ongoing', academicYears: ['201415'] }, 1],
    ['one school year, named twice', { academicYears: ['201415', '201415'] }, 1],
    [
      'months beside school years',
      { start: '2013-09', end: '2015-08', academicYears: ['201314'] },
      2,
    ],
    ['one calendar year', { start: '2016', end: '2016' }, 1],
  ])('knows it from %s', (_name, declared, expected) => {
    expect(years(declared)).toMatchObject({ known: true, value: expected });
  });

  it.each<[name: string, declared: z.input<typeof periodSchema>]>([
    ['two bare years', { start: '2014', end: '2016' }],
    ['a bare year and a month', { start: '2014', end: '2016-07' }],
    ['work that goes on', { start: '2014-09', end: 'ongoing' }],
    ['no start', { end: '2016-07' }],
    ['nothing', {}],
    ['an end before the start', { start: '2016-07', end: '2014-09' }],
  ])('does not know it from %s', (_name, declared) => {
    expect(years(declared)).toEqual({
      known: false,
      missing: 'in which months it began and ended, or which school years it took',
    });
  });

  it('says in words how it was counted', () => {
    expect(years({ start: '2013-09', end: '2015-07' })).toMatchObject({
      words: 'It went on from September 2013 to July 2015: 23 months',
    });
    expect(years({ start: '2016-01', end: '2016-12' })).toMatchObject({
      words: 'It went on from January 2016 to December 2016: 12 months',
    });
    expect(years({ start: '2016-01', end: '2016-07' })).toMatchObject({
      words: 'It went on from January 2016 to July 2016: 7 months, counted as one year',
    });
    expect(years({ start: '2016-01', end: '2016-01' })).toMatchObject({
      words: 'It went on from January 2016 to January 2016: 1 month, counted as one year',
    });
    expect(years({ academicYears: ['201415', '201516'] })).toMatchObject({
      words: 'It took 2 school years',
    });
    expect(years({ academicYears: ['201415'] })).toMatchObject({
      words: 'It took 1 school year',
    });
    expect(years({ start: '2016', end: '2016' })).toMatchObject({
      words: 'It was done within 2016',
    });
  });
});
