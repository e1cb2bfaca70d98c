import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { design as designSchema } from '#schema/design.ts';
import { outcome as outcomeSchema } from '#schema/outcome.ts';
import {
  CONVENTIONAL_CORRELATION,
  clusteringNote,
  designEffect,
  effectiveSampleSize,
} from './clustering.ts';

/* EXAMPLES FOR TESTS: no record of real work. */

const design = (changes: object = {}) =>
  designSchema.parse({ type: 'randomised-trial', unitOfAssignment: 'school', ...changes });
const outcome = (changes: object = {}) =>
  outcomeSchema.parse({
    id: 'reading',
    label: 'Reading',
    domain: 'attainment',
    unitOfAnalysis: 'pupil',
    result: { form: 'stated', finding: 'An example.' },
    direction: 'positive',
    plain: 'An example.',
    source: 'example',
    ...changes,
  });

describe('the design effect', () => {
  it('is that of the Cochrane Handbook (2024), section 23.1.4', () => {
    // 21 classes, 29.8 children in each on average, a correlation of 0.02; 295 and 330 children.
    expect(designEffect(29.8, 0.02)).toBeCloseTo(1.576, 3);
    expect(effectiveSampleSize(295, 29.8, 0.02)).toBeCloseTo(187.2, 1);
    expect(effectiveSampleSize(330, 29.8, 0.02)).toBeCloseTo(209.4, 1);
  });

  it('changes nothing where clusters have one member or members are not alike', () => {
    expect(designEffect(1, 0.5)).toBe(1);
    expect(designEffect(30, 0)).toBe(1);
  });

  it('leaves as many people as there are clusters where all in a cluster are the same', () => {
    const clusters = fc.integer({ min: 1, max: 500 });
    const members = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(clusters, members, (count, size) => {
        expect(effectiveSampleSize(count * size, size, 1)).toBeCloseTo(count, 8);
      }),
    );
  });

  it.each([
    [0.5, 0.1, 'A cluster has at least 1 member on average; here it is 0.5.'],
    [NaN, 0.1, 'A cluster has at least 1 member on average; here it is NaN.'],
    [Infinity, 0.1, 'A cluster has at least 1 member on average; here it is Infinity.'],
    [20, -0.1, 'An intracluster correlation is from 0 to 1; it is -0.1.'],
    [20, 1.1, 'An intracluster correlation is from 0 to 1; it is 1.1.'],
    [20, NaN, 'An intracluster correlation is from 0 to 1; it is NaN.'],
  ])('refuses clusters of %d with a correlation of %d', (size, correlation, message) => {
    expect(() => designEffect(size, correlation)).toThrow(new RangeError(message));
  });
});

describe('the note that whole schools were assigned', () => {
  it('gives the figures with our convention where the source names no correlation', () => {
    const note = clusteringNote(design(), outcome({ n: { pupils: 2000, schools: 40 } }));
    expect(note).toMatchObject({
      applies: true,
      pupils: 2000,
      schools: 40,
      pupilsPerSchool: 50,
      correlation: CONVENTIONAL_CORRELATION,
      correlationReported: false,
      designEffect: 8.35,
    });
    expect(note.applies && note.effectivePupils).toBeCloseTo(239.5, 1);
  });

  it('takes the correlation of the source where there is one', () => {
    const note = clusteringNote(
      design({ intraclusterCorrelation: 0.1 }),
      outcome({ n: { pupils: 2000, schools: 40 } }),
    );
    expect(note).toMatchObject({ correlation: 0.1, correlationReported: true, designEffect: 5.9 });
  });

  it('takes the schools of the arms, and the pupils of the arms, where there is nothing nearer', () => {
    const note = clusteringNote(
      design({ schoolsPerArm: { intervention: 21, comparison: 19 } }),
      outcome({ n: { intervention: 1100, comparison: 900 } }),
    );
    expect(note).toMatchObject({ applies: true, pupils: 2000, schools: 40 });
  });

  it('counts pupils where the unit is not reported and their number is', () => {
    const note = clusteringNote(
      design(),
      outcome({ unitOfAnalysis: 'not-reported', n: { pupils: 2000, schools: 40 } }),
    );
    expect(note.applies).toBe(true);
  });

  it('takes the numbers of the outcome before those of the arms', () => {
    const note = clusteringNote(
      design({ schoolsPerArm: { intervention: 30, comparison: 30 } }),
      outcome({ n: { pupils: 2000, schools: 40, intervention: 700, comparison: 800 } }),
    );
    expect(note).toMatchObject({ pupils: 2000, schools: 40 });
  });

  it('changes nothing where each school has one pupil', () => {
    const note = clusteringNote(design(), outcome({ n: { pupils: 40, schools: 40 } }));
    expect(note).toMatchObject({ applies: true, designEffect: 1, effectivePupils: 40 });
  });

  const numbers = { n: { pupils: 2000, schools: 40 } };
  it.each<[name: string, ...Parameters<typeof clusteringNote>, because: string]>([
    ['no design', undefined, outcome(numbers), 'schools-not-assigned'],
    [
      'pupils assigned',
      design({ unitOfAssignment: 'pupil' }),
      outcome(numbers),
      'schools-not-assigned',
    ],
    [
      'a unit of assignment that is not reported',
      design({ unitOfAssignment: 'not-reported' }),
      outcome(numbers),
      'schools-not-assigned',
    ],
    [
      'schools counted',
      design(),
      outcome({ ...numbers, unitOfAnalysis: 'school' }),
      'pupils-not-counted',
    ],
    [
      'teachers counted, whatever is known of pupils',
      design(),
      outcome({ ...numbers, unitOfAnalysis: 'teacher' }),
      'pupils-not-counted',
    ],
    [
      'pupils of one arm alone',
      design(),
      outcome({ n: { schools: 4, intervention: 90 } }),
      'numbers-not-known',
    ],
    [
      'pupils of the other arm alone',
      design(),
      outcome({ n: { schools: 4, comparison: 90 } }),
      'numbers-not-known',
    ],
    ['nobody', design(), outcome({ n: { pupils: 0, schools: 0 } }), 'numbers-not-known'],
    ['no school', design(), outcome({ n: { pupils: 90, schools: 0 } }), 'numbers-not-known'],
    [
      'arms of an unknown unit',
      design(),
      outcome({ unitOfAnalysis: 'not-reported', n: { intervention: 9, comparison: 9 } }),
      'pupils-not-counted',
    ],
    ['no numbers', design(), outcome(), 'numbers-not-known'],
    ['no schools', design(), outcome({ n: { pupils: 2000 } }), 'numbers-not-known'],
    ['no pupils', design(), outcome({ n: { schools: 40 } }), 'numbers-not-known'],
    [
      'fewer pupils than schools',
      design(),
      outcome({ n: { pupils: 3, schools: 40 } }),
      'numbers-not-known',
    ],
  ])('does not apply to %s', (_name, declared, found, because) => {
    expect(clusteringNote(declared, found)).toEqual({ applies: false, because });
  });
});
