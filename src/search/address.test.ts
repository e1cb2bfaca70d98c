import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacters } from '../../tests/fixtures/anyTyped.ts';
import {
  isEmpty,
  isFiltered,
  MOST_CHARACTERS,
  readState,
  writeState,
  type Offered,
  type SearchState,
} from './address.ts';
import { facetCodes, sortCodes, type FacetCode } from './facets.ts';

const stateOf = (query: string, offered?: Offered) => readState(query, offered).state;
const nothing = stateOf('');

/** A record with a list for every facet. */
function forEachFacet<Value>(value: (facet: FacetCode) => Value): Record<FacetCode, Value> {
  return Object.fromEntries(facetCodes.map((facet) => [facet, value(facet)])) as Record<
    FacetCode,
    Value
  >;
}

const code = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));
const state: fc.Arbitrary<SearchState> = fc.record({
  words: anyCharacters(MOST_CHARACTERS)
    .map((words) => words.slice(0, MOST_CHARACTERS).trim())
    // Half a character cannot be written in an address.
    .filter((words) => words.isWellFormed()),
  chosen: fc.record(forEachFacet(() => fc.uniqueArray(code, { maxLength: 3 }))),
  level: fc.integer({ min: 0, max: 9 }),
  sort: fc.constantFrom(...sortCodes),
});

/** A query with names that are read and names that are not, and values of all kinds. */
const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('q', 'level', 'sort', ...facetCodes), fc.string()),
      fc.oneof(
        code,
        fc.constantFrom('1', '5', '9', '0', 'newest', 'title', 'wales,london', '🎉', '\ud83c'),
        anyCharacters(250),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) =>
    new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString(),
  );

const offered: Offered = {
  values: { ...forEachFacet(() => new Set<string>()), place: new Set(['wales', 'london']) },
  topLevel: 5,
};

describe('what is asked for', () => {
  it('comes back from the address that it is written to', () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(readState(writeState(each))).toEqual({ state: each, ignored: [] });
      }),
    );
  });

  it('is written the same way again, whatever an address held', () => {
    fc.assert(
      fc.property(fc.oneof(query, anyCharacters(60)), (text) => {
        const read = stateOf(text);
        expect(stateOf(writeState(read))).toEqual(read);
        expect(writeState(stateOf(writeState(read)))).toBe(writeState(read));
      }),
    );
  });

  it('is read from a form that repeats a name, and from commas', () => {
    expect(stateOf('?theme=a&theme=b,c&theme=a').chosen.theme).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['?theme=A', 'a capital'],
    ['?theme=%3Cscript%3E', 'a tag'],
    ['?theme=a_b', 'a sign that no code has'],
    ['?theme=a--b', 'two hyphens'],
    ['?theme=', 'nothing'],
    ['?level=0', 'no level'],
    ['?level=10', 'a level of two figures'],
    ['?level=3.5', 'half a level'],
    ['?level=-1', 'a level below all'],
    ['?sort=oldest', 'an order that there is not'],
    ['?sort=relevance', 'the order of an address that names none'],
    ['?colour=red', 'an unknown facet'],
    ['?__proto__=x&constructor=y', 'names that every object has'],
    ['?q=%20%20', 'nothing but space'],
  ])('leaves out of %s what asks for nothing: %s', (text) => {
    expect(stateOf(text)).toEqual(nothing);
    expect(isEmpty(stateOf(text))).toBe(true);
    expect(isFiltered(stateOf(text))).toBe(false);
  });

  it.each([
    ['?level=2,4', 2],
    ['?level=x&level=3', 3],
    ['?level=9', 9],
  ])('takes the first level of %s that there may be', (text, level) => {
    expect(stateOf(text).level).toBe(level);
  });

  it('has words of 200 characters at most, and never half of one', () => {
    expect(stateOf(`?q=${'x'.repeat(500)}`).words).toBe('x'.repeat(200));
    const cut = stateOf(`?q=${'x'.repeat(199)}🎉`);
    expect(cut.words).toBe('x'.repeat(199));
    expect(stateOf(writeState(cut))).toEqual(cut);
  });

  it('can be written even where words hold half a character', () => {
    expect(writeState({ ...nothing, words: 'peer \ud83c' })).toBe('?q=peer+%EF%BF%BD');
  });

  it('is an address that people can read', () => {
    const chosen = { ...nothing.chosen, theme: ['capacity', 'shared-vision'], place: ['wales'] };
    expect(writeState({ words: 'peer review & more', chosen, level: 3, sort: 'newest' })).toBe(
      '?q=peer+review+%26+more&theme=capacity,shared-vision&place=wales&level=3&sort=newest',
    );
  });

  it('is empty where nothing is asked for, and only there', () => {
    expect(writeState(nothing)).toBe('');
    expect(isEmpty(nothing)).toBe(true);
    for (const text of ['q=x', 'level=1', 'sort=title', ...facetCodes.map((each) => `${each}=x`)]) {
      expect(isEmpty(stateOf(`?${text}`)), text).toBe(false);
    }
  });

  it('narrows by facets and by the level, not by words or an order', () => {
    for (const text of ['level=1', ...facetCodes.map((each) => `${each}=x`)]) {
      expect(isFiltered(stateOf(text)), text).toBe(true);
    }
    expect(isFiltered(stateOf('q=x&sort=title'))).toBe(false);
  });
});

describe('what a library has not to offer', () => {
  it('is never asked for, whatever an address held', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { chosen, level } = stateOf(text, offered);
        for (const facet of facetCodes) {
          expect(chosen[facet].filter((each) => !offered.values[facet].has(each))).toEqual([]);
        }
        expect(level).toBeLessThanOrEqual(offered.topLevel);
      }),
    );
  });

  it('is told, so that the page can say that it was left out', () => {
    expect(
      readState('?place=wales,narnia&theme=capacity&level=7&sort=oldest&q=x', offered),
    ).toEqual({
      state: { ...nothing, words: 'x', chosen: { ...nothing.chosen, place: ['wales'] } },
      ignored: [
        { name: 'theme', value: 'capacity' },
        { name: 'place', value: 'narnia' },
        { name: 'level', value: '7' },
        { name: 'sort', value: 'oldest' },
      ],
    });
  });

  it('is told by its beginning where it is long', () => {
    expect(readState(`?place=${'a'.repeat(59)}🎉`, offered).ignored).toEqual([
      { name: 'place', value: 'a'.repeat(59) },
    ]);
  });

  it('is not told where a form sends a field that was left empty', () => {
    expect(readState('?place=&level=&sort=&theme=', offered).ignored).toEqual([]);
  });
});
