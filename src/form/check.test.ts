import { describe, expect, it } from 'vitest';
import { exampleDay } from '../../tests/fixtures/exampleEntry.ts';
import { checkEntry } from './check.ts';
import type { Entry, Values } from './entryFile.ts';
import { provisional } from './provisional.ts';
import { remarkTree } from './tree.ts';

/* EXAMPLES FOR TESTS: no record of real work. */

const story: Values = {
  kind: 'practice',
  title: 'Example: two schools plan lessons together',
  summary: 'An example for tests.',
  keyMessages: ['The first example message.', 'The second example message.'],
  published: '2026-01-31',
  themes: ['capacity'],
  interventions: ['coaching'],
  structures: ['federation-hard'],
  setting: { locations: ['london'] },
  period: {},
  authors: [{ name: 'A. Example', role: 'teacher', organisation: 'Example School' }],
  contact: { organisation: 'Example School', email: 'office@school.example' },
  attestations: { accurate: 'yes', agreed: 'yes', noPupilIdentified: 'yes', licence: 'CC-BY-4.0' },
};
const sections = {
  'Why did they start?': 'An example.',
  'What did they do?': 'An example.',
  'What did they find?': 'An example.',
  'What did not work?': 'An example.',
  'If you want to try this': 'An example.',
  'How we know': 'An example.',
};
const entry = (values: Values, texts: Record<string, string> = {}): Entry => ({
  values: { ...story, ...values },
  text: { before: '', sections: { ...sections, ...texts } },
});
const check = (each: Entry, slug = 'example') =>
  checkEntry(each, slug, provisional(each.values), remarkTree, exampleDay).findings;
const told = (each: Entry, slug?: string) =>
  check(each, slug).map(({ severity, where, message }) => `${severity} ${where}: ${message}`);

const outcome = {
  id: 'a',
  label: 'A',
  domain: 'attainment',
  result: { form: 'stated', finding: 'An example.' },
  direction: 'positive',
  plain: 'An example.',
};

describe('the checks of the form', () => {
  it('find nothing in a story', () => {
    expect(check(entry({}))).toEqual([]);
  });

  it.each<[string, Entry, RegExp]>([
    ['a gap', entry({ title: undefined }), /^error : “Title” is not filled in\.$/],
    [
      'a gap in a member of a list',
      entry({
        authors: [
          { name: 'A', role: 'b', organisation: 'c' },
          { name: 'B', role: 'b' },
        ],
      }),
      /^error Authors 2: “School or organisation” is not filled in\.$/,
    ],
    [
      'a wrong code',
      entry({ themes: ['capacitty'] }),
      /^error Themes 1: "capacitty" is not a value that “Themes 1” can have/,
    ],
    [
      'a text that is too long',
      entry({ title: 'x'.repeat(91) }),
      /^error : “Title”: Keep this to 90/,
    ],
    [
      'a word for a number',
      entry({ setting: { locations: ['london'], schools: 'few' } }),
      /^error Setting: “Schools”: "few" is not a number/,
    ],
    [
      'a personal address',
      entry({ contact: { organisation: 'E', email: 'jo@school.example' } }),
      /^error Contact: “E-mail address of a role”: /,
    ],
    [
      'an unknown source',
      entry({ outcomes: [{ ...outcome, source: 'none' }] }),
      /^error Outcomes 1 · Source: No reference has the id "none"/,
    ],
    [
      'a picture without consent',
      entry({ pictures: [{ id: 'p', file: 'p.png', alt: 'A.', people: 'pupils-identifiable' }] }),
      /^error Pictures 1 · People: A pupil can be recognised/,
    ],
    [
      'a result of no form',
      entry({
        outcomes: [{ ...outcome, source: 'r', result: {} }],
        references: [{ id: 'r', citation: 'A', read: 'no' }],
      }),
      /^error Outcomes 1 · Result: “Form” is not filled in\.$/,
    ],
    [
      'a box that is not ticked',
      entry({ attestations: { accurate: 'yes', noPupilIdentified: 'yes', licence: 'CC-BY-4.0' } }),
      /^error You confirm: “Agreed” is not ticked\.$/,
    ],
    ['HTML', entry({}, { 'How we know': 'One <b>bold</b> word.' }), /^error How we know: HTML/],
    [
      'a section without text',
      entry({}, { 'What did not work?': ' ' }),
      /^error : “What did not work\?” is empty\.$/,
    ],
    [
      'a link that says nothing',
      entry({}, { 'How we know': '\n\nSee [here](https://example.org).' }),
      /^error How we know: The words "here"/,
    ],
    [
      'a text that cannot be read',
      entry({}, { 'What did they find?': 'a {b' }),
      /^error What did they find\?: The text cannot be read/,
    ],
  ])('find %s, at its place', (_, each, message) => {
    const all = told(each);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(message);
  });

  it('find what is wrong between facts while others are still missing', () => {
    const unfinished = entry({
      ...{ authors: [{}], contact: {}, attestations: {}, title: undefined },
      ...{ strands: ['trust'], outcomes: [{ ...outcome, source: 'none' }] },
    });
    const all = told(unfinished).join('\n');
    expect(all).toMatch(/error Strands 1: The strand "trust" belongs to the theme/);
    expect(all).toMatch(/error Outcomes 1 · Source: No reference has the id "none"/);
    expect(all).toMatch(/error Authors 1: “Name” is not filled in/);
    expect(all).not.toMatch(/No title yet|School yet/i);
  });

  it('say nothing of a member whose place is not certain', () => {
    const all = told(
      entry({ outcomes: [{ label: 'unfinished' }, { ...outcome, source: 'none' }] }),
    ).join('\n');
    expect(all).toMatch(/Outcomes 1: “Source” is not filled in/);
    expect(all).not.toMatch(/No reference has the id/);
  });

  it('take entries that are named to be there, since the form does not know the others', () => {
    const each = entry(
      { replicates: ['some-entry'] },
      {
        'How we know':
          'See [an entry](/case-studies/another-entry/) and [mentoring](/themes/capacity/mentoring/).',
      },
    );
    expect(told(each)).toEqual([]);
  });

  it.each([
    ['', /has no name in the address yet/],
    ['A b', /“A b” cannot be the name in the address/],
    ['x'.repeat(61), /cannot be the name/],
  ])('refuse the slug %j', (slug, message) => {
    const [first, ...others] = check(entry({}), slug);
    expect(first?.place).toEqual({ kind: 'slug' });
    expect(first?.message).toMatch(message);
    expect(others).toEqual([]);
  });
});

describe('what is right so far', () => {
  it('is nothing but stopgaps at the beginning', () => {
    const soFar = provisional({});
    expect(soFar?.data.title).toBe('No title yet');
    expect(soFar?.stopgaps).toContain('authors');
  });

  it('leaves out what does not fit, and keeps the rest', () => {
    const soFar = provisional({
      ...story,
      ...{
        unknown: 1,
        themes: ['none'],
        setting: { locations: ['london'], schools: 'x', pupils: 5 },
      },
      outcomes: [{ id: 'b' }, { ...outcome, source: 's' }],
    });
    expect(soFar?.data.setting).toMatchObject({ schools: 'not-reported', pupils: 5 });
    expect(soFar?.data.outcomes).toHaveLength(1);
    expect(soFar?.stopgaps).toEqual(new Set(['themes']));
    expect(soFar?.shifted).toContain('outcomes');
  });

  it('is all of a whole entry', () => {
    expect(provisional(story)?.stopgaps).toEqual(new Set());
  });

  it('takes an evaluation as one', () => {
    expect(provisional({ kind: 'evaluation' })?.data.kind).toBe('evaluation');
  });
});
