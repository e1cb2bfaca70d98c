import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions } from '#vocabulary/evidence.ts';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { intentOf } from './intents.ts';
import { joined, tokensOf } from './tokens.ts';

const asked = (typed: string) => intentOf(tokensOf(typed));

describe('a question about what did not help', () => {
  it.each([
    ["what doesn't work", 'what'],
    ['peer review does not really work in small schools', 'peer review in small schools'],
    ["lesson study didn't improve results", 'lesson study results'],
    ['programmes that have not made a difference', 'programmes that'],
    ['no effect on attainment', 'on attainment'],
    ['coaching with no measurable impact', 'coaching with'],
    ['lack of evidence of effect', ''],
    ['null results', ''],
    ['federations that failed', 'federations that'],
    ['What went wrong?', 'what'],
    ['did it make things worse', 'did it make things'],
    ['Negative findings of mentoring', 'of mentoring'],
  ])('is heard in %j, and its other words are kept: %j', (typed, rest) => {
    const { intent, rest: left } = asked(typed);
    expect(intent?.directions).toEqual(['no-difference', 'negative']);
    expect(intent?.label).toBe('findings of no difference, or negative ones');
    expect(joined(left)).toBe(rest);
  });

  it.each([
    ['what works'],
    ['does peer review work'],
    ['schools in the north'],
    ['note effects of coaching'],
    ['no school effect sizes'],
    ['worsening attendance'],
    ['harmony'],
    ['ωno effect'],
    ['no effectω'],
    [''],
  ])('is not heard in %j', (typed) => {
    const { intent, rest } = asked(typed);
    expect(intent).toBeUndefined();
    expect(rest).toEqual(tokensOf(typed));
  });

  it('asks for directions that there are', () => {
    const codes: readonly string[] = directions.terms.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        ...(asked('null results').intent?.directions ?? ['nothing was asked']),
      ]),
    );
  });

  it('leaves the words that were typed around it, in their order', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const tokens = tokensOf(typed);
        const { intent, rest } = intentOf(tokens);
        const from = tokens.findIndex((token, place) => token !== rest[place]);
        const before = from < 0 ? rest.length : from;
        const taken = tokens.length - rest.length;
        expect(taken > 0).toBe(intent !== undefined);
        expect(rest).toEqual(tokens.toSpliced(before, taken));
      }),
    );
  });
});
