import { describe, expect, it } from 'vitest';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import { dateInWords, listed, periodInWords } from './caseStudy.ts';

describe('a date in words', () => {
  it.each([
    ['2015', '2015'],
    ['2015-09', 'September 2015'],
    ['2015-09-01', '1 September 2015'],
    ['2026-12-31', '31 December 2026'],
    ['2024-01-09', '9 January 2024'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('a period in words', () => {
  it.each([
    ['2013', '2015', '2013 to 2015'],
    ['2013-09', '2015-07', 'September 2013 to July 2015'],
    ['2013', '2013', '2013'],
    ['2013', 'ongoing', 'since 2013'],
    ['2013', 'not-reported', 'from 2013'],
    ['not-reported', '2015', 'to 2015'],
    ['not-reported', 'ongoing', 'ongoing'],
    ['not-reported', 'not-reported', 'not reported'],
  ])('%s and %s: %s', (start, end, words) => {
    expect(periodInWords({ start, end })).toBe(words);
  });
});

describe('things in a row', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %s', (items, words) => {
    expect(listed(items)).toBe(words);
  });
});

describe('a case study', () => {
  it('adds to its facts what follows from them', () => {
    expect(
      exampleCaseStudy('example', {
        setting: { locations: ['london', 'wales'], phases: ['primary', 'secondary'] },
        themes: ['capacity', 'shared-vision'],
        period: { start: '2013', end: '2015' },
      }),
    ).toMatchObject({
      slug: 'example',
      direction: 'not-established',
      patch: { intervention: 'coaching', themes: ['capacity', 'shared-vision'] },
      socialPatch: 'coaching-capacity',
      where: 'London and Wales',
      phase: 'Primary and secondary',
      when: '2013 to 2015',
    });
  });

  it('says what is not reported', () => {
    expect(exampleCaseStudy('example')).toMatchObject({
      phase: 'not reported',
      when: 'not reported',
    });
  });

  it('is found under its place and the country of its place, each once', () => {
    const { locationCodes } = exampleCaseStudy('example', {
      setting: { locations: ['london', 'north-east', 'england'] },
    });
    expect(locationCodes).toEqual(['london', 'england', 'north-east']);
  });

  it.each([
    [1, 1],
    [299, 1],
    [300, 2],
    [1000, 5],
  ])('of %i words takes %i minutes to read', (words, minutes) => {
    const body = 'word '.repeat(words).trim();
    expect(exampleCaseStudy('example', {}, body).readingMinutes).toBe(minutes);
  });
});
