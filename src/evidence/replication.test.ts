import { describe, expect, it } from 'vitest';
import type { DirectionCode } from '#vocabulary/evidence.ts';
import { exampleStudy, synthesis, type StudyChanges } from '../../tests/fixtures/exampleStudy.ts';
import { ladderRules, rate } from './ladder.ts';
import { heldInShort } from './rating.ts';
import { rateLibrary } from './replication.ts';
import { thresholds } from './thresholds.ts';

interface Trial {
  readonly slug: string;
  readonly by?: string | undefined;
  readonly direction?: DirectionCode;
  readonly replicates?: string[];
  readonly withdrawn?: boolean;
  readonly changes?: StudyChanges;
}

/** Reaches Compared and no more. */
const compared: StudyChanges = { design: { attritionPercent: 50 } };
/** Reaches Measured and no more. */
const measured: StudyChanges = { design: { hasComparisonGroup: 'no' } };

function entry({ slug, direction = 'positive', changes = {}, ...trial }: Trial) {
  const evaluator = 'by' in trial ? trial.by : `Team ${slug}`;
  const data = exampleStudy({
    ...changes,
    design: { ...changes.design, evaluator },
    entry: {
      title: slug,
      ...(trial.replicates && { replicates: trial.replicates }),
      ...(trial.withdrawn && { withdrawn: { on: '2026-02-01', reason: 'An example.' } }),
    },
  });
  return { slug, direction, data };
}

const rateAll = (...trials: readonly Trial[]) => rateLibrary(trials.map(entry));
const levels = (...trials: readonly Trial[]) =>
  Object.fromEntries([...rateAll(...trials)].map(([slug, { level }]) => [slug, level]));
/** What holds the first entry, in sentences. */
const held = (...trials: readonly Trial[]) =>
  rateAll(...trials)
    .get(trials[0]?.slug ?? '')
    ?.heldBy.map(({ sentence }) => sentence);

const a: Trial = { slug: 'a' };
const b: Trial = { slug: 'b', replicates: ['a'] };
const c: Trial = { slug: 'c', replicates: ['b'] };

describe('entries that repeat each other', () => {
  it.each<[name: string, trials: readonly Trial[], expected: Record<string, number>]>([
    ['two at Controlled', [a, b], { a: 5, b: 5 }],
    ['linked from the other side', [{ ...a, replicates: ['b'] }, { slug: 'b' }], { a: 5, b: 5 }],
    [
      'that found nothing',
      [
        { ...a, direction: 'no-difference' },
        { ...b, direction: 'no-difference' },
      ],
      { a: 5, b: 5 },
    ],
    [
      'that did harm',
      [
        { ...a, direction: 'negative' },
        { ...b, direction: 'negative' },
      ],
      { a: 5, b: 5 },
    ],
    [
      'through a third that points another way',
      [a, { ...b, direction: 'negative' }, c],
      { a: 5, b: 4, c: 5 },
    ],
    [
      'through a third that is a story',
      [a, { ...b, changes: { outcome: { comparedWith: 'nothing' } } }, c],
      { a: 5, b: 0, c: 5 },
    ],
    [
      'three at Compared',
      [a, b, c].map((each) => ({ ...each, changes: compared })),
      { a: 5, b: 5, c: 5 },
    ],
    [
      'two at Controlled, and one at Compared, which makes three',
      [a, b, { ...c, changes: compared }],
      { a: 5, b: 5, c: 5 },
    ],
    [
      'one at Controlled and two at Compared',
      [a, { ...b, changes: compared }, { ...c, changes: compared }],
      { a: 5, b: 5, c: 5 },
    ],
    [
      'two of one team, and one of another',
      [a, { ...b, by: 'Team x' }, { ...c, by: 'Team x' }],
      { a: 5, b: 5, c: 5 },
    ],
  ])('are Replicated: %s', (_name, trials, expected) => {
    expect(levels(...trials)).toEqual(expected);
  });

  it.each<[name: string, trials: readonly Trial[], expected: Record<string, number>]>([
    ['not linked', [a, { slug: 'b' }], { a: 4, b: 4 }],
    ['linked to what is not there', [{ ...a, replicates: ['nothing', 'a'] }], { a: 4 }],
    ['other findings', [a, { ...b, direction: 'no-difference' }], { a: 4, b: 4 }],
    [
      'mixed',
      [
        { ...a, direction: 'mixed' },
        { ...b, direction: 'mixed' },
      ],
      { a: 4, b: 4 },
    ],
    [
      'not established',
      [
        { ...a, direction: 'not-established' },
        { ...b, direction: 'not-established' },
      ],
      { a: 4, b: 4 },
    ],
    ['the same team', [a, { ...b, by: 'TEAM A.' }], { a: 4, b: 4 }],
    ['a team that is not reported', [a, { ...b, by: undefined }], { a: 4, b: 4 }],
    [
      'neither team is reported',
      [
        { ...a, by: undefined },
        { ...b, by: undefined },
      ],
      { a: 4, b: 4 },
    ],
    ['one at Compared', [a, { ...b, changes: compared }], { a: 4, b: 3 }],
    ['two at Compared', [a, b].map((each) => ({ ...each, changes: compared })), { a: 3, b: 3 }],
    [
      'three at Compared, two of one team',
      [a, { ...b, by: 'Team x' }, { ...c, by: 'Team x' }].map((each) => ({
        ...each,
        changes: compared,
      })),
      { a: 3, b: 3, c: 3 },
    ],
    ['one at Measured', [a, { ...b, changes: measured }], { a: 4, b: 2 }],
    ['one withdrawn', [a, { ...b, withdrawn: true }], { a: 4, b: 4 }],
    ['linked through one withdrawn', [a, { ...b, withdrawn: true }, c], { a: 4, b: 4, c: 4 }],
    ['a synthesis of it', [a, { ...b, changes: { design: synthesis } }], { a: 4, b: 5 }],
  ])('are not: %s', (_name, trials, expected) => {
    expect(levels(...trials)).toEqual(expected);
  });

  it('do not raise one that agrees and whose team is not reported', () => {
    expect(levels(a, b, { ...c, by: undefined })).toEqual({ a: 5, b: 5, c: 4 });
  });

  it('do not depend on the order in which they are given', () => {
    const trials = [c, a, { ...b, changes: compared }, { slug: 'd', replicates: ['c'] }];
    expect(levels(...trials.toReversed())).toEqual(levels(...trials));
  });

  it('say whom they agree with, and keep what they had', () => {
    const rating = rateAll(a, b, { ...c, direction: 'negative' }).get('a');
    const alone = rate(entry(a).data);
    expect(rating).toMatchObject({ level: 5, replicatedBy: ['b'], heldBy: [], wouldRaise: [] });
    expect(rating?.met.map(({ sentence }) => sentence)).toEqual([
      ...alone.met.map(({ sentence }) => sentence),
      'By different teams, this and linked entries found the same: “b”.',
    ]);
    expect(rating?.facts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['design.evaluator', 'replicates']),
    );
  });

  it('leave the rating of others as it is', () => {
    const trials = [measured, compared, {}].map((changes, index) => ({
      slug: `only-${String(index)}`,
      changes,
    }));
    for (const [slug, rating] of rateAll(...trials)) {
      const data = trials.map(entry).find((each) => each.slug === slug)?.data;
      expect(rating).toEqual(data && rate(data));
    }
  });

  it('at Controlled do not raise one below them, where fewer are not enough there', () => {
    const rules = ladderRules({ ...thresholds, replicationsAtCompared: 9 });
    const ratings = rateLibrary([{ ...a, changes: compared }, b, c].map(entry), rules);
    expect([...ratings.values()].map(({ level }) => level)).toEqual([3, 5, 5]);
  });

  it('follow the thresholds', () => {
    const two = ladderRules({ ...thresholds, replicationsAtCompared: 2 });
    const three = ladderRules({
      ...thresholds,
      replicationsAtControlled: 3,
      replicationsAtCompared: 9,
    });
    const weak = [a, b].map((each) => entry({ ...each, changes: compared }));
    expect(rateLibrary(weak, two).get('a')?.level).toBe(5);
    expect(rateLibrary([a, b].map(entry), three).get('a')?.level).toBe(4);
    expect(rateLibrary([a, b, c].map(entry), three).get('a')?.level).toBe(5);
  });
});

describe('what holds an entry at Controlled', () => {
  it.each<[sentences: string[], trials: readonly Trial[]]>([
    [['No second trial is linked to it here.'], [a, { slug: 'b' }]],
    [['“b” is at Measured.'], [a, { ...b, changes: measured }]],
    [['The findings of “b” point another way: negative.'], [a, { ...b, direction: 'negative' }]],
    [['Who evaluated “b” is not reported.'], [a, { ...b, by: undefined }]],
    [['The same team evaluated “b”.'], [a, { ...b, by: 'Team a' }]],
    [['“b” is a synthesis, and no second trial.'], [a, { ...b, changes: { design: synthesis } }]],
    [['Who evaluated it is not reported.'], [{ ...a, by: undefined }, b]],
    [
      [
        'Its findings are mixed, and agree with no others.',
        'The findings of “b” point another way: positive.',
      ],
      [{ ...a, direction: 'mixed' }, b],
    ],
    [
      ['So far 1 at Controlled and 2 at Compared or above agree.'],
      [a, { ...b, changes: compared }],
    ],
  ])('%j', (sentences, trials) => {
    expect(held(...trials)).toEqual(sentences);
  });

  it('is put in a sentence of its own', () => {
    const rating = rateAll(a, { ...b, by: 'Team a' }).get('a');
    expect(rating && heldInShort(rating)).toBe(
      'Held at Controlled because the same team evaluated “b”.',
    );
    expect(rating?.wouldRaise).toHaveLength(1);
  });
});
