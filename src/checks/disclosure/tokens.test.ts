import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

/* Made-up figures. */

const words = (text: string) => tokensOf(text).map(({ word }) => word);
/** The sentences of a text, their tokens with a space between. */
const sentences = (text: string) => {
  const found: string[][] = [];
  for (const token of tokensOf(text)) (found[token.sentence] ??= []).push(token.text);
  return found.map((each) => each.join(' '));
};

describe('a text', () => {
  it.each<[text: string, found: string[]]>([
    ['', []],
    [' \n ', []],
    ['Pupils came.', ['pupils', 'came', '.']],
    ['The pupils’ books, a school’s', ['the', "pupils'", 'books', ',', 'a', "school's"]],
    ['a well-read pupil', ['a', 'well-read', 'pupil']],
    ['1,250 and 2.5', ['1,250', 'and', '2.5']],
    ['In all 5, or 6.', ['in', 'all', '5', ',', 'or', '6', '.']],
    ['£5 and $6 or €7', ['£5', 'and', '$6', 'or', '€7']],
    ['5% of 3rd', ['5', '%', 'of', '3rd']],
    ['Year 9s in a 12-week term', ['year', '9s', 'in', 'a', '12-week', 'term']],
    ['Élan in Y6', ['élan', 'in', 'y6']],
    ['(n=3)', ['(', 'n', '=', '3', ')']],
  ])('is read as words, numbers and marks: %s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('is read with what was written, and where', () => {
    const text = ' Two pupils’  BOOKS: 1,250.';
    for (const { text: written, at, end } of tokensOf(text)) {
      expect(text.slice(at, end)).toBe(written);
    }
    expect(tokensOf(text).map(({ at }) => at)).toEqual([1, 5, 14, 19, 21, 26]);
    expect(
      tokensOf(text)
        .map((token) => token.text)
        .slice(0, 3),
    ).toEqual(['Two', 'pupils’', 'BOOKS']);
  });
});

describe('a number', () => {
  it.each<[written: string, value: number | undefined, decimals: number]>([
    ['7', 7, 0],
    ['250', 250, 0],
    ['1,250', 1250, 0],
    ['1,250,000', 1_250_000, 0],
    ['2.5', 2.5, 1],
    ['2.50', 2.5, 2],
    ['1,250.75', 1250.75, 2],
    ['seven', 7, 0],
    ['Seven', 7, 0],
    ['SEVENTY-SEVEN', 77, 0],
    ['zero', 0, 0],
    ['£7', undefined, 0],
    ['7s', undefined, 0],
    ['7-year', undefined, 0],
    ['1,25', undefined, 0],
    ['1,2500', undefined, 0],
    ['1.2.3', undefined, 0],
    ['2025/', 2025, 0],
    ['many', undefined, 0],
    ['%', undefined, 0],
  ])('is read in figures and in words: %s', (written, value, decimals) => {
    expect(tokensOf(written)[0]).toMatchObject({ value, decimals });
  });
});

describe('a sentence', () => {
  it.each<[text: string, found: string[]]>([
    ['Six came. Two left.', ['Six came .', 'Two left .']],
    ['Six came! Two left.', ['Six came !', 'Two left .']],
    ['Six came? Two left.', ['Six came ?', 'Two left .']],
    ['Six came… Two left.', ['Six came …', 'Two left .']],
    ['Six came. Two left. So did all.', ['Six came .', 'Two left .', 'So did all .']],
    ['Six came. 2 left.', ['Six came .', '2 left .']],
    ['Six came. £2 was left.', ['Six came .', '£2 was left .']],
    ['Six came. “Two” left.', ['Six came .', '“ Two ” left .']],
    ['Six came. ‘Two’ left.', ['Six came .', '‘ Two’ left .']],
    ['Six came. "Two" left.', ['Six came .', '" Two " left .']],
    ["Six came. 'Two' left.", ['Six came .', "' Two' left ."]],
    ['Six came. (Two) left.', ['Six came .', '( Two ) left .']],
    ['Six came. [Two] left.', ['Six came .', '[ Two ] left .']],
    ['Six came. Élan won.', ['Six came .', 'Élan won .']],
    ['Six “came.” Two left.', ['Six “ came . ”', 'Two left .']],
    ['Six "came." Two left.', ['Six " came . "', 'Two left .']],
    ['Six ‘came.’ Two left.', ['Six ‘ came . ’', 'Two left .']],
    ["Six 'came.' Two left.", ["Six ' came . '", 'Two left .']],
    ['(Six came.) Two left.', ['( Six came . )', 'Two left .']],
    ['[Six came.] Two left.', ['[ Six came . ]', 'Two left .']],
    ['(Six “came.”) Two left.', ['( Six “ came . ” )', 'Two left .']],
    ['Six came.\nTwo left.', ['Six came .', 'Two left .']],
  ])('ends with its mark: %s', (text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  it.each([
    'Six came, Two left.',
    'Six came. two left.',
    ' Six came.Two left.',
    'Six came. iPads were left.',
    'Six came. – Two left.',
    'Six came. ) Two left.',
    'Six came.; Two left.',
    'See e.g. Two.',
    'See p. 5 of it.',
    'So said Dr. Example.',
    'So said Prof. Example.',
    'It took approx. 5 days.',
    'It was no. 5 of them.',
  ])('goes on: %s', (text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it('ends behind a mark that follows an abbreviation, unless that is a full stop', () => {
    expect(sentences('So said Dr! Two left.')).toHaveLength(2);
    expect(sentences('. Two left.')).toEqual(['.', 'Two left .']);
  });

  it.each<[tokens: number, lengths: number[]]>([
    [299, [299]],
    [300, [300]],
    [301, [300, 1]],
    [601, [300, 300, 1]],
  ])('of %i words is read in pieces of at most 300', (count, lengths) => {
    const all = (text: string) => {
      const found: number[] = [];
      for (const { sentence } of tokensOf(text)) found[sentence] = (found[sentence] ?? 0) + 1;
      return found;
    };
    const long = Array.from({ length: count }, () => 'word').join(' ');
    expect(all(long)).toEqual(lengths);
    expect(all(`One. ${long.replace('word', 'Word')}`)).toEqual([2, ...lengths]);
  });
});
