import { describe, expect, it } from 'vitest';
import { countsIn } from './counts.ts';
import { findShares } from './percentages.ts';
import { isMarkOrMoney, isRough } from './shareOf.ts';
import { tokensOf } from './tokens.ts';

/* Made-up figures. */

/** The shares in a text that are of pupils. */
const ofPupils = (text: string) => findShares(countsIn(text)).map(({ percent }) => percent);

describe('what a share is of', () => {
  it.each([
    '58% of pupils agreed.',
    '58% of the pupils agreed.',
    '58% of our pupils agreed.',
    '58% of the very able pupils agreed.',
    '58% of well-read children agreed.',
    '58% of Year 6 children agreed.',
    '58% of every child agreed.',
    '58% of each a b c d pupil agreed.',
    '58% (n = 90) of pupils agreed.',
    '58% (of those we met by then) of pupils agreed.',
    '58% of the class agreed.',
    '58% of our class agreed.',
    '58% of this cohort agreed.',
    '58% of that intake agreed.',
    '58% of each year group agreed.',
    '58% of one tutor group agreed.',
    '58% of a group agreed.',
    '58% of the whole class agreed.',
    '58% of the first class agreed.',
    '58% of the second class agreed.',
    '58% of the last class agreed.',
    '58% of the same class agreed.',
    '58% of this same whole class agreed.',
    '58% of Year 6 agreed.',
    '58% of Year 13 agreed.',
    '58% of reception agreed.',
    '58% (n = 90) of the class agreed.',
    '58% of the class of one school agreed.',
    '12 (58%) pupils agreed.',
    'Marks rose for 58% of pupils.',
    'A score of 4 was reached by 58% of the pupils.',
    'The pass mark was met by 58% of our class.',
  ])('pupils: %s', (text) => {
    expect(ofPupils(text)).toEqual([58]);
  });

  it.each([
    '58% of books agreed.',
    '58% of books for pupils were read.',
    '58% of answers pupils gave were right.',
    '58% of every book, pupils said, was good.',
    '58% of every school pupil book was read.',
    '58% of every week pupil books were read.',
    '58% of every book for a child was read.',
    '58% of each a b c d e pupil agreed.',
    '58% of each (a pupil) agreed.',
    '58% of each £5 pupil book was read.',
    '58% of each new 2.5 pupil book was read.',
    '58% agreed (so) of pupils.',
    'It rained. 58% agreed with pupils.',
    '58% in every pupil agreed.',
    '58% (of those we met here by then) of pupils agreed.',
    '58% ( of pupils agreed.',
    '58% [n = 90] of pupils agreed.',
    '58% of classes agreed.',
    '58% of the old class agreed.',
    '58% of the our this one class agreed.',
    '58% of the classroom agreed.',
    '58% of Year 100 agreed.',
    '58% of the year agreed.',
    '58% of it, in the class, agreed.',
    '58% of the class of one teacher agreed.',
    '58% in the class agreed.',
    '58% agreed.',
    '58%',
  ])('nobody, or others: %s', (text) => {
    expect(ofPupils(text)).toEqual([]);
  });

  it.each<[text: string, found: number[]]>([
    ['Half of pupils agreed.', [50]],
    ['Half the pupils agreed.', [50]],
    ['Half our pupils agreed.', [50]],
    ['Half of the class agreed.', [50]],
    ['Half of every child agreed.', [50]],
    ['Half the class agreed.', []],
    ['Half the books pupils read were good.', []],
    ['Pupils read half the books.', []],
    ['Pupils came. Half of them agreed.', []],
  ])('is told by the words behind a fraction alone: %s', (text, found) => {
    expect(ofPupils(text)).toEqual(found);
  });
});

describe('a share that does not say of what', () => {
  it.each([
    'For pupils it was 58%.',
    'The pupil said 58%.',
    'Pupils met us; 58% of them agreed.',
    'Pupils met us; 58% of these agreed.',
    'Pupils met us; 58% of those agreed.',
    'They are pupils, 58% of whom agreed.',
    'Pupils met us; 58% of all agreed.',
    'Pupils met us; 58% of the best agreed.',
    'A class of 24 met, and 58% agreed.',
    '58% (a class of 24) agreed.',
    'Phonics: 58%.',
    'At ARE: 58%.',
    'In schools the GCSE pass rate was 58%.',
    'Pupils came. 58% agreed.',
    'Pupils came to schools. 58% agreed.',
    'A pupil came. 58% agreed.',
  ])('is of pupils: %s', (text) => {
    expect(ofPupils(text)).toEqual([58]);
  });

  it.each([
    'Pupils met us; 58% of books were read.',
    '58% agreed, and a class of 24 met.',
    '58% agreed, and so did a pupil.',
    'A team of 24 schools met, and 58% agreed.',
    'For teachers the phonics course was good: 58%.',
    'Are they: 58%.',
    'Pupils came. 58% of all agreed.',
    'Pupils came. In schools 58% agreed.',
    'Pupils came. As for teachers, 58% agreed.',
    'Pupils came. It rained. 58% agreed.',
    'Schools met pupils. 58% agreed.',
    'It rained. 58% agreed.',
    'The pupils’ marks were at 58%.',
    'The attendance of pupils was 58%.',
    'Pupils came. Attendance was 58%.',
    'Phonics marks: 58%.',
  ])('is of nobody, or of others: %s', (text) => {
    expect(ofPupils(text)).toEqual([]);
  });

  it('is held against the thirty words before it, and no more', () => {
    const after = (words: number) => ofPupils(`The pupil ${'so '.repeat(words)}58% agreed.`);
    expect(after(29)).toEqual([58]);
    expect(after(30)).toEqual([]);
    expect(ofPupils(`It rained. The pupil ${'so '.repeat(29)}58% agreed.`)).toEqual([58]);
  });
});

describe('a share by which something changed', () => {
  it.each([
    'It rose by 58% for',
    'a rise of 58% for',
    'It has risen by 58% for',
    'It fell by 58% for',
    'a fall of 58% for',
    'It has fallen by 58% for',
    'It grew by 58% for',
    'It may grow by 58% for',
    'It has grown by 58% for',
    'a growth of 58% for',
    'an increase of 58% for',
    'It increased by 58% for',
    'a decrease of 58% for',
    'It decreased by 58% for',
    'It dropped by 58% for',
    'It went up by 58% for',
    'It went down by 58% for',
    'a cut of 58% for',
    'It rose by about 58% for',
    'It rose by a further 58% for',
    'It is up 58% for',
    'It is down 58% for',
    'It is up by 58% for',
    'It is down by 58% for',
    'They scored 58% for',
    'They may score 58% for',
    'Those scoring 58% for',
    'a mark of 58% for',
    'a mark: 58% for',
    'some marks of 58% for',
    'They scored as we all then saw 58% for',
    'It is 58% more for',
    'It is 58% fewer for',
    'It is a 58% interval for',
    'The target is 58% for',
    'The targets are 58% for',
    'The aim is 58% for',
    'The aims are 58% for',
    'They aimed at 58% for',
    'The goal is 58% for',
    'The goals are 58% for',
    'They hope 58% for',
    'They hoped 58% for',
    'The threshold is 58% for',
    'The thresholds are 58% for',
    'The floor is 58% for',
    'In schools more than 58% for',
    'In schools fewer than 58% for',
    'In schools less than 58% for',
    'In schools at least 58% for',
    'In schools over 58% for',
    'In schools under 58% for',
    'In schools above 58% for',
    'In schools below 58% for',
  ])('or that was aimed at is no share of pupils: %s', (text) => {
    expect(ofPupils(`Pupils met: ${text} all.`)).toEqual([]);
  });

  it.each([
    'It arose by 58% for',
    'It rose to 58% for',
    'It rose from 58% for',
    'It rose 58% for',
    'It rose by a much further 58% for',
    'It rose by £7 – 58% for',
    'It went by 58% for',
    'It is up to 58% for',
    'It is upset by 58% for',
    'It is by 58% for',
    'They set up a talk: 58% for',
    'In a group 58% for',
    'They underscored 58% for',
    'They scored as we all then just saw 58% for',
    'It is 58% mere for',
    'The retargeted is 58% for',
    'In school more than 58% for',
    'In preschools more than 58% for',
    'In schools 58% for',
    'In schools more than half, or 58% for',
    'In schools moreover 58% for',
  ])('is unlike one that only looks so: %s', (text) => {
    expect(ofPupils(`Pupils met: ${text} all.`)).toEqual([58]);
  });
});

it.each<[words: string, isOne: boolean]>([
  ['Attendance was 58%', true],
  ['The pass mark was 58%', true],
  ['The budget was 58%', true],
  ['Persistent absence and attendance were 58%', false],
  ['Reading was 58%', false],
])('marks, money and time are no share of people: %s', (words, isOne) => {
  expect(isMarkOrMoney(words)).toBe(isOne);
});

describe('a number', () => {
  it.each([
    'about',
    'Around',
    'nearly',
    'over',
    '~',
    'more than',
    'less than',
    'fewer than',
    'at least',
    'at most',
    'up to',
    'close to',
    'only just',
    'and about',
  ])('is only about right: %s 58', (words) => {
    const tokens = tokensOf(`${words} 58`);
    expect(isRough(tokens, tokens.length - 1)).toBe(true);
  });

  it.each([
    '',
    'of',
    'about the',
    'than',
    'to',
    'more',
    'most',
    'other than',
    'amore than',
    'more thane',
    'hat least',
    'at leasts',
    'out to',
    'so close to it',
    'unclose to',
    'close tot',
    'just',
  ])('is exact: %s 58', (words) => {
    const tokens = tokensOf(`${words} 58`);
    expect(isRough(tokens, tokens.length - 1)).toBe(false);
  });
});
