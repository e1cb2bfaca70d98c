import { describe, expect, it } from 'vitest';
import { hadImpact } from './impact.ts';

const claims = (text: string) => [...hadImpact.claimsIn(text)];
const seen = (name: string) =>
  `Write what was seen: "${name} after the work" or "${name} alongside the work", or whose view it is: "schools reported a change in ${name}".`;
const denied = (name: string) => `Write what was seen: "no difference in ${name} was found".`;

describe('an impact on an outcome', () => {
  it.each<[text: string, words: string, hint: string]>([
    ['So the impact of coaching on reading was clear.', 'the impact of', seen('reading')],
    ['It had a big impact on teaching.', 'a big impact on', seen('teaching')],
    ['Positive impacts on maths followed.', 'Positive impacts on', seen('maths')],
    ['It has the greatest influence on grades.', 'the greatest influence on', seen('grades')],
    ['It had its real effect on absence.', 'its real effect on', seen('absence')],
    ['The effect of visits on morale was clear.', 'The effect of', seen('morale')],
    ['It had a big impact on the 5% of them.', 'a big impact on', seen('results')],
    ['In reading, the impact of coaching was clear.', 'the impact of', seen('reading')],
    ['It had no effect on reading.', 'no effect on', denied('reading')],
    ['There was no real effect on maths.', 'no real effect on', denied('maths')],
    ['There was no impact of the coaching on attendance.', 'no impact of', denied('attendance')],
    ['It had a big impact on reading for all, when snow came.', 'a big impact on', seen('reading')],
  ])('is found: %s', (text, words, hint) => {
    const at = text.indexOf(words);
    expect(claims(text)).toEqual([{ at, end: at + words.length, words, hint }]);
  });

  it.each([
    'It had a big impact on cover.',
    'In reading, visits had a clear impact on cover.',
    'For reading, there was a lot of impact on cover.',
    'The impact of coaching was clear.',
    'The impact of the long pandemic on reading was clear.',
    'The impact of snow on reading was clear.',
    'An effect on reading was hoped for.',
  ])('is none on something else, or from outside: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    'We looked at the impact of visits on reading.',
    'They asked about the impact of visits on reading.',
    'They reported on the impact of visits on reading.',
    'We examined the impact of visits on reading.',
    'They measured the impact of visits on reading.',
    'To assess the impact of visits on reading took a year.',
    'They tested the impact of visits on reading.',
    'They studied the impact of visits on reading.',
    'Understanding the impact of visits on reading took a year.',
    'A study of the impact of visits on reading came.',
    'There is data on the impact of visits on reading.',
  ])('is none that was only looked into: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each(['was', 'were', 'could be', 'can be', 'has been', 'have been', 'is', 'was yet'])(
    'is none that %s not measured',
    (verb) => {
      expect(claims(`No effect on reading ${verb} measured.`)).toEqual([]);
      expect(claims(`The real impact on reading ${verb} measured.`)).toHaveLength(1);
    },
  );

  it('is found where something else was measured before', () => {
    expect(claims('It was measured: no effect on reading.')).toHaveLength(1);
  });

  it('is each in a sentence', () => {
    expect(claims('It had a big impact on reading and a clear impact on maths.')).toHaveLength(2);
  });

  it.each(['IMPACT', 'Effect', 'influence'])('is looked for where %s is mentioned', (word) => {
    expect(hadImpact.mention.test(word)).toBe(true);
    expect(hadImpact.mention.test('led to')).toBe(false);
  });
});
