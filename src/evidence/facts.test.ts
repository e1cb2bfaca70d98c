import { describe, expect, it } from 'vitest';
import {
  exampleStudy,
  notReported,
  padlocks,
  qualitative,
  type StudyChanges,
} from '../../tests/fixtures/exampleStudy.ts';
import { factReader, type FactKey } from './facts.ts';

const data = exampleStudy({
  design: {
    matchedOn: ['prior attainment', 'age'],
    baselineEquivalence: { standardisedDifference: 0.05 },
    registration: { registry: 'Example Registry' },
  },
  outcome: {
    result: {
      form: 'proportions',
      intervention: { percent: 50, n: 1200 },
      comparison: { percent: 40 },
    },
  },
  setting: { pupils: 12700 },
  entry: {
    theoryOfChange: { if: 'a', then: 'b', because: 'c', citations: ['report'] },
    ratings: [
      { by: 'EEF', scheme: 'Padlocks', value: 4, outOf: 5, about: 'Security', source: 'report' },
    ],
    replicates: ['another'],
  },
});

const theory = { if: 'An example.', then: 'An example.', because: 'An example.' };
const means = {
  form: 'means' as const,
  intervention: { mean: 10, sd: 2, n: 1100 },
  comparison: { mean: 9, sd: 2, n: 1050 },
};

describe('a fact that a rule reads', () => {
  it.each<[key: FactKey, path: string, label: string, value: string]>([
    ['kind', 'kind', 'Kind', 'published work'],
    ['theoryOfChange', 'theoryOfChange', 'Theory of change', 'declared'],
    [
      'theoryOfChange.citations',
      'theoryOfChange.citations',
      'Theory of change: Research behind it',
      'report',
    ],
    ['setting.pupils', 'setting.pupils', 'Setting: Pupils', '12,700'],
    ['setting.staff', 'setting.staff', 'Setting: Staff', 'not reported'],
    ['design.type', 'design.type', 'Kind of study', 'Randomised trial'],
    ['design.unitOfAssignment', 'design.unitOfAssignment', 'Unit of assignment', 'School'],
    [
      'design.schoolsPerArm',
      'design.schoolsPerArm',
      'Schools in each arm',
      '20 taking part, 20 compared',
    ],
    ['design.matchedOn', 'design.matchedOn', 'Matched on', 'prior attainment, age'],
    [
      'design.baselineEquivalence',
      'design.baselineEquivalence',
      'Alike at the start',
      '0.05 standard deviations apart',
    ],
    ['design.attritionPercent', 'design.attritionPercent', 'Lost from the study (%)', '12%'],
    ['design.registration', 'design.registration', 'Registered plan', 'Example Registry'],
    ['design.evaluator', 'design.evaluator', 'Evaluated by', 'Example University'],
    ['outcomes', 'outcomes', 'Outcomes', '1 declared'],
    ['outcome.domain', 'outcomes[0].domain', 'About', 'Attainment'],
    ['outcome.comparedWith', 'outcomes[0].comparedWith', 'Set against', 'a comparison group'],
    ['outcome.unitOfAnalysis', 'outcomes[0].unitOfAnalysis', 'Unit of analysis', 'Pupil'],
    ['outcome.n.pupils', 'outcomes[0].n.pupils', 'Numbers analysed: Pupils', '2,000'],
    ['outcome.result.form', 'outcomes[0].result.form', 'Result: Form', 'shares'],
    [
      'outcome.result.intervention.n',
      'outcomes[0].result.intervention.n',
      'Result: Taking part: Number',
      '1,200',
    ],
    [
      'outcome.result.comparison.n',
      'outcomes[0].result.comparison.n',
      'Result: Compared with: Number',
      'not reported',
    ],
    [
      'outcome.monthsOfProgress',
      'outcomes[0].monthsOfProgress',
      'Months of progress',
      'not reported',
    ],
    ['ratings', 'ratings', "Others' ratings", '4 of 5 padlocks from EEF'],
    ['replicates', 'replicates', 'Tries again', 'another'],
  ])('%s', (key, path, label, value) => {
    const reader = factReader({ data, outcome: 0 });
    reader.get(key);
    expect(reader.used()).toEqual([{ path, label, value }]);
  });

  it.each<[key: FactKey, changes: StudyChanges, value: string]>([
    ['kind', { kind: 'practice' }, 'a partnership’s own account'],
    [
      'design.baselineEquivalence',
      { design: { baselineEquivalence: 'stated' } },
      'stated by the evaluator',
    ],
    ['design.registration', { design: { registration: 'none' } }, 'none'],
    ['design.pooledStudies', { design: { pooledStudies: 1200 } }, '1,200'],
    ['design.pooledStudiesControlled', { design: { pooledStudiesControlled: 'no' } }, 'no'],
    ['design.timePoints', { design: { timePoints: 1200 } }, '1,200'],
    ['design.attritionPercent', { design: { attritionPercent: 12.3456 } }, '12.346%'],
    ['design.matchedOn', { design: { matchedOn: ['age', 'size'] } }, 'age, size'],
    ['outcome.comparedWith', { outcome: { comparedWith: 'baseline' } }, 'an earlier point'],
    [
      'outcome.comparedWith',
      { outcome: { comparedWith: 'both' } },
      'a comparison group and an earlier point',
    ],
    ['outcome.comparedWith', { outcome: { comparedWith: 'nothing' } }, 'nothing'],
    ['outcome.result.form', {}, 'an effect size'],
    [
      'outcome.result.form',
      { outcome: { result: { form: 'stated', finding: 'An example.' } } },
      'a measured result in words',
    ],
    [
      'outcome.result.form',
      { outcome: { result: qualitative } },
      'what people said or visitors saw',
    ],
    ['outcome.result.form', { outcome: { result: means } }, 'means'],
    ['outcome.result.intervention.n', { outcome: { result: means } }, '1,100'],
    ['outcome.result.comparison.n', { outcome: { result: means } }, '1,050'],
    ['outcome.result.intervention.n', {}, 'not reported'],
    ['outcome.monthsOfProgress', { outcome: { monthsOfProgress: -1 } }, '-1'],
    ['outcome.n.staff', { outcome: { n: { staff: 1200 } } }, '1,200'],
    ['outcome.n.schools', { outcome: { n: { schools: 1200 } } }, '1,200'],
    ['outcome.n.pupils', { outcome: { n: notReported } }, 'not reported'],
    ['outcomes', { others: [{}, {}] }, '3 declared'],
    [
      'ratings',
      { entry: { ratings: [padlocks(4), padlocks('High')] } },
      '4 of 5 padlocks from EEF; “High” from EEF',
    ],
    ['ratings', { entry: { ratings: [] } }, 'not reported'],
    ['replicates', { entry: { replicates: ['one', 'two'] } }, 'one, two'],
    ['replicates', { entry: { replicates: [] } }, 'not reported'],
    [
      'theoryOfChange.citations',
      { entry: { theoryOfChange: { ...theory, citations: ['a', 'b'] } } },
      'a, b',
    ],
    [
      'theoryOfChange.citations',
      { entry: { theoryOfChange: { ...theory, citations: [] } } },
      'not reported',
    ],
    ['theoryOfChange.citations', { entry: { theoryOfChange: notReported } }, 'not reported'],
  ])('tells %s, of %j, as %s', (key, changes, value) => {
    const reader = factReader({ data: exampleStudy(changes), outcome: 0 });
    reader.get(key);
    expect(reader.used().map((used) => used.value)).toEqual([value]);
  });

  it('is that of the outcome in question', () => {
    const other = { measure: 'Another Test', n: { pupils: 7 } };
    const reader = factReader({ data: exampleStudy({ others: [other] }), outcome: 1 });
    expect(reader.get('outcome.measure')).toBe('Another Test');
    expect(reader.get('outcome.n.pupils')).toBe(7);
    expect(reader.used().map(({ path }) => path)).toEqual([
      'outcomes[1].measure',
      'outcomes[1].n.pupils',
    ]);
  });

  it('is not reported where the entry has no design and no outcome', () => {
    const reader = factReader({ data: { ...data, design: undefined, outcomes: undefined } });
    expect(reader.get('design.type')).toBeUndefined();
    expect(reader.get('outcomes')).toBeUndefined();
    expect(reader.used().map(({ value }) => value)).toEqual(['not reported', 'not reported']);
  });

  it('is remembered once, and named where it is declared or asked for', () => {
    const reader = factReader({ data, outcome: 0 });
    reader.get('design.attritionPercent');
    reader.get('design.timePoints');
    reader.get('setting.staff');
    reader.get('design.attritionPercent');
    expect(reader.used()).toHaveLength(3);
    expect(reader.named([]).map(({ path }) => path)).toEqual(['design.attritionPercent']);
    expect(reader.named(['setting.staff']).map(({ path }) => path)).toEqual([
      'design.attritionPercent',
      'setting.staff',
    ]);
  });
});
