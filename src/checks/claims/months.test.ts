import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { monthsRule } from './months.ts';

const ruleOf = (facts: Readonly<Record<string, string | undefined>> = {}) =>
  monthsRule(readExample(exampleEntry({ facts })).data);

const find = (text: string, facts?: Readonly<Record<string, string | undefined>>) =>
  ruleOf(facts).find({
    text,
    start: 0,
    cited: false,
    passage: {
      text,
      section: undefined,
      isReason: false,
      citations: [],
      placeOf: () => ({ line: 1, column: 1 }),
    },
  });

const foundIn = (text: string, facts?: Facts) => {
  const found = find(text, facts);
  return found && text.slice(found.at, found.end);
};

describe('months of learning', () => {
  it.each([
    "two months' progress",
    "2 months' less progress",
    '2.5 months of progress',
    "a month's progress",
    'a month of extra schooling',
    'several months of additional learning',
    'three additional months of progress',
    "months' progress",
    'some extra months progress',
    'six months more progress',
    'few months fewer learning',
    'TWELVE MONTHS OF GROWTH',
  ])('are refused: %s', (words) => {
    expect(foundIn(`So it was ${words} in all.`)).toBe(words);
  });

  it.each<[text: string, words: string]>([
    ['They made two months progress.', 'two months progress'],
    ['They showed two months progress.', 'two months progress'],
    ['They made two additional months.', 'made two additional months'],
    ['It is worth about two extra months.', 'worth about two extra months'],
    [
      'It is equal to the equivalent of two more months.',
      'equal to the equivalent of two more months',
    ],
    ['Pupils were three months ahead.', 'three months ahead'],
    ['The class was three months behind the other.', 'three months behind'],
    ['In year 5 it was three months behind.', 'three months behind'],
    ['Reading was three months AHEAD.', 'three months AHEAD'],
  ])('are refused in other forms: %s', (text, words) => {
    expect(foundIn(text)).toBe(words);
  });

  it.each([
    'After nine months progress was slow.',
    'It gained two more months of time.',
    'It was worth two more months training.',
    'It is three months ahead.',
    'Pupils were three months behind schedule.',
    'Pupils were three months ahead of the exam.',
    'Pupils who were three months behind came.',
    'Pupils who had been up to three months behind came.',
    'It went on for three months.',
  ])('are not read into times: %s', (text) => {
    expect(foundIn(text)).toBeUndefined();
  });

  it('are found behind a time of another kind', () => {
    expect(foundIn('Pupils who were six months behind were soon two months ahead.')).toBe(
      'two months ahead',
    );
    expect(foundIn('In six months pupils made two months of progress.')).toBe(
      'two months of progress',
    );
  });

  it('are told with what to write instead', () => {
    expect(find("So two months' progress.")).toEqual({
      rule: 'months',
      severity: 'error',
      at: 3,
      end: 23,
      message: `"two months' progress" measures learning in months, and no outcome reports months of progress.`,
      hint: 'Give the result as the source does. Only where the source itself reports months, declare "monthsOfProgress" in that outcome; do not convert another figure.',
    });
  });

  it('stand where one of the outcomes reports months', () => {
    const stated = '{form: stated, finding: "An example."}';
    const { outcomes = '' } = outcomeFacts(stated);
    const other = `\n  - {id: other, label: "Other", domain: attainment, plain: "An example.", source: report-2020, direction: positive, monthsOfProgress: 0, result: ${stated}}`;
    expect(foundIn("Two months' progress.", { outcomes })).toBe("Two months' progress");
    expect(foundIn("Two months' progress.", { outcomes: outcomes + other })).toBeUndefined();
    expect(find("Two months' progress.", { outcomes: undefined })).toBeDefined();
  });

  it('are looked for where a month is mentioned', () => {
    expect(ruleOf().mention.test('A MONTH')).toBe(true);
    expect(ruleOf().mention.test('A year')).toBe(false);
  });
});
