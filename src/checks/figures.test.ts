import { describe, expect, it } from 'vitest';
import { exampleEntry, placeInFile, places } from '../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../tests/fixtures/readExample.ts';
import { checkFigures } from './figures.ts';
import type { Finding } from './finding.ts';

function findingsIn(facts: Facts): readonly Finding[] {
  const { data, declared, findings } = readExample(exampleEntry({ facts }));
  checkFigures(data, declared, findings);
  return findings.list;
}

const effect = (more: string) => outcomeFacts(`{form: effect, metric: ${more}}`);
const shares = (one: string, two: string) =>
  outcomeFacts(`{form: proportions, intervention: {${one}}, comparison: {${two}}}`);

describe('the place of a finding', () => {
  const line = (facts: Facts, words: string) =>
    exampleEntry({ facts })
      .split('\n')
      .findIndex((each) => each.includes(words)) + 1;

  it.each<[rule: string, facts: Facts, words: string]>([
    [
      'figures/effect',
      outcomeFacts(
        '{form: means, intervention: {n: 50, mean: 103, sd: 5}, comparison: {n: 50, mean: 100, sd: 5}, effect: 0.7}',
      ),
      '0.7}',
    ],
    ['figures/interval', effect('hedges-g, value: 0.1, interval: {low: 0.2, high: 0.3}'), '{low'],
    [
      'figures/interval',
      effect('hedges-g, value: 0.1, interval: {low: 0.3, high: 0}'),
      '0.3, high',
    ],
    ['figures/ratio', effect('odds-ratio, value: -7'), '-7'],
    ['figures/percentage', shares('n: 12, percent: 47', 'percent: 25'), '47'],
    ['figures/direction', shares('percent: 2', 'percent: 4'), 'positive'],
    ['figures/dates', { period: 'period: {start: "2016", end: "2014"}' }, '"2014"'],
    ['figures/dates', { reviewed: 'reviewed: 2026-01-30' }, '2026-01-30'],
    ['figures/dates', { period: 'period: {academicYears: ["201516", "201518"]}' }, '"201518"'],
    [
      'figures/subgroup',
      outcomeFacts(
        '{form: stated, finding: "x"}',
        'n: {pupils: 40, intervention: 50}\n    direction: positive',
      ),
      '50}',
    ],
  ])('of %s is that of the fact', (rule, facts, words) => {
    const row = line(facts, words);
    const column = (exampleEntry({ facts }).split('\n')[row - 1] ?? '').indexOf(words) + 1;
    expect(places(findingsIn(facts))).toEqual([placeInFile(rule, row, column)]);
  });
});

describe('an example', () => {
  it('that declares no figures has none against it', () => {
    expect(findingsIn({})).toEqual([]);
  });
});
