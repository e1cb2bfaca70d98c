import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

/* Made-up days. */

const found = (text: string, bodyStart = 0) =>
  findIdentifiers(text, bodyStart).map(
    ({ severity, at, end }) => `${severity}: ${text.slice(at, end)}`,
  );

const months =
  `january jan february feb march mar april apr may june jun july jul august aug september sept
  sep october oct november nov december dec`.split(/\s+/);

describe('a whole date', () => {
  it.each(months)('may have its month in words: %s', (month) => {
    for (const date of [
      `4 ${month} 2013`,
      `14th ${month}, 2013`,
      `1st of ${month} 2013`,
      `${month} 2nd 2013`,
      `${month} 23rd, 2013`,
      `4 ${month}. 2013`,
    ]) {
      expect(found(`born ${date}!`)).toEqual([`error: ${date}`]);
    }
    expect(found(`born 4 ${month.toUpperCase()} 2013`)).toHaveLength(1);
    expect(found(`born 4 ${month}x 2013`)).toEqual([]);
  });

  it.each(['4/9/13', '04/09/2013', '4.9.13', '04.09.2013', '4-9-13', '04-09-2013', '2013-09-04'])(
    'may be in figures: %s',
    (date) => {
      expect(found(`born ${date}, and`)).toEqual([`error: ${date}`]);
      expect(found(`born ${date}.`)).toEqual([`error: ${date}`]);
    },
  );

  it.each([
    '4 September',
    'September 2013',
    '4/9',
    '4/9-13',
    '4.9-13',
    '2013/09/04',
    '2013-9-4',
    '4/9/2013/1',
    '4/9/2013-1',
    '4.9.13.5',
    'a4/9/2013',
    '4/9/2013a',
    '.4/9/2013',
    '-4/9/2013',
    '/4/9/2013',
    '14 September 213',
    '4 th September 2013',
  ])('is none: %s', (date) => {
    expect(found(`born ${date}`)).toEqual([]);
  });
});

describe('a date of birth', () => {
  it.each([
    'DOB',
    'dob',
    'D.O.B.',
    'd o b',
    'd. o. b.',
    'date of birth',
    'dates of birth',
    'birthdate',
    'birth date',
    'birth dates',
    'birthday',
    'birthdays',
    'born',
    'Born',
  ])('is told by the word before it: %s', (word) => {
    expect(found(`${word} 4/9/2013`)).toEqual(['error: 4/9/2013']);
    expect(found(`${word}: 4/9/2013`)).toEqual(['error: 4/9/2013']);
    expect(found(`x${word}x 4/9/2013`)).toEqual([]);
  });

  it.each(['between', 'from', 'on or after', 'on or before', 'after', 'before'])(
    'is none of a whole year group: born %s',
    (word) => {
      expect(found(`children born ${word} 4/9/2013`)).toEqual([]);
      expect(found(`children born  ${word} 4/9/2013 and 5/9/2013`)).toEqual([]);
    },
  );

  it('is told by the last word before it, and not by one that is far', () => {
    expect(found('born after all on 4/9/2013: born 5/9/2013')).toEqual(['error: 5/9/2013']);
    expect(found(`born ${'a'.repeat(14)} 4/9/2013`)).toEqual(['error: 4/9/2013']);
    expect(found(`born ${'a b '.repeat(20)}4/9/2013`)).toEqual([]);
    expect(found('born 4/9/2013 and 5/9/2013')).toEqual(['error: 4/9/2013']);
  });

  it('is told with what to write instead', () => {
    expect(findIdentifiers('born 4/9/2013')).toEqual([
      {
        rule: 'date-of-birth',
        severity: 'error',
        at: 5,
        end: 13,
        message: '"4/9/****" is a date of birth.',
        hint: 'Leave it out, or write the year group.',
      },
    ]);
  });
});

describe('a date beside a word for a child', () => {
  it.each(
    `pupil pupils child children student students learner learners boy boys girl girls daughter daughters
    son sons youngster youngsters Pupil`.split(/\s+/),
  )('is a question: %s', (word) => {
    expect(found(`${word}, 4/9/2013`)).toEqual(['warning: 4/9/2013']);
    expect(found(`4/9/2013, ${word}`)).toEqual(['warning: 4/9/2013']);
    expect(found(`x${word}x, 4/9/2013`)).toEqual([]);
  });

  it.each(
    `on from until till by since between before after dated of to in and at week accessed published updated
    reviewed obtained expires start end`.split(/\s+/),
  )('is that of an event behind a word for it: %s', (word) => {
    expect(found(`pupils ${word} 4/9/2013`)).toEqual([]);
    expect(found(`pupils ${word} the 4/9/2013`)).toEqual([]);
    expect(found(`pupils ${word}: "4/9/2013`)).toEqual([]);
    expect(found(`pupils ${word.toUpperCase()} 4/9/2013`)).toEqual([]);
    expect(found(`pupils ${word}x 4/9/2013`)).toEqual(['warning: 4/9/2013']);
    expect(found(`pupils x${word} 4/9/2013`)).toEqual(['warning: 4/9/2013']);
  });

  it.each(['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'])(
    'is that of an event on a day of the week: %sday',
    (day) => {
      expect(found(`pupils on ${day}day 4/9/2013`)).toEqual([]);
      expect(found(`pupils on the ${day}day, 4/9/2013`)).toEqual([]);
      expect(found(`pupils ${day}day 4/9/2013`)).toEqual(['warning: 4/9/2013']);
    },
  );

  it('is told with what to write instead', () => {
    expect(findIdentifiers('pupils 4/9/2013')).toEqual([
      {
        rule: 'date-of-birth',
        severity: 'warning',
        at: 7,
        end: 15,
        message: '"4/9/****" is a whole date beside a word for a child.',
        hint: 'If a child was born on it, leave it out. If something happened on it, write "on" before it, or the month alone.',
      },
    ]);
  });

  it('is one of the same line among the facts', () => {
    const facts = 'a: pupils\nb: 4/9/2013\nc: pupils 5/9/2013\r\n';
    expect(found(facts, facts.length)).toEqual(['warning: 5/9/2013']);
    expect(found(facts)).toHaveLength(2);
  });
});
