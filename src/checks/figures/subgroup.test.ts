import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';

/* Made-up figures. */

function findingsIn(facts: Facts): readonly Finding[] {
  const { data, declared, findings } = readExample(exampleEntry({ facts }));
  checkFigures(data, declared, findings);
  return findings.list;
}

const rulesAgainst = (facts: Facts) =>
  findingsIn(facts).map(({ rule, severity }) => `${severity} ${rule}`);

const stated = '{form: stated, finding: "An example."}';
const analysed = (n: string, more = '', result = stated) =>
  outcomeFacts(result, `direction: positive\n    n: {${n}}${more}`);
const compared = '\n    comparedWith: comparison-group';
const setting = (more: string) => ({ setting: `setting: {locations: [london], ${more}}` });
const arms = (intervention: number, comparison: number) => ({
  design: `design:\n  type: randomised-trial\n  schoolsPerArm: {intervention: ${String(intervention)}, comparison: ${String(comparison)}}`,
});

describe('a part and its whole', () => {
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

const error = 'error figures/subgroup';
const warning = 'warning figures/subgroup';
const withDesign = (hasComparisonGroup: string) => ({
  design: `design:\n  type: randomised-trial\n  hasComparisonGroup: ${hasComparisonGroup}`,
});

describe('the border of a whole', () => {
  const means = (one: string, two: string) =>
    `{form: means, intervention: {mean: 1, ${one}}, comparison: {mean: 2, ${two}}}`;

  it.each<[name: string, facts: Facts, found: string[]]>([
    ['a group of all', analysed('pupils: 40, intervention: 40, comparison: 40'), []],
    ['a group of one more', analysed('pupils: 40, intervention: 41'), [error]],
    ['a comparison group of one more', analysed('pupils: 40, comparison: 41'), [error]],
    [
      'both of one more, told once',
      analysed('pupils: 40, intervention: 41, comparison: 41'),
      [error],
    ],
    [
      'two groups that are one more, of different people',
      analysed('pupils: 89, intervention: 40, comparison: 50', compared),
      [error],
    ],
    [
      'two groups and nothing of whether they are different people',
      analysed('pupils: 89, intervention: 40, comparison: 50'),
      [],
    ],
    [
      'two groups of work without a comparison group',
      { ...analysed('pupils: 89, intervention: 40, comparison: 50'), ...withDesign('"no"') },
      [],
    ],
    [
      'two points in time of work that has a comparison group',
      {
        ...analysed('pupils: 50, intervention: 50, comparison: 50', '\n    comparedWith: baseline'),
        ...withDesign('"yes"'),
      },
      [],
    ],
    ['no total', analysed('schools: 4, intervention: 50'), []],
    [
      'groups of pupils',
      analysed('pupils: 40, intervention: 41', '\n    unitOfAnalysis: pupil'),
      [error],
    ],
    [
      'groups of schools',
      analysed('pupils: 400, schools: 4, intervention: 5', '\n    unitOfAnalysis: school'),
      [error],
    ],
    [
      'groups of schools, of which there is no total',
      analysed('pupils: 4, intervention: 5', '\n    unitOfAnalysis: school'),
      [],
    ],
    ['means of all', analysed('pupils: 9', '', means('n: 9', 'n: 9')), []],
    ['means of one more', analysed('pupils: 9', '', means('n: 10', 'n: 9')), [error]],
    ['means of one more in comparison', analysed('pupils: 9', '', means('n: 9', 'n: 10')), [error]],
    ['means of an unknown number', analysed('pupils: 9', compared, means('sd: 1', 'n: 9')), []],
    [
      'an effect, which has no groups',
      analysed('pupils: 9', '', '{form: effect, metric: hedges-g, value: 1}'),
      [],
    ],
    [
      'groups of the result where the outcome has no numbers',
      outcomeFacts(means('n: 10', 'n: 10'), 'direction: positive'),
      [],
    ],
    [
      'groups of the outcome and of the result',
      analysed('pupils: 9, intervention: 10', '', means('n: 10', 'n: 9')),
      [error, error],
    ],
  ])('is held: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });
});

describe('the numbers of the setting', () => {
  const pupils = (n: string, more = '') => ({ ...setting('pupils: 100'), ...analysed(n, more) });

  it.each<[name: string, facts: Facts, found: string[]]>([
    ['as many', pupils('pupils: 100'), []],
    ['one more', pupils('pupils: 101'), [error]],
    ['more, compared with nothing', pupils('pupils: 101', '\n    comparedWith: nothing'), [error]],
    [
      'more, compared with nothing, in work with a comparison group',
      { ...pupils('pupils: 101', '\n    comparedWith: nothing'), ...withDesign('"yes"') },
      [error],
    ],
    [
      'more, and an earlier point',
      pupils('pupils: 101', '\n    comparedWith: baseline'),
      [warning],
    ],
    ['more, and both', pupils('pupils: 101', '\n    comparedWith: both'), [warning]],
    [
      'more, in work with a comparison group',
      { ...pupils('pupils: 101'), ...withDesign('"yes"') },
      [warning],
    ],
    ['more, in work without one', { ...pupils('pupils: 101'), ...withDesign('"no"') }, [error]],
    [
      'more, and a group of all in the same unit',
      pupils('pupils: 190, intervention: 100', `${compared}\n    unitOfAnalysis: pupil`),
      [],
    ],
    [
      'more, and a group of one more',
      pupils('pupils: 190, intervention: 101', `${compared}\n    unitOfAnalysis: pupil`),
      [warning],
    ],
    [
      'more, and a group of which nobody knows what it counts',
      pupils('pupils: 190, intervention: 95', compared),
      [warning],
    ],
    [
      'more, and a group that counts something else',
      pupils('pupils: 190, intervention: 4', `${compared}\n    unitOfAnalysis: school`),
      [warning],
    ],
    [
      'more, and no number of the group',
      pupils('pupils: 190', `${compared}\n    unitOfAnalysis: pupil`),
      [warning],
    ],
    [
      'more pupils than an unknown number',
      { ...setting('schools: 4'), ...analysed('pupils: 9') },
      [],
    ],
    [
      'more of each',
      {
        ...setting('pupils: 9, staff: 8, schools: 7'),
        ...analysed('pupils: 10, staff: 9, schools: 8'),
      },
      [error, error, error],
    ],
    [
      'more in one of them',
      {
        ...setting('pupils: 9, staff: 8, schools: 7'),
        ...analysed('pupils: 9, staff: 9, schools: 7'),
      },
      [error],
    ],
    ['an outcome without numbers', { ...setting('pupils: 9'), ...outcomeFacts(stated) }, []],
    ['schools of one arm that are all', { ...setting('schools: 66'), ...arms(66, 0) }, []],
    [
      'schools of two arms that are one too many',
      { ...setting('schools: 133'), ...arms(66, 68) },
      [warning],
    ],
    [
      'schools of one arm that are one too many',
      { ...setting('schools: 65'), ...arms(66, 0) },
      [error],
    ],
    ['schools of the comparison alone', { ...setting('schools: 68'), ...arms(66, 68) }, [warning]],
    ['no arms', { ...setting('schools: 1'), ...withDesign('"yes"') }, []],
    ['no design', setting('schools: 1'), []],
  ])('are held against those of an outcome and the arms: %s', (_name, facts, found) => {
    expect(rulesAgainst(facts)).toEqual(found);
  });
});

describe('what is said of a part', () => {
  const correct =
    'Correct the part or the total. If they count different things, say which in "unitOfAnalysis".';

  it.each<[facts: Facts, message: string, hint: string, words: string]>([
    [
      analysed('pupils: 40, intervention: 50'),
      'The group that took part has 50, more than the 40 pupils of this outcome.',
      correct,
      '50}',
    ],
    [
      analysed('staff: 40, comparison: 50', '\n    unitOfAnalysis: teacher'),
      'The comparison group has 50, more than the 40 staff of this outcome.',
      correct,
      '50}',
    ],
    [
      analysed(
        'schools: 8, intervention: 4, comparison: 5',
        `${compared}\n    unitOfAnalysis: school`,
      ),
      'The two groups together have 9, more than the 8 schools of this outcome.',
      correct,
      '4, comparison',
    ],
    [
      analysed(
        'pupils: 9',
        '',
        '{form: proportions, intervention: {percent: 50, n: 8}, comparison: {percent: 50, n: 10}}',
      ),
      'The comparison group has 10, more than the 9 pupils of this outcome.',
      correct,
      '10}',
    ],
    [
      { ...setting('staff: 4'), ...analysed('pupils: 9, staff: 5') },
      '5 staff were analysed, more than the 4 of the setting.',
      'Correct one of them. If others were analysed as well, say so in "comparedWith".',
      '5}',
    ],
    [
      { ...setting('pupils: 4'), ...analysed('pupils: 5', compared) },
      '5 pupils were analysed, more than the 4 of the setting.',
      'Are others among those analysed, such as a comparison group or an earlier year? Then give the number of each group in "n" and the "unitOfAnalysis". If not, correct one of the two.',
      '5}',
    ],
    [
      { ...setting('schools: 60'), ...arms(66, 68) },
      '66 schools took part according to the design, and 60 according to the setting.',
      'Correct one of them: the schools of the setting are those that took part, with or without the comparison schools.',
      '66,',
    ],
    [
      { ...setting('schools: 100'), ...arms(66, 68) },
      'The two arms have 134 schools, but the setting has 100.',
      'Does the setting count all schools (134) or those that took part (66)? Write one of the two.',
      '{intervention: 66',
    ],
  ])('%o', (facts, message, hint, words) => {
    const found = findingsIn(facts);
    expect(found).toMatchObject([{ message, hint }]);
    const [{ line, column } = { line: 1, column: 1 }] = found;
    const row = exampleEntry({ facts }).split('\n')[line - 1] ?? '';
    expect(row.slice(column - 1).startsWith(words)).toBe(true);
  });
});
