import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNames } from '../../../tests/fixtures/exampleNames.ts';
import {
  memoryEngine,
  memoryTools,
  type MemoryPage,
} from '../../../tests/fixtures/memoryEngine.ts';
import { findPart, merge, rarity, weights, type FoundPart } from './merge.ts';
import { understand, type Part } from './understand.ts';

const word = (words: string): Part => ({ words, alternatives: [], things: [], quoted: false });

/** A part of a question as it was found: what each page scores, and which pages are tagged. */
const found = (
  scores: Readonly<Record<string, number>>,
  tagged: readonly string[] = [],
): FoundPart => ({
  part: word('example'),
  scores: new Map(Object.entries(scores)),
  known: true,
  asked: [],
  also: [],
  tagged: new Set(tagged),
});

const order = (parts: readonly FoundPart[], total: number, directed?: readonly string[]) =>
  merge(parts, directed && new Set(directed), total).map(({ id }) => id);

const total = 8;
const ids = Array.from({ length: total }, (_, index) => `page-${String(index)}`);
const score = fc.double({ min: 0, max: 20, noNaN: true });
const part = fc
  .tuple(fc.dictionary(fc.constantFrom(...ids), score), fc.subarray(ids))
  .map(([scores, tagged]) =>
    found(
      scores,
      tagged.filter((id) => id in scores),
    ),
  );
const question = fc.record({
  parts: fc.array(part, { maxLength: 5 }),
  directed: fc.option(fc.subarray(ids), { nil: undefined }),
});

describe('putting the parts of a question together', () => {
  it.each<[string, FoundPart[], string[]]>([
    ['the better page of one part', [found({ a: 1, b: 2 })], ['b', 'a']],
    ['the page with both parts', [found({ a: 3, b: 2 }), found({ b: 2, c: 3 })], ['b', 'a', 'c']],
    [
      'the page with the rare part, where two have one each',
      [found({ a: 2, b: 2, c: 2, d: 2 }), found({ e: 2 })],
      ['e', 'a', 'b', 'c', 'd'],
    ],
    ['by its address what is alike', [found({ b: 1, c: 1, a: 1 })], ['a', 'b', 'c']],
  ])('ranks %s first', (_, parts, ranked) => {
    expect(order(parts, total)).toEqual(ranked);
  });

  it('ranks nothing where nothing was found or asked for', () => {
    expect(order([found({})], total)).toEqual([]);
    expect(order([], total)).toEqual([]);
    expect(order([], 0)).toEqual([]);
  });

  const everywhere = found(Object.fromEntries(ids.map((id) => [id, 1])));

  it('leaves out a page that holds only what most pages hold, while another word tells more', () => {
    expect(order([everywhere, found({ a: 1 })], total)).toEqual(['a']);
    expect(order([everywhere, found({ 'page-0': 1 })], total)).toEqual(['page-0']);
  });

  it('keeps such a page where it is tagged with what the word names', () => {
    const tagged = { ...everywhere, tagged: new Set(['page-3']) };
    expect(order([tagged, found({ 'page-0': 1 })], total)).toEqual(['page-0', 'page-3']);
  });

  it('has all pages where every word is on most of them', () => {
    expect(order([everywhere], total)).toHaveLength(total);
    expect(order([found({ only: 1 })], 1)).toEqual(['only']);
  });

  it('ranks pages whose findings go the way that was asked for, with words and without', () => {
    expect(order([], total, ['b', 'a'])).toEqual(['a', 'b']);
    expect(order([found({ a: 2, b: 2 })], total, ['b', 'c'])).toEqual(['b', 'a', 'c']);
    expect(order([everywhere], total, ['page-2'])).toEqual(['page-2']);
  });

  it('ranks no page twice, and only pages that were found', () => {
    fc.assert(
      fc.property(question, ({ parts, directed }) => {
        const ranked = order(parts, total, directed);
        expect(new Set(ranked).size).toBe(ranked.length);
        const held = new Set([
          ...parts.flatMap(({ scores }) => [...scores.keys()]),
          ...(directed ?? []),
        ]);
        expect(ranked.filter((id) => !held.has(id))).toEqual([]);
      }),
    );
  });

  it('ranks the same whatever the order in which pages and parts come', () => {
    // Whole scores, so that adding them in another order gives the same sum.
    const whole = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(whole, fc.option(fc.subarray(ids), { nil: undefined }), (scores, directed) => {
        const turned = Object.fromEntries(Object.entries(scores).toReversed());
        const ranked = merge([found(scores)], directed && new Set(directed), total);
        expect(merge([found(scores)], directed && new Set(directed), total)).toEqual(ranked);
        expect(merge([found(turned)], directed && new Set(directed.toReversed()), total)).toEqual(
          ranked,
        );
      }),
    );
  });

  it('never ranks a page lower that has the same scores and covers more', () => {
    fc.assert(
      fc.property(
        question,
        fc.constantFrom(...ids),
        fc.array(fc.tuple(score, fc.boolean()), { minLength: 5, maxLength: 5 }),
        ({ parts, directed }, id, more) => {
          // Another page, which scores as this one does, and in parts that this one does not cover.
          const other = 'other';
          const both = parts.map(({ scores, tagged, ...rest }, index): FoundPart => {
            const own = scores.get(id);
            const [extra = 0, covers = false] = more[index] ?? [];
            const given = own ?? (covers ? extra : undefined);
            return {
              ...rest,
              scores: given === undefined ? scores : new Map([...scores, [other, given]]),
              tagged: tagged.has(id) ? new Set([...tagged, other]) : tagged,
            };
          });
          const alsoDirected = directed?.includes(id) === true ? [...directed, other] : directed;
          const ranked = merge(both, alsoDirected && new Set(alsoDirected), total + 1);
          const scoreOf = (wanted: string) =>
            ranked.find((page) => page.id === wanted)?.score ?? -1;
          expect(scoreOf(other)).toBeGreaterThanOrEqual(scoreOf(id));
        },
      ),
    );
  });
});

describe('how rare a thing is', () => {
  it.each([
    [0, 10, 0],
    // ln(1 + 9.5 / 1.5), ln(1 + 5.5 / 5.5) and ln(1 + 0.5 / 10.5).
    [1, 10, 1.9924],
    [5, 10, 0.6931],
    [10, 10, 0.0465],
  ])('%d of %d: %d', (having, all, expected) => {
    expect(rarity(having, all)).toBeCloseTo(expected, 4);
  });

  it('is more the fewer have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat(), (all, any) => {
        const having = 1 + (any % (all - 1));
        expect(rarity(having, all)).toBeGreaterThan(rarity(having + 1, all));
        expect(rarity(all, all)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('finding a part of a question', () => {
  const pages: readonly MemoryPage[] = [
    {
      id: 'visits',
      content: 'Peer review by visits. A second review.',
      filters: { intervention: ['peer-review'] },
    },
    {
      id: 'apart',
      content: 'A review that no peer made',
      filters: { intervention: ['mentoring'] },
    },
    { id: 'mentors', content: 'Mentors and mentoring', filters: { intervention: ['mentoring'] } },
    { id: 'chain', content: 'An academy chain', filters: {} },
    { id: 'maths', content: 'Maths and materials for matched pupils' },
  ];
  const tools = memoryTools(memoryEngine(pages), pages, exampleNames);
  const find = (typed: string, alone = true) => {
    const [first] = understand(typed, tools.lexicon).parts;
    return findPart(first ?? word(typed), tools, { total: pages.length, alone });
  };
  const idsOf = async (typed: string, alone = true) =>
    [...(await find(typed, alone)).scores.keys()].toSorted();

  it.each([
    ['second', ['visits']],
    ['peer review', ['apart', 'visits']],
    ['"peer review"', ['visits']],
    ['mentor', ['apart', 'mentors']],
    ['MAT', ['chain', 'maths']],
    ['MATs', ['chain']],
    ['chai', ['chain']],
    ['"chai"', []],
    ['qwertz', []],
  ])('%j is on %j', async (typed, on) => {
    expect(await idsOf(typed)).toEqual(on);
  });

  it('scores words together above words apart, and what is tagged above both', async () => {
    const untagged = await findPart(word('peer review'), tools, { total: 5, alone: true });
    const [together = 0, apart = 0] = ['visits', 'apart'].map((id) => untagged.scores.get(id));
    expect(apart / together).toBeLessThan(2 * weights.apart);
    const { scores, tagged } = await find('peer review');
    expect(tagged).toEqual(new Set(['visits']));
    expect(scores.get('visits')).toBeCloseTo(together + weights.tagged * rarity(1, 5), 10);
  });

  it('scores a page no lower for holding another word too', async () => {
    const setting = { total: pages.length, alone: true };
    const { scores } = await findPart(word('mentors'), tools, setting);
    const alternatives = [{ words: 'mentoring', weight: 0.1 }];
    const also = await findPart({ ...word('mentors'), alternatives }, tools, setting);
    expect(also.scores).toEqual(scores);
    // It is on no other page, so there is nothing to tell.
    expect(also.also).toEqual([]);
  });

  it('asks for no other words where the typed ones are on pages enough', async () => {
    const many = (words: string, count: number): MemoryPage[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `${words}${String(index)}`,
        content: words,
      }));
    const alternatives = [{ words: 'coach', weight: 0.5 }];
    const foundAmong = async (count: number) => {
      const some = [...many('mentor', count), ...many('coach', 2)];
      const part = { ...word('mentor'), alternatives };
      const setting = { total: some.length, alone: true };
      return findPart(part, memoryTools(memoryEngine(some), some, []), setting);
    };
    expect((await foundAmong(24)).also).toEqual(['coach']);
    expect((await foundAmong(25)).also).toEqual([]);
  });

  it('does not take a word that is there for the beginning of another', async () => {
    const read: readonly MemoryPage[] = [
      { id: 'one', content: 'a red book' },
      { id: 'two', content: 'redesigned' },
    ];
    const own = memoryTools(memoryEngine(read), read);
    const setting = { total: 2, alone: true };
    expect([...(await findPart(word('red'), own, setting)).scores.keys()]).toEqual(['one']);
    expect([...(await findPart(word('rede'), own, setting)).scores.keys()]).toEqual(['two']);
  });

  it('tells the other words that some page holds', async () => {
    expect((await find('MATs')).also).toEqual(['academy chain']);
    expect((await find('review')).also).toEqual([]);
  });

  it('asks for the word that was meant, where there are others beside it', async () => {
    expect(await find('mentorng', false)).toMatchObject({
      known: false,
      slip: 'mentoring',
      also: ['mentoring'],
    });
    expect(await idsOf('mentorng', false)).toEqual(['mentors']);
    expect(await find('mentorng', true)).toMatchObject({
      known: false,
      slip: 'mentoring',
      also: [],
    });
    expect(await idsOf('mentorng', true)).toEqual([]);
  });

  it.each([
    ['men', 'it begins a word'],
    ['peer', 'it is a word'],
    ['PRUs', 'the glossary has it, though no page does'],
    ['academy chains', 'it is a name'],
    ['welsh', 'it names a value'],
  ])('takes %s for no slip, since %s', async (typed) => {
    const part = await find(typed, false);
    expect(part.known).toBe(true);
    expect(part).not.toHaveProperty('slip');
  });

  it('fetches the words of the library only where a word is not found as typed', async () => {
    const fetched: string[] = [];
    const counting = {
      ...tools,
      wordList: () => {
        fetched.push('words');
        return tools.wordList();
      },
    };
    const setting = { total: 5, alone: true };
    await findPart(word('review'), counting, setting);
    await findPart(word('peer review'), counting, setting);
    expect(fetched).toEqual([]);
    await findPart(word('reveiw'), counting, setting);
    expect(fetched).toEqual(['words']);
  });
});
