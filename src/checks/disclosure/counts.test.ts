import { describe, expect, it } from 'vitest';
import { countsIn, type Count } from './counts.ts';

/* Made-up figures. */

/** What a text counts: the words of each count, and what is read from them. */
function read(text: string, told: (count: Count) => string): string[] {
  const { tokens, sentences } = countsIn(text);
  return sentences.flatMap(({ counts }) =>
    counts.map((count) => {
      const words = text.slice(tokens[count.index]?.at, tokens[count.last]?.end);
      return `${words}: ${told(count)}`;
    }),
  );
}
const kinds = (text: string) => read(text, ({ kind }) => kind);
/** What the last number of a text counts. */
const lastKind = (text: string) => kinds(text).at(-1)?.split(': ')[1];

describe('a number', () => {
  it.each<[text: string, found: string[]]>([
    ['Pupils came.', []],
    ['Year 5 came.', []],
    ['Three pupils came.', ['Three pupils: pupils']],
    ['Three pupils teaching others came.', ['Three pupils: pupils']],
    ['Three old schools came.', ['Three old schools: other']],
    ['They came in 2025.', ['2025: unknown']],
    ['Six pupils and 4 schools came.', ['Six pupils: pupils', '4 schools: other']],
    ['Six pupils came. Then 4 schools came.', ['Six pupils: pupils', '4 schools: other']],
    ['', []],
  ])('counts what stands behind it: %s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it.each<[text: string, found: string]>([
    ['Pupils: 3', 'pupils'],
    ['Pupils = 3', 'pupils'],
    ['Pupils (3)', 'pupils'],
    ['Pupils, 3', 'unknown'],
    ['Schools: 3', 'unknown'],
    ['Pupils on a plan: 3', 'pupils'],
    ['Pupils on a plan: 3.', 'pupils'],
    ['Pupils on a plan: 3, as before', 'pupils'],
    ['Pupils on a plan: 3; more later', 'pupils'],
    ['(Pupils on a plan: 3)', 'pupils'],
    ['Pupils on a plan: 3! More later', 'pupils'],
    ['Pupils on a plan: 3 in all', 'unknown'],
    ['Pupils on a plan = 3', 'unknown'],
    ['Pupils on a plan (3)', 'unknown'],
    ['Total number of our pupils on plans: 3', 'pupils'],
    ['The number of our pupils away: 3', 'pupils'],
    ['Plans of pupils away: 3', 'unknown'],
    ['Plans, pupils on a plan: 3', 'pupils'],
    ['Plans; pupils on a plan: 3', 'pupils'],
    ['Plans: pupils on a plan: 3', 'pupils'],
    ['Plans. Pupils on a plan: 3', 'pupils'],
    ['Plans! Pupils on a plan: 3', 'pupils'],
    ['Pupils, plans for them: 3', 'unknown'],
    ['Pupils with a new plan now: 3', 'pupils'],
    ['Pupils with a new plan for now: 3', 'unknown'],
    [': 3', 'unknown'],
  ])('is read behind its label: %s', (text, found) => {
    expect(kinds(text)).toEqual([expect.stringMatching(new RegExp(`^3: ${found}$`))]);
  });

  it.each<[text: string, found: string]>([
    ['They are a class of 10', 'pupils'],
    ['They are a cohort of 10', 'pupils'],
    ['They are an intake of 10', 'pupils'],
    ['They are a group of 10', 'pupils'],
    ['They are a class of 9', 'unknown'],
    ['They are a box of 10', 'unknown'],
    ['They sit in class with 10', 'unknown'],
  ])('of ten and more is the size of a class: %s', (text, found) => {
    expect(lastKind(text)).toBe(found);
  });

  it.each<[text: string, found: string[]]>([
    ['We met 3 LAC.', ['3: pupils']],
    ['We met 3 with an EHCP.', ['3: pupils']],
    ['We met 3 who have an EHCP.', ['3: pupils']],
    ['We met 3 who now have an EHCP.', ['3: unknown']],
    ['We met 3 lac.', ['3: unknown']],
    ['We met 3, LAC too.', ['3: unknown']],
    ['We met 3 (LAC too).', ['3: unknown']],
    ['We met 3! LAC too.', ['3: unknown']],
    ['We saw LAC 3.', ['3: unknown']],
  ])('counts pupils by what the registers call them: %s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });
});

describe('a number alone stands for what was named', () => {
  it.each([
    'Pupils came. The other 3 did not.',
    'Pupils came. We saw the other 3.',
    'Pupils came. We saw the remaining 3.',
    'Pupils came. So 3 left.',
    'Pupils came. Of those 3 were new.',
    'Pupils came. Then 3 of them sang.',
  ])('where a verb or "other" tells so: %s', (text) => {
    expect(lastKind(text)).toBe('pupils');
  });

  it.each([
    'Pupils came. They were 3.',
    'Pupils came. They were 3 by then.',
    'Pupils came. They were 3! Left alone, they sang.',
    'Pupils came. We saw 3 others.',
  ])('and nowhere else: %s', (text) => {
    expect(lastKind(text)).toBe('unknown');
  });

  it.each<[text: string, found: string | undefined]>([
    // The whole of which it is a part.
    ['Five schools and nine pupils came. Two of the five left.', 'other'],
    ['Nine schools and five pupils came. Two of the five left.', 'pupils'],
    ['Five schools came, then five pupils. Two of the five left.', 'pupils'],
    ['Five pupils came, then five. Two of the five left.', 'pupils'],
    ['Five schools came, then nine pupils. Two of the six left.', 'other'],
    // The first number in a sentence that is as large, people before things.
    ['Five schools came, and nine pupils. Two left.', 'other'],
    ['Five pupils came, and nine schools. Two left.', 'pupils'],
    ['Five pupils came, and nine schools. Six left.', 'other'],
    ['Five pupils came, and nine schools. Five left.', 'pupils'],
    ['In nine weeks they saw five pupils. Two left.', 'pupils'],
    ['In nine weeks they saw five schools. Two left.', 'other'],
    ['It rained. In nine weeks they saw five pupils. Two left.', 'pupils'],
    ['Pupils came in nine weeks. Two were good.', 'other'],
    ['We saw 24 by then, and five pupils came. Two left.', 'pupils'],
    // The nearest sentence first.
    ['Five schools came. Five pupils came. Two left.', 'pupils'],
    ['Five pupils came. Five schools came. Two left.', 'other'],
    ['Five pupils came, and two left.', 'pupils'],
    ['Five schools came. Pupils came, and two left.', 'pupils'],
    ['Five pupils came. Schools came, and two left.', 'other'],
    // A plural that is no count.
    ['Schools met pupils. Two left.', 'other'],
    ['Pupils met schools. Two left.', 'pupils'],
    ['Children met. Two left.', 'pupils'],
    ['Freshmen met. Two left.', 'pupils'],
    ['Staff met pupils. Two left.', 'other'],
    ['People met pupils. Two left.', 'other'],
    ['The school met pupils. Two left.', 'pupils'],
    ['The school’s pupils met. Two left.', 'pupils'],
    ['The people’s pupils met. Two left.', 'pupils'],
    ['Examples met pupils. Two left.', 'pupils'],
    // What comes behind it only where nothing comes before.
    ['Pupils met. Two left the schools.', 'pupils'],
    ['Two left, the pupils said.', 'pupils'],
    ['Two left, the schools said to pupils.', 'other'],
    ['Two left. Pupils came.', 'unknown'],
    // A word for one pupil, if there is no more.
    ['The pupil met us. Two left.', 'pupils'],
    ['Two left with the child.', 'pupils'],
    ['Two left with us.', 'unknown'],
    // Two sentences before, and no more.
    ['Pupils met. It rained. Two left.', 'pupils'],
    ['Pupils met. It rained. It stopped. Two left.', 'unknown'],
    ['Five pupils met. It rained. It stopped. Two of the five left.', 'unknown'],
  ])('%s', (text, found) => {
    const { tokens, sentences } = countsIn(text);
    const isTwo = ({ index }: Count) => /^(?:two|five|six)$/i.test(tokens[index]?.text ?? '');
    expect(
      sentences.flatMap(({ counts }) => counts.filter(isTwo)).findLast(({ isWhole }) => !isWhole)
        ?.kind,
    ).toBe(found);
  });
});

describe('a part of a number', () => {
  const parts = (text: string) =>
    read(text, ({ whole, isPart, isWhole }) =>
      [whole === undefined ? [] : [whole], isPart ? ['part'] : [], isWhole ? ['whole'] : []]
        .flat()
        .join(' '),
    );

  it.each<[text: string, found: string[]]>([
    ['Two of the five pupils left.', ['Two of the five pupils: 5 part', 'five pupils: whole']],
    ['Two of the five left.', ['Two of the five: 5 part', 'five: part whole']],
    ['Two out of five left.', ['Two out of five: 5 part', 'five: part whole']],
    ['Two (of the five) left.', ['Two (of the five: 5 part', 'five: whole']],
    [
      'Two of all the other very old five pupils left.',
      ['Two of all the other very old five pupils: 5 part', 'five pupils: whole'],
    ],
    [
      'Two of all the other very old five left.',
      ['Two of all the other very old five: 5 part', 'five: part whole'],
    ],
    [
      'Two of all the other very old new dear five left.',
      ['Two of all the other very old new dear five: 5 part', 'five: part whole'],
    ],
    ['We saw two of them', ['two of them: part']],
    ['We saw two of the five', ['two of the five: 5 part', 'five: whole']],
    ['Five of the five pupils left.', ['Five of the five pupils: 5 part', 'five pupils: whole']],
    [
      'Two of the five left, and five came.',
      ['Two of the five: 5 part', 'five: part whole', 'five: part'],
    ],
    ['Two of them left.', ['Two of them: part']],
    ['Two of these left.', ['Two of these: part']],
    ['Two of those left.', ['Two of those: part']],
    ['So two of whom left.', ['two of whom: part']],
    ['Two of us left.', ['Two: part']],
    ['Two of Year 5 left.', ['Two of Year 5: part']],
    ['Two left.', ['Two: part']],
    ['Two of the boxes.', ['Two of the boxes: part']],
    ['They were two.', ['two: ']],
  ])('is read with its whole: %s', (text, found) => {
    expect(parts(text)).toEqual(found);
  });

  it.each<[text: string, found: string[]]>([
    ['Two of them left and three stayed.', ['Two of them: part', 'three: part']],
    ['Two of our best came 5 days later.', ['Two: part', '5 days: ']],
    ['Two of them, 5 days later, left.', ['Two of them: part', '5 days: ']],
    ['Two of them! 5 days later, one left.', ['Two of them: part', '5 days: ', 'one: part']],
    ['Two of our best told them.', ['Two: part']],
    [
      'Three of them, two boys and one girl, left.',
      ['Three of them: part', 'two boys: ', 'one girl: '],
    ],
  ])('ends where the phrase ends: %s', (text, found) => {
    expect(parts(text)).toEqual(found);
  });
});

describe('a sentence', () => {
  it('is known by its words and the place of its tokens', () => {
    const { text, tokens, sentences } = countsIn(' Six came.  (Two left.) So? ');
    expect(text).toBe(' Six came.  (Two left.) So? ');
    expect(sentences.map(({ words }) => words)).toEqual(['Six came.', '(Two left.)', 'So?']);
    expect(sentences.map(({ first, end }) => [first, end])).toEqual([
      [0, 3],
      [3, 8],
      [8, 10],
    ]);
    expect(sentences.flatMap((each) => each.tokens)).toEqual(tokens);
  });

  it('is none where nothing is written', () => {
    expect(countsIn('').sentences).toEqual([]);
  });
});
