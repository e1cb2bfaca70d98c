import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { fold, joined, tokensOf } from './tokens.ts';

const texts = (typed: string) => tokensOf(typed).map(({ text }) => text);
const foldedOf = (typed: string) => tokensOf(typed).map(({ folded }) => folded);

describe('the words of a text', () => {
  it.each([
    ['Peer  Review', ['peer', 'review']],
    ['school-to-school (2019)', ['school', 'to', 'school', '2019']],
    ['Kāhui Ako, naïve', ['kahui', 'ako', 'naive']],
    [
      "a pupil’s, the pupil's and THE PUPIL’S",
      ['a', 'pupil', 'the', 'pupil', 'and', 'the', 'pupil'],
    ],
    ['pupils’ work', ['pupils', 'work']],
    ["don’t, don't", ['dont', 'dont']],
    ['İstanbul ﬁnds Straße', ['istanbul', 'finds', 'straße']],
    ['KS2 16-plus', ['ks2', '16', 'plus']],
    ['what?! — “works”…', ['what', 'works']],
    ['🎉 mentoring 👩‍🏫', ['mentoring']],
    ['\ud83cmentoring\udf89', ['mentoring']],
    ['!!! — ...', []],
    [' \n\t', []],
    ['', []],
  ])('%j', (typed, words) => {
    expect(texts(typed)).toEqual(words);
  });

  it('are letters and digits in lower case, whatever is typed', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        for (const { text, folded } of tokensOf(typed)) {
          expect(text).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(text).toBe(text.toLowerCase());
          expect(folded).not.toBe('');
        }
      }),
    );
  });

  it('are the same words when they are read again', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const words = joined(tokensOf(typed));
        expect(joined(tokensOf(words))).toBe(words);
      }),
    );
  });
});

describe('a word without its plural', () => {
  it.each([
    ['federations', 'federation'],
    ['bodies', 'body'],
    ['coaches', 'coach'],
    ['classes', 'class'],
    ['boxes', 'box'],
    ['maths', 'math'],
    ['schools', 'school'],
    ['class', 'class'],
    ['focus', 'focus'],
    ['bus', 'bus'],
    ['its', 'its'],
    ['ties', 'tie'],
    ['2010s', '2010'],
  ])('%s is held against others as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('has no plural left to take off', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,6}(s|es|ies|ches|sses|xes)?$/), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });

  it.each([
    ['PRUs', 'pru'],
    ['TAs', 'ta'],
    ['MATs', 'mat'],
    ['prus', 'prus'],
    ['US', 'us'],
    ['As', 'as'],
  ])('%s is read by its capitals: %s', (typed, folded) => {
    expect(foldedOf(typed)).toEqual([folded]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['MAT', true],
    ['MATs', true],
    ['KS2', true],
    ['mat', false],
    ['Mat', false],
    ['DfE', false],
    ['A', false],
    ['As', false],
    ['2010s', false],
  ])('%s: %s', (typed, abbreviated) => {
    expect(tokensOf(typed).map((token) => token.abbreviated)).toEqual([abbreviated]);
  });
});
