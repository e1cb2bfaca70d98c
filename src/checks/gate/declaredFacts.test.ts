import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  exampleFile,
  placeInFile,
  places,
} from '../../../tests/fixtures/exampleEntry.ts';

type Row = readonly [
  name: string,
  facts: Record<string, string | undefined>,
  rule: string,
  line: number,
  column: number,
  message: string,
  hint: string,
];

const outcome = (change: (yaml: string) => string) => ({
  outcomes: change(
    [
      'outcomes:',
      '  - id: reading',
      '    label: "Reading"',
      '    domain: attainment',
      '    result:',
      '      form: stated',
      '      finding: "An example finding."',
      '    direction: positive',
      '    plain: "An example sentence."',
      '    source: report-2020',
    ].join('\n'),
  ),
});

describe('a fact that does not fit is found at its line, with help', () => {
  it.each<Row>([
    [
      'an unknown field that would be code elsewhere',
      { layout: 'layout: ./evil.astro' },
      'frontmatter/unknown-field',
      51,
      1,
      'There is no field "layout".',
      'Choose a field from: kind, title, summary, keyMessages, published, ',
    ],
    [
      'a field with a slip in its name',
      { title: 'titel: "x"' },
      'frontmatter/unknown-field',
      3,
      1,
      'There is no field "titel".',
      'Did you mean "title"?',
    ],
    [
      'an unknown field in a group',
      { contact: 'contact:\n  organisation: "X"\n  emial: office@school.example' },
      'frontmatter/unknown-field',
      45,
      3,
      'There is no field "emial" in "contact".',
      'Did you mean "email"?',
    ],
    [
      'a name that JavaScript knows',
      { extra: '__proto__:\n  title: "x"' },
      'frontmatter/unknown-field',
      51,
      1,
      'There is no field "__proto__".',
      'Choose a field from: ',
    ],
    [
      'a number as a name',
      { extra: '1: x' },
      'frontmatter/unknown-field',
      51,
      1,
      'There is no field "1".',
      'Choose a field from: ',
    ],
    [
      'an unknown theme',
      { themes: 'themes:\n  - capacty' },
      'frontmatter/value',
      10,
      5,
      '"capacty" is not a value that "themes.0" can have.',
      'Did you mean "capacity"?',
    ],
    [
      'a day that no calendar has',
      { published: 'published: 2026-02-30' },
      'frontmatter/value',
      8,
      12,
      '"published": Write a real day as year-month-day, for example 2026-03-31.',
      'The day on which this entry was first published here.',
    ],
    [
      'a field that is missing',
      { title: undefined },
      'frontmatter/missing',
      2,
      1,
      '"title" is missing.',
      'Add it: What it was, in at most 90 characters.',
    ],
    [
      'a name with nothing behind it',
      { title: 'title:' },
      'frontmatter/missing',
      3,
      1,
      '"title" is missing.',
      'Add it: What it was, in at most 90 characters.',
    ],
    [
      'a group that is missing',
      { contact: undefined },
      'frontmatter/missing',
      2,
      1,
      '"contact" is missing.',
      'Add it: How a reader can ask more.',
    ],
    [
      'a field that a group lacks',
      { contact: 'contact:\n  organisation: "X"' },
      'frontmatter/missing',
      44,
      3,
      '"contact.email" is missing.',
      'Add it: An address that outlasts a person',
    ],
    [
      'an entry of no kind',
      { kind: undefined },
      'frontmatter/value',
      2,
      1,
      '"kind": Write "kind: practice" for your own account or "kind: evaluation"',
      'Choose a value from: practice, evaluation.',
    ],
    [
      'an entry of a kind with a slip in it',
      { kind: 'kind: practise' },
      'frontmatter/value',
      2,
      7,
      '"kind": Write "kind: practice" for your own account or "kind: evaluation"',
      'Did you mean "practice"?',
    ],
    [
      'a result of an unknown form',
      outcome((yaml) => yaml.replace('form: stated', 'form: state')),
      'frontmatter/value',
      29,
      13,
      '"outcomes.0.result.form": This is not one of the forms it can have.',
      'Did you mean "stated"?',
    ],
    [
      'an address of a person',
      { contact: 'contact:\n  organisation: "X"\n  email: jane.doe@school.example' },
      'frontmatter/value',
      45,
      10,
      '"contact.email": Give a role\'s address such as office@ or info@',
      'An address that outlasts a person',
    ],
    [
      'a number where there should be words',
      { title: 'title: 12' },
      'frontmatter/value',
      3,
      8,
      '"title": "12" is not text (put it in quotation marks).',
      'What it was, in at most 90 characters.',
    ],
    [
      'words where there should be a number',
      { setting: 'setting: {locations: [london], schools: "many"}' },
      'frontmatter/value',
      15,
      41,
      '"setting.schools": "many" is not a number.',
      'How many schools took part.',
    ],
    [
      'a number that is too small',
      { setting: 'setting:\n  locations: [london]\n  schools: -1' },
      'frontmatter/value',
      17,
      12,
      '"setting.schools": It must be at least 0.',
      'How many schools took part.',
    ],
    [
      'a number that is too big',
      outcome((yaml) => `${yaml}\n    monthsOfProgress: 25`),
      'frontmatter/value',
      34,
      23,
      '"outcomes.0.monthsOfProgress": It can be at most 24.',
      'Only where the source itself reports months.',
    ],
    [
      'a name that is too long',
      { aliases: `aliases:\n  - ${'a'.repeat(61)}` },
      'frontmatter/value',
      52,
      5,
      '"aliases.0": Keep this to 60 characters.',
      'Earlier slugs of this entry; they lead here.',
    ],
    [
      'a list that is too long',
      { themes: 'themes: [capacity, shared-vision, formal-structure, knowing-context]' },
      'frontmatter/value',
      9,
      9,
      '"themes": There are too many; at most 3 are allowed.',
      'One to three of the five themes',
    ],
    [
      'a list that is too short',
      { themes: 'themes: []' },
      'frontmatter/value',
      9,
      9,
      '"themes": There are too few; at least 1 are needed.',
      'One to three of the five themes',
    ],
    [
      'one value where there should be a list',
      { themes: 'themes: capacity' },
      'frontmatter/value',
      9,
      9,
      '"themes": "capacity" is not a list (begin each line with a hyphen).',
      'One to three of the five themes',
    ],
  ])('%s', (_name, facts, rule, line, column, message, hint) => {
    const [finding, ...others] = checkText(exampleEntry({ facts })).filter(
      // A field that is misspelt is missing too.
      (each) => rule === 'frontmatter/missing' || each.rule !== 'frontmatter/missing',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: exampleFile, rule, severity: 'error', line, column });
    expect(finding?.message).toContain(message);
    expect(finding?.hint).toContain(hint);
  });
});

describe('the facts as a whole', () => {
  it('are told apart from the words of one field when they are no group of fields', () => {
    const found = checkText('---\n- a\n- b\n---\n');
    expect(places(found)).toContain(placeInFile('frontmatter/value', 2, 1));
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^"the facts": .* is not a group of fields/),
    );
  });

  it('are checked to the end, so that one run tells of every fault', () => {
    const facts = { title: undefined, published: 'published: soon', themes: 'themes: []' };
    expect(places(checkText(exampleEntry({ facts })))).toEqual([
      placeInFile('frontmatter/missing', 2, 1),
      placeInFile('frontmatter/value', 7, 12),
      placeInFile('frontmatter/value', 8, 9),
    ]);
  });
});
