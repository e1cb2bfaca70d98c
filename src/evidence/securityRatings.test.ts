import { describe, expect, it } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/exampleStudy.ts';
import { factReader } from './facts.ts';
import { securityInWords, securityStandIns } from './securityRatings.ts';

interface Declared {
  by: string;
  scheme: string;
  value: number | string;
  outOf?: number;
  about: string;
}

function inWords(...ratings: readonly Declared[]): string | undefined {
  const data = exampleStudy({
    entry: { ratings: ratings.map((each) => ({ ...each, source: 'report' })) },
  });
  return securityInWords(factReader({ data, outcome: 0 }));
}

const eef = { by: 'EEF', scheme: 'Padlocks', outOf: 5, about: 'Security of the finding' };
const eefInWords = { by: 'EEF', scheme: 'Security', about: 'Security of the finding' };
const wwc = { by: 'What Works Clearinghouse', scheme: 'WWC standards', about: 'The study' };

describe('a published rating that stands for attrition and balance', () => {
  it.each<[words: string, rating: Declared]>([
    ['5 of 5 padlocks from EEF', { ...eef, value: 5 }],
    ['4 of 5 padlocks from EEF', { ...eef, value: 4 }],
    ['5 padlocks from EEF', { by: 'EEF', scheme: 'padlocks', value: 5, about: 'Security' }],
    ['“Very high” from EEF', { ...eefInWords, value: 'Very high' }],
    ['“high security” from EEF', { ...eefInWords, value: 'high security' }],
    ['“Five padlocks” from EEF', { ...eefInWords, value: 'Five padlocks' }],
    ['“4 out of 5” from EEF', { ...eefInWords, value: '4 out of 5' }],
    ['“Five of five padlocks” from EEF', { ...eefInWords, value: 'Five of five padlocks' }],
    ['“four of five” from EEF', { ...eefInWords, value: 'four of five' }],
    ['“High” from EEF', { ...eefInWords, value: 'High' }],
    ['“High” from EEF', { ...eefInWords, value: ' High ' }],
    ['“Very high security” from EEF', { ...eefInWords, value: 'Very high security' }],
    [
      '“Meets WWC group design standards without reservations” from WWC',
      { ...wwc, by: 'WWC', value: 'Meets WWC group design standards without reservations' },
    ],
    [
      '“Very high” from Education Endowment Foundation',
      { ...eefInWords, by: 'Education Endowment Foundation', value: 'Very high' },
    ],
    [
      '“Meets standards without reservations” from What Works Clearinghouse',
      { ...wwc, value: 'Meets standards without reservations' },
    ],
    [
      '“Meets WWC standards with reservations” from WWC',
      { ...wwc, by: 'WWC', value: 'Meets WWC standards with reservations' },
    ],
    [
      '“Meets standards without reservations” from WWC',
      { ...wwc, by: 'WWC', value: 'Meets standards without reservations', about: 'Attainment' },
    ],
  ])('%s', (words, rating) => {
    expect(inWords(rating)).toBe(words);
  });

  it.each<[name: string, rating: Declared]>([
    ['a grade in the middle of a sentence', { ...eefInWords, value: 'It is very high' }],
    ['a grade that goes on', { ...eefInWords, value: '5 padlocks for cost' }],
    ['a second grade that goes on', { ...eefInWords, value: 'High cost' }],
    [
      'standards that are not quite met',
      { ...wwc, value: 'Nearly meets standards with reservations' },
    ],
    ['three padlocks', { ...eef, value: 3 }],
    ['no padlock', { ...eef, value: 0 }],
    ['five of another number', { ...eef, value: 5, outOf: 10 }],
    ['padlocks for cost', { ...eef, value: 5, about: 'Cost' }],
    ['words that only hold the grade', { ...eefInWords, value: 'Moderate to high' }],
    ['a lower grade in words', { ...eefInWords, value: 'Low to moderate' }],
    ['a high impact', { ...eefInWords, value: 'High', about: 'Impact' }],
    ['another publisher', { ...eef, by: 'Example Press', value: 5 }],
    ['a publisher whose name holds the letters', { ...eef, by: 'Beef Council', value: 5 }],
    ['a study that does not meet standards', { ...wwc, value: 'Does not meet standards' }],
    [
      'standards for cost',
      { ...wwc, value: 'Meets standards without reservations', about: 'Cost' },
    ],
    [
      'other outcomes than the one in question',
      { ...wwc, value: 'Meets standards without reservations', about: 'Retention outcomes' },
    ],
  ])('is not: %s', (_name, rating) => {
    expect(inWords(rating)).toBeUndefined();
  });

  it('is found among others', () => {
    expect(inWords({ ...eef, value: 2 }, { ...eef, value: 4 })).toBe('4 of 5 padlocks from EEF');
    expect(inWords()).toBeUndefined();
  });

  it('is told on the page about the rules', () => {
    expect(securityStandIns).toBe(
      'A published rating of the security of the finding, at one of its two highest grades: Education Endowment Foundation (EEF), 5 padlocks, “very high” or 4 padlocks, “high”; What Works Clearinghouse (WWC), “Meets standards without reservations” or “Meets standards with reservations”.',
    );
  });
});
