import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';

/* Made-up figures, but for a worked example that is named. */

function findingsIn(facts: Facts): readonly Finding[] {
  const { data, declared, findings } = readExample(exampleEntry({ facts }));
  checkFigures(data, declared, findings);
  return findings.list;
}

const rulesAgainst = (facts: Facts) =>
  findingsIn(facts).map(({ rule, severity }) => `${severity} ${rule}`);

const shares = (one: string, two: string, more?: string, plain?: string) =>
  outcomeFacts(`{form: proportions, intervention: {${one}}, comparison: {${two}}}`, more, plain);

describe('a share', () => {
  it.each<[name: string, facts: Facts, found: string[]]>([
    ['that a whole number gives', shares('n: 12, percent: 50', 'n: 12, percent: 25'), []],
    ['that one gives when rounded', shares('n: 12, percent: 42', 'n: 12, percent: 41.7'), []],
    ['that is printed as 47.0', shares('n: 100, percent: 47.0', 'n: 19, percent: 47'), []],
    [
      'that a half was rounded down to',
      shares('n: 8, percent: 62', 'n: 8, percent: 63', 'direction: mixed'),
      [],
    ],
    ['of all', shares('n: 7, percent: 100', 'n: 7, percent: 0'), []],
    [
      'that none gives',
      shares('n: 12, percent: 47', 'n: 12, percent: 25'),
      ['error figures/percentage'],
    ],
    [
      'that none gives at its decimals',
      shares('n: 12, percent: 41.6', 'n: 12, percent: 25'),
      ['error figures/percentage'],
    ],
    [
      'of which both are wrong',
      shares('n: 3, percent: 40', 'n: 3, percent: 30'),
      ['error figures/percentage', 'error figures/percentage'],
    ],
    ['of an unknown number', shares('percent: 47', 'percent: 25'), []],
    [
      'of the number in the outcome',
      shares(
        'percent: 47',
        'percent: 25',
        'direction: positive\n    n: {intervention: 12, comparison: 12}',
      ),
      ['error figures/percentage'],
    ],
    [
      'of the number in the outcome that can be, beside one that is not known',
      shares(
        'percent: 50',
        'percent: 25',
        'direction: positive\n    n: {intervention: 12, pupils: 30}',
      ),
      [],
    ],
    [
      'of its own number, whatever the outcome has',
      shares(
        'n: 12, percent: 47',
        'n: 100, percent: 47',
        'direction: mixed\n    n: {intervention: 100, comparison: 12}',
      ),
      ['error figures/percentage'],
    ],
    ['of one', shares('n: 1, percent: 47', 'n: 1, percent: 0'), ['error figures/percentage']],
    ['of nobody', shares('n: 0, percent: 47', 'n: 0, percent: 25'), []],
    [
      'that fell, and is called positive',
      shares('percent: 2.4', 'percent: 4.1'),
      ['warning figures/direction'],
    ],
    [
      'that rose, and is called negative',
      shares('percent: 9', 'percent: 4', 'direction: negative'),
      ['warning figures/direction'],
    ],
    ['that rose, and is called positive', shares('percent: 9', 'percent: 4'), []],
    [
      'that is the same, and is called negative',
      shares('percent: 4', 'percent: 4', 'direction: negative'),
      [],
    ],
    [
      'that is the same, and is called positive',
      shares('percent: 4', 'percent: 4', 'direction: positive'),
      [],
    ],
    ['that fell, and is called mixed', shares('percent: 2', 'percent: 4', 'direction: mixed'), []],
    ['that stayed', shares('percent: 4', 'percent: 4'), []],
    [
      'that fell, where the sentence says that this is good',
      shares('percent: 2.4', 'percent: 4.1', undefined, 'An example. Lower is better.'),
      [],
    ],
  ])('is looked at: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });

  it('is told with the nearest that can be', () => {
    const [finding] = findingsIn(shares('n: 12, percent: 47', 'percent: 25'));
    expect(finding?.message).toBe('47 % of 12 is not a whole number of people or schools.');
    expect(finding?.hint).toContain('5 of 12 is 42 %, and 6 of 12 is 50 %.');
  });
});

describe('what is said of a share', () => {
  it.each<[facts: Facts, message: string, hint: string]>([
    [
      shares('n: 12, percent: 50', 'n: 12, percent: 47.5'),
      '47.5 % of 12 is not a whole number of people or schools.',
      '5 of 12 is 41.7 %, and 6 of 12 is 50.0 %. Correct the percentage or the number. If the source gives weighted shares, leave the number out and say so in the text.',
    ],
    [
      shares('percent: 9.5', 'percent: 4', 'direction: negative'),
      'The direction is "negative", but the share is higher among those taking part (9.5 %) than in the comparison (4 %).',
      'Is less of this good, as with absence? Then end the plain sentence with "Lower is better." If not, change the direction, or exchange the two groups.',
    ],
    [
      shares('percent: 2', 'percent: 4'),
      'The direction is "positive", but the share is lower among those taking part (2 %) than in the comparison (4 %).',
      'Is less of this good, as with absence? Then end the plain sentence with "Lower is better." If not, change the direction, or exchange the two groups.',
    ],
  ])('%o', (facts, message, hint) => {
    expect(findingsIn(facts)).toMatchObject([{ message, hint }]);
  });

  it('stands at the share of its group', () => {
    const facts = shares('n: 12, percent: 50', 'n: 12, percent: 47');
    const [{ line, column } = { line: 1, column: 1 }] = findingsIn(facts);
    const row = exampleEntry({ facts }).split('\n')[line - 1] ?? '';
    expect(row.slice(column - 1).startsWith('47}')).toBe(true);
  });
});

describe('a sentence says that less of it is good', () => {
  const asked = (plain: string) =>
    rulesAgainst(shares('percent: 2', 'percent: 4', undefined, plain)).length > 0;

  it.each([
    'Lower is better.',
    'lower is good',
    'Here fewer are better.',
    'Less was better.',
    'Smaller shares were better.',
    'Lower means better.',
    'Less absence is good.',
    'It is better when lower.',
    'Better if it is lower.',
    'It is better where fewer come late.',
    'Better when it is less.',
    'Better when smaller.',
  ])('%s', (plain) => {
    expect(asked(plain)).toBe(false);
  });

  it.each([
    'Slower is better.',
    'Lower is betterment.',
    'Lower attendance by far is better.',
    'Lower is worse.',
    'Higher is better.',
    'It is better.',
    'Better when higher.',
    'Better when all of it is lower.',
    'Better when lowered.',
    'No better: lower.',
  ])('which it does not by: %s', (plain) => {
    expect(asked(plain)).toBe(true);
  });
});

describe('shares alone are looked at', () => {
  it.each([
    ['means', '{form: means, intervention: {n: 9, mean: 1}, comparison: {n: 9, mean: 2}}'],
    ['an effect', '{form: effect, metric: percentage-point-difference, value: -5}'],
    ['words', '{form: stated, finding: "47 % of 12"}'],
  ])('and not %s', (_name, result) => {
    expect(rulesAgainst(outcomeFacts(result))).toEqual([]);
  });
});
