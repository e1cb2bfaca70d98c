import { describe, expect, it } from 'vitest';
import { absoluteRule } from './absolute.ts';

/** What the rule says of a sentence. */
const find = (text: string, section?: string) =>
  absoluteRule.find({
    text,
    start: 0,
    cited: false,
    passage: {
      text,
      section,
      isReason: false,
      citations: [],
      placeOf: () => ({ line: 1, column: 1 }),
    },
  });

const foundIn = (text: string, section?: string) => {
  const found = find(text, section);
  return found && text.slice(found.at, found.end);
};

describe('words that leave no exception', () => {
  const howMany = 'Write how many, or "most", unless it is certain that there was no exception.';
  const better =
    'Write in what it was better, and than what. Nothing here was compared with all others.';
  const oneTrial =
    'Write what was found and how: "in one trial …", "schools reported …". No single study proves.';
  const howMuch = 'Write what changed, and by how much.';

  it.each<[text: string, words: string, hint: string]>([
    ['So all pupils came.', 'all pupils', howMany],
    ['So all of our children came.', 'all of our children', howMany],
    ['So all their students came.', 'all their students', howMany],
    ['All learners came.', 'All learners', howMany],
    ['All schools and all teachers came.', 'All schools', howMany],
    ['So every pupil came.', 'every pupil', howMany],
    ['So every single child came.', 'every single child', howMany],
    ['So EVERY TEACHER came.', 'EVERY TEACHER', howMany],
    [
      'It always works.',
      'always',
      'Write "usually", "most often" or how many times out of how many.',
    ],
    ['It is the best way.', 'best', better],
    ['It is a proven way.', 'proven', oneTrial],
    ['The hall was transformed.', 'transformed', howMuch],
    ['It transforms a hall.', 'transforms', howMuch],
  ])('are asked about: %s', (text, words, hint) => {
    const at = text.indexOf(words);
    expect(find(text)).toEqual({
      rule: 'absolute',
      severity: 'warning',
      at,
      end: at + words.length,
      message: `"${words}" leaves no exception.`,
      hint,
    });
  });

  it('are asked about one at a time, the first in the sentence first', () => {
    expect(foundIn('It is proven, always the best, and for all pupils.')).toBe('proven');
    expect(foundIn('It is always the best, proven, and for all pupils.')).toBe('always');
    expect(foundIn('For every school it is the best, and proven.')).toBe('every school');
  });

  it.each([
    'All heads came.',
    'All the pupils came.',
    'Each pupil came.',
    'Everyone came.',
    'It is better.',
    'It was proved.',
    'To transform a hall takes time.',
    'It transforms into a hall.',
    'It was transformed from a hall into a library.',
  ])('are not read into others: %s', (text) => {
    expect(foundIn(text)).toBeUndefined();
  });
});

describe('a set phrase', () => {
  it.each([
    'At best it is a start.',
    'The best bit came last.',
    'It is best practice.',
    'The best-known book.',
    'In their best interests.',
    'A best-fit grade.',
    'A best guess.',
    'The best estimates.',
    'It is best to ask.',
    'It is best if asked.',
    'What is best for them.',
    'Those best suited.',
    'Those best placed.',
    'Best of all, it rained.',
    'Best wishes to them.',
    'Best before May.',
    'Their best friends.',
    'The second best.',
    'How best to ask.',
    'As best they know.',
    'They did their best.',
    'They are trying our best.',
    'A belief in every pupil.',
    'Trust in all pupils.',
    'As always, it rained.',
    'It has always rained.',
  ])('claims nothing: %s', (text) => {
    expect(foundIn(text)).toBeUndefined();
  });

  it('spares no such word before or behind it', () => {
    expect(foundIn('The best way, at best.')).toBe('best');
    expect(find('The best way, at best.')?.at).toBe(4);
    expect(find('At best it is the best way.')?.at).toBe(18);
    expect(find('As always it is always so.')?.at).toBe(16);
  });
});

describe('a word that is taken back', () => {
  it.each([
    'Not all pupils came.',
    "It isn't always so.",
    'It cannot always be so.',
    'It is never the best.',
    'Nor all schools came.',
    'It is no proven way.',
    'It came without every pupil.',
    'Nearly all pupils came.',
    'Almost all pupils came.',
    'Virtually every school came.',
    'It is hardly always so.',
    'It is rarely the best.',
    'Seldom all pupils came.',
    'More than all pupils came.',
    'It is yet to be proven.',
    'It is far from proven.',
    'It is not yet proven.',
    'It has not been proven.',
    'It will not be proven.',
    'It came not in every school.',
    'It is not a proven way.',
    'ALMOST all pupils came.',
  ])('claims nothing: %s', (text) => {
    expect(foundIn(text)).toBeUndefined();
  });

  it.each(['Not so, all pupils came.', 'It is not known that all pupils came.', 'Knot always.'])(
    'is not meant here: %s',
    (text) => {
      expect(foundIn(text)).toBeDefined();
    },
  );

  it('is also one that somebody said, or that is a wish', () => {
    expect(foundIn('Heads said that all pupils came.')).toBeUndefined();
    expect(foundIn('All pupils came, said one head.')).toBeUndefined();
    expect(foundIn('It may be that all pupils came.')).toBeUndefined();
  });
});

describe('advice', () => {
  it.each([
    'Ask every school.',
    'Please ask every school.',
    'Then make it always the same.',
    'Always ask.',
    'And give it to all pupils.',
    'Do it for every pupil.',
    'VISIT EVERY SCHOOL.',
  ])('is left alone: %s', (text) => {
    expect(foundIn(text)).toBeUndefined();
  });

  it('is left alone in its section', () => {
    expect(foundIn('It is always so.', 'If you want to try this')).toBeUndefined();
    expect(foundIn('It is always so.', 'How we know')).toBe('always');
  });

  it('is no excuse for "proven" and "transformed"', () => {
    expect(foundIn('Ask for a proven way.')).toBe('proven');
    expect(foundIn('It is always proven.', 'If you want to try this')).toBe('proven');
    expect(foundIn('Every hall was transformed.', 'If you want to try this')).toBe('transformed');
  });

  it.each(['We ask every school.', 'Asking every school.', 'Givens: all pupils.'])(
    'is not meant here: %s',
    (text) => {
      expect(foundIn(text)).toBeDefined();
    },
  );
});

describe('what is looked for first', () => {
  it.each(['all', 'every', 'always', 'best', 'proven', 'transform', 'ALL', 'everybody'])(
    'is %s',
    (word) => {
      expect(absoluteRule.mention.test(`So ${word} it is.`)).toBe(true);
    },
  );

  it('is no part of another word for "all"', () => {
    expect(absoluteRule.mention.test('A small hall.')).toBe(false);
  });
});
