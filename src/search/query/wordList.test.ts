import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { WordList } from './wordList.ts';

const counted = fc.uniqueArray(
  fc.tuple(
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,24}$/),
      // Words that begin alike, and long ones.
      fc.stringMatching(/^mentor[a-e]{0,18}$/),
      fc.constantFrom('a'.repeat(24), 'a'.repeat(90), 'a'.repeat(91), 'zz'),
    ),
    fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5000 })),
  ),
  { selector: ([word]) => word, maxLength: 60 },
);
const lists = counted.map((words) => new WordList(words));

const library = new WordList([
  ['federation', 3],
  ['leadership', 20],
  ['learner', 4],
  ['mentor', 6],
  ['mentoring', 9],
  ['monitoring', 9],
  ['review', 5],
  ['reviews', 5],
  ['school', 36],
  ['trial', 8],
]);

describe('the words of a library as text', () => {
  it('are the same words with the same counts when they are read', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(WordList.read(list.written())).toEqual(list);
      }),
    );
  });

  it('do not depend on the order in which they were counted', () => {
    fc.assert(
      fc.property(counted, (words) => {
        const list = new WordList(words);
        const turned = new WordList(words.toReversed());
        expect(turned.written()).toBe(list.written());
        expect(turned.nearest('mentorna')).toBe(list.nearest('mentorna'));
      }),
    );
  });

  it('tell each word by what differs from the one before it, and one case study by no count', () => {
    const list = new WordList([
      ['mentor', 12],
      ['mentoring', 1],
      ['men', 1],
    ]);
    expect(list.written()).toBe('Amen\nDtor12\nGing');
  });

  it('may be none', () => {
    expect(new WordList([]).written()).toBe('');
    expect(WordList.read('').hasBeginning('a')).toBe(false);
    expect(WordList.read('').nearest('mentoring')).toBeUndefined();
  });

  it('are read without harm from whatever came instead', () => {
    fc.assert(
      fc.property(fc.oneof(anyTyped, fc.constant('<!doctype html>\n<p>404</p>')), (text) => {
        expect(() => WordList.read(text).nearest('mentoring')).not.toThrow();
      }),
    );
  });
});

describe('a beginning', () => {
  it('is one where a word begins so, and only there', () => {
    fc.assert(
      fc.property(counted, fc.stringMatching(/^(mentor)?[a-e]{0,3}$/), (words, beginning) => {
        const begins = words.some(([word]) => word.startsWith(beginning));
        expect(new WordList(words).hasBeginning(beginning)).toBe(begins);
      }),
    );
  });

  it.each([
    ['ment', true],
    ['mentoring', true],
    ['mentorings', false],
    ['z', false],
    ['🎉', false],
    ['é', false],
  ])('%s: %s', (beginning, is) => {
    expect(library.hasBeginning(beginning)).toBe(is);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['mentorng', 'mentoring', 'a letter that is missing'],
    ['leaddership', 'leadership', 'a letter too many'],
    ['federetion', 'federation', 'another letter'],
    ['shcool', 'school', 'two letters that changed places, which is one change'],
    ['reveiws', 'reviews', 'the same in the middle'],
    ['leadesrhpi', 'leadership', 'two such in a long word'],
    ['tril', 'trial', 'one letter in a word of four'],
    ['entoring', 'mentoring', 'the first letter'],
    ['school', 'school', 'no slip at all'],
  ])('by %s is %s: %s', (typed, meant) => {
    expect(library.nearest(typed)).toBe(meant);
  });

  it.each([
    ['skool', undefined, 'two changes are too many for five letters'],
    ['sch', undefined, 'three letters may be anything'],
    ['swimming', undefined, 'nothing is near'],
    ['asdfghjkl', undefined, 'it is no word'],
    ['a'.repeat(200), undefined, 'it is far too long'],
    ['🎉🎉🎉', undefined, 'it has no letters'],
    ['\ud83c\ud83c\ud83c\ud83c', undefined, 'it is halves of characters'],
  ])('by %s is %s where %s', (typed, meant) => {
    expect(library.nearest(typed)).toBe(meant);
  });

  it('begins with the letter that was typed, before it is common', () => {
    const list = new WordList([
      ['meeting', 30],
      ['seating', 2],
    ]);
    expect(list.nearest('seeting')).toBe('seating');
  });

  it('is the commonest of those that are equally near', () => {
    const near = (mentor: number, mentors: number) =>
      new WordList([
        ['mentora', mentor],
        ['mentorb', mentors],
      ]).nearest('mentorx');
    expect(near(1, 100)).toBe('mentorb');
    expect(near(100, 1)).toBe('mentora');
  });

  it('is never farther off than a slip, and the word itself where the library has it', () => {
    fc.assert(
      fc.property(counted, anyTyped, (words, typed) => {
        const list = new WordList(words);
        const meant = list.nearest(typed);
        expect(meant === undefined || list.hasBeginning(meant)).toBe(true);
        expect(Math.abs((meant?.length ?? typed.length) - typed.length)).toBeLessThanOrEqual(3);
        for (const [word] of words) {
          expect(list.nearest(word)).toBe(word);
        }
      }),
    );
  });
});
