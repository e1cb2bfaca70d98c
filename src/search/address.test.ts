import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, readState, writeState, type SearchState } from './address.ts';
import { facetCodes } from './card.ts';

const nothing: SearchState = readState('');

const code = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));
const state: fc.Arbitrary<SearchState> = fc.record({
  // A lone surrogate cannot be written in an address.
  words: fc.string({ unit: 'binary', maxLength: 200 }).map((words) => words.slice(0, 200).trim()),
  chosen: fc.record({
    theme: fc.uniqueArray(code, { maxLength: 4 }),
    intervention: fc.uniqueArray(code, { maxLength: 4 }),
    phase: fc.uniqueArray(code, { maxLength: 4 }),
    structure: fc.uniqueArray(code, { maxLength: 4 }),
    place: fc.uniqueArray(code, { maxLength: 4 }),
  }),
});

describe('what is asked for', () => {
  it('comes back from the address that it is written to', () => {
    fc.assert(
      fc.property(
        state.filter(({ words }) => words.isWellFormed()),
        (each) => {
          expect(readState(writeState(each))).toEqual(each);
        },
      ),
    );
  });

  it('is written the same way again, whatever an address held', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const read = readState(query);
        expect(readState(writeState(read))).toEqual(read);
      }),
    );
  });

  it('is read from a form that repeats a name, and from commas', () => {
    expect(readState('?theme=a&theme=b,c&theme=a').chosen.theme).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['?theme=A', 'a capital'],
    ['?theme=%3Cscript%3E', 'a tag'],
    ['?theme=a_b', 'a sign that no code has'],
    ['?theme=', 'nothing'],
    ['?colour=red', 'an unknown facet'],
  ])('leaves out of %s what is no code: %s', (query) => {
    expect(readState(query)).toEqual(nothing);
    expect(isEmpty(readState(query))).toBe(true);
  });

  it('has at most 200 characters of words', () => {
    expect(readState(`?q=${'x'.repeat(500)}`).words).toHaveLength(200);
  });

  it('is an address that people can read', () => {
    const chosen = { ...nothing.chosen, theme: ['capacity', 'shared-vision'], place: ['wales'] };
    expect(writeState({ words: 'peer review & more', chosen })).toBe(
      '?q=peer+review+%26+more&theme=capacity,shared-vision&place=wales',
    );
  });

  it('is empty where nothing is asked for, and only there', () => {
    expect(writeState(nothing)).toBe('');
    expect(isEmpty(nothing)).toBe(true);
    expect(isEmpty(readState('?q=x'))).toBe(false);
    for (const facet of facetCodes) {
      expect(isEmpty(readState(`?${facet}=x`))).toBe(false);
    }
  });
});
