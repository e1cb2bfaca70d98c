import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { exampleNames } from '../../../tests/fixtures/exampleNames.ts';
import { Lexicon } from './lexicon.ts';
import { topicsOf } from './topics.ts';

const lexicon = new Lexicon(exampleNames);
const labels = (typed: string, beginning = false) =>
  topicsOf(typed, lexicon, beginning).map(({ kind, label }) => `${kind} ${label}`);

describe('the topics of what is typed', () => {
  it.each([
    ['peer review', ['intervention Peer review']],
    ['what works in school reviews?', ['intervention Peer review', 'term what works']],
    [
      'MATs that share mentors',
      ['intervention Mentoring', 'strand Multi-academy trust', 'term MAT'],
    ],
    [
      '“peer review” and building capacity',
      ['theme Building capacity', 'intervention Peer review'],
    ],
    ['mentoring in Wales', ['intervention Mentoring']],
    ['case studies of mentoring', ['intervention Mentoring']],
    ['case studies', ['term case study']],
    ['Wales', []],
    ['ment', []],
    ['!!!', []],
    ['', []],
  ])('%j: %j', (typed, topics) => {
    expect(labels(typed)).toEqual(topics);
  });

  it('are of what is being typed where nothing is named yet', () => {
    expect(labels('ment', true)).toEqual(['intervention Mentoring']);
    expect(labels('multi-aca', true)).toEqual(['strand Multi-academy trust', 'term MAT']);
    expect(labels('mentor', true)).toEqual(['intervention Mentoring']);
    expect(labels('wal', true)).toEqual([]);
  });

  it('are three at most, each with its page and a label of its own, the broadest first', () => {
    const kinds = ['theme', 'intervention', 'strand', 'term'];
    fc.assert(
      fc.property(anyTyped, fc.boolean(), (typed, beginning) => {
        const topics = topicsOf(typed, lexicon, beginning);
        expect(topics.length).toBeLessThanOrEqual(3);
        expect(topics.every(({ path }) => path !== '')).toBe(true);
        expect(new Set(topics.map(({ label }) => label.toLowerCase())).size).toBe(topics.length);
        const ranks = topics.map(({ kind }) => kinds.indexOf(kind));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});
