import { describe, expect, it } from 'vitest';
import { exampleData, exampleEvaluation } from '../../tests/fixtures/exampleCaseStudy.ts';
import {
  exampleStudy,
  notReported,
  padlocks,
  qualitative,
  synthesis,
} from '../../tests/fixtures/exampleStudy.ts';
import { rate } from './ladder.ts';
import { heldInShort } from './rating.ts';

describe('a rating', () => {
  it('rests on the outcome that goes highest, whichever comes first', () => {
    const rating = rate(
      exampleStudy({ outcome: { comparedWith: 'baseline' }, others: [{ primary: 'no' }] }),
    );
    expect([rating.level, rating.restsOn]).toEqual([4, 'other-1']);
  });

  it('takes a main outcome before others that go as high, then the first', () => {
    const others = [{ primary: 'no' as const }, { primary: 'yes' as const }, {}];
    const rests = (primary: 'yes' | 'no') =>
      rate(exampleStudy({ outcome: { primary }, others })).restsOn;
    expect([rests('no'), rests('yes')]).toEqual(['other-2', 'reading']);
  });

  it('wants all conditions from one outcome, not one from each', () => {
    const rating = rate(
      exampleStudy({ outcome: { selfReport: 'yes' }, others: [{ comparedWith: 'baseline' }] }),
    );
    expect([rating.level, rating.restsOn]).toEqual([2, 'reading']);
  });

  it('tells of the outcome that lacks least where none is Measured', () => {
    const rating = rate(
      exampleStudy({
        kind: 'practice',
        outcome: { comparedWith: notReported, n: notReported },
        others: [{ result: qualitative }, { comparedWith: notReported }],
      }),
    );
    expect(rating.restsOn).toBeUndefined();
    expect(heldInShort(rating)).toBe(
      'Held at Story because what the result is set against is not reported.',
    );
  });

  it('says of an entry without outcomes that it has none, and no more of results', () => {
    for (const data of [exampleData(), exampleEvaluation({ outcomes: [] })]) {
      const rating = rate(data);
      expect(rating.level).toBe(0);
      expect(rating.heldBy.map(({ sentence }) => sentence)).toEqual([
        'No outcome is declared.',
        'No theory of change is declared.',
        'No research is named behind its reasoning.',
      ]);
    }
  });

  it('says why, what holds it down and what would raise it, in sentences', () => {
    const rating = rate(
      exampleStudy({
        design: {
          attritionPercent: notReported,
          schoolsPerArm: { intervention: 1, comparison: 2 },
        },
      }),
    );
    expect(heldInShort(rating)).toBe(
      'Held at Compared because an arm has only 1 school, and because attrition is not reported.',
    );
    expect(rating.heldBy.map(({ sentence }) => sentence)).toEqual([
      'An arm has only 1 school.',
      'Attrition is not reported.',
    ]);
    expect(rating.wouldRaise).toEqual([
      'It takes a further study or measure. Controlled asks that at least 2 schools are in each arm.',
      'Declare “Lost from the study (%)”, where it is known. Controlled asks that attrition is at most 30%: no more of those assigned are missing from the analysis.',
    ]);
    expect(rating.met.map(({ sentence }) => sentence)).toContain('2,000 pupils were analysed.');
  });

  it('counts further reasons in the short form', () => {
    const rating = rate(
      exampleStudy({
        design: {
          attritionPercent: notReported,
          schoolsPerArm: notReported,
          independentEvaluator: notReported,
        },
      }),
    );
    expect(heldInShort(rating)).toBe(
      'Held at Compared because how many schools were in each arm is not reported, and for 2 more reasons.',
    );
  });

  it('says nothing more at the highest level', () => {
    const rating = rate(exampleStudy({ design: synthesis }));
    expect([rating.wouldRaise, heldInShort(rating)]).toEqual([[], undefined]);
  });

  it('names what stands in', () => {
    const rating = rate(
      exampleStudy({
        design: { attritionPercent: notReported },
        entry: { ratings: [padlocks(4)] },
      }),
    );
    expect(rating.standIns.map(({ sentence }) => sentence)).toEqual([
      'The rating 4 of 5 padlocks from EEF stands for attrition.',
    ]);
  });

  it('lists each fact that it used with its place, its name and its value', () => {
    const { facts } = rate(
      exampleStudy({ others: [{}], design: { attritionPercent: notReported } }),
    );
    expect(facts).toContainEqual({
      path: 'design.attritionPercent',
      label: 'Lost from the study (%)',
      value: 'not reported',
    });
    expect(facts).toContainEqual({
      path: 'outcomes[0].n.pupils',
      label: 'Numbers analysed: Pupils',
      value: '2,000',
    });
    expect(facts).toContainEqual({
      path: 'outcomes[0].measureKind',
      label: 'Kind of measure',
      value: 'Standardised test',
    });
    expect(new Set(facts.map(({ path }) => path)).size).toBe(facts.length);
  });
});
