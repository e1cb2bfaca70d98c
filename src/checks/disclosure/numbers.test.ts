import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { findNumbers, hasFewPupils } from './numbers.ts';

/* Made-up figures. */

type Facts = Readonly<Record<string, string | undefined>>;
const dataOf = (facts: Facts) => readExample(exampleEntry({ facts })).data;

/** What is found, text by text: the rule, and the words that it marks. */
function find(texts: readonly string[], facts?: Facts, isAdvice = false): string[] {
  return findNumbers(
    texts.map((text) => ({ text, isAdvice })),
    facts && dataOf(facts),
  ).map(
    ({ text, found: { severity, rule, at, end } }) =>
      `${severity} ${rule}: ${text.text.slice(at, end)}`,
  );
}

describe('numbers of pupils', () => {
  it.each<[text: string, found: string[]]>([
    ['An example.', []],
    ['The pupils left.', []],
    ['Three pupils left.', ['error small-count: Three pupils']],
    ['All but two of the class left.', ['error small-count: two']],
    ['We met 4 LAC.', ['error small-count: 4']],
    ['Two of the five left.', []],
    [
      'Two of the five pupils left.',
      ['error small-count: Two of the five pupils', 'error differencing: Two of the five pupils'],
    ],
    ['Two of the five left, and 58% agreed.', []],
    ['58% agreed.', []],
    ['58% of pupils agreed.', ['error no-base: 58%']],
    ['So 50% of the 8 pupils agreed.', ['warning small-count: 8 pupils', 'error small-base: 50%']],
    ['A quarter of the 16 pupils agreed.', ['error implied-count: quarter']],
    [
      'Of the 30 pupils, 27 came, and 58% agreed.',
      ['error differencing: 30 pupils, 27', 'error impossible-percentage: 58%'],
    ],
  ])('are found with what is said of them: %s', (text, found) => {
    expect(find([text])).toEqual(found);
  });

  it('are found in each of the texts, in turn, with the text', () => {
    const texts = ['An example.', '58% of pupils agreed.', 'Three pupils left.'];
    expect(find(texts)).toEqual(['error no-base: 58%', 'error small-count: Three pupils']);
    const given = { text: 'Three pupils left.', isAdvice: false, name: 'An example' };
    expect(findNumbers([given], undefined)[0]?.text).toBe(given);
  });

  it('are not found in advice that tells of nobody', () => {
    expect(find(['Choose three pupils.'], undefined, true)).toEqual([]);
    expect(find(['Choose three pupils.'])).toEqual(['error small-count: three pupils']);
    const texts = [true, false].map((isAdvice) => ({ text: 'Choose three pupils.', isAdvice }));
    expect(findNumbers(texts, undefined).map(({ text }) => text)).toEqual([texts[1]]);
  });

  it.each<[setting: string | undefined, found: string]>([
    ['pupils: 99', 'error small-count: Seven pupils'],
    ['pupils: 100', 'warning small-count: Seven pupils'],
    [undefined, 'warning small-count: Seven pupils'],
  ])('under ten are taken by the size of the school: %s', (setting, found) => {
    const facts = setting && { setting: `setting: {locations: [london], ${setting}}` };
    expect(find(['Seven pupils left.'], facts || undefined)).toEqual([found]);
  });
});

describe('a share without its base', () => {
  it.each<[texts: string[], found: string[]]>([
    [['58% of pupils agreed.', 'Of the 240 pupils, 58% agreed.'], []],
    [['Of the 240 pupils, 58% agreed.', '58% of pupils agreed.'], []],
    [['59% of pupils agreed.', 'Of the 240 pupils, 58% agreed.'], ['error no-base: 59%']],
    [['58% of pupils agreed.', 'It was 58% of books.'], ['error no-base: 58%']],
    [
      ['58% of pupils agreed.', 'Then 58% of pupils did.'],
      ['error no-base: 58%', 'error no-base: 58%'],
    ],
    // With its base it is judged, whatever other places say.
    [['Of the 12 pupils, 25% left.', 'Of the 240 pupils, 25% left.'], ['error implied-count: 25%']],
  ])('may have it in another place: %s', (texts, found) => {
    expect(find(texts)).toEqual(found);
  });

  const arm = (percent: number, more = '') => `{percent: ${String(percent)}${more}}`;
  const shares = (intervention: string, comparison: string, n?: string) =>
    outcomeFacts(
      `{form: proportions, intervention: ${intervention}, comparison: ${comparison}}`,
      n === undefined ? 'direction: positive' : `direction: positive\n    n: ${n}`,
    );

  it.each<[what: string, facts: Facts, found: string[]]>([
    ['of the first group', shares(arm(58, ', n: 240'), arm(40)), ['40%']],
    ['of the second group', shares(arm(58), arm(40, ', n: 240')), ['58%']],
    ['of both groups', shares(arm(58, ', n: 240'), arm(40, ', n: 240')), []],
    ['of the outcome', shares(arm(58), arm(40), '{pupils: 480}'), []],
    ['of nothing', shares(arm(58), arm(40)), ['58%', '40%']],
    ['of other shares', shares(arm(57, ', n: 240'), arm(41, ', n: 240')), ['58%', '40%']],
    ['of no share', outcomeFacts('{form: stated, finding: "An example."}'), ['58%', '40%']],
    ['of no outcome', { outcomes: undefined }, ['58%', '40%']],
  ])('may have it among the facts: %s', (_what, facts, found) => {
    const texts = ['58% of pupils agreed.', '40% of pupils did not.'];
    expect(find(texts, facts)).toEqual(found.map((each) => `error no-base: ${each}`));
  });

  it.each<[kind: string, setting: string, found: string[]]>([
    ['evaluation', 'locations: [london]', []],
    ['evaluation', 'locations: [london], schools: 10', []],
    ['evaluation', 'locations: [london], schools: 9', ['error no-base: 58%']],
    ['evaluation', 'locations: [london], pupils: 1000', []],
    ['evaluation', 'locations: [london], pupils: 999', ['error no-base: 58%']],
    ['evaluation', 'locations: [london], schools: 10, pupils: 1000', []],
    ['evaluation', 'locations: [london], schools: 9, pupils: 1000', ['error no-base: 58%']],
    ['practice', 'locations: [london], schools: 10, pupils: 1000', ['error no-base: 58%']],
  ])('needs none in a summary of published work on many: %s, %s', (kind, setting, found) => {
    const summary = {
      basis: 'basis: full-report',
      link: 'link: https://example.org/',
      authors: undefined,
      contact: undefined,
      attestations: undefined,
    };
    const facts = {
      ...(kind === 'evaluation' ? summary : {}),
      kind: `kind: ${kind}`,
      setting: `setting: {${setting}}`,
    };
    expect(find(['58% of pupils agreed.'], facts)).toEqual(found);
    expect(find(['Of the 12 pupils, 25% left.'], facts)).toEqual(['error implied-count: 25%']);
  });
});

it.each<[setting: string, isFew: boolean]>([
  ['rollBand: under-50', true],
  ['rollBand: 50-to-99', true],
  ['rollBand: 100-to-199', false],
  ['pupils: 99', true],
  ['pupils: 100', false],
  ['pupils: 99, rollBand: 100-to-199', true],
  ['schools: 2', false],
])('a school has few pupils by its size or by their number: %s', (setting, isFew) => {
  expect(hasFewPupils(dataOf({ setting: `setting: {locations: [london], ${setting}}` }))).toBe(
    isFew,
  );
});
