import { describe, expect, it } from 'vitest';
import { exampleData } from '../../tests/fixtures/exampleCaseStudy.ts';
import { exampleOutcome } from '../../tests/fixtures/exampleOutcome.ts';
import { clusteringInWords } from './clusteringWords.ts';

/* EXAMPLES FOR TESTS: no record of real work. */
const entry = (unitOfAssignment: 'school' | 'pupil', pupils: number | 'not-reported') =>
  exampleData({
    design: { type: 'randomised-trial', unitOfAssignment },
    outcomes: [
      exampleOutcome({ n: { pupils: 60, schools: 6 } }),
      exampleOutcome({ n: { pupils, schools: 40 } }),
    ],
  });

describe('the note on schools that were assigned and pupils that are counted', () => {
  it('tells of the outcome with the most pupils, and what the number is worth', () => {
    expect(clusteringInWords(entry('school', 800))).toBe(
      'Whole schools were assigned, and pupils are counted: 800 pupils in 40 schools. If pupils of one ' +
        'school are as alike as is usual (we take a correlation of 0.15), they tell as much as 208 pupils ' +
        'assigned one by one (design effect 3.9). An analysis that allows for schools has this in its ' +
        'interval already.',
    );
  });

  it('tells of another outcome where the numbers of one are not known', () => {
    expect(clusteringInWords(entry('school', 'not-reported'))).toContain('60 pupils in 6 schools');
  });

  it('is not there where pupils were assigned, or nothing is declared', () => {
    expect(clusteringInWords(entry('pupil', 800))).toBeUndefined();
    expect(clusteringInWords(exampleData())).toBeUndefined();
  });
});
