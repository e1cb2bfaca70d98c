import { describe, expect, it } from 'vitest';
import { disclosed, disclosures } from '../../../tests/fixtures/disclosed.ts';

/* Made-up figures. */

const outcome = (
  more: string,
  result = '{form: stated, finding: "An example."}',
  label = 'Reading',
) => ({
  outcomes: `outcomes:\n  - id: reading\n    label: "${label}"\n    domain: attainment\n    result: ${result}\n    direction: positive\n    plain: "An example."\n    source: report-2020\n${more}`,
});
const ofOutcome = (...given: Parameters<typeof outcome>) =>
  disclosed('An example.', outcome(...given));
const proportions = (intervention: string, comparison = '{percent: 50}') =>
  `{form: proportions, intervention: ${intervention}, comparison: ${comparison}}`;

const costsOf = (pupils: number) => ({
  costs: `costs:\n  currency: GBP\n  pupils: ${String(pupils)}\n  lines:\n    - {item: x, amount: 1, basis: annual, per: school, source: report-2020}`,
});

describe('declared numbers', () => {
  it.each<[what: string, facts: Record<string, string | undefined>, found: string[]]>([
    [
      'pupils of the setting',
      { setting: 'setting: {locations: [london], pupils: 3}' },
      ['error small-count'],
    ],
    [
      'pupils of the costs',
      {
        costs:
          'costs:\n  currency: GBP\n  pupils: 4\n  lines:\n    - {item: x, amount: 1, basis: annual, per: school, source: report-2020}',
      },
      ['error small-count'],
    ],
    ['pupils of an outcome', outcome('    n: {pupils: 4}'), ['error small-count']],
    ['5 to 9 pupils', outcome('    n: {pupils: 7}'), ['warning small-count']],
    [
      '5 to 9 pupils with a sensitive characteristic',
      outcome('    n: {pupils: 7}', undefined, 'Reading of pupils with SEN'),
      ['error small-count'],
    ],
    [
      '5 to 9 pupils of a small setting',
      { setting: 'setting: {locations: [london], pupils: 7}' },
      ['error small-count'],
    ],
    [
      '5 to 9 pupils of the costs of a large school',
      { ...costsOf(7), setting: 'setting: {locations: [london], rollBand: 100-to-199}' },
      ['warning small-count'],
    ],
    [
      '5 to 9 pupils of the costs of a small school',
      { ...costsOf(7), setting: 'setting: {locations: [london], rollBand: under-50}' },
      ['error small-count'],
    ],
    ['ten pupils of the costs', costsOf(10), []],
    [
      'pupils of an entry without outcomes',
      { ...costsOf(4), outcomes: undefined },
      ['error small-count'],
    ],
    ['schools and staff', outcome('    n: {schools: 3, staff: 4}'), []],
    ['a group of pupils', outcome('    n: {pupils: 60, intervention: 3}'), ['error small-count']],
    ['a group of nobody knows whom', outcome('    n: {intervention: 3}'), ['error small-count']],
    ['a group beside staff', outcome('    n: {staff: 30, intervention: 3}'), []],
    ['a group beside schools', outcome('    n: {schools: 30, intervention: 3}'), []],
    [
      'a group beside staff and pupils',
      outcome('    n: {staff: 30, pupils: 60, intervention: 3}'),
      ['error small-count'],
    ],
    [
      'a group of an outcome about teachers',
      {
        outcomes: outcome('    n: {intervention: 3}').outcomes.replace(
          'domain: attainment',
          'domain: teacher-practice',
        ),
      },
      [],
    ],
    [
      'a group of teachers',
      outcome('    n: {intervention: 3, comparison: 4}\n    unitOfAnalysis: teacher'),
      [],
    ],
  ])('that are small are found: %s', (_what, facts, found) => {
    expect(disclosed('An example.', facts)).toEqual(found);
  });

  it.each<[more: string, found: string[]]>([
    ['    n: {pupils: 60, intervention: 57}', ['error differencing']],
    ['    n: {pupils: 60, intervention: 30, comparison: 28}', ['error differencing']],
    ['    n: {pupils: 60, intervention: 30, comparison: 30}', []],
    ['    n: {pupils: 60, intervention: 30}', []],
    ['    n: {pupils: 60, intervention: 57}\n    comparedWith: baseline', []],
    ['    n: {pupils: 60, intervention: 57}\n    unitOfAnalysis: school', []],
    ['    n: {pupils: 60, intervention: 57}\n    unitOfAnalysis: pupil', ['error differencing']],
    ['    n: {pupils: 60, intervention: 55}', []],
    ['    n: {pupils: 60, comparison: 57}', ['error differencing']],
    ['    n: {intervention: 57, comparison: 60}', []],
  ])('that leave a few are found: %s', (more, found) => {
    expect(ofOutcome(more)).toEqual(found);
  });

  it.each<[result: string, more: string, found: string[]]>([
    [proportions('{percent: 25, n: 12}'), '', ['error implied-count']],
    [proportions('{percent: 25}'), '    n: {intervention: 12}', ['error implied-count']],
    [proportions('{percent: 25}'), '    n: {comparison: 12}', ['warning small-base']],
    [proportions('{percent: 25, n: 200}'), '    n: {intervention: 12}', []],
    [proportions('{percent: 25}'), '    n: {pupils: 12}', []],
    [proportions('{percent: 50, n: 20}'), '', ['warning small-base']],
    [
      proportions('{percent: 50, n: 200}', '{percent: 40, n: 8}'),
      '',
      ['error small-base', 'warning small-count'],
    ],
    [proportions('{percent: 25, n: 12}'), '    unitOfAnalysis: school', []],
    [proportions('{percent: 58, n: 240}'), '', []],
  ])('that are shares are held against their base: %s', (result, more, found) => {
    expect(ofOutcome(more, result)).toEqual(found);
  });

  it('that cannot be are told once, by the check of the figures', () => {
    expect(ofOutcome('', proportions('{percent: 47, n: 12}'))).toEqual([]);
  });

  it('are told by the name of their field, and hidden', () => {
    const [first] = disclosures({ facts: outcome('    n: {pupils: 4}') });
    expect(first?.message).toMatch(/^"outcomes\.n\.pupils": a count of 1 to 4 pupils/);
  });
});
