import { describe, expect, it } from 'vitest';
import { memoryEngine } from '../../../tests/fixtures/memoryEngine.ts';
import { Asker, type SearchEngine } from './engine.ts';

const pages = [
  { id: 'a', content: 'Peer review', filters: { theme: ['x'] }, sort: { title: 'b' } },
  { id: 'b', content: 'review of a peer', filters: { theme: ['y'] }, sort: { title: 'a' } },
];

describe('asking an engine', () => {
  it('for words, for a phrase, for a filter, for an order and for everything', async () => {
    const engine = memoryEngine(pages);
    const asker = new Asker(engine);
    expect(await asker.words('peer review')).toEqual(
      new Map([
        ['a', { score: expect.any(Number) as number, words: [0, 1] }],
        ['b', { score: expect.any(Number) as number, words: [0, 3] }],
      ]),
    );
    expect(await asker.exactly('peer review')).toEqual(
      new Map([['a', { score: 1, words: [0, 1] }]]),
    );
    expect(await asker.having('theme', ['y', 'z'])).toEqual(new Set(['b']));
    expect([...(await asker.sorted('title', 'asc'))]).toEqual(['b', 'a']);
    expect([...(await asker.sorted('title', 'desc'))]).toEqual(['a', 'b']);
    expect([...(await asker.all()).keys()]).toEqual(['a', 'b']);
    expect(engine.asked).toEqual([
      ['peer review', {}],
      ['"peer review"', {}],
      [null, { filters: { theme: { any: ['y', 'z'] } } }],
      [null, { sort: { title: 'asc' } }],
      [null, { sort: { title: 'desc' } }],
      [null, {}],
    ]);
  });

  it('is done once, however often and however soon the same is wanted', async () => {
    const engine = memoryEngine(pages);
    const asker = new Asker(engine);
    const [first, second] = await Promise.all([asker.words('peer'), asker.words('peer')]);
    expect(await asker.words('peer')).toBe(first);
    expect(second).toBe(first);
    await Promise.all([asker.having('theme', ['x']), asker.having('theme', ['x'])]);
    await Promise.all([asker.all(), asker.all()]);
    expect(engine.asked).toHaveLength(3);
  });

  it('does not take one thing for another', async () => {
    const asker = new Asker(memoryEngine(pages));
    expect((await asker.having('theme', ['x', 'y'])).size).toBe(2);
    expect((await asker.having('theme', ['x,y'])).size).toBe(0);
    expect((await asker.having('theme', ['x'])).size).toBe(1);
    expect((await asker.having('place', ['x'])).size).toBe(0);
    expect((await asker.sorted('theme', 'asc')).size).toBe(0);
  });

  it('keeps nothing of a page but what is used of it', async () => {
    const engine = memoryEngine(pages);
    const asker = new Asker(engine);
    for (const hit of (await asker.words('peer')).values()) {
      expect(Object.keys(hit)).toEqual(['score', 'words']);
    }
    await (await asker.all()).get('a')?.data();
    expect(engine.loaded).toEqual(['a']);
  });

  it('is done again for what was wanted longest ago, where much was asked since', async () => {
    const engine = memoryEngine(pages);
    const asker = new Asker(engine);
    const timesAsked = (words: string) => engine.asked.filter(([each]) => each === words).length;
    await asker.words('peer');
    await asker.words('review');
    for (let count = 0; count < 399; count += 1) {
      await asker.words(`word${String(count)}`);
      await asker.words('peer');
    }
    await asker.words('peer');
    await asker.words('review');
    expect(timesAsked('peer')).toBe(1);
    expect(timesAsked('review')).toBe(2);
  });
});

describe('an engine that fails', () => {
  const failure = new Error('A part of the index did not load.');

  /** Fails as often as it is told to, then answers. */
  function failing(times: number, fail: () => Promise<never>): SearchEngine {
    const engine = memoryEngine(pages);
    let left = times;
    return {
      search: (...question) => {
        left -= 1;
        return left >= 0 ? fail() : engine.search(...question);
      },
    };
  }

  it.each<[string, () => Promise<never>]>([
    ['by and by', () => Promise.reject(failure)],
    [
      'at once',
      () => {
        throw failure;
      },
    ],
  ])('%s is asked again the next time', async (_, fail) => {
    const asker = new Asker(failing(2, fail));
    const both = [asker.words('peer'), asker.words('peer')];
    await expect(both[0]).rejects.toBe(failure);
    await expect(both[1]).rejects.toBe(failure);
    await expect(asker.words('peer')).rejects.toBe(failure);
    expect((await asker.words('peer')).size).toBe(2);
  });
});
