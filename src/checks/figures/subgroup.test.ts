import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkFigures } from '../figures.ts';

/* Made-up figures. */

function rulesAgainst(facts: Facts): string[] {
  const { data, declared, findings } = readExample(exampleEntry({ facts }));
  checkFigures(data, declared, findings);
  return findings.list.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a part and its whole', () => {
  const stated = '{form: stated, finding: "An example."}';
  const analysed = (n: string, more = '', result = stated) =>
    outcomeFacts(result, `direction: positive\n    n: {${n}}${more}`);
  const compared = '\n    comparedWith: comparison-group';
  const setting = (more: string) => ({ setting: `setting: {locations: [london], ${more}}` });
  const arms = (intervention: number, comparison: number) => ({
    design: `design:\n  type: randomised-trial\n  schoolsPerArm: {intervention: ${String(intervention)}, comparison: ${String(comparison)}}`,
  });

  it.each<[name: string, facts: Facts, found: string[]]>([
    [
      'two groups that make up the total',
      analysed('pupils: 90, intervention: 40, comparison: 50', compared),
      [],
    ],
    [
      'two groups that are more',
      analysed('pupils: 80, intervention: 40, comparison: 50', compared),
      ['error figures/subgroup'],
    ],
    [
      'the same pupils at two points in time',
      analysed('pupils: 50, intervention: 50, comparison: 50', '\n    comparedWith: baseline'),
      [],
    ],
    [
      'two groups of a trial, where nothing says with whom they are compared',
      {
        ...analysed('pupils: 80, intervention: 40, comparison: 50'),
        design: 'design:\n  type: randomised-trial\n  hasComparisonGroup: "yes"',
      },
      ['error figures/subgroup'],
    ],
    [
      'one group that is more than all',
      analysed('pupils: 40, intervention: 50', '\n    comparedWith: baseline'),
      ['error figures/subgroup'],
    ],
    [
      'a comparison group that is more than all',
      analysed('pupils: 40, comparison: 50'),
      ['error figures/subgroup'],
    ],
    [
      'groups of teachers beside a number of pupils',
      analysed(
        'pupils: 40, staff: 90, intervention: 40, comparison: 50',
        `${compared}\n    unitOfAnalysis: teacher`,
      ),
      [],
    ],
    [
      'groups of teachers that are more than all teachers',
      analysed(
        'pupils: 400, staff: 80, intervention: 40, comparison: 50',
        `${compared}\n    unitOfAnalysis: teacher`,
      ),
      ['error figures/subgroup'],
    ],
    [
      'groups of classes, which are counted nowhere else',
      analysed(
        'pupils: 40, intervention: 40, comparison: 50',
        `${compared}\n    unitOfAnalysis: class`,
      ),
      [],
    ],
    [
      'groups of the result that are more than the outcome has',
      analysed(
        'pupils: 20',
        compared,
        '{form: proportions, intervention: {n: 12, percent: 50}, comparison: {n: 12, percent: 25}}',
      ),
      ['error figures/subgroup'],
    ],
    ['fewer analysed than took part', { ...setting('pupils: 100'), ...analysed('pupils: 90') }, []],
    [
      'more analysed than took part, with nobody else to be among them',
      { ...setting('pupils: 100'), ...analysed('pupils: 110') },
      ['error figures/subgroup'],
    ],
    [
      'more analysed than took part, perhaps with a comparison group',
      { ...setting('pupils: 100'), ...analysed('pupils: 190', compared) },
      ['warning figures/subgroup'],
    ],
    [
      'more analysed than took part, with a comparison group of known size',
      {
        ...setting('pupils: 100'),
        ...analysed(
          'pupils: 190, intervention: 95, comparison: 95',
          `${compared}\n    unitOfAnalysis: pupil`,
        ),
      },
      [],
    ],
    [
      'more schools analysed than took part',
      { ...setting('schools: 4'), ...analysed('schools: 5', '\n    comparedWith: nothing') },
      ['error figures/subgroup'],
    ],
    [
      'more staff analysed than took part',
      { ...setting('staff: 4'), ...analysed('staff: 5') },
      ['error figures/subgroup'],
    ],
    ['arms that make up the schools', { ...setting('schools: 134'), ...arms(66, 68) }, []],
    [
      'schools of the setting that leave out the comparison',
      { ...setting('schools: 66'), ...arms(66, 68) },
      [],
    ],
    [
      'arms that fit neither',
      { ...setting('schools: 100'), ...arms(66, 68) },
      ['warning figures/subgroup'],
    ],
    [
      'more schools in one arm than took part',
      { ...setting('schools: 60'), ...arms(66, 68) },
      ['error figures/subgroup'],
    ],
    ['arms of an unknown number of schools', arms(66, 68), []],
  ])('are held against each other: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });
});
