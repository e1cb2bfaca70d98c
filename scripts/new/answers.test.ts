import { describe, expect, it } from 'vitest';
import { examples } from '#schema/example.ts';
import { readAnswers } from './answers.ts';
import { gapsIn } from './facts.ts';

const read = (value: unknown) => readAnswers(JSON.stringify(value, null, 2), 'answers.json');

/** What is wrong with answers, as `line:column message hint`. */
function faults(answers: ReturnType<typeof readAnswers>): string[] {
  if ('kind' in answers) throw new Error('The answers were accepted.');
  return answers.map(
    ({ line, column, message, hint }) => `${String(line)}:${String(column)} ${message} ${hint}`,
  );
}

describe('answers from a file', () => {
  it.each(Object.entries(examples))('are accepted whole: %s', (kind, facts) => {
    expect(read(facts)).toMatchObject({ kind: { code: kind }, facts, slug: undefined });
  });

  it('may ask for an address', () => {
    const answers = read({ ...examples.practice, slug: 'an-address' });
    expect(answers).toMatchObject({ slug: 'an-address' });
    expect('kind' in answers && 'slug' in answers.facts).toBe(false);
  });

  it('are accepted with gaps', () => {
    const answers = read({ kind: 'practice', title: 'Example', contact: { organisation: 'X' } });
    expect('kind' in answers && gapsIn(answers.facts)).toEqual(
      expect.arrayContaining(['summary', 'contact.email', 'authors.0.name']),
    );
  });

  it('are brought into one form of letters', () => {
    expect(read({ kind: 'practice', title: 'Cafe\u0301' })).toMatchObject({
      facts: { title: 'Caf\u00e9' },
    });
  });

  it('are refused at the place of each fault, in the words of the schema, and gaps are no faults', () => {
    const answers = {
      kind: 'practice',
      title: 12,
      themes: ['Capacity'],
      contact: { emial: 'x', email: 'jane.doe@school.example' },
      authors: [{ name: 'A. Example' }],
    };
    expect(faults(read(answers))).toEqual([
      '3:12 "title": "12" is not text (put it in quotation marks). What it was, in at most 90 characters.',
      '5:5 "Capacity" is not a value that "themes.0" can have. Did you mean "capacity"? One to three of the five themes, the most important first.',
      expect.stringMatching(/^9:14 "contact\.email": Give a role's address/),
      '8:5 There is no field "emial" in "contact". Did you mean "email"?',
    ]);
  });

  it.each<[name: string, answers: unknown, fault: RegExp]>([
    ['no kind', { title: 'Example' }, /"kind": Write "kind: practice" for your own account/],
    ['a slip in the kind', { kind: 'practise' }, /Did you mean "practice"\?/],
    ['a field of another kind', { kind: 'practice', basis: 'abstract' }, /no field "basis"/],
    [
      'an address that is none',
      { kind: 'practice', slug: 'A B' },
      /"slug": Use lower-case letters/,
    ],
    ['no field of that name', { kind: 'practice', layout: './x' }, /no field "layout"/],
    ['a list', [], /not a group of facts/],
  ])('are refused: %s', (_name, answers, fault) => {
    expect(faults(read(answers)).join('\n')).toMatch(fault);
  });

  it.each([
    ['{\n  "kind": "practice"\n  "title": "x"\n}', /^3:3 The answers cannot be read as JSON: .+/],
    ['{\n  "kind": practice\n}', /^1:1 The answers cannot be read as JSON: .+/],
    ['', /^1:1 The answers cannot be read as JSON: .+/],
  ])('are refused where they are no JSON: %j', (text, fault) => {
    expect(faults(readAnswers(text, 'answers.json'))).toEqual([expect.stringMatching(fault)]);
  });

  it('are placed at the start where their layout is one that YAML does not know', () => {
    expect(faults(readAnswers('{\n\t"kind":\t"practice",\n\t"title":\t12 }', 'x'))).toEqual([
      expect.stringContaining('"title": "12" is not text'),
    ]);
  });
});
