import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { putRight } from './slips.ts';
import { tokensOf } from './tokens.ts';

const slips = new Map([
  ['mentorng', 'mentoring'],
  ['reveiw', 'review'],
  ['ecole', 'school'],
  // A sign that is two words, such as ½, is none of them.
  ['1', 'one'],
]);

describe('what was typed with its slips put right', () => {
  it.each([
    ['mentorng', 'mentoring'],
    ['Mentorng of heads?', 'mentoring of heads?'],
    ['mentorng, MENTORNG', 'mentoring, mentoring'],
    ['“peer reveiw” in Wales', '“peer review” in Wales'],
    ['peer-reveiw', 'peer-review'],
    ["the reveiw's end", 'the review end'],
    ['école', 'school'],
    ['mentorngs', 'mentorngs'],
    ['mentorngreveiw', 'mentorngreveiw'],
    ['nothing to mend ½ 🎉', 'nothing to mend ½ 🎉'],
    ['1', 'one'],
    ['', ''],
  ])('%j: %j', (typed, mended) => {
    expect(putRight(typed, slips)).toBe(mended);
  });

  it('stays as it was where nothing is to be put right', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        expect(putRight(typed, new Map())).toBe(typed);
        expect(putRight(typed, new Map([['qwertyuiop', 'x']]))).toBe(typed);
      }),
    );
  });

  it('has the word that was meant in place of each one typed, and the others as they were', () => {
    fc.assert(
      fc.property(anyTyped, fc.nat(), (typed, any) => {
        const words = tokensOf(typed).map(({ text }) => text);
        fc.pre(words.length > 0);
        const slip = words[any % words.length] ?? '';
        const mended = tokensOf(putRight(typed, new Map([[slip, 'meant']])));
        const expected = words.map((word) => (word === slip ? 'meant' : word));
        // A sign that is two words, such as ½, is left alone.
        fc.pre(!/[^\p{ASCII}]/u.test(typed));
        expect(mended.map(({ text }) => text)).toEqual(expected);
      }),
    );
  });
});
