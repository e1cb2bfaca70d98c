import { describe, expect, it } from 'vitest';
import { hedgesG } from '#evidence/effectSize.ts';
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

/** Arms of 103 against 100 with standard deviations of 5.5 and 4.5 and 50 in each: g is 0.5924. */
const means = (more: string) =>
  outcomeFacts(
    `{form: means, intervention: {n: 50, mean: 103, sd: 5.5}, comparison: {n: 50, mean: 100, sd: 4.5}${more}}`,
  );
const effect = (metric: string, more: string, n = '') =>
  outcomeFacts(`{form: effect, metric: ${metric}, ${more}}`, `direction: positive${n}`);

describe('an effect and its interval', () => {
  it.each<[name: string, facts: Facts, found: string[]]>([
    ['the effect of its means', means(', effect: 0.59'), []],
    ['one that rounding explains', means(', effect: 0.6'), []],
    ['another', means(', effect: 0.7'), ['error figures/effect']],
    ['one of the other sign', means(', effect: -0.59'), ['error figures/effect']],
    [
      'one of means without a number, which nothing is held against',
      outcomeFacts(
        '{form: means, intervention: {mean: 103, sd: 5.5}, comparison: {n: 50, mean: 100, sd: 4.5}, effect: 9}',
      ),
      [],
    ],
    [
      'one of means without a standard deviation',
      outcomeFacts(
        '{form: means, intervention: {n: 9, mean: 103}, comparison: {n: 9, mean: 100, sd: 4}, effect: 9}',
      ),
      [],
    ],
    ['an interval around it', means(', effect: 0.59, interval: {low: 0.19, high: 0.99}'), []],
    [
      'an interval that leaves it out',
      means(', effect: 0.59, interval: {low: 0.6, high: 1.4}'),
      ['error figures/interval'],
    ],
    [
      'an interval that leaves out what the means give',
      means(', interval: {low: 0.7, high: 1.5}'),
      ['error figures/interval'],
    ],
    [
      'an interval that leaves out what the means give by less than rounding, above it',
      means(', interval: {low: 0.6, high: 1.5}'),
      [],
    ],
    [
      'an interval that leaves out what the means give by less than rounding, below it',
      means(', interval: {low: -0.4, high: 0.585}'),
      [],
    ],
    [
      'an interval below what the means give',
      means(', interval: {low: -0.5, high: 0.4}'),
      ['error figures/interval'],
    ],
    [
      'an interval of two turned ends below its effect',
      means(', effect: 0.59, interval: {low: -0.99, high: -0.19}'),
      ['error figures/interval'],
    ],
    [
      'an interval the wrong way round',
      means(', effect: 0.59, interval: {low: 0.99, high: 0.19}'),
      ['error figures/interval'],
    ],
    [
      'an interval that is narrower than the numbers give',
      means(', effect: 0.59, interval: {low: 0.5, high: 0.7}'),
      ['warning figures/narrow-interval'],
    ],
    [
      'one that is wider, as where clustering was allowed for',
      means(', effect: 0.59, interval: {low: -0.1, high: 1.3}'),
      [],
    ],
    [
      'one at another level, which is held against that level',
      means(', effect: 0.59, interval: {low: 0.26, high: 0.93, level: 90}'),
      [],
    ],
    [
      'an effect in its interval',
      effect('hedges-g', 'value: 0.1, interval: {low: -0.1, high: 0.3}'),
      [],
    ],
    [
      'an effect at its bound',
      effect('cohens-d', 'value: 0.1, interval: {low: 0.1, high: 0.3}'),
      [],
    ],
    [
      'an effect outside its interval',
      effect('hedges-g', 'value: 0.1, interval: {low: 0.2, high: 0.3}'),
      ['error figures/interval'],
    ],
    [
      'a sign that was left out',
      effect('hedges-g', 'value: 0.03, interval: {low: 0.06, high: 0.12}'),
      ['error figures/interval'],
    ],
    [
      'an effect with the number of its groups',
      effect(
        'hedges-g',
        'value: 0.1, interval: {low: 0.05, high: 0.15}',
        '\n    n: {intervention: 100, comparison: 100}',
      ),
      ['warning figures/narrow-interval'],
    ],
    [
      'an effect with the number of all pupils',
      effect('hedges-g', 'value: 0.1, interval: {low: 0.05, high: 0.15}', '\n    n: {pupils: 200}'),
      ['warning figures/narrow-interval'],
    ],
    [
      'an effect outside its interval, with the number of its groups',
      effect('hedges-g', 'value: 0.1, interval: {low: 0.2, high: 0.21}', '\n    n: {pupils: 200}'),
      ['error figures/interval'],
    ],
    [
      'an effect with one group of which nothing is known',
      effect(
        'hedges-g',
        'value: 0.1, interval: {low: 0.05, high: 0.15}',
        '\n    n: {intervention: 100}',
      ),
      [],
    ],
    [
      'a narrow difference in points',
      effect(
        'percentage-point-difference',
        'value: 5, interval: {low: 4.99, high: 5.01}',
        '\n    n: {pupils: 200}',
      ),
      [],
    ],
    [
      'a ratio whose interval begins at nothing',
      effect('risk-ratio', 'value: 1.2, interval: {low: 0, high: 1.5}'),
      [],
    ],
    [
      'an effect of which no number is known',
      effect('hedges-g', 'value: 0.1, interval: {low: 0.05, high: 0.15}'),
      [],
    ],
    [
      'a difference in points, to which the formula does not apply',
      effect(
        'percentage-point-difference',
        'value: 5, interval: {low: 4, high: 6}',
        '\n    n: {pupils: 200}',
      ),
      [],
    ],
    ['a ratio', effect('odds-ratio', 'value: 1.2, interval: {low: 0.9, high: 1.6}'), []],
    ['an odds ratio of nothing', effect('odds-ratio', 'value: 0'), ['error figures/ratio']],
    ['a risk ratio below nothing', effect('risk-ratio', 'value: -0.3'), ['error figures/ratio']],
    [
      'a ratio whose interval is of its logarithm',
      effect('odds-ratio', 'value: 1.2, interval: {low: -0.1, high: 1.5}'),
      ['error figures/ratio'],
    ],
    ['a difference below nothing', effect('glass-delta', 'value: -0.3'), []],
  ])('are held against each other: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });

  it('give the value that follows from the means, as in a published worked example', () => {
    // Borenstein et al. (2009), chapter 4: g is 0.5924.
    const [finding] = findingsIn(means(', effect: 0.8'));
    expect(finding?.message).toContain("give 0.592 (Hedges' g)");
    expect(finding?.hint).toContain('or write 0.592');
  });

  it('say so where only the sign is wrong', () => {
    expect(findingsIn(means(', effect: -0.59'))[0]?.hint).toContain('Only the sign differs');
  });
});

const source =
  'Look at the source again: a sign may be missing, or the interval may belong to another result.';
const narrow =
  'Ask: did the analysis allow for earlier results, which makes an interval narrower? Or did it leave out that pupils come in schools, which makes it too narrow? Say which in "How we know".';

describe('what is said of an effect', () => {
  it.each<[facts: Facts, message: string, hint: string]>([
    [
      means(', effect: 0.7'),
      "The effect is given as 0.7, but the means, standard deviations and numbers give 0.592 (Hedges' g).",
      'Look at the source again: correct the figure that was mistyped, or write 0.592. If the source computed its effect in another way, leave "effect" out and say so in the text.',
    ],
    [
      means(', effect: -0.6'),
      "The effect is given as -0.6, but the means, standard deviations and numbers give 0.592 (Hedges' g).",
      'Only the sign differs: the effect is the mean of those taking part less that of the comparison. Change the sign, or exchange the two groups.',
    ],
    [
      effect('odds-ratio', 'value: 0'),
      'An odds ratio is always above 0; this one is 0.',
      'A ratio of 1 means no difference. If the figure is a difference or a logarithm, choose another "metric" or give the ratio itself.',
    ],
    [
      effect('risk-ratio', 'value: -0.3, interval: {low: 2, high: 1}'),
      'A risk ratio is always above 0; this one is -0.3.',
      'A ratio of 1 means no difference. If the figure is a difference or a logarithm, choose another "metric" or give the ratio itself.',
    ],
    [
      effect('risk-ratio', 'value: 3, interval: {low: -0.1, high: 1.5}'),
      'The interval of a ratio cannot go below 0; this one begins at -0.1.',
      'Give the interval of the ratio itself, not of its logarithm.',
    ],
    [
      effect('hedges-g', 'value: 0.1, interval: {low: 0.3, high: -0.2}'),
      'The interval runs from 0.3 to -0.2: its lower end is the higher one.',
      'Exchange them, and look at the signs: low: -0.2, high: 0.3.',
    ],
    [
      effect('hedges-g', 'value: 0.12345, interval: {low: 0.2, high: 0.3}'),
      'The interval from 0.2 to 0.3 leaves out its own estimate, 0.123.',
      `An interval always holds the estimate that it is around. ${source}`,
    ],
    [
      effect('hedges-g', 'value: 0.1, interval: {low: -0.1, high: 0.3}', '\n    n: {pupils: 200}'),
      'The interval is 0.4 wide, 28 % narrower than these numbers give by themselves (0.555).',
      narrow,
    ],
    [
      effect(
        'hedges-g',
        'value: 0.1, interval: {low: -0.1, high: 0.3}',
        '\n    n: {intervention: 100, comparison: 60, pupils: 9000}',
      ),
      'The interval is 0.4 wide, 38 % narrower than these numbers give by themselves (0.64).',
      narrow,
    ],
    [
      effect(
        'hedges-g',
        'value: 0.1, interval: {low: -0.1, high: 0.3, level: 90}',
        '\n    n: {pupils: 200}',
      ),
      'The interval is 0.4 wide, 14 % narrower than these numbers give by themselves (0.466).',
      narrow,
    ],
    [
      means(', interval: {low: 0.5, high: 0.7}'),
      'The interval is 0.2 wide, 75 % narrower than these numbers give by themselves (0.801).',
      narrow,
    ],
  ])('%o', (facts, message, hint) => {
    expect(findingsIn(facts)).toMatchObject([{ message, hint }]);
  });

  it.each<[facts: Facts, words: string]>([
    [effect('odds-ratio', 'value: 1, interval: {high: 2, low: -0.5}'), '-0.5'],
    [effect('hedges-g', 'value: 1, interval: {high: 2, low: 3}'), '3}'],
    [means(', interval: {high: 0, low: 3}'), '3}'],
    [means(', interval: {low: 0.5, high: 0.7}'), '{low'],
    [
      effect('hedges-g', 'value: 0.1, interval: {low: 0, high: 0.2}', '\n    n: {pupils: 200}'),
      '{low',
    ],
  ])('where it stands: %o', (facts, words) => {
    const [{ line, column } = { line: 1, column: 1 }] = findingsIn(facts);
    const row = exampleEntry({ facts }).split('\n')[line - 1] ?? '';
    expect(row.slice(column - 1).startsWith(words)).toBe(true);
  });
});

describe('rounding explains so much and no more', () => {
  /** Two groups with the same mean: their effect is 0, and its interval at 95 % is 0.784 wide. */
  const same = (more: string) =>
    outcomeFacts(
      `{form: means, intervention: {n: 50, mean: 5, sd: 1}, comparison: {n: 50, mean: 5, sd: 1}${more}}`,
    );
  const group = (mean: number, sd: number) => ({ n: 50, mean, sd });
  const g = hedgesG({ intervention: group(103, 5.5), comparison: group(100, 4.5) }).value;

  it.each([
    ['an effect at its end', same(', effect: 0.015'), []],
    ['one at the other end', same(', effect: -0.015'), []],
    ['one beyond it', same(', effect: 0.0151'), ['error figures/effect']],
    ['one beyond the other', same(', effect: -0.0151'), ['error figures/effect']],
    ['an interval that begins at its end', same(', interval: {low: 0.015, high: 1}'), []],
    [
      'one that begins behind it',
      same(', interval: {low: 0.016, high: 1}'),
      ['error figures/interval'],
    ],
    ['one that ends at its end', same(', interval: {low: -1, high: -0.015}'), []],
    [
      'one that ends before it',
      same(', interval: {low: -1, high: -0.016}'),
      ['error figures/interval'],
    ],
    [
      'one that begins behind an effect that is given',
      same(', effect: 0, interval: {low: 0.01, high: 1}'),
      ['error figures/interval'],
    ],
    [
      'one that ends before an effect that is given',
      same(', effect: 0, interval: {low: -1, high: -0.01}'),
      ['error figures/interval'],
    ],
    ['one that begins at it', same(', effect: 0, interval: {low: 0, high: 1}'), []],
    ['one that ends at it', same(', effect: 0, interval: {low: -1, high: 0}'), []],
    ['nine tenths of the width', same(', effect: 0, interval: {low: -0.353, high: 0.353}'), []],
    [
      'a little less',
      same(', effect: 0, interval: {low: -0.352, high: 0.352}'),
      ['warning figures/narrow-interval'],
    ],
  ])('%s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });

  it.each([
    ['at its end', 0.015 - g, 'Only the sign differs'],
    ['beyond it', 0.0152 - g, 'Look at the source again'],
  ])('of a sign as well: %s', (_name, value, hint) => {
    expect(findingsIn(means(`, effect: ${value}`))[0]?.hint).toContain(hint);
  });
});

describe('the formula is used', () => {
  const interval = 'value: 0.1, interval: {low: 0.05, high: 0.15}';
  const numbers = (n: string, metric = 'hedges-g') =>
    rulesAgainst(effect(metric, interval, `\n    n: {${n}}`)).length > 0;
  const groups = (one: string, two: string) =>
    rulesAgainst(
      outcomeFacts(
        `{form: means, intervention: {mean: 103, ${one}}, comparison: {mean: 100, ${two}}, effect: 9}`,
      ),
    ).length > 0;

  it.each(['hedges-g', 'cohens-d', 'glass-delta', 'standardised-difference'])(
    'on the scale %s',
    (metric) => {
      expect(numbers('pupils: 200', metric)).toBe(true);
    },
  );

  it.each(['odds-ratio', 'risk-ratio', 'percentage-point-difference'])(
    'not on the scale %s',
    (metric) => {
      expect(numbers('pupils: 200', metric)).toBe(false);
    },
  );

  it.each([
    ['two pupils', 'pupils: 2', true],
    ['one pupil', 'pupils: 1', false],
    ['no pupil', 'pupils: 0', false],
    ['schools alone', 'schools: 200', false],
    ['two groups of one', 'intervention: 1, comparison: 1', true],
    ['two groups, one of them empty', 'intervention: 0, comparison: 60, pupils: 60', false],
    ['two groups, the other empty', 'intervention: 60, comparison: 0, pupils: 60', false],
    ['one group', 'intervention: 60', false],
    ['one group and all', 'intervention: 60, pupils: 120', true],
    ['the other group and all', 'comparison: 60, pupils: 120', true],
  ])('where these are known: %s', (_name, n, isUsed) => {
    expect(numbers(n)).toBe(isUsed);
  });

  it.each([
    ['two of two', 'n: 2, sd: 5', 'n: 2, sd: 5', true],
    ['one of one', 'n: 1, sd: 5', 'n: 2, sd: 5', false],
    ['the other of one', 'n: 2, sd: 5', 'n: 1, sd: 5', false],
    ['one of nobody', 'n: 0, sd: 5', 'n: 2, sd: 5', false],
    ['one without a number', 'sd: 5', 'n: 2, sd: 5', false],
    ['the other without one', 'n: 2, sd: 5', 'sd: 5', false],
    ['one without a deviation', 'n: 2', 'n: 2, sd: 5', false],
    ['the other without one, too', 'n: 2, sd: 5', 'n: 2', false],
  ])('of two groups, where these are known: %s', (_name, one, two, isUsed) => {
    expect(groups(one, two)).toBe(isUsed);
  });

  it('for no width where a group is not known, and the ends are still looked at', () => {
    const unknown = (more: string) =>
      rulesAgainst(
        outcomeFacts(
          `{form: means, intervention: {mean: 103}, comparison: {mean: 100}, interval: {${more}}}`,
        ),
      );
    expect(unknown('low: 8.9, high: 9.1')).toEqual([]);
    expect(unknown('low: 9.1, high: 8.9')).toEqual(['error figures/interval']);
  });

  it('for the effect that is given, where it is not that of the means', () => {
    expect(rulesAgainst(means(', effect: 0.7, interval: {low: 0.65, high: 1.4}'))).toEqual([
      'error figures/effect',
    ]);
    expect(rulesAgainst(means(', effect: 0.7, interval: {low: 0.5, high: 0.65}'))).toEqual([
      'error figures/effect',
      'error figures/interval',
    ]);
  });

  it('on each outcome', () => {
    const one = means(', effect: 0.7')['outcomes'] ?? '';
    const two = one.replace('outcomes:\n', '').replace('id: reading', 'id: writing');
    expect(rulesAgainst({ outcomes: `${one}\n${two}` })).toHaveLength(2);
  });
});

describe('no interval is asked for', () => {
  it.each([
    ['of means', means(', effect: 0.59')],
    ['of an effect', effect('hedges-g', 'value: 0.1', '\n    n: {pupils: 200}')],
    ['that is not reported', effect('hedges-g', 'value: 0.1, interval: not-reported')],
    ['that begins at nothing', effect('odds-ratio', 'value: 1, interval: {low: 0, high: 2}')],
    ['of a small ratio', effect('risk-ratio', 'value: 0.01')],
    ['below nothing', effect('hedges-g', 'value: -0.1, interval: {low: -0.3, high: 0.1}')],
  ])('%s', (_name, facts) => {
    expect(rulesAgainst(facts)).toEqual([]);
  });
});
