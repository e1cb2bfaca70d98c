import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';
import { unitOf } from './units.ts';

/* Made-up figures. */

/** What the first number of a text counts: which kind, and the words of it. */
function read(text: string) {
  const tokens = tokensOf(text);
  const index = tokens.findIndex(({ value }) => value !== undefined);
  const unit = unitOf(tokens, index);
  return { ...unit, words: text.slice(tokens[index]?.at, tokens[unit.at]?.end) };
}
const kind = (text: string) => {
  const found = read(text);
  return `${found.words}: ${found.kind}`;
};

describe('a number counts', () => {
  it.each([
    'three pupils',
    'three very able pupils',
    'three of our pupils',
    'three of all the other pupils',
    'three out of the pupils',
    'three more such pupils',
    'three Year 5 pupils',
    'three Years 3 and 4 pupils',
    'three quiet, able pupils',
    'three students',
    'three 12-year-old pupils',
    'three 3rd form pupils',
    'three Year 9s',
    'three Year 10s',
    'three year 9s',
    'three able Year 9s',
    'one pupil',
    '1 child',
    'one able pupil',
    'three (all new) pupils',
    'three (new) of the pupils',
    'three of the five pupils',
    'a b c three d e f g h i j k pupils',
    'three d e f g h i j k pupils',
  ])('pupils: %s', (text) => {
    const words = text.replace(/^a b c /, '');
    expect(kind(`${text} came`)).toBe(`${words}: pupils`);
  });

  it.each([
    'three schools',
    'three old schools',
    'three of the teachers',
    'three weeks',
    'three long sessions',
    'three examples',
    'three pupil surveys',
    'two child minders',
    'three school',
    'three school’s',
  ])('others and things: %s', (text) => {
    expect(kind(`${text} for pupils`)).toBe(`${text}: other`);
  });

  it.each<[text: string, words: string]>([
    ['three students teaching here', 'three students'],
    ['three students teachers met', 'three students'],
    ['three Year 100s', 'three Year'],
    ['three Year 9sb', 'three Year'],
    ['three Year a9s', 'three Year'],
  ])('no pupils by words that only look so: %s', (text, words) => {
    expect(kind(text)).toBe(`${words}: other`);
  });

  it.each([
    'three',
    'three of the',
    'three came with pupils',
    'three with pupils',
    'three. Pupils came',
    'three! Pupils came',
    'three, pupils said',
    'three: pupils',
    'three (pupils)',
    'three (new) (pupils)',
    'three – pupils',
    'three new: pupils',
    'three (with a b c d) pupils',
    'three four pupils',
    'three of four five pupils',
    'three new four pupils',
    'three d e f g h i j k l pupils',
    'three pupil',
    'three of them, the pupils',
    'three of us, the pupils',
    'three (of the five pupils',
    'three Year 9',
    'three big 10s',
    'three £5 pupils',
    'three out pupils',
    'three up pupils',
  ])('nobody knows what: %s', (text) => {
    expect(kind(text)).toBe('three: unknown');
  });
});

describe('a number is a part', () => {
  it.each<[text: string, whole: number | undefined, isPart: boolean]>([
    ['three', undefined, false],
    ['three pupils', undefined, false],
    ['three five pupils', undefined, false],
    ['three of the pupils', undefined, true],
    ['three of the schools', undefined, true],
    ['three of the five pupils', 5, true],
    ['three of the five schools', 5, true],
    ['three of the five', 5, true],
    ['three of the Year 9 five', 5, true],
    ['three of the Year 5', undefined, true],
    ['three of the five six', 5, true],
    ['three out of five pupils', 5, true],
    ['three out five pupils', undefined, false],
    ['three left (new) of the five', undefined, false],
    ['three / five pupils', 5, true],
    ['3/5 pupils', 5, true],
    ['3/5', 5, false],
    ['3/5 of it', 5, false],
    ['three (of the five) left', 5, true],
    ['three (of the five', undefined, false],
    ['three (60%) of the five', 5, true],
    ['three (60%) out of the five', 5, true],
    ['three (as we saw by then) of the five', undefined, false],
    ['three (a b c) of the five', 5, true],
    ['three (a b c d) of the five', 5, true],
    ['three (a b c d e) of the five', undefined, false],
  ])('of its whole: %s', (text, whole, isPart) => {
    const found = read(text);
    expect({ whole: found.whole, isPart: found.isPart }).toEqual({ whole, isPart });
  });

  it('is none in the middle of a date', () => {
    expect(unitOf(tokensOf('1/2/3 pupils'), 2)).toMatchObject({
      kind: 'unknown',
      whole: undefined,
    });
  });
});
