import { describe, expect, it } from 'vitest';
import { countsIn } from './counts.ts';
import { findShares } from './percentages.ts';

/* Made-up figures: of 8 a share is told of at once, of 12 it gives a count away, of 200 it passes. */

const ofEight = 'small-base';
const ofTwelve = 'implied-count';
const ofMany = 'passes';
const without = 'no-base';

/** Each share of a text, and what is said of it: that tells which base it has. */
const shares = (text: string) =>
  findShares(countsIn(text)).map(({ percent, hasBase, found }) => {
    const said = found?.rule ?? (hasBase ? ofMany : 'silent');
    return `${String(Math.round(percent))}: ${said}`;
  });

describe('a share', () => {
  it.each<[text: string, ...shares: string[]]>([
    ['58% of pupils', '58: no-base'],
    ['58 % of pupils', '58: no-base'],
    ['58 percent of pupils', '58: no-base'],
    ['58 per cent of pupils', '58: no-base'],
    ['100% of pupils', '100: no-base'],
    ['a third of pupils', '33: silent'],
    ['two-thirds of pupils', '67: silent'],
    ['two thirds of pupils', '67: silent'],
    ['half of pupils', '50: silent'],
    ['half the pupils', '50: silent'],
    ['half our pupils', '50: silent'],
    ['two halfs of pupils', '100: silent'],
    ['three-quarters of pupils', '75: silent'],
    ['quarters of pupils', '25: silent'],
    ['four-fifths of pupils', '80: silent'],
    ['nine-tenths of pupils', '90: silent'],
    ['58% of pupils and 60% of pupils', '58: no-base', '60: silent'],
  ])('is read: %s', (text, ...expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it.each([
    '101% of pupils',
    '58 per pupil of pupils',
    '58 cent of pupils',
    '58 a cent of pupils',
    'per cent of pupils',
    '58 of pupils',
    '58% point of pupils',
    '58% points of pupils',
    '58 percent points of pupils',
    '58 per cent points of pupils',
    'a third pupils',
    'a third with our pupils',
    'a third theme of pupils',
    'a third offer of pupils',
    'three halfs of pupils',
    'a one-third of pupils',
    'thirdly of pupils',
    'a fourth of pupils',
    '5 quarters of pupils',
  ])('is none: %s', (text) => {
    expect(shares(text)).toEqual([]);
  });
});

describe('the base of a percentage', () => {
  it.each<[text: string, base: string]>([
    // Beside it.
    ['25% of the 12 pupils', ofTwelve],
    ['25% of 12 pupils', ofTwelve],
    ['25% of all of the 12 pupils', ofTwelve],
    ['25% of 12 teachers and 8 pupils', 'none'],
    ['12 pupils came and 25% of the 200 pupils left', ofMany],
    ['12 pupils came and 25% of the 8 pupils left', ofEight],
    // In brackets behind it, and not further.
    ['Of 200 pupils, 25% (12 pupils) left', ofTwelve],
    ['Of 200 pupils, 25% (of 12 pupils) left', ofTwelve],
    ['Of 200 pupils, 25% (of the 12 pupils) left', ofTwelve],
    ['Of 200 pupils, 25% (for some of 12 pupils) left', ofMany],
    // Soon behind "of".
    ['Of 200 pupils, 25% of pupils in a group of 12 pupils left', ofMany],
    ['200 pupils came and 25% of younger pupils, or 12 pupils, left', ofTwelve],
    ['200 pupils came and 25% of them left for 12 pupils', ofTwelve],
    ['200 pupils came and 25% of them all left us for 12 pupils', ofMany],
    ['200 pupils came and 25% left 12 pupils', ofMany],
    ['200 pupils came and 25% 12 pupils left', ofMany],
    // Before it, in its sentence or the one before: the nearest.
    ['Of 12 pupils, 25% left', ofTwelve],
    ['200 pupils, and then 12 pupils came, and 25% left', ofTwelve],
    ['12 pupils, and then 200 pupils came, and 25% left', ofMany],
    ['12 pupils and 200 schools came, and 25% left', ofTwelve],
    ['12 pupils came. 25% left', ofTwelve],
    ['200 pupils came, then 12 pupils. 25% left', ofTwelve],
    ['12 pupils came. There were 200 pupils, and 25% left', ofMany],
    ['12 pupils and 200 schools came. 25% of pupils left', ofTwelve],
    ['Two of the 12 pupils came, and 25% left', ofTwelve],
    // A sample goes before what is counted.
    ['Of 200 pupils, 25% left (n = 12)', ofTwelve],
    ['Of 200 pupils (n = 12) some came, and 25% left', ofTwelve],
    ['The pupils (n = 8, n = 12): 25% left', ofTwelve],
    ['The pupils (n = 12): 25% left (n = 8, n = 200)', ofEight],
    ['The pupils (n = 12): 25% left all the rest of them then (n = 8)', ofTwelve],
    ['The pupils (n = 12): 25% left one two more (n = 8)', ofEight],
    ['The pupils (n 8): 25% left, n = 12', ofTwelve],
    ['Of 12 pupils (x = 8), 25% left', ofTwelve],
    // Only about right, or too far away.
    ['Of about 12 pupils, 25% left', ofMany],
    ['25% of about 12 pupils left', ofMany],
    ['12 pupils came. All read. 25% of pupils left', ofMany],
    ['25% of pupils left. 12 pupils stayed', ofMany],
    ['25% of pupils left. 12 schools stayed', without],
    ['25% of pupils left', without],
    ['25% of pupils nationally left', 'silent'],
  ])('is found: %s', (text, base) => {
    expect(shares(text).filter((each) => each.startsWith('25'))).toEqual(
      base === 'none' ? [] : [`25: ${base}`],
    );
  });
});

describe('the base of a fraction', () => {
  it.each<[text: string, base: string]>([
    ['A quarter of the 12 pupils left', ofTwelve],
    ['A quarter of our 12 pupils left', ofTwelve],
    ['In Year 6 a quarter of the 12 pupils left', ofTwelve],
    ['In Year 6 quarter of the 12 pupils left', ofTwelve],
    ['A quarter the 12 pupils left', ofTwelve],
    ['A quarter of about 12 pupils left', ofMany],
    ['12 pupils came. A quarter of pupils left', ofMany],
    ['A quarter of pupils left (n = 12)', 'silent'],
    ['Of 12 pupils, a quarter of pupils left', ofMany],
    ['A quarter of pupils left', 'silent'],
  ])('is only the number beside it: %s', (text, base) => {
    expect(shares(text)).toEqual([`25: ${base}`]);
  });
});
