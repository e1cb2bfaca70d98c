import { describe, expect, it } from 'vitest';
import { isNoCount } from './noCount.ts';
import { tokensOf } from './tokens.ts';

/* Made-up figures. */

/** The tokens of a text that count something. */
const counted = (text: string) => {
  const tokens = tokensOf(text);
  return tokens.filter((_token, index) => !isNoCount(tokens, index)).map((token) => token.text);
};

describe('a number that counts', () => {
  it.each<[text: string, found: string[]]>([
    ['Pupils came.', []],
    ['5 pupils came.', ['5']],
    ['Then five pupils came.', ['five']],
    ['6 pupils and 5 schools', ['6', '5']],
    ['5', ['5']],
    // A label that ends a sentence is none, nor is one across the end of it.
    ['They are in Year. 5 came.', ['5']],
    ['They came to Set! 5 came.', ['5']],
    ['It was in May! 5 came.', ['5']],
    ['See Years 3. 5 and 6 came.', ['5', '6']],
    ['See Year 3! And 5 came.', ['5']],
    ['See Year 3 or so. To 5 came a book.', ['5']],
    ['See Year 3 pupils and 5 schools', ['5']],
    // What is a thing with an article is no name of one.
    ['Each week 5 pupils came.', ['5']],
    ['In the first week 5 pupils came.', ['5']],
    ['In our class five pupils came.', ['five']],
    // A month is a name before figures only, and not before a part.
    ['By May five pupils came.', ['five']],
    ['By May 5 of the pupils came.', ['5']],
    ['They looked at five pupils.', ['five']],
    ['A group of five pupils', ['five']],
    // A ratio and a time have nothing between.
    ['The pupils: 5', ['5']],
    ['In 2025: 5 came.', ['2025', '5']],
    ['They were 5: 6 came.', ['5', '6']],
    ['Pupils:5', ['5']],
    ['5/6 of them', ['5', '6']],
    ['5/6 or so/then', ['5', '6']],
    ['They were 5 :6 of them', ['5']],
    ['5 per pupil', ['5']],
    ['5 new cent coins', ['5']],
    ['On a scale from five they chose.', ['five']],
    ['5 percentiles', ['5']],
  ])('is read: %s', (text, found) => {
    expect(counted(text)).toEqual(found);
  });
});

describe('a number that is a name or a measure', () => {
  it.each([
    '2.5 books',
    '2.0 books',
    '£5',
    '5%',
    '5 %',
    '5 percent',
    '5 per cent',
    '5 pm',
    '5 st',
    '5 hundred pupils',
    'Two dozen pupils',
    '5:30',
    '1:4:9',
    'Year 5 pupils',
    'In year five they read.',
    'Years 5 and 6 pupils',
    'Years 5, 6 and 7 pupils',
    'Years 5 – 6',
    'Years 5-6 and 7 / 8 or 9 then 10',
    'Years 5 & 6 to 7',
    'The Year 5 class',
    'Every Level 3 course',
    'On page 5',
    'Week 5 was good.',
    'Aged 5',
    '£ 5',
    'On May 5 they came.',
    'On may 5 they came.',
    'At 5 they go home.',
    'From 8.30 to 9 they read.',
    'From 8.30 to 9 and 10 they read.',
    'By the age of five they read.',
    'At ages of 5 they read.',
    'On a scale of five they chose.',
  ])('is not: %s', (text) => {
    expect(counted(text)).toEqual([]);
  });

  it('is none in the middle of a date, unlike what follows it', () => {
    expect(counted('On 3/4/2024')).toEqual(['4', '2024']);
  });
});
