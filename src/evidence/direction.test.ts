import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions, type DirectionCode } from '#vocabulary/evidence.ts';
import { codesOf } from '#vocabulary/term.ts';
import { directionOf } from './direction.ts';

type Told = readonly [direction: DirectionCode, primary?: 'yes' | 'no' | 'not-reported'];
const direction = (...told: readonly Told[]) =>
  directionOf(told.map(([each, primary = 'not-reported']) => ({ direction: each, primary })));

describe('which way the findings of an entry point', () => {
  it.each<[name: string, told: readonly Told[], expected: DirectionCode]>([
    ['no outcome at all', [], 'not-established'],
    ['one outcome', [['positive']], 'positive'],
    ['outcomes that agree', [['negative'], ['negative']], 'negative'],
    ['outcomes that differ', [['positive'], ['negative']], 'mixed'],
    ['a gain and no difference', [['positive'], ['no-difference']], 'mixed'],
    ['an outcome that is mixed in itself', [['positive'], ['mixed']], 'mixed'],
    ['nothing established', [['not-established'], ['not-established']], 'not-established'],
    ['a gain whose reason was not established', [['not-established'], ['positive']], 'mixed'],
    [
      'a main outcome among others',
      [
        ['no-difference', 'yes'],
        ['positive', 'no'],
      ],
      'no-difference',
    ],
    [
      'main outcomes that differ',
      [
        ['positive', 'yes'],
        ['negative', 'yes'],
      ],
      'mixed',
    ],
    [
      'a main outcome that was not established',
      [
        ['not-established', 'yes'],
        ['positive', 'no'],
      ],
      'not-established',
    ],
    ['an outcome that is said not to be the main one', [['positive', 'no']], 'positive'],
  ])('%s', (_name, told, expected) => {
    expect(direction(...told)).toBe(expected);
  });

  it('does not depend on the order of the outcomes', () => {
    const told = fc.tuple(
      fc.constantFrom(...codesOf(directions)),
      fc.constantFrom('yes', 'no', 'not-reported'),
    );
    fc.assert(
      fc.property(fc.array(told), (all) => {
        expect(direction(...all)).toBe(direction(...all.toReversed()));
      }),
    );
  });
});
