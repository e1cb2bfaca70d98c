import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { exampleNames } from '../../../tests/fixtures/exampleNames.ts';
import { Lexicon } from './lexicon.ts';
import { joined, tokensOf } from './tokens.ts';

const lexicon = new Lexicon(exampleNames);

/** The stretches of what was typed, each with its words and the kinds of things they name. */
const stretches = (typed: string) => {
  const tokens = tokensOf(typed);
  return lexicon
    .stretchesOf(tokens)
    .map(({ start, length, things }) => [
      joined(tokens.slice(start, start + length)),
      ...things.map(({ kind, label }) => `${kind} ${label}`),
    ]);
};

describe('names in what is typed', () => {
  it.each([
    ['peer review', [['peer review', 'intervention Peer review']]],
    ['Peer-reviews of schools', [['peer reviews', 'intervention Peer review']]],
    ['do MATs help', [['mats', 'strand Multi-academy trust', 'term MAT']]],
    ['multi academy trusts', [['multi academy trusts', 'strand Multi-academy trust', 'term MAT']]],
    ['academy trust', []],
    ['peer', []],
    ['', []],
    [
      'mentoring and peer review in Wales',
      [
        ['mentoring', 'intervention Mentoring', 'term mentoring'],
        ['peer review', 'intervention Peer review'],
        ['wales', 'value Wales'],
      ],
    ],
    [
      'peer review mentor',
      [
        ['peer review', 'intervention Peer review'],
        ['mentor', 'intervention Mentoring'],
      ],
    ],
  ])('%j', (typed, found) => {
    expect(stretches(typed)).toEqual(found);
  });

  it('are the longest at each place', () => {
    const nested = new Lexicon([
      { kind: 'term', label: 'peer', names: ['peer'] },
      { kind: 'term', label: 'peer review', names: ['peer review'] },
      { kind: 'term', label: 'review visit', names: ['review visit'] },
    ]);
    expect(nested.stretchesOf(tokensOf('peer review visit')).map(({ length }) => length)).toEqual([
      2,
    ]);
  });

  it('name a thing once, however many of its names are alike', () => {
    const twice = new Lexicon([{ kind: 'term', label: 'MAT', names: ['MAT', 'MATs', 'mat'] }]);
    expect(twice.named(tokensOf('mat'))).toHaveLength(1);
  });

  it('are none that are nothing but signs', () => {
    const signs = new Lexicon([{ kind: 'term', label: '—', names: ['—', ''] }]);
    expect(signs.named([])).toEqual([]);
    expect(signs.stretchesOf(tokensOf('— a'))).toEqual([]);
  });

  it('never overlap and stand in the order of what was typed', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const tokens = tokensOf(typed);
        let end = 0;
        for (const { start, length, things } of lexicon.stretchesOf(tokens)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          end = start + length;
          expect(end).toBeLessThanOrEqual(tokens.length);
          expect(things).toEqual(lexicon.named(tokens.slice(start, end)));
          expect(things).not.toEqual([]);
        }
      }),
    );
  });
});

describe('names that begin as typed', () => {
  const labels = (typed: string) => lexicon.startingWith(typed).map(({ label }) => label);

  it.each([
    ['men', ['Mentoring', 'mentoring']],
    ['peer rev', ['Peer review']],
    ['PEER-R', ['Peer review']],
    ['multi', ['Multi-academy trust', 'MAT']],
    ['review', []],
    ['me', []],
    ['', []],
    ['!!!', []],
  ])('%j: %j', (typed, found) => {
    expect(labels(typed)).toEqual(found);
  });

  it('are those of which some name does', () => {
    const begun = fc
      .tuple(fc.constantFrom(...exampleNames.flatMap(({ names }) => names)), fc.nat(20))
      .map(([name, length]) => name.slice(0, 3 + length));
    fc.assert(
      fc.property(fc.oneof(begun, anyTyped), (typed) => {
        const beginning = joined(tokensOf(typed));
        fc.pre(beginning.length >= 3);
        expect(lexicon.startingWith(typed)).toEqual(
          exampleNames.filter(({ names }) =>
            names.some((name) => joined(tokensOf(name)).startsWith(beginning)),
          ),
        );
      }),
    );
  });
});
