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
