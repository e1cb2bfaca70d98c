import { describe, expect, it } from 'vitest';
import { disclosed } from '../../../tests/fixtures/disclosed.ts';
import { findNames } from './people.ts';

/* Nobody here is real. */

const found = (text: string, agreed: readonly string[] = []) =>
  findNames(text, agreed).map(({ rule, at, end }) => `${rule}: ${text.slice(at, end)}`);

describe('a given name of a pupil', () => {
  it.each<[text: string, name: string]>([
    ['Zuri, aged 9, read aloud.', 'Zuri'],
    ['Zuri (aged nine) read aloud.', 'Zuri'],
    ['Zuri, 9, read aloud.', 'Zuri'],
    ['Zuri was nine when she came.', 'Zuri'],
    ['Ten-year-old Zuri came.', 'Zuri'],
    ['a girl called Zuri', 'Zuri'],
    ['a child named Zuri Example', 'Zuri Example'],
    ['Year 5 pupil Oluwaseun said so.', 'Oluwaseun'],
    ['The pupil, Zainab, holds a kite.', 'Zainab'],
    ['Two children, Eluned and Tomos, came.', 'Eluned and Tomos'],
    ['Niamh (Year 4) chose.', 'Niamh'],
    ['“I like it.” (Niamh, Y4)', 'Niamh'],
    ['“I like it,” said Niamh, Year 4.', 'Niamh'],
    ['Kacper, a Year 8 student, wrote.', 'Kacper'],
    ['Megan (S2) said so.', 'Megan'],
    ['Ffion (Blwyddyn 5) wrote.', 'Ffion'],
    ['Callum in P6 said so.', 'Callum'],
    ['Harri, who is 8, came.', 'Harri'],
    ['One of the pupils, Megan, said so.', 'Megan'],
    ['a picture by Zainab K, Y4', 'Zainab K'],
    ['Kofi from Year 4 shows his model.', 'Kofi'],
    ['Niamh, Year 4: “I like it.”', 'Niamh'],
    ['Kacper, a shy boy, wrote.', 'Kacper'],
    ['It was Jaswinder in Year 6 who asked.', 'Jaswinder'],
    ['Jaswinder from Reception drew it.', 'Jaswinder'],
  ])('is found beside an age, a group or a word for a child: %s', (text, name) => {
    expect(found(text)).toEqual([`named-pupil: ${name}`]);
  });

  it('is told of once, whatever says that it is one, and each by itself', () => {
    expect(found('Year 5 pupil Zuri, aged 9, came.')).toEqual(['named-pupil: Zuri']);
    expect(found('Zuri, aged 9, and Niamh (Year 4) came.')).toEqual([
      'named-pupil: Zuri',
      'named-pupil: Niamh',
    ]);
    expect(found('Niamh (Year 4) and Zuri, aged 9, came, and a girl called Megan.')).toHaveLength(
      3,
    );
  });

  it('has the place of the name alone', () => {
    expect(found('She and a girl called Zuri and the pupil, Ada, came.')).toEqual([
      'named-pupil: Zuri',
      'named-pupil: Ada',
    ]);
  });

  it.each([
    'Pupil A read more, Child B (Year 4) less.',
    'Maths (Year 5) and English, Year 6, were planned together.',
    'In Reading, Year 5 pupils meet in the library.',
    'Pupil Premium paid. The Student Council and the Pupil Parliament met.',
    'Tower Hamlets pupils and Shanghai pupils wrote.',
    'GCSE students at Millbrook, aged 15 and 16, were asked.',
    'Children in Year 2 keep bees. Lessons in Year 3 were short.',
    'Black pupils and Traveller children were asked.',
    'The pupils, Ofsted wrote, behaved well.',
    'Support for children in Reception came from Northgate.',
    'Northgate, Year 6: the pupils stayed together.',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a name of an adult with a title', () => {
  it.each<[text: string, name: string]>([
    ['Mrs Example led.', 'Mrs Example'],
    ['We thank Mr. B. Example.', 'Mr. B. Example'],
    ['by Dr Adaeze Sample, who', 'Dr Adaeze Sample'],
    ['Prof O’Sample and Zoë', 'Prof O’Sample'],
    ['“Miss Sampleton was kind.”', 'Miss Sampleton'],
  ])('is found: %s', (text, name) => {
    expect(found(text)).toEqual([`named-adult: ${name}`]);
    expect(found(text, ['A. Other', 'Example, not quite: Examples (2020)'])).toEqual(
      name.endsWith('Example') ? [] : [`named-adult: ${name}`],
    );
  });

  it.each([
    'They miss a lesson.',
    'Miss was all they called her.',
    'Mrs E.',
    'The Dr. said',
    'Miss Week 2 and',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each<[what: string, facts: Record<string, string>]>([
    ['an author', { authors: 'authors:\n  - {name: "Ada Sample", role: r, organisation: o}' }],
    ['who is thanked', { acknowledged: 'acknowledged: ["Dr Ada Sample"]' }],
    [
      'in a reference',
      {
        references:
          'references:\n  - {id: report-2020, citation: "Sample, A. (2020) An example.", read: "yes"}',
      },
    ],
  ])('passes where it is that of %s', (_what, facts) => {
    expect(disclosed('Dr Sample came.', facts)).toEqual([]);
    expect(disclosed('Dr Sample came.')).toEqual(['warning named-adult']);
  });

  it('is masked but for its first letters', () => {
    expect(findNames('Mrs Example came.', [])[0]?.message).toMatch(/^"M\*\* E\*{6}" /);
  });
});
