import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../../../tests/fixtures/readExample.ts';
import { dateFinder } from './dates.ts';

const finderOf = (period: string) =>
  dateFinder(readExample(exampleEntry({ facts: { period: `period: {${period}}` } })).data);

/** The words that contradict the facts. */
function find(text: string, period = 'start: "2013-09", end: "2015-07-20"') {
  const found = finderOf(period)(text);
  return found && text.slice(found.at, found.end);
}

describe('a date of the work', () => {
  it.each([
    'the programme began in 2010',
    'this project started in 2010',
    'our partnership was launched in 2010',
    'their scheme was set up in 2010',
    'the work opened in 2010',
    'the initiative first began in 2010',
    'the whole-school project began in 2010',
    'the project began in May 2010',
    'the project began in early 2010',
    'the project began in spring of 2010',
    'the project began in late autumn 2010',
    'the project began in mid-May 2010',
    'the project began in 2010-11',
    'the project began in 2010/11',
    'the project began in 2010–2011',
    'the project ended in 2010',
    'the project finished in 2010',
    'the project closed in 2010',
    'the project stopped in 2010',
    'the project came to an end in 2010',
    'the project ran until 2010',
    'the project ran from 2010 to 2015',
    'the project lasted from 2013 until 2010',
    'the project took place between 2013 and 2010',
    'the project went on from 2013 till 2010',
    'The Project Began In 2010',
    'the project began in 1999',
  ])('that is not of the period is found: %s', (written) => {
    expect(find(`So ${written}.`)).toBe(written);
  });

  it.each([
    'the project began in 2013',
    'the project began in September 2013',
    'the project began in 2013-14',
    'the project began in 2012-13',
    'the project began in 2012/13',
    'the project began in 2012–13',
    'the project ended in 2015',
    'the project ended in 2014-15',
    'the project ran until 2015',
    'the project ran from 2013 to 2015',
    'the second project began in 2010',
    'the third project began in 2010',
    'the new project began in 2010',
    'the next project began in 2010',
    'the wider project began in 2010',
    'the larger project began in 2010',
    'the later project began in 2010',
    'the similar project began in 2010',
    'the original project began in 2010',
    'the follow-up project began in 2010',
    'a project began in 2010',
    'the club began in 2010',
    'the project began in 2110',
    'the project went well in 2010',
  ])('that is of the period, or of no known form, is not: %s', (written) => {
    expect(find(`So ${written}.`)).toBeUndefined();
  });

  it.each([
    ['the project began in 2012', 'the project began in 2012'],
    ['the project began in 2014', 'the project began in 2014'],
    ['the project began in 2014-15', 'the project began in 2014-15'],
    ['the project began in 2011-12', 'the project began in 2011-12'],
    ['the project ran from 2012 to 2015-16', 'the project ran from 2012 to 2015-16'],
  ])('is of a year before or after only as a school year: %s', (text, words) => {
    expect(find(text)).toBe(words);
  });

  it('is held against what is declared of each end', () => {
    expect(find('The project began in 2010.', 'end: "2015"')).toBeUndefined();
    expect(find('The project ended in 2010.', 'start: "2013"')).toBeUndefined();
    expect(find('The project ended in 2010.', 'start: "2013", end: ongoing')).toBeDefined();
    expect(find('The project ran from 2010 to 2015.', 'end: "2015"')).toBeUndefined();
    expect(find('The project ran from 2010 to 2014.', 'end: "2015"')).toBeDefined();
  });

  it('is the first that contradicts, in the order of the forms', () => {
    expect(
      find('The project began in 2013, the work began in 2010 and the scheme began in 2009.'),
    ).toBe('the work began in 2010');
    expect(find('The project ran until 2010, and the work ended in 2011.')).toBe(
      'the work ended in 2011',
    );
  });

  it('is told with the end of the period that it contradicts', () => {
    expect(finderOf('start: "2013-09", end: "2015"')('So the work began in 2010.')).toEqual({
      at: 3,
      end: 25,
      message: '"the work began in 2010" does not agree with the period: its start is 2013-09.',
      hint: 'Correct the text or "start" of the period.',
    });
    expect(finderOf('start: "2013", end: "2015"')('So the work ran from 2013 to 2016.')).toEqual({
      at: 3,
      end: 33,
      message: '"the work ran from 2013 to 2016" does not agree with the period: its end is 2015.',
      hint: 'Correct the text or "end" of the period.',
    });
    expect(finderOf('start: "2013", end: ongoing')('The work ended in 2016.')?.message).toBe(
      '"The work ended in 2016" does not agree with the period: its end is "ongoing".',
    );
  });
});
