import { describe, expect, it } from 'vitest';
import { becauseOfWork, provesEffect } from './because.ts';

const reasons = (text: string) => [...becauseOfWork.claimsIn(text)];
const proofs = (text: string) => [...provesEffect.claimsIn(text)];

const instead = (words: string) =>
  `Write "alongside" or "after" in place of "${words}", or whose view it is: "schools put this down to …".`;

describe('a reason for a change', () => {
  it.each<[text: string, words: string, named: string]>([
    ['Results rose because of the programme.', 'because of the programme', 'because of'],
    ['As a result of visits, results rose.', 'As a result of visits', 'as a result of'],
    [
      'Results fell as a direct result of the work.',
      'as a direct result of the work',
      'as a direct result of',
    ],
    ['More reading is due to our coaching.', 'due to our coaching', 'due to'],
    [
      'Owing to a good mentoring scheme, reading is better.',
      'Owing to a good mentoring',
      'owing to',
    ],
    ['The rise in maths is down to trust.', 'down to trust', 'down to'],
    ['Gains in maths are attributable to the hub.', 'attributable to the hub', 'attributable to'],
    ['Results rose on account of lesson study.', 'on account of lesson study', 'on account of'],
    ['Thanks to the heads, results rose.', 'Thanks to', 'thanks to'],
  ])('is found: %s', (text, words, named) => {
    const at = text.indexOf(words);
    expect(reasons(text)).toEqual([{ at, end: at + words.length, words, hint: instead(named) }]);
  });

  it('is each that is named in a sentence', () => {
    expect(
      reasons('Because of the work and thanks to the heads, results rose.').map(
        ({ words }) => words,
      ),
    ).toEqual(['Because of the work', 'thanks to']);
  });

  it.each([
    'Reading went on because of the programme.',
    'Cover rose because of the programme.',
    'There were more visits due to the reading programme.',
    'It was cold because of the work.',
    'Results rose because of the weather.',
    'Results rose as a direct result of it all, the work.',
    'Results rose, with special thanks to the heads.',
    'Results rose, our thanks to the heads.',
    'Results rose, many thanks to the heads.',
  ])('is none without an outcome, a change and the work: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });
});

describe('a change by or through the work', () => {
  const hint = (name: string) =>
    `Write "alongside" or "after" in place of "by" or "through": "${name} rose alongside the work".`;

  it.each<[text: string, words: string, name: string]>([
    [
      'So attendance was improved by weekly visits.',
      'attendance was improved by weekly visits',
      'attendance',
    ],
    ['Reading improved through paired work.', 'Reading improved through paired work', 'Reading'],
    ['Maths rose by planning together.', 'Maths rose by planning', 'Maths'],
    [
      'Results in the end grew through coaching.',
      'Results in the end grew through coaching',
      'Results',
    ],
    ['Truancy was caused by the training.', 'Truancy was caused by the training', 'Truancy'],
  ])('is found: %s', (text, words, name) => {
    const at = text.indexOf(words);
    expect(reasons(text)).toEqual([{ at, end: at + words.length, words, hint: hint(name) }]);
  });

  it.each([
    'Reading improved by 5 points in training.',
    'Reading improved by two points in training.',
    'Reading improved by an amount in training.',
    'Reading improved by half in training.',
    'Cover improved through coaching.',
    'Reading improved with coaching.',
  ])('is none that tells its size, or of no outcome: %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });
});

describe('a proof', () => {
  it.each<[text: string, words: string]>([
    ['So this proves that coaching works.', 'proves that'],
    ['It is proof that it can work.', 'proof that'],
    ['It proved that coaching worked.', 'proved that'],
    ['It proves how effective it is.', 'proves how'],
    ['It proves that it pays off.', 'proves that'],
    ['It proves that visits pay off.', 'proves that'],
    ['It proves that reading rose.', 'proves that'],
    ['It proves that we gained 5%.', 'proves that'],
    ['PROVING THAT IT WORKS.', 'PROVING THAT'],
    ['Mentoring proved effective.', 'proved effective'],
    ['Mentoring proved to be very successful.', 'proved to be very successful'],
  ])('of an effect is found: %s', (text, words) => {
    const at = text.indexOf(words);
    expect(proofs(text)).toEqual([
      {
        at,
        end: at + words.length,
        words,
        hint: 'Write what was seen and leave the conclusion to the reader: "… was followed by …", "schools reported …".',
      },
    ]);
  });

  it.each([
    'It proves that we met.',
    'Reading proves that we met.',
    'It works, and that proves that we met.',
    'Cover proved difficult to find.',
    'It proves that the network met.',
    'It proved ineffective.',
  ])('of something else is none: %s', (text) => {
    expect(proofs(text)).toEqual([]);
  });
});

describe('what is looked for first', () => {
  it.each([
    'because of',
    'result of',
    'due to',
    'owing to',
    'down to',
    'attributable',
    'account of',
    'thanks to',
    ' by ',
    ' through ',
  ])('is a part of each reason: %j', (part) => {
    expect(becauseOfWork.mention.test(`Results rose${part}it`.toUpperCase())).toBe(true);
  });
});
