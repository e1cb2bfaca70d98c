import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineAnchor } from './engine.ts';
import { excerptOf, sectionsOf, wordsAt, wordsOf, type ExcerptPart } from './excerpt.ts';

/** An excerpt as a line of text, marked words in brackets. */
const shown = (excerpt: readonly ExcerptPart[]) =>
  excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** Words by their number, to be counted by eye: "w0 w1 w2". */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => `w${String(place)}`);

const range = (from: number, to: number) => numbered(to).slice(from).join(' ');

const page = fc
  .tuple(
    fc.array(fc.stringMatching(/^[a-z.,…]{1,6}$/), { minLength: 1, maxLength: 120 }),
    fc.array(fc.array(fc.nat(130), { maxLength: 8 }), { maxLength: 5 }),
  )
  .map(([words, places]) => ({ words, places }));

describe('the words of a page', () => {
  it.each([
    ['one  two\n\tthree', ['one', 'two', 'three']],
    ['non\u00a0breaking', ['non', 'breaking']],
    ['one\ufefftwo', ['one\ufefftwo']],
  ])('%j', (content, words) => {
    expect(wordsOf(content)).toEqual(words);
  });
});

describe('an excerpt', () => {
  it.each<[string, number, number[][], string]>([
    ['a whole short page', 5, [[1, 2], [4]], 'w0 [w1 w2] w3 [w4]'],
    ['all of it marked', 2, [[0], [1]], '[w0 w1]'],
    ['the beginning', 40, [[2]], `w0 w1 [w2] ${range(3, 32)} …`],
    ['the beginning, marked', 40, [[0]], `[w0] ${range(1, 32)} …`],
    ['the middle', 90, [[50]], `… ${range(46, 50)} [w50] ${range(51, 78)} …`],
    ['the end', 40, [[39]], `… ${range(8, 39)} [w39]`],
    [
      'a stretch between two marks',
      80,
      [[6, 10], [37]],
      `… [w6] w7 w8 w9 [w10] ${range(11, 37)} [w37] …`,
    ],
    [
      'more parts before more words',
      90,
      [[0, 1, 2, 3], [60], [61]],
      `… ${range(56, 60)} [w60 w61] ${range(62, 88)} …`,
    ],
    [
      'more words where the parts are as many',
      90,
      [[5, 60, 62]],
      `… ${range(56, 60)} [w60] w61 [w62] ${range(63, 88)} …`,
    ],
    ['the first where all is alike', 90, [[5, 60]], `… w1 w2 w3 w4 [w5] ${range(6, 33)} …`],
    ['nothing where no word stands in the text', 40, [[], []], ''],
    ['nothing where nothing is asked for', 40, [], ''],
    ['nothing of places behind the end', 3, [[3, 99]], ''],
  ])('is %s', (_, count, places, text) => {
    expect(shown(excerptOf(numbered(count), places))).toBe(text);
  });

  it('marks the words at the places, all that it holds and no others', () => {
    fc.assert(
      fc.property(page, ({ words, places }) => {
        // Each word told by its place, so that it can be found again.
        const placed = words.map((word, place) => `${word}#${String(place)}`);
        const wanted = new Set(places.flat());
        for (const { text, marked } of excerptOf(placed, places)) {
          for (const word of text.split(' ').filter((each) => each.includes('#'))) {
            expect(wanted.has(Number(word.split('#')[1]))).toBe(marked);
          }
        }
      }),
    );
  });

  it('is a stretch of the page of 32 words at most, with a mark in it', () => {
    fc.assert(
      fc.property(page, ({ words, places }) => {
        const excerpt = excerptOf(words, places);
        expect(excerpt.length > 0).toBe(places.flat().some((place) => place < words.length));
        const text = excerpt.map((part) => part.text).join('');
        const bare = text.replace(/^… /, '').replace(/ …$/, '');
        const inPage = [text, bare, text.replace(/^… /, ''), text.replace(/ …$/, '')].some((each) =>
          ` ${words.join(' ')} `.includes(` ${each} `),
        );
        expect(inPage || text === '').toBe(true);
        expect(bare.split(' ').length).toBeLessThanOrEqual(32);
        expect(excerpt.some(({ marked }) => marked)).toBe(excerpt.length > 0);
        // Marked and other stretches take turns, and none is empty.
        excerpt.forEach(({ text: own, marked }, index) => {
          expect(own).not.toBe('');
          expect(excerpt[index + 1]?.marked).not.toBe(marked);
        });
      }),
    );
  });

  it('is found quickly on a long page where every word was asked for', () => {
    const words = numbered(20_000);
    const places = Array.from({ length: 20 }, () => words.map((_, place) => place));
    expect(shown(excerptOf(words, places))).toBe(`[${range(0, 32)}] …`);
  });
});

describe('the sections of a page', () => {
  const anchor = (element: string, id: string, location: number, text = id): EngineAnchor => ({
    element,
    id,
    location,
    text,
  });
  const anchors = [
    anchor('h2', 'how', 60, ' How we know '),
    anchor('h2', 'why', 10, 'Why did they start?'),
    anchor('h3', 'detail', 30, 'A detail'),
    anchor('p', 'paragraph', 40),
    anchor('h1', 'title', 0),
    anchor('h2', 'empty', 80, ''),
    { element: 'h2', id: 'untitled', location: 85 },
    anchor('h2', 'sources', 90, 'Sources'),
  ];
  const ids = (places: number[][]) => sectionsOf(anchors, places).map(({ id }) => id);

  it.each<[string, number[][], string[]]>([
    ['begin with a heading, in the order of the page', [[65], [12]], ['why', 'how']],
    ['hold the word of their heading', [[30]], ['detail']],
    ['end where the next begins', [[59, 60]], ['detail', 'how']],
    ['are none before the first heading', [[3, 9]], []],
    ['reach to the end', [[5000]], ['sources']],
    [
      'are three at most, those with most parts',
      [[11, 31, 61, 95], [31, 61], [95]],
      ['detail', 'how', 'sources'],
    ],
    [
      'are so also where one word stands more often',
      [
        [11, 12, 13, 14, 15, 31, 61, 95],
        [31, 61, 95],
      ],
      ['detail', 'how', 'sources'],
    ],
    ['then those with most words', [[11, 31, 32, 61, 62, 95, 96]], ['detail', 'how', 'sources']],
    ['then the first', [[11, 31, 61, 95]], ['why', 'detail', 'how']],
    ['are none where nothing stands', [[], []], []],
  ])('%s', (_, places, expected) => {
    expect(ids(places)).toEqual(expected);
  });

  it('have their titles without space around them', () => {
    expect(sectionsOf(anchors, [[65]])).toEqual([{ id: 'how', title: 'How we know' }]);
  });
});

describe('the words for marks on a page', () => {
  it('are told once, in lower case and without signs', () => {
    const words = ['“Mentors,', 'mentors', "school's", '(peer-review)', '—', 'École.'];
    expect(
      wordsAt(words, [
        [0, 1, 2],
        [3, 4, 5, 99],
      ]),
    ).toEqual(['mentors', "school's", 'peer-review', 'école']);
  });
});
