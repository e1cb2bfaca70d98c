import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacters } from '../../../tests/fixtures/anyTyped.ts';
import { tokensOf } from './tokens.ts';
import { variantsOf } from './variants.ts';

describe('other forms of a word', () => {
  it.each([
    ['organisation', 'organization'],
    ['organisations', 'organizations'],
    ['organisational', 'organizational'],
    ['specialise', 'specialize'],
    ['specialised', 'specialized'],
    ['recognising', 'recognizing'],
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['neighbours', 'neighbors'],
    ['endeavour', 'endeavor'],
    ['labour', 'labor'],
    ['modelling', 'modeling'],
    ['travelled', 'traveled'],
    ['counsellors', 'counselors'],
    ['programme', 'program'],
    ['analyse', 'analyze'],
    ['maths', 'math'],
    ['pupil', 'student'],
    ['primary', 'elementary'],
  ])('%s is %s, and the other way round', (british, american) => {
    expect(variantsOf(british)).toContain(american);
    expect(variantsOf(american)).toContain(british);
  });

  it('are known of a plural by its singular', () => {
    expect(variantsOf('pupils', 'pupil')).toEqual(['student']);
    expect(variantsOf('programmes', 'programme')).toEqual(['program']);
  });

  it.each(['mentoring', 'school', 'tour', 'hours', 'rise', 'size', 'a', '', 'constructor', 'é'])(
    'are none of %j',
    (word) => {
      expect(variantsOf(word)).toEqual([]);
    },
  );

  it('may be more than one', () => {
    expect(variantsOf('principal')).toEqual(['headteacher', 'head']);
  });

  it('are other words, each once, and words still', () => {
    const word = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('', 'a', 'behav', 'organ', 'mod', 'neighb', 'labav', 'isour'),
          fc.constantFrom('is', 'iz', 'our', 'or', 'ior', 'ell', 'el'),
          fc.constantFrom('', 'e', 'ed', 'ing', 's', 'er', 'ors', 'ations', 'ational', 'al'),
        )
        .map((parts) => parts.join('')),
      anyCharacters(20),
    );
    fc.assert(
      fc.property(word, (typed) => {
        for (const { text, folded } of tokensOf(typed)) {
          const variants = variantsOf(text, folded);
          expect(new Set(variants).size).toBe(variants.length);
          expect(variants).not.toContain(text);
          for (const variant of variants) {
            expect(tokensOf(variant).map((token) => token.text)).toEqual([variant]);
          }
        }
      }),
    );
  });
});
