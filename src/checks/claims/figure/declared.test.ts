import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../../tests/fixtures/readExample.ts';
import { listed } from './contradiction.ts';
import {
  agrees,
  declaredAmounts,
  declaredCounts,
  declaredEffects,
  declaredGroups,
  readNumber,
  statedFigures,
  statedFindings,
} from './declared.ts';

/* Made-up figures. */
const dataOf = (facts: Readonly<Record<string, string | undefined>> = {}) =>
  readExample(exampleEntry({ facts })).data;

/** The same facts with a second outcome, of words. */
const withWords = ({ outcomes = '' }: Facts, finding: string): Facts => ({
  outcomes: `${outcomes}\n  - {id: other, label: "Other", domain: attainment, plain: "An example.", source: report-2020, direction: positive, result: {form: stated, finding: "${finding}"}}`,
});

describe('a printed number', () => {
  it.each<[printed: string, value: number, decimals: number]>([
    ['5', 5, 0],
    ['0', 0, 0],
    ['12.50', 12.5, 2],
    ['6,304', 6304, 0],
    ['1,234,567', 1234567, 0],
    ['-0.06', -0.06, 2],
    ['−0.06', -0.06, 2],
    ['–0.06', -0.06, 2],
    ['+0.21', 0.21, 2],
    [' 5 ', 5, 0],
    ['5k', 5000, -3],
    ['5K', 5000, -3],
    ['5 k', 5000, -3],
    ['1.2m', 1200000, -5],
    ['1.2 million', 1200000, -5],
    ['1.2 Million', 1200000, -5],
    ['zero', 0, 0],
    ['three', 3, 0],
    ['Twelve', 12, 0],
  ])('%j is read', (printed, value, decimals) => {
    const number = readNumber(printed);
    expect(number?.value).toBeCloseTo(value, 9);
    expect(number).toMatchObject({ decimals, printed });
  });

  it.each(['', 'thirteen', 'x', '5x', 'x5', '.5', '5.', '--5', '5  k', '5 km', '1.2.3', ',5', 'k'])(
    '%j is none',
    (printed) => {
      expect(readNumber(printed)).toBeUndefined();
    },
  );

  it.each<[printed: string, declared: number, is: boolean]>([
    ['0.034', 0.034, true],
    ['0.03', 0.034, true],
    ['0.03', 0.035, true],
    ['0.03', 0.036, false],
    ['0.03', 0.025, true],
    ['0.03', 0.024, false],
    ['0.0344', 0.034, true],
    ['0.0346', 0.034, false],
    ['4.4', 4, true],
    ['4.6', 4, false],
    ['4', 4.5, true],
    ['4', 4.6, false],
    ['-0.06', 0.06, true],
    ['0.06', -0.06, true],
    ['2', -2, true],
    ['1.2 million', 1249999, true],
    ['1.2 million', 1250001, false],
  ])('%s is the declared %d, as far as either is rounded: %s', (printed, declared, is) => {
    const number = readNumber(printed);
    expect(number && agrees(number, declared)).toBe(is);
  });
});

describe('figures of a finding in words', () => {
  it.each<[finding: string, figures: readonly number[]]>([
    ['At least 0.09 for 57 pupils.', [0.09, 57]],
    ['From -0.06 to +0.2, or −0.5.', [-0.06, 0.2, -0.5]],
    ['Of 1,234, and of 12, some.', [1234, 12]],
    ['Two of Three, or TWELVE.', [2, 3, 12]],
    ['One of one, ONE.', []],
    ['In A1 and v2.5.', []],
    ['It was twofold.', []],
    ['From 2-3 of them.', [2, 3]],
    ['In version 1.2.3 of it.', [1.2]],
    ['No figure.', []],
  ])('are all but "one": %s', (finding, figures) => {
    expect(statedFigures(dataOf(outcomeFacts(`{form: stated, finding: "${finding}"}`)))).toEqual(
      figures,
    );
  });

  it('are those of what a source states and of what people said', () => {
    const said = outcomeFacts('{form: qualitative, finding: "Of 5 heads."}');
    expect(statedFindings(dataOf(withWords(said, 'Of 6 heads.')))).toEqual([
      'Of 5 heads.',
      'Of 6 heads.',
    ]);
    const measured = outcomeFacts('{form: effect, metric: hedges-g, value: 0.2}');
    expect(statedFindings(dataOf(measured))).toEqual([]);
    expect(statedFigures(dataOf({ outcomes: undefined }))).toEqual([]);
  });
});

describe('declared effects', () => {
  const arms = (one: string, two: string, more = '') =>
    outcomeFacts(
      `{form: means, intervention: {mean: 104, ${one}}, comparison: {mean: 100, ${two}}${more}}`,
    );
  /* A difference of 4 in units of 10, less what a small sample of 42 adds: 1 - 3 / (4 * 40 - 1). */
  const computed = 0.4 * (1 - 3 / 159);

  it.each<[name: string, facts: Facts, effects: readonly number[]]>([
    ['an effect', outcomeFacts('{form: effect, metric: hedges-g, value: 0.2}'), [0.2]],
    [
      'an effect with its interval',
      outcomeFacts('{form: effect, metric: hedges-g, value: 0.2, interval: {low: 0.1, high: 0.3}}'),
      [0.2, 0.1, 0.3],
    ],
    ['means', arms('n: 20, sd: 10', 'n: 22, sd: 10'), [computed, 4]],
    [
      'means with what is published of them',
      arms('n: 20, sd: 10', 'n: 22, sd: 10', ', effect: 0.39, interval: {low: -0.1, high: 0.9}'),
      [0.39, computed, 4, -0.1, 0.9],
    ],
    ['means without the first number', arms('sd: 10', 'n: 22, sd: 10'), [4]],
    ['means without the second number', arms('n: 20, sd: 10', 'sd: 10'), [4]],
    ['means without the first spread', arms('n: 20', 'n: 22, sd: 10'), [4]],
    ['means without the second spread', arms('n: 20, sd: 10', 'n: 22'), [4]],
    ['means of one and many', arms('n: 1, sd: 10', 'n: 22, sd: 10'), [4]],
    ['means of many and one', arms('n: 20, sd: 10', 'n: 1, sd: 10'), [4]],
    ['means of two and two', arms('n: 2, sd: 10', 'n: 2, sd: 10'), [0.4 * (1 - 3 / 7), 4]],
    [
      'shares',
      outcomeFacts(
        '{form: proportions, intervention: {n: 20, percent: 50}, comparison: {n: 30, percent: 40}}',
      ),
      [],
    ],
    ['words', outcomeFacts('{form: stated, finding: "0.2"}'), []],
  ])('are those of %s', (_name, facts, effects) => {
    const found = declaredEffects(dataOf(facts));
    expect(found).toHaveLength(effects.length);
    for (const [index, effect] of effects.entries()) {
      expect(found[index]).toBeCloseTo(effect, 6);
    }
  });

  it('are none where no outcomes are declared', () => {
    expect(declaredEffects(dataOf({ outcomes: undefined }))).toEqual([]);
  });
});

describe('declared numbers', () => {
  const stated = '{form: stated, finding: "An example."}';
  const numbers = (n: string, more: Facts = {}) =>
    dataOf({ ...outcomeFacts(stated, `direction: positive\n    n: ${n}`), ...more });
  const reached = {
    setting: 'setting: {locations: [london], schools: 12, pupils: 400, staff: 30}',
    design: 'design: {type: matched-comparison, schoolsPerArm: {intervention: 5, comparison: 7}}',
    costs:
      'costs:\n  currency: GBP\n  pupils: 300\n  participants: 25\n  lines:\n    - {item: "An example", amount: 1, basis: annual, per: programme, source: report-2020}',
  };

  it('are those analysed of each unit, and those that were reached', () => {
    const data = numbers('{pupils: 304, staff: 20, schools: 10}', reached);
    expect(declaredCounts(data, 'pupils')).toEqual({ analysed: [304], reached: [400, 300] });
    expect(declaredCounts(data, 'staff')).toEqual({ analysed: [20], reached: [30, 25] });
    expect(declaredCounts(data, 'schools')).toEqual({ analysed: [10], reached: [12, 5, 7, 12] });
  });

  it('are none where none are reported', () => {
    const none = { analysed: [], reached: [] };
    for (const unit of ['pupils', 'staff', 'schools'] as const) {
      expect(declaredCounts(dataOf(), unit)).toEqual(none);
      expect(declaredCounts(dataOf({ outcomes: undefined }), unit)).toEqual(none);
      expect(declaredCounts(numbers('{intervention: 5}'), unit)).toEqual(none);
      expect(
        declaredCounts(dataOf({ design: 'design: {type: matched-comparison}' }), unit),
      ).toEqual(none);
    }
  });

  it('of groups are each and both together', () => {
    expect(declaredGroups(numbers('{intervention: 20, comparison: 22}'))).toEqual([20, 22, 42]);
    expect(declaredGroups(numbers('{comparison: 22}'))).toEqual([22, 22]);
    expect(declaredGroups(numbers('{pupils: 22}'))).toEqual([]);
    expect(declaredGroups(dataOf())).toEqual([]);
    expect(declaredGroups(dataOf({ outcomes: undefined }))).toEqual([]);
  });

  it.each([
    '{form: means, intervention: {n: 20, mean: 4}, comparison: {n: 30, mean: 3}}',
    '{form: proportions, intervention: {n: 20, percent: 4}, comparison: {n: 30, percent: 3}}',
  ])('of groups are also those of a result: %s', (result) => {
    expect(declaredGroups(dataOf(outcomeFacts(result)))).toEqual([20, 30, 50]);
    const both = outcomeFacts(
      result,
      'direction: positive\n    n: {intervention: 1, comparison: 2}',
    );
    expect(declaredGroups(dataOf(both))).toEqual([1, 2, 3, 20, 30, 50]);
  });
});

describe('declared amounts', () => {
  const line = (amount: number, basis: string, per: string) =>
    `\n    - {item: "An example", amount: ${String(amount)}, basis: ${basis}, per: ${per}, source: report-2020}`;
  /** Each amount once, in order; a function, so that a row is worked out in its test. */
  const amounts =
    (lines: string, more = '', facts: Facts = {}) =>
    () => {
      const costs = `costs:\n  currency: GBP${more}\n  lines:${lines}`;
      return [...new Set(declaredAmounts(dataOf({ costs, ...facts })))].toSorted((a, b) => a - b);
    };
  const setting = (facts: string): Facts => ({
    setting: `setting: {locations: [london], ${facts}}`,
  });
  const design = {
    design: 'design: {type: matched-comparison, schoolsPerArm: {intervention: 2, comparison: 9}}',
  };

  it('are none where no cost is declared', () => {
    expect(declaredAmounts(dataOf())).toEqual([]);
  });

  it.each<[name: string, found: () => readonly number[], expected: readonly number[]]>([
    ['a line as it is', amounts(line(600, 'annual', 'programme')), [600]],
    ['a set-up cost whole and by the year', amounts(line(600, 'set-up', 'programme')), [200, 600]],
    ['a cost of once, whole', amounts(line(600, 'whole-project', 'programme')), [600]],
    [
      'a line for a school whose number is not known',
      amounts(line(600, 'annual', 'school')),
      [600],
    ],
    [
      'a line for each school, and of all',
      amounts(line(600, 'annual', 'school'), '', setting('schools: 3')),
      [200, 600, 1800],
    ],
    [
      'a line for each school that took part',
      amounts(line(600, 'annual', 'school'), '', design),
      [300, 600, 1200],
    ],
    [
      'a line for each school that took part, of more',
      amounts(line(600, 'annual', 'school'), '', { ...setting('schools: 5'), ...design }),
      [120, 240, 300, 600, 1200],
    ],
    [
      'a line for each participant',
      amounts(line(600, 'annual', 'participant'), '\n  participants: 4'),
      [150, 600, 2400],
    ],
    [
      'a line for each pupil',
      amounts(line(600, 'annual', 'pupil'), '\n  pupils: 10'),
      [60, 600, 6000],
    ],
    [
      'a set-up line for each pupil',
      amounts(line(600, 'set-up', 'pupil'), '\n  pupils: 10'),
      [20, 60, 200, 600, 2000, 6000],
    ],
    [
      'a whole, shared out over the pupils of the setting',
      amounts(line(600, 'annual', 'programme'), '', setting('pupils: 10')),
      [60, 600],
    ],
    [
      'a whole, shared out over its staff',
      amounts(line(600, 'annual', 'programme'), '', setting('staff: 10')),
      [60, 600],
    ],
    [
      'a whole, shared out over nobody',
      amounts(line(600, 'annual', 'programme'), '', setting('staff: 0')),
      [600],
    ],
    [
      'two lines and their sum',
      amounts(line(100, 'annual', 'programme') + line(30, 'annual', 'programme')),
      [30, 100, 130],
    ],
    [
      'three lines and each sum of them',
      amounts([100, 30, 7].map((each) => line(each, 'annual', 'programme')).join('')),
      [7, 30, 37, 100, 107, 130, 137],
    ],
  ])('are %s', (_name, found, expected) => {
    expect(found()).toEqual(expected);
  });

  it('are those of the first eight lines, for there are many sums', () => {
    const lines = (last: number) =>
      [...Array<number>(7).fill(1), last, 1000]
        .map((each) => line(each, 'annual', 'programme'))
        .join('');
    expect(Math.max(...amounts(lines(100))())).toBe(107);
  });
});

describe('figures in a message', () => {
  it('are each told once, with at most three decimals, and at most eight', () => {
    expect(listed([])).toBe('');
    expect(listed([1, 1, 2.5])).toBe('1, 2.5');
    expect(listed([0.12345, 0.1234, 0.9996])).toBe('0.123, 1');
    expect(listed([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('1, 2, 3, 4, 5, 6, 7, 8');
  });
});
