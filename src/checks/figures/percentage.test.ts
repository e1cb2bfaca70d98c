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
