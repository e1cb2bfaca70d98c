import { describe, expect, it } from 'vitest';
import { disclosed } from '../../../tests/fixtures/disclosed.ts';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';

/* Made-up figures. */

const counted = ['error small-count'];

/** What is said of a sentence by itself, and the same behind another. */
const told = (text: string) => {
  const alone = disclosed(text);
  expect(disclosed(`It was new in town. ${text}`)).toEqual(alone);
  return alone;
};

describe('a small count of pupils is none of real ones', () => {
  it.each([
    'Did three pupils leave?',
    'Not more than 3 pupils left.',
    'No fewer than 3 pupils left.',
    'It is no less than 3 pupils.',
    'More than 3 pupils left.',
    'At least 3 pupils left.',
    'At most 3 pupils left.',
    'Up to 3 pupils left.',
    'A maximum of 3 pupils came.',
    'A minimum of 3 pupils came.',
    'Over 3 pupils came.',
    'Fewer than 5 pupils came.',
    'Less than 5 pupils came.',
    'Under 5 pupils came.',
    'Below 5 pupils it stops.',
  ])('where it is a bound or a question: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'Fewer than 4 pupils came.',
    'Less than 3 pupils came.',
    'Under 2 pupils came.',
    'There were more in autumn than in spring: 3 pupils.',
    'More than once 3 pupils left.',
    'At last 3 pupils left.',
    'Overall 3 pupils left.',
    'No more: 3 pupils left.',
    'At least once, then, 3 pupils left.',
    'Not more than usual, 3 pupils left.',
    'Fewer than before, 3 pupils left.',
  ])('and is where the bound leaves next to none, or is another: %s', (text) => {
    expect(told(text)).toEqual(counted);
  });

  it.each([
    'Each class sent 3 pupils.',
    'Every class sent 3 pupils.',
    'They work with 3 pupils per class.',
    'We met; each class sent 3 pupils.',
    'In groups of 3 pupils they read.',
    'In pairs of 2 pupils they read.',
    'In teams of 3 pupils they read.',
    'In sets of 3 pupils they read.',
    'In batches of 3 pupils they read.',
    'In classes of 4 pupils they read.',
    'In rooms of 4 pupils they read.',
    'In groups of about 3 pupils they read.',
    'In groups of around 3 pupils they read.',
    'In groups of two to 3 pupils they read.',
    'In groups of 2 or 3 pupils they read.',
    'In groups of 2 and 3 pupils they read.',
    'In groups of 2 - 3 pupils they read.',
    'In groups of 2 – 3 pupils they read.',
    'It took 3 pupils each.',
    'It took 3 pupils apiece.',
    'It took 3 pupils per term.',
    'It took 3 pupils at a time.',
    'It took 3 pupils at once.',
    ...['in', 'from', 'for', 'of'].flatMap((word) => [
      `It took 3 pupils ${word} each class.`,
      `It took 3 pupils ${word} every class.`,
    ]),
    ...[
      'day',
      'week',
      'term',
      'month',
      'year',
      'session',
      'lesson',
      'class',
      'time',
      'teacher',
      'mentor',
      'tutor',
    ].map((unit) => `They saw 3 pupils a ${unit}.`),
  ])('where it tells of each of many: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'Each class met; 3 pupils left.',
    'Each class met: 3 pupils left.',
    'The group of 3 pupils left.',
    'In groups, 3 pupils left.',
    'In groups of friends, 3 pupils left.',
    'The pupils left in groups of friends of all ages, and so 3 pupils left.',
    'They saw 3 pupils a lot.',
    'They saw 3 pupils in class.',
    'They saw 3 pupils at home.',
    ...[
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
      'Mondays',
    ].map((day) => `Each ${day} 3 pupils read.`),
  ])('and is where it tells of the same: %s', (text) => {
    expect(told(text)).toEqual(counted);
  });

  it.each([
    '3 in 10 pupils read.',
    '3 pupils in ten read.',
    '3 pupils in every ten read.',
    '3 pupils out of every ten read.',
    'One in 3 pupils read.',
    'One pupil in 3 pupils read.',
    ...['adult', 'teacher', 'tutor', 'mentor', 'staff', 'assistant', 'adults', 'teachers'].map(
      (who) => `They met 3 pupils to one ${who}.`,
    ),
    'One adult to 3 pupils is best.',
    'It helps two mentors to 3 pupils.',
    'It fell to 3 pupils or to thirty.',
  ])('where it is a ratio: %s', (text) => {
    expect(told(text).filter((each) => each.includes('small-count'))).toEqual([]);
  });

  it.each([
    '3 pupils in the class read.',
    'They saw it in 3 pupils.',
    'Ten came in to see 3 pupils.',
    '3 pupils up to one mentor read.',
    '3 pupils out of bed read.',
    'They met 3 pupils to one side.',
    'It fell to 3 pupils.',
    'In the end 3 pupils read.',
  ])('and is where it only looks like one: %s', (text) => {
    expect(told(text)).toEqual(counted);
  });
});

describe('one pupil', () => {
  it.each([
    'One pupil told us about it.',
    'One pupil said so.',
    'One pupil in the school told us about it.',
    'One pupil wrote a poem.',
  ])('who speaks is no count: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    '1 pupil told us about it.',
    'Only one pupil told us about it.',
    'Just one pupil told us about it.',
    ...['in', 'from', 'at', 'on'].flatMap((place) =>
      ['was', 'were', 'had', 'is', 'left'].map((verb) => `One pupil ${place} town ${verb} new.`),
    ),
    ...`was were had has is left moved made did could needed joined passed failed reached achieved received got
    went came stopped refused improved dropped became with spoke scored lost missed started began changed
    attended`
      .split(/\s+/)
      .map((verb) => `One pupil ${verb} it.`),
  ])('of whom something is told is one: %s', (text) => {
    expect(told(text)).toEqual(counted);
  });
});

describe('advice', () => {
  /** The same, in the section for those who want to try it. */
  const advised = (words: string) => {
    const entry = exampleEntry();
    expect(entry).toContain('If you want to try this');
    return disclosed(`An example.\n\n## If you want to try this\n\n${words}`);
  };

  it.each([
    'Choose 3 pupils and ask them.',
    'Ask 3 pupils what they read.',
    'Ask 3 pupils what we did.',
    'Pick 3 pupils who did it.',
    'Take 3 pupils who were there.',
    'Let 3 pupils say what they like.',
    'Give 3 pupils what they need.',
    'Find 3 pupils they know.',
    'Start with 3 pupils they know.',
    'Begin with 3 pupils they know.',
    'We suggest 3 pupils at first.',
    'We read that 3 pupils can do it.',
    'ask 3 pupils what we did.',
  ])('is no count: %s', (text) => {
    expect(advised(text)).toEqual([]);
    expect(disclosed(text)).toEqual(counted);
  });

  it.each([
    'In our school 3 pupils began.',
    'We began with 3 pupils.',
    'It helped us with 3 pupils.',
    '3 pupils had a mentor.',
    '3 pupils was enough.',
    '3 pupils were enough.',
    '3 pupils did it.',
    'With 3 pupils they began.',
    'What we ask of 3 pupils.',
    'They asked to choose 3 pupils.',
  ])('tells what was done all the same: %s', (text) => {
    expect(advised(text)).toEqual(counted);
  });
});
