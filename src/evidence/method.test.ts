import { describe, expect, it } from 'vitest';
import { levels, type LevelNumber } from '#vocabulary/levels.ts';
import {
  exampleStudy,
  matched,
  notReported,
  synthesis,
  type StudyChanges,
} from '../../tests/fixtures/exampleStudy.ts';
import { ladderRules, rate } from './ladder.ts';
import { methodOf, type Method } from './method.ts';
import { thresholds, type Thresholds } from './thresholds.ts';

const sentences = ({ levels: all, caps }: Method) => [
  ...all.flatMap(({ ways }) =>
    ways.flat().flatMap(({ sentence, standIns }) => [sentence, ...standIns]),
  ),
  ...caps,
];
const ours = methodOf(ladderRules());

/** For each number: another value, a study that it decides, its level before and after. */
const decided: Record<
  Exclude<keyof Thresholds, 'version' | 'replicationsAtControlled' | 'replicationsAtCompared'>,
  readonly [other: number, study: StudyChanges, before: LevelNumber, after: LevelNumber]
> = {
  leastAnalysed: [11, { outcome: { n: { pupils: 10 } } }, 3, 2],
  leastPerArm: [31, { outcome: { n: { intervention: 30, comparison: 30 } } }, 4, 3],
  leastSchoolsPerArm: [3, { design: { schoolsPerArm: { intervention: 2, comparison: 2 } } }, 4, 3],
  mostAttritionPercent: [20, { design: { attritionPercent: 25 } }, 4, 3],
  mostBaselineDifference: [
    0.1,
    { design: { ...matched, baselineEquivalence: { standardisedDifference: 0.2 } } },
    3,
    2,
  ],
  leastTimePoints: [
    9,
    { design: { type: 'interrupted-time-series', assignedBy: 'choice', timePoints: 8 } },
    4,
    2,
  ],
  strongMatchThings: [3, { design: matched }, 4, 3],
  strongMatchDifference: [0.02, { design: matched }, 4, 3],
  leastPooledStudies: [13, { design: synthesis }, 5, 2],
  takingPartForAnalysed: [3, { outcome: { n: notReported }, setting: { staff: 20 } }, 3, 2],
  totalForEachArm: [5, { design: { schoolsPerArm: notReported }, setting: { schools: 8 } }, 4, 3],
};

describe('the page about the rules', () => {
  it('has every level, each with what it takes', () => {
    expect(ours.levels.map(({ code }) => code)).toEqual(levels.terms.map(({ code }) => code));
    expect(ours.levels.map(({ ways }) => ways.length)).toEqual([1, 1, 1, 1, 1, 2]);
    expect(ours.levels.flatMap(({ ways }) => ways).filter((way) => way.length === 0)).toEqual([]);
    expect(ours.version).toBe(thresholds.version);
  });

  it('has whole sentences, and each need once', () => {
    for (const each of sentences(ours)) {
      expect(each).toMatch(/^[A-Z“].*\.$/);
      expect(each).not.toMatch(/undefined|NaN|Infinity/);
    }
    for (const way of ours.levels.flatMap(({ ways }) => ways)) {
      expect(new Set(way.map(({ sentence }) => sentence)).size).toBe(way.length);
    }
  });

  it('says what caps a level, and where', () => {
    expect(ours.caps).toEqual([
      'Fewer than 10 were analysed: at most Measured.',
      'The result is self-report only: at most Measured.',
      'An arm has fewer than 2 schools: at most Compared.',
      'Attrition is above 30%: at most Compared.',
      'Fewer than 30 were analysed in an arm: at most Compared.',
      'The only measure was made by those who ran the work: at most Compared.',
      'It is declared that no main outcome was named in advance: at most Compared.',
    ]);
  });

  it.each(Object.entries(decided))(
    'changes with the rules: %s',
    (name, [other, study, before, after]) => {
      const changed = ladderRules({ ...thresholds, [name]: other });
      const told = sentences(methodOf(changed)).filter((each) => !sentences(ours).includes(each));
      expect(told).not.toEqual([]);
      if (!['takingPartForAnalysed', 'totalForEachArm'].includes(name)) {
        expect(told.join(' ')).toContain(String(other));
      }
      const data = exampleStudy(study);
      expect([rate(data).level, rate(data, changed).level]).toEqual([before, after]);
    },
  );

  it('tells how many have to agree', () => {
    const { levels: all } = methodOf(
      ladderRules({ ...thresholds, replicationsAtControlled: 7, replicationsAtCompared: 11 }),
    );
    expect(all.at(-1)?.ways[0]?.[0]?.sentence).toContain(
      'At least 7 entries at Controlled, or 11 at Compared',
    );
  });

  it('has for each reason in a rating the sentence that it comes from', () => {
    const needs = sentences(ours).map((each) => each.slice(1));
    const { wouldRaise } = rate(
      exampleStudy({ design: { attritionPercent: notReported, schoolsPerArm: notReported } }),
    );
    for (const each of wouldRaise) {
      expect(needs.some((need) => each.endsWith(need))).toBe(true);
    }
    expect(wouldRaise).toHaveLength(2);
  });
});
