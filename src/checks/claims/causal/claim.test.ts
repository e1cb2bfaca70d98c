import { describe, expect, it } from 'vitest';
import { isDenial } from './claim.ts';

describe('a denial', () => {
  const denies = (text: string, words: string) => isDenial(text, text.indexOf(words), words);

  it.each([
    ['It made no difference to reading.', 'made no difference'],
    ['It did not raise results.', 'did not raise'],
    ["It doesn't raise results.", "doesn't raise"],
    ['It made little difference to reading.', 'made little difference'],
    ['It had never raised results.', 'never raised'],
    ['Neither raised results.', 'Neither raised'],
    ['Nor raised it results.', 'Nor raised'],
  ])('is in the words themselves: %s', (text, words) => {
    expect(denies(text, words)).toBe(true);
  });

  it.each([
    'It has not raised results.',
    'It has NOT raised results.',
    'It has not really raised results.',
    'It has never raised results.',
    'It has never once raised results.',
    'Neither raised results.',
    'Nor it raised results.',
    'No school raised results.',
    "It hasn't raised results.",
    "It hasn't yet raised results.",
  ])('is just before the words, with one word between at most: %s', (text) => {
    expect(denies(text, 'raised')).toBe(true);
  });

  it.each([
    'It raised results.',
    'It has not so very much raised results.',
    'It was not so: it raised results.',
    'It raised results, and not by chance.',
    'It raised results, and did no harm.',
    'The knot raised results.',
    'Piano raised results.',
    'It is not, it raised results.',
    'It has little raised results.',
  ])('is none elsewhere: %s', (text) => {
    expect(denies(text, 'raised')).toBe(false);
  });
});
