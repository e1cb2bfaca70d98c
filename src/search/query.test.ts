import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../tests/fixtures/anyTyped.ts';
import { exampleNames } from '../../tests/fixtures/exampleNames.ts';
import {
  memoryEngine,
  memoryTools,
  MEMORY_TOP_LEVEL,
  type MemoryPage,
} from '../../tests/fixtures/memoryEngine.ts';
import { readState, type SearchState } from './address.ts';
import { search, type Found, type SearchTools } from './query.ts';
import { countsOf, levelCounts } from './query/narrow.ts';

/* EXAMPLES FOR TESTS: no record of real work. */

const pages: readonly MemoryPage[] = [
  {
    id: 'visits',
    content:
      'Peer review by visiting heads. Heads of eight schools visited each other. What did they find? Every school wrote a plan after its peer review.',
    anchors: [
      { element: 'h1', id: 'title', text: 'Peer review by visiting heads', location: 0 },
      { element: 'h2', id: 'found', text: 'What did they find?', location: 12 },
    ],
    filters: {
      theme: ['capacity'],
      intervention: ['peer-review'],
      place: ['wales'],
      direction: ['positive'],
      level: ['2'],
    },
    sort: { title: 'visits', newest: '2026-02-01', evidence: '2 2026-02-01' },
  },
  {
    id: 'mentors',
    content: 'Mentoring for new teachers. A mentor met each new teacher for an hour each week.',
    filters: {
      theme: ['capacity'],
      intervention: ['mentoring'],
      place: ['united-states'],
      direction: ['no-difference'],
      level: ['4'],
    },
    sort: { title: 'mentors', newest: '2026-01-01', evidence: '4 2026-01-01' },
  },
  {
    id: 'chain',
    content: 'An academy chain shares its teachers of maths. The review of behaviour came later.',
    filters: {
      theme: ['vision'],
      strand: ['multi-academy-trust'],
      place: ['wales'],
      direction: ['positive'],
      level: ['0'],
    },
    sort: { title: 'chain', newest: '2026-03-01', evidence: '0 2026-03-01' },
  },
  {
    id: 'pilot',
    content: 'A pilot with small rural schools and their heads: nobody stayed.',
    filters: { theme: ['vision'], place: ['wales'], direction: ['negative'], level: ['1'] },
    sort: { title: 'pilot', newest: '2025-12-01', evidence: '1 2025-12-01' },
  },
];

const open = () => memoryTools(memoryEngine(pages), pages, exampleNames);
const idsOf = (found: readonly Found[]) => found.map(({ id }) => id);
const ask = (query: string, tools: SearchTools = open()) => search(tools, readState(query).state);
const typed = (words: string, tools?: SearchTools) =>
  ask(`?${new URLSearchParams({ q: words }).toString()}`, tools);
const found = async (query: string) => idsOf((await ask(query)).found);

describe('a question', () => {
  it('in plain words has an answer where the engine alone has none', async () => {
    const question = 'How do I keep new teachers in small rural schools?';
    const { results } = await memoryEngine(pages).search(question);
    expect(results).toEqual([]);
    expect(idsOf((await typed(question)).found).slice(0, 2)).toEqual(['pilot', 'mentors']);
  });

  it('whose words never share one page still has an ordered answer, over any index', async () => {
    // Words without other names or spellings; some begin like others.
    const words = ['plum', 'plumage', 'quartz', 'ribbon', 'sandal', 'tundra', 'velvet', 'walnut'];
    const index = fc
      .array(fc.array(fc.constantFrom(...words, 'the'), { maxLength: 6 }), {
        minLength: 3,
        maxLength: 7,
      })
      .map((contents) =>
        contents.map((content, place): MemoryPage => ({
          id: `page-${String(place)}`,
          content: content.join(' '),
        })),
      );
    const question = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(index, question, async (random, asked) => {
        const answer = await typed(asked.join(' '), memoryTools(memoryEngine(random), random));
        const ids = idsOf(answer.found);
        expect(new Set(ids).size).toBe(ids.length);
        for (const word of asked) {
          const having = random.filter(({ content }) => content.split(' ').includes(word));
          if (having.length <= random.length / 2) {
            expect(ids).toEqual(expect.arrayContaining(having.map(({ id }) => id)));
          }
        }
      }),
    );
  });

  it('of nothing but everyday words is looked for by them', async () => {
    expect(idsOf((await typed('what did they')).found)).toContain('visits');
  });

  it('about what did not help finds findings of no difference and negative ones', async () => {
    const answer = await typed("what doesn't work");
    expect(idsOf(answer.found).toSorted()).toEqual(['mentors', 'pilot']);
    expect(answer.understood.intent?.label).toContain('no difference');
    expect(idsOf((await typed('mentoring that did not help')).found)[0]).toBe('mentors');
  });

  it('of nothing, or of signs alone, has the whole list by its titles', async () => {
    const all = ['chain', 'mentors', 'pilot', 'visits'];
    expect(await found('')).toEqual(all);
    expect(idsOf((await typed('!!! 🎉')).found)).toEqual(all);
    expect(await found('?theme=capacity')).toEqual(['mentors', 'visits']);
  });

  it('has an answer whatever is typed, chosen and ordered', async () => {
    const tools = open();
    const query = fc.record({
      words: anyTyped,
      chosen: fc.constantFrom('', '&theme=capacity', '&level=3&place=wales', '&theme=x&sort=title'),
    });
    await fc.assert(
      fc.asyncProperty(query, async ({ words, chosen }) => {
        const answer = await ask(
          `?${new URLSearchParams({ q: words }).toString()}${chosen}`,
          tools,
        );
        const ids = idsOf(answer.found);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => answer.unfiltered.includes(id))).toBe(true);
        expect(answer.nearest.length > 0).toBe(ids.length === 0);
        const cards = await Promise.all(answer.found.map((each) => each.load()));
        expect(cards.map(({ url }) => url)).toEqual(ids.map((id) => `/${id}/`));
      }),
    );
  });
});

describe('other words', () => {
  it.each([
    ['MAT', 'academy chain'],
    ['MATs', 'academy chain'],
    ['academy chain', 'mat'],
    ['multi-academy trust', 'academy chain'],
    ['school review', 'peer review'],
    ['behavior', 'behaviour'],
  ])('for %j are looked for and told: %j', async (words, other) => {
    const short: readonly MemoryPage[] = [
      ...pages,
      { id: 'short', content: 'One MAT only', sort: { title: 'short' } },
    ];
    const answer = await typed(words, memoryTools(memoryEngine(short), short, exampleNames));
    const holding = short.filter(({ content }) => content.toLowerCase().includes(other));
    expect(answer.also).toContain(other);
    expect(idsOf(answer.found)).toEqual(expect.arrayContaining(holding.map(({ id }) => id)));
  });

  it('count less than the typed ones', async () => {
    const both: readonly MemoryPage[] = [
      { id: 'long', content: 'an academy chain' },
      { id: 'other', content: 'nothing of the kind' },
      { id: 'typed', content: 'a certain MAT' },
    ];
    const tools = memoryTools(memoryEngine(both), both, exampleNames);
    expect(idsOf((await typed('MAT', tools)).found)).toEqual(['typed', 'long']);
  });

  it('are not told where no page holds them', async () => {
    // Another form of the same word finds nothing that the typed one does not.
    expect((await typed('mentoring')).also).toEqual([]);
    expect((await typed('PRU')).also).toEqual([]);
  });
});

describe('a misspelt word', () => {
  it('alone is put right at once', async () => {
    const answer = await typed('mentorng');
    expect(idsOf(answer.found)).toEqual(['mentors']);
    expect(answer).toMatchObject({
      corrected: true,
      didYouMean: 'mentoring',
      unknown: ['mentorng'],
      nearest: [],
    });
  });

  it('beside other words is offered, and the other words still answer', async () => {
    const answer = await typed('Mentorng in rural schools?');
    expect(answer).toMatchObject({
      corrected: false,
      didYouMean: 'mentoring in rural schools?',
      unknown: ['mentorng'],
    });
    expect(idsOf(answer.found)).toEqual(expect.arrayContaining(['pilot', 'mentors', 'visits']));
  });

  it('is put right with its accents, wherever it stands and however often', async () => {
    expect(await typed('mentōrng')).toMatchObject({ corrected: true, didYouMean: 'mentoring' });
    expect(await typed('mentorng, mentorng')).toMatchObject({
      corrected: true,
      didYouMean: 'mentoring, mentoring',
    });
    expect(await typed('"mentorng"')).toMatchObject({ corrected: true, didYouMean: '"mentoring"' });
  });

  it('that is near nothing is told to be unknown, and the strongest evidence stands in', async () => {
    const answer = await typed('zzzzqqqq');
    expect(answer).toMatchObject({ corrected: false, unknown: ['zzzzqqqq'], found: [] });
    expect(answer).not.toHaveProperty('didYouMean');
    expect(idsOf(answer.nearest)).toEqual(['mentors', 'visits', 'pilot']);
  });

  it.each(['mento', 'behav', 'academ', 'visiti'])(
    'is none of which the beginning is typed: %s',
    async (words) => {
      const answer = await typed(words);
      expect(answer).toMatchObject({ corrected: false, unknown: [] });
      expect(answer).not.toHaveProperty('didYouMean');
      expect(answer.found).not.toEqual([]);
    },
  );
});

describe('words in quotation marks', () => {
  it('must stand together', async () => {
    expect(idsOf((await typed('peer review')).found)).toEqual(['visits']);
    expect(idsOf((await typed('review peer')).found)).toEqual(['visits', 'chain']);
    const together = await typed('"peer review"');
    expect(idsOf(together.found)).toEqual(['visits']);
    expect(together.unquoted).toBe(false);
  });

  it('must all be there, whatever else is asked for', async () => {
    expect(idsOf((await typed('“new teachers” review')).found)).toEqual(['mentors']);
    expect(idsOf((await typed('review "heads"')).found).toSorted()).toEqual(['pilot', 'visits']);
  });

  it.each(['"review peer"', '"new teachers" "peer review"', '"MAT"'])(
    'that stand nowhere so are looked for without the marks, and that is told: %s',
    async (words) => {
      const answer = await typed(words);
      expect(answer.unquoted).toBe(true);
      expect(idsOf(answer.found)).toEqual(idsOf((await typed(words.replaceAll('"', ''))).found));
      expect(answer.found).not.toEqual([]);
    },
  );
});

describe('orders and filters', () => {
  it.each([
    ['?q=heads+review&sort=title', ['chain', 'pilot', 'visits']],
    ['?q=heads+review&sort=newest', ['chain', 'visits', 'pilot']],
    ['?q=heads+review&sort=evidence', ['visits', 'pilot', 'chain']],
    ['?q=heads+review', ['visits', 'chain', 'pilot']],
    ['?sort=evidence', ['mentors', 'visits', 'pilot', 'chain']],
    ['?sort=newest&place=wales', ['chain', 'visits', 'pilot']],
    ['?q=heads&place=wales,united-states', ['visits', 'pilot']],
    ['?q=heads&theme=capacity', ['visits']],
    ['?q=heads&level=2', ['visits']],
    ['?q=mentoring&level=4', ['mentors']],
  ])('%s: %j', async (query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('that leave nothing are set aside for what comes nearest', async () => {
    const answer = await ask('?q=mentoring&place=wales');
    expect(answer.found).toEqual([]);
    expect(idsOf(answer.nearest)).toEqual(['mentors']);
    expect(answer.unfiltered).toEqual(['mentors']);
  });

  it('that leave nothing of the whole list leave the strongest evidence nearest', async () => {
    const answer = await ask('?theme=vision&place=united-states');
    expect(answer.found).toEqual([]);
    expect(idsOf(answer.nearest)).toEqual(['mentors', 'visits', 'pilot']);
  });

  it('have nothing nearest where something is found', async () => {
    expect((await ask('?q=mentoring')).nearest).toEqual([]);
  });
});

describe('counts beside the values of a facet', () => {
  const codes = {
    theme: ['capacity', 'vision', 'structure'],
    place: ['wales', 'london', 'united-states'],
    direction: ['positive', 'negative'],
  } as const;
  const facets = ['theme', 'place', 'direction'] as const;
  const random = fc
    .array(
      fc.record({
        content: fc.constantFrom('peer review', 'mentoring', 'peer mentoring', 'a visit'),
        theme: fc.subarray([...codes.theme]),
        place: fc.subarray([...codes.place]),
        direction: fc.subarray([...codes.direction]),
        level: fc.integer({ min: 0, max: MEMORY_TOP_LEVEL }),
      }),
      { maxLength: 8 },
    )
    .map((entries) =>
      entries.map(({ content, level, ...filters }, place): MemoryPage => ({
        id: `page-${String(place)}`,
        content,
        filters: { ...filters, level: [String(level)] },
        sort: { title: String(place), evidence: String(level) },
      })),
    );
  const wanted = fc
    .record({
      q: fc.constantFrom('', 'peer', 'peer mentoring', 'vists', '"peer review"'),
      theme: fc.subarray([...codes.theme]).map(String),
      place: fc.subarray([...codes.place]).map(String),
      direction: fc.subarray([...codes.direction]).map(String),
      level: fc.integer({ min: 0, max: MEMORY_TOP_LEVEL }).map(String),
    })
    .map((parameters) => readState(new URLSearchParams(parameters).toString()).state);

  it('are those of really choosing the value', async () => {
    await fc.assert(
      fc.asyncProperty(random, wanted, async (index, state) => {
        const tools = memoryTools(memoryEngine(index), index);
        const { unfiltered, narrowed } = await search(tools, state);
        const countAt = async (changed: Partial<SearchState>) =>
          (await search(tools, { ...state, ...changed })).found.length;
        for (const facet of facets) {
          const counts = await countsOf(tools.asker, unfiltered, narrowed, facet, codes[facet]);
          for (const [place, code] of codes[facet].entries()) {
            expect(counts[place]).toBe(
              await countAt({ chosen: { ...state.chosen, [facet]: [code] } }),
            );
          }
        }
        const reached = await levelCounts(tools.asker, unfiltered, narrowed, MEMORY_TOP_LEVEL);
        for (const [place, count] of reached.entries()) {
          expect(count).toBe(await countAt({ level: place + 1 }));
        }
      }),
    );
  });
});

describe('the card of a result', () => {
  const cardOf = async (words: string) => {
    const [first] = (await typed(words)).found;
    return first?.load();
  };

  it('is fetched when it is to be shown, and not before', async () => {
    const engine = memoryEngine(pages);
    const { found: all } = await typed('heads', memoryTools(engine, pages));
    expect(engine.loaded).toEqual([]);
    expect(await all[0]?.load()).toMatchObject({ url: '/visits/', meta: { title: 'visits' } });
    expect(engine.loaded).toEqual(['visits']);
  });

  it('marks the words in its excerpt, and names the sections in which they stand', async () => {
    const card = await cardOf('peer review');
    expect(card?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'Peer review',
      'peer review.',
    ]);
    expect(card?.sections).toEqual([{ id: 'found', title: 'What did they find?' }]);
    expect(card?.marks).toEqual(['peer', 'review']);
  });

  it('marks the word that was meant, where one is put right', async () => {
    expect((await cardOf('mentorng'))?.marks).toEqual(['mentoring', 'mentor']);
  });

  it('marks nothing where no words were typed', async () => {
    expect(await cardOf('')).toMatchObject({
      url: '/chain/',
      excerpt: [],
      sections: [],
      marks: [],
    });
  });
});

describe('an index that does not load', () => {
  const failure = new Error('A part of the index did not load.');

  it.each<[string, (words: string | null, filtered: boolean) => boolean]>([
    ['the list of all pages', (words, filtered) => words === null && !filtered],
    ['a filter', (_, filtered) => filtered],
    ['a word', (words) => words === 'peer review'],
    ['a phrase', (words) => words === '"peer review"'],
    ['another word', (words) => words === '"school review"'],
    ['everything', () => true],
  ])('rejects the search for want of %s, and the next search asks again', async (_, isLost) => {
    const engine = memoryEngine(pages);
    let lost = true;
    const tools = memoryTools(
      {
        search: (words, options) =>
          lost && isLost(words, options?.filters !== undefined)
            ? Promise.reject(failure)
            : engine.search(words, options),
      },
      pages,
      exampleNames,
    );
    const query = '?q=peer+review&theme=capacity';
    await expect(ask(query, tools)).rejects.toBe(failure);
    await expect(ask(query, tools)).rejects.toBe(failure);
    lost = false;
    expect(idsOf((await ask(query, tools)).found)).toEqual(['visits']);
  });

  it('rejects the search for want of the word list, where a word is not found', async () => {
    const tools: SearchTools = { ...open(), wordList: () => Promise.reject(failure) };
    await expect(typed('mentorng', tools)).rejects.toBe(failure);
    expect(idsOf((await typed('mentoring', tools)).found)).toEqual(['mentors']);
  });
});
