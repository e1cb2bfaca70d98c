import { describe, expect, it } from 'vitest';
import { disclosures } from '../../../tests/fixtures/disclosed.ts';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';

/* Made-up figures. */

const outcome = (result: string, more: string, domain = 'attainment', label = 'Reading') => ({
  outcomes: `outcomes:\n  - id: reading\n    label: ${label}\n    domain: ${domain}\n    result: ${result}\n    direction: positive\n    plain: "An example."\n    source: report-2020\n${more}`,
});
const stated = '{form: stated, finding: "An example."}';
const means = (one: string, two: string) =>
  `{form: means, intervention: {mean: 5, sd: 1${one}}, comparison: {mean: 4, sd: 1${two}}}`;
const shares = (one: string, two: string) =>
  `{form: proportions, intervention: {percent: ${one}}, comparison: {percent: ${two}}}`;

/** The rule and the field of each finding, with what stands at its place. */
function told(facts: Readonly<Record<string, string | undefined>>) {
  const lines = exampleEntry({ facts }).split('\n');
  return disclosures({ facts }).map(({ rule, severity, message, line, column }) => {
    const [, field = ''] = /^"([^"]*)": /.exec(message) ?? [];
    const [number = ''] = /^\d+/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
    return `${severity} ${rule.replace('disclosure/', '')} ${field}: ${number}`;
  });
}

describe('a declared number', () => {
  it.each<[what: string, facts: Record<string, string | undefined>, told: string[]]>([
    [
      'of the setting',
      { setting: 'setting: {locations: [london], pupils: 7}' },
      ['error small-count setting.pupils: 7'],
    ],
    [
      'of a large setting',
      { setting: 'setting: {locations: [london], rollBand: 100-to-199, pupils: 200}' },
      [],
    ],
    [
      'of the costs',
      {
        costs:
          'costs:\n  currency: GBP\n  pupils: 7\n  lines:\n    - {item: x, amount: 1, basis: annual, per: school, source: report-2020}',
      },
      ['warning small-count costs.pupils: 7'],
    ],
    [
      'of an outcome',
      outcome(stated, '    n: {pupils: 7}'),
      ['warning small-count outcomes.n.pupils: 7'],
    ],
    [
      'of both groups',
      outcome(stated, '    n: {pupils: 60, intervention: 7, comparison: 8}'),
      [
        'warning small-count outcomes.n.intervention: 7',
        'warning small-count outcomes.n.comparison: 8',
      ],
    ],
    [
      'of groups with means',
      outcome(means(', n: 7', ', n: 8'), ''),
      [
        'warning small-count outcomes.result.intervention.n: 7',
        'warning small-count outcomes.result.comparison.n: 8',
      ],
    ],
    [
      'of groups with shares',
      outcome(shares('50, n: 200', '50, n: 8'), ''),
      [
        'warning small-count outcomes.result.comparison.n: 8',
        'error small-base outcomes.result.comparison.percent: 50',
      ],
    ],
    [
      'of groups of the outcome, with shares',
      outcome(shares('25', '25'), '    n: {intervention: 12, comparison: 16}'),
      [
        'error implied-count outcomes.result.intervention.percent: 25',
        'error implied-count outcomes.result.comparison.percent: 25',
      ],
    ],
    [
      'that leaves a few',
      outcome(stated, '    n: {pupils: 60, intervention: 30, comparison: 28}'),
      ['error differencing outcomes.n.comparison: 28'],
    ],
    [
      'that leaves a few with one group',
      outcome(stated, '    n: {pupils: 60, intervention: 57}'),
      ['error differencing outcomes.n.intervention: 57'],
    ],
    ['of means of others', outcome(means(', n: 7', ', n: 8'), '', 'teacher-practice'), []],
    ['of means of leaders', outcome(means(', n: 7', ', n: 8'), '', 'leadership'), []],
    ['of means of partnerships', outcome(means(', n: 7', ', n: 8'), '', 'partnership'), []],
  ])('is told by its field, where it stands: %s', (_what, facts, expected) => {
    expect(told(facts).toSorted()).toEqual(expected.toSorted());
  });

  it('is sensitive by the label or the words of its outcome', () => {
    const words = (label: string, plain: string) => {
      const facts = outcome(stated, '    n: {pupils: 7}', 'attainment', label);
      return disclosures({
        facts: {
          outcomes: facts.outcomes.replace('"An example."\n    source', `"${plain}"\n    source`),
        },
      }).map(({ severity, rule }) => `${severity} ${rule}`);
    };
    expect(words('Reading of pupils with SEND', 'x')).toContain('error disclosure/small-count');
    expect(words('Reading', 'For pupils with SEND.')).toContain('error disclosure/small-count');
    expect(words('Reading', 'For pupils.')).toContain('warning disclosure/small-count');
  });

  it('that leaves a few says so', () => {
    const [first] = disclosures({
      facts: outcome(stated, '    n: {pupils: 60, intervention: 57}'),
    });
    expect(first?.message).toBe(
      '"outcomes.n.intervention": with the total of this outcome a reader can work out the rest: 1 to 4 pupils.',
    );
  });
});
