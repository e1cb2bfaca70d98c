import { describe, expect, it } from 'vitest';
import { numberWord } from './numberWords.ts';

describe('a word for a number', () => {
  it.each<[word: string, value: number]>([
    ['zero', 0],
    ['one', 1],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-one', 21],
    ['twenty-nine', 29],
    ['thirty', 30],
    ['forty-five', 45],
    ['ninety', 90],
    ['ninety-nine', 99],
  ])('%s is %i', (word, value) => {
    expect(numberWord(word)).toBe(value);
  });

  it.each(['', 'Two', 'twenty-ten', 'twenty-zero', 'twenty one', 'ten-one', 'hundred', '2'])(
    'is not "%s"',
    (word) => {
      expect(numberWord(word)).toBeUndefined();
    },
  );
});
