import { describe, expect, it } from 'vitest';
import { ledToOutcome } from './led.ts';

const claims = (text: string) => [...ledToOutcome.claimsIn(text)];
const followed = (link: string, result: string) =>
  `Write "was followed by" in place of "${link}", or whose view it is: "schools reported ${result}".`;
const changed = (name: string) =>
  `Write what was seen: "${name} changed alongside the work", or whose view it is: "schools reported a difference in ${name}".`;
const denied = (name: string) =>
  `Write what was seen: "no change in ${name} was seen alongside the work".`;

describe('what led to an outcome', () => {
  it.each<[text: string, link: string, result: string]>([
    ['Visits led to better results.', 'led to', 'better results'],
    ['Visits lead directly to better results.', 'lead directly to', 'better results'],
    ['Visits leading to a rise in reading.', 'leading to', 'a rise in reading'],
    ['It leads to good maths and more.', 'leads to', 'good maths'],
    ['The project led to better results.', 'led to', 'better results'],
    ['Coaching caused a fall in absence.', 'caused', 'a fall in absence'],
    ['It is causing absence.', 'causing', 'absence'],
    ['It resulted in a 5% rise.', 'resulted in', 'a 5%'],
    ['Coaching results in higher grades.', 'Coaching results in', 'higher grades'],
    ['It brings about change in teaching.', 'brings about', 'change in teaching'],
    ['It gave rise to better behaviour.', 'gave rise to', 'better behaviour'],
    ['It contributed to attendance.', 'contributed to', 'attendance'],
    ['It translated into results.', 'translated into', 'results'],
    ['It feeds through into results.', 'feeds through into', 'results'],
    ['It drove improvements in reading.', 'drove', 'improvements in reading'],
    ['The programme has delivered better grades.', 'programme has delivered', 'better grades'],
    ['It led to a rise of 1.5 points.', 'led to', 'a rise of 1.5 points'],
    ['It led to better reading and more visits.', 'led to', 'better reading'],
    ['It led to a b c d e f g h i j k l reading.', 'led to', 'a b c d e f g h i j k l reading'],
  ])('is found: %s', (text, link, result) => {
    const at = text.indexOf(link);
    expect(claims(text)).toEqual([
      {
        at,
        end: at + link.length,
        words: `${link} ${result}`,
        hint: followed(link, result),
      },
    ]);
  });

  it.each<[text: string, words: string, hint: string]>([
    [
      'It made a real difference to teaching.',
      'made a real difference to teaching',
      changed('teaching'),
    ],
    [
      'It makes all the difference to 5% of it.',
      'makes all the difference to 5%',
      changed('results'),
    ],
    ['It made no difference to reading.', 'made no difference to reading', denied('reading')],
    ['It never led to better maths.', 'led to better maths', denied('maths')],
    ['It has not yet led to a 5% rise.', 'led to a 5%', denied('results')],
  ])('is told of a difference or a denial in its own way: %s', (text, words, hint) => {
    expect(claims(text)).toMatchObject([{ words, hint }]);
  });

  it.each([
    'It led to cover.',
    'It led to cover; reading rose.',
    'It led to cover: reading rose.',
    'It led to cover. Reading rose.',
    'It led to cover, and reading rose.',
    'It led to cover, but reading rose.',
    'It led to cover, so reading rose.',
    'It led to cover, while reading rose.',
    'It led to cover, which reading needs.',
    'It led to cover, WHICH reading needs.',
    'It led to a b c d e f g h i j k l m reading.',
    'It led to talks about reading.',
    'It led to a new plan for reading.',
    'It led to a focus on reading.',
    'Reading led to cover.',
    'Absence was caused by reading.',
    'Subject leads to look at reading.',
    'The year leads to ask about reading.',
    'Key stage leads to ask about reading.',
  ])('is none that led to something else: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    'It led to cover, in reading.',
    'It led to cover, android reading.',
    'Visits leads to better reading.',
    'The project led to better reading.',
    'The project leading to better reading.',
    'Our subject, as it is, leads to better reading.',
  ])('is still found: %s', (text) => {
    expect(claims(text)).toHaveLength(1);
  });

  it('is each in a sentence, behind leads who are people too', () => {
    const text = 'Subject leads to ask, visits led to reading and coaching led to maths.';
    expect(claims(text).map(({ words }) => words)).toEqual(['led to reading', 'led to maths']);
  });
});
