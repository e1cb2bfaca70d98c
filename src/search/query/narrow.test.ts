import { describe, expect, it } from 'vitest';
import {
  memoryEngine,
  MEMORY_TOP_LEVEL,
  type MemoryPage,
} from '../../../tests/fixtures/memoryEngine.ts';
import { readState } from '../address.ts';
import { Asker } from './engine.ts';
import { countsOf, isLeft, levelCounts, levelsFrom, narrowed } from './narrow.ts';

const pages: readonly MemoryPage[] = [
  {
    id: 'one',
    content: 'a',
    filters: { theme: ['capacity'], place: ['london', 'england'], level: ['4'] },
  },
  { id: 'two', content: 'b', filters: { theme: ['capacity'], place: ['wales'], level: ['2'] } },
  { id: 'three', content: 'c', filters: { theme: ['vision'], place: ['england'], level: ['0'] } },
];
const everyId = pages.map(({ id }) => id);

const open = () => {
  const engine = memoryEngine(pages);
  return { engine, asker: new Asker(engine) };
};

const by = (query: string, asker = open().asker) =>
  narrowed(asker, readState(query).state, MEMORY_TOP_LEVEL);

describe('what the chosen values leave', () => {
  it.each([
    ['', everyId],
    ['?theme=capacity', ['one', 'two']],
    ['?place=london,wales', ['one', 'two']],
    ['?theme=capacity&place=england', ['one']],
    ['?theme=vision&place=wales', []],
    ['?theme=nowhere', []],
    ['?level=1', ['one', 'two']],
    ['?level=3', ['one']],
    ['?level=3&theme=vision', []],
    ['?level=9', []],
  ])('by %j: %j', async (query, left) => {
    const narrowings = await by(query);
    expect(everyId.filter((id) => isLeft(id, narrowings))).toEqual(left);
  });

  it('is told of what is chosen alone', async () => {
    expect([...(await by('?theme=capacity&level=2')).keys()]).toEqual(['theme', 'level']);
    expect((await by('?q=words')).size).toBe(0);
  });

  it('may leave one way to narrow aside', async () => {
    const narrowings = await by('?theme=vision&level=1');
    expect(isLeft('three', narrowings)).toBe(false);
    expect(isLeft('three', narrowings, 'level')).toBe(true);
    expect(isLeft('three', narrowings, 'theme')).toBe(false);
  });

  it('is asked for by single values, which the counts ask for again', async () => {
    const { engine, asker } = open();
    const narrowings = await by('?place=london,wales&level=4', asker);
    const asked = engine.asked.length;
    await countsOf(asker, everyId, narrowings, 'place', ['london', 'wales']);
    expect(engine.asked.length).toBe(asked);
    await levelCounts(asker, everyId, narrowings, MEMORY_TOP_LEVEL);
    expect(engine.asked.length).toBe(asked + 3);
  });
});

describe('the counts beside values', () => {
  const places = ['england', 'london', 'wales', 'scotland'];
  const counts = async (query: string, ids = everyId) =>
    countsOf(open().asker, ids, await by(query), 'place', places);

  it('leave aside what is chosen in their own facet', async () => {
    expect(await counts('?place=wales')).toEqual([2, 1, 1, 0]);
  });

  it('keep to what is chosen in the others, and to what the words gave', async () => {
    expect(await counts('?theme=capacity&place=wales')).toEqual([1, 1, 1, 0]);
    expect(await counts('?place=wales', ['three'])).toEqual([1, 0, 0, 0]);
    expect(await counts('?level=3&place=wales', [])).toEqual([0, 0, 0, 0]);
  });

  it('of levels are of that level and all above it', async () => {
    const levels = async (query: string) =>
      levelCounts(open().asker, everyId, await by(query), MEMORY_TOP_LEVEL);
    expect(await levels('')).toEqual([2, 2, 1, 1, 0]);
    expect(await levels('?level=4')).toEqual([2, 2, 1, 1, 0]);
    expect(await levels('?place=england')).toEqual([1, 1, 1, 1, 0]);
    expect(await levels('?theme=nowhere')).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('levels from one up', () => {
  it.each([
    [1, 5, ['1', '2', '3', '4', '5']],
    [5, 5, ['5']],
    [6, 5, []],
    [9, 5, []],
  ])('%d to %d', (least, top, levels) => {
    expect(levelsFrom(least, top)).toEqual(levels);
  });
});
