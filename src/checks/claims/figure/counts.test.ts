import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../../tests/fixtures/readExample.ts';
import { countFinder } from './counts.ts';

/* Made-up figures. */
const stated = '{form: stated, finding: "Of 57 pupils."}';
const facts: Facts = {
  ...outcomeFacts(
    stated,
    'direction: positive\n    n: {pupils: 304, staff: 20, schools: 10, intervention: 150, comparison: 154}',
  ),
  setting: 'setting: {locations: [london], schools: 12, pupils: 400, staff: 30}',
};

/** The words that contradict the facts. */
function find(text: string, declared: Readonly<Record<string, string | undefined>> = facts) {
  const found = countFinder(readExample(exampleEntry({ facts: declared })).data)(text);
  return found && text.slice(found.at, found.end);
}

describe('a sample', () => {
  it.each(['n = 5', 'n=5', 'n =5', 'n= 5', 'N = 5', 'n of 5', 'n = 6,304', 'n = 55', 'n = 555'])(
    'of no declared number is found: %s',
    (written) => {
      expect(find(`It had (${written}) in all.`)).toBe(written);
    },
  );

  it.each([
    'n = 304',
    'n = 20',
    'n = 10',
    'n = 150',
    'n = 154',
    'n = 12',
    'n = 400',
    'n = 30',
    'n = 57',
  ])('of pupils, staff, schools, a group, those reached or a finding is not: %s', (written) => {
    expect(find(`It had ${written} in all.`)).toBeUndefined();
  });

  it.each(['n = 5%', 'n = 5.5', 'n = 5b', 'an = 5', '2n = 5', 'x-n = 5', 'n: 5', 'n  = 5'])(
    'is not read from other things: %s',
    (written) => {
      expect(find(`It had ${written} in all.`)).toBeUndefined();
    },
  );

  it('may end a sentence or stand before a comma', () => {
    expect(find('There n = 5.')).toBe('n = 5');
    expect(find('There n = 5, and more.')).toBe('n = 5');
  });

  it('is the first that contradicts', () => {
    expect(find('Once n = 304, then n = 7, then n = 8.')).toBe('n = 7');
  });

  it('is held against the two groups together', () => {
    const groups = outcomeFacts(
      stated,
      'direction: positive\n    n: {intervention: 5, comparison: 6}',
    );
    expect(find('There n = 11.', groups)).toBeUndefined();
    expect(find('There n = 12.', groups)).toBe('n = 12');
  });

  it('is held against nothing where no number that was analysed is declared', () => {
    expect(find('There n = 5.', { ...facts, ...outcomeFacts(stated) })).toBeUndefined();
    expect(find('There n = 5.', {})).toBeUndefined();
  });
});

describe('a number analysed', () => {
  it.each([
    '5 pupils analysed',
    '5 pupils were analysed',
    '5 children were analysed',
    '5 students are analysed',
    '5 teachers were analysed',
    '5 staff was analysed',
    '5 schools were analysed',
    '55 pupils were analysed',
    '6,304 pupils were analysed',
    '5 Pupils Were Analysed',
    '5 pupils were in the analysis',
    '5 pupils in that analysis',
    '5 pupils in this analysis',
    '5 pupils in our analysis',
    '5 pupils are in the main analysis',
    '5 pupils were in the final analysis',
    '5 pupils were counted in the analysis',
  ])('that is not declared is found: %s', (written) => {
    expect(find(`So ${written} there.`)).toBe(written);
  });

  it.each<[name: string, written: string]>([
    ['pupils analysed', '304 pupils were analysed'],
    ['pupils reached', '400 children were analysed'],
    ['one group', '150 students were analysed'],
    ['both groups', '304 students were analysed'],
    ['a finding in words', '57 pupils were analysed'],
    ['staff analysed', '20 teachers were analysed'],
    ['staff analysed, in upper case', '20 STAFF were analysed'],
    ['staff reached', '30 staff were analysed'],
    ['schools analysed', '10 schools were analysed'],
    ['schools analysed, in upper case', '10 SCHOOLS were analysed'],
    ['schools reached', '12 schools were analysed'],
    ['no analysis', '5 pupils were there'],
    ['other people', '5 heads were analysed'],
    ['an analysis of others', '5 pupils were in an analysis'],
  ])('passes that is of %s: %s', (_name, written) => {
    expect(find(`So ${written} there.`)).toBeUndefined();
  });

  it.each(['304 teachers', '304 schools', '20 pupils', '20 schools', '10 pupils', '10 staff'])(
    'is held against numbers of its own kind: %s',
    (written) => {
      const n = 'direction: positive\n    n: {pupils: 304, staff: 20, schools: 10}';
      expect(find(`So ${written} were analysed.`, outcomeFacts(stated, n))).toBe(
        `${written} were analysed`,
      );
    },
  );

  it('is the first that contradicts, after any sample', () => {
    expect(find('So 304 pupils were analysed, 7 pupils analysed, 8 pupils analysed.')).toBe(
      '7 pupils analysed',
    );
    expect(find('So 7 pupils were analysed, n = 8.')).toBe('n = 8');
    expect(find('So 7 pupils were analysed, n = 304.')).toBe('7 pupils were analysed');
  });

  it('is held against nothing where none of its kind is declared', () => {
    const pupils = outcomeFacts(stated, 'direction: positive\n    n: {pupils: 304}');
    expect(find('So 7 schools were analysed.', pupils)).toBeUndefined();
    expect(find('So 7 pupils were analysed.', pupils)).toBe('7 pupils were analysed');
  });

  it('is told with those that are declared', () => {
    const { data } = readExample(exampleEntry({ facts }));
    const hint = 'Correct the text or the numbers of the outcome ("n").';
    expect(countFinder(data)('So 7 schools were analysed.')).toEqual({
      at: 3,
      end: 26,
      message: '"7 schools were analysed" is not a number that the facts have (analysed: 10).',
      hint,
    });
    expect(countFinder(data)('So n = 7.')).toEqual({
      at: 3,
      end: 8,
      message: '"n = 7" is not a number that the facts have (analysed: 304, 20, 10, 150, 154).',
      hint,
    });
  });
});
