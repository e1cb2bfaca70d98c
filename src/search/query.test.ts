import { describe, expect, it } from 'vitest';
import { readState } from './address.ts';
import type { CardFields, FacetCode } from './card.ts';
import { countValues, search, type SearchEngine } from './query.ts';

interface Page {
  readonly id: string;
  readonly words: string;
  readonly codes: Partial<Record<FacetCode, readonly string[]>>;
}

const pages: readonly Page[] = [
  { id: 'one', words: 'peer review', codes: { theme: ['capacity'], place: ['london', 'england'] } },
  { id: 'two', words: 'peer coaching', codes: { theme: ['capacity'], place: ['wales'] } },
  { id: 'three', words: 'coaching', codes: { theme: ['shared-vision'], place: ['england'] } },
];

type Asked = Parameters<SearchEngine['search']>;

/** An engine that answers as Pagefind does: any of the values of a facet, all of the facets. */
function fakeEngine(): { engine: SearchEngine; asked: Asked[]; loaded: string[] } {
  const asked: Asked[] = [];
  const loaded: string[] = [];
  const search: SearchEngine['search'] = (words, options) => {
    asked.push([words, options]);
    const results = pages
      .filter((page) => words === null || page.words.includes(words))
      .filter((page) =>
        Object.entries(options.filters).every(([facet, { any }]) =>
          any.some((code) => page.codes[facet as FacetCode]?.includes(code)),
        ),
      )
      .map(({ id }) => ({
        id,
        data: () => {
          loaded.push(id);
          return Promise.resolve({ url: `/${id}/`, excerpt: '', meta: {} as CardFields });
        },
      }));
    return Promise.resolve({ results });
  };
  return { engine: { search }, asked, loaded };
}

const found = async (query: string) =>
  (await search(fakeEngine().engine, readState(query))).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['finds all where nothing is asked for', '', ['one', 'two', 'three']],
    ['finds by words', '?q=peer', ['one', 'two']],
    ['finds nothing by words that no entry has', '?q=nothing', []],
    ['takes any of the values of one facet', '?place=london,wales', ['one', 'two']],
    ['wants all of the facets', '?theme=capacity&place=england', ['one']],
    ['wants any within and all across', '?theme=capacity&place=england,wales', ['one', 'two']],
    ['narrows words by facets', '?q=coaching&theme=shared-vision', ['three']],
    ['finds nothing for a value that no entry has', '?theme=nowhere', []],
  ])('%s', async (_name, query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('orders by title where there are no words, otherwise by what fits best', async () => {
    const { engine, asked } = fakeEngine();
    await search(engine, readState('?theme=capacity'));
    await search(engine, readState('?q=peer'));
    expect(asked).toEqual([
      [null, { filters: { theme: { any: ['capacity'] } }, sort: { title: 'asc' } }],
      ['peer', { filters: {} }],
    ]);
  });

  it('fetches the fields of an entry only when it is to be shown', async () => {
    const { engine, loaded } = fakeEngine();
    const [first] = await search(engine, readState(''));
    expect(loaded).toEqual([]);
    expect((await first?.load())?.url).toBe('/one/');
    expect(loaded).toEqual(['one']);
  });
});

describe('the counts beside the values of a facet', () => {
  const counts = async (query: string, facet: FacetCode, codes: readonly string[]) =>
    Object.fromEntries(await countValues(fakeEngine().engine, readState(query), facet, codes));
  const places = ['england', 'london', 'wales', 'scotland'];

  it('leave aside what is chosen in their own facet', async () => {
    expect(await counts('?place=wales', 'place', places)).toEqual({
      england: 2,
      london: 1,
      wales: 1,
      scotland: 0,
    });
  });

  it('keep to what is chosen in the others, and to the words', async () => {
    expect(await counts('?q=peer&theme=capacity&place=wales', 'place', places)).toEqual({
      england: 1,
      london: 1,
      wales: 1,
      scotland: 0,
    });
  });
});
