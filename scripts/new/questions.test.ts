import { describe, expect, it } from 'vitest';
import { examples } from '#schema/example.ts';
import { gapsIn, withGaps } from './facts.ts';
import { askForFacts, type Asker, type Question } from './questions.ts';

/** Someone who answers by the label of the question, and what they were asked. */
function person(answers: Readonly<Record<string, readonly unknown[]>>) {
  const asked: string[] = [];
  const faults: string[] = [];
  const used = new Map<string, number>();
  const answer = ({ label, help }: Question) => {
    expect(help).not.toBe('');
    asked.push(label);
    const count = used.get(label) ?? 0;
    used.set(label, count + 1);
    return answers[label]?.[count];
  };
  const note = (fault: string | undefined) => {
    if (fault !== undefined) faults.push(fault);
  };
  const ask: Asker = {
    text: (question) => {
      const typed = (answer(question) as string | undefined) ?? question.initial ?? '';
      if (typed !== '') note(question.fault(typed));
      return Promise.resolve(typed);
    },
    choose: (question) => {
      const code = String(answer(question));
      expect(question.terms.map((term) => term.code)).toContain(code);
      return Promise.resolve(code);
    },
    chooseSeveral: (question) => {
      const codes = (answer(question) ?? []) as string[];
      if (codes.length > 0) note(question.fault(codes));
      return Promise.resolve(codes);
    },
    confirm: (question) => Promise.resolve(answer(question) === true),
  };
  return { ask, asked, faults };
}

const { practice, evaluation } = examples;
const shared = {
  Title: [practice.title],
  Summary: [practice.summary],
  'Key messages, number 1': [practice.keyMessages[0]],
  'Key messages, number 2': [practice.keyMessages[1]],
  Themes: [practice.themes],
  Interventions: [practice.interventions],
  'Partnership structure': [practice.structures],
  'Setting: Country or region': [practice.setting.locations],
  'Period: Started': ['2024-09'],
};

describe('the questions', () => {
  it('for an account of ones own are the dozen facts that it needs, and no more', async () => {
    const { ask, asked, faults } = person({
      Kind: ['practice'],
      ...shared,
      'Authors: Name': ['A. Example'],
      'Authors: Role': ['teacher'],
      'Authors: School or organisation': ['Example School'],
      'Contact: School or organisation': ['Example School'],
      'Contact: E-mail address of a role': ['office@school.example'],
      'You confirm: True': [true],
      'You confirm: Agreed': [true],
      'You confirm: No pupil can be recognised': [true],
      'You confirm: Licence': [true],
    });
    const { kind, facts } = await askForFacts(ask, { published: '2026-01-31' });
    expect(faults).toEqual([]);
    expect(gapsIn(withGaps(kind.fields, facts))).toEqual([]);
    expect(facts).toEqual({
      kind: 'practice',
      title: practice.title,
      summary: practice.summary,
      keyMessages: practice.keyMessages,
      published: '2026-01-31',
      themes: practice.themes,
      interventions: practice.interventions,
      structures: practice.structures,
      setting: { locations: practice.setting.locations },
      period: { start: '2024-09', end: undefined },
      authors: [{ name: 'A. Example', role: 'teacher', organisation: 'Example School' }],
      contact: { organisation: 'Example School', email: 'office@school.example' },
      attestations: {
        accurate: 'yes',
        agreed: 'yes',
        noPupilIdentified: 'yes',
        licence: 'CC-BY-4.0',
      },
    });
    expect(asked).toEqual([
      ...['Kind', 'Title', 'Summary', 'Key messages, number 1', 'Key messages, number 2'],
      ...['Key messages, number 3', 'Published', 'Themes', 'Interventions'],
      ...[
        'Partnership structure',
        'Setting: Country or region',
        'Period: Started',
        'Period: Ended',
        'Authors: Name',
        'Authors: Role',
      ],
      ...['Authors: School or organisation', 'Authors: one more?'],
      ...['Contact: School or organisation', 'Contact: E-mail address of a role'],
      ...['You confirm: True', 'You confirm: Agreed'],
      ...['You confirm: No pupil can be recognised', 'You confirm: Licence'],
    ]);
  });

  it('for published work ask for its sources instead, as many as there are', async () => {
    const { ask, asked } = person({
      Kind: ['evaluation'],
      ...shared,
      'Written from': [evaluation.basis],
      'Where to read on': [evaluation.link],
      'References: Id': ['one', 'two'],
      'References: Citation': ['One.', 'Two.'],
      'References: Read for this entry': ['yes', 'no'],
      'References: one more?': [true, false],
    });
    const { facts } = await askForFacts(ask, { published: '2026-01-31' });
    expect(facts).toMatchObject({
      basis: evaluation.basis,
      link: evaluation.link,
      references: [
        { id: 'one', citation: 'One.', read: 'yes' },
        { id: 'two', citation: 'Two.', read: 'no' },
      ],
    });
    expect(asked).not.toContain('Contact: E-mail address of a role');
  });

  it('never vouch for somebody, and leave open what was not answered', async () => {
    const { ask } = person({ Kind: ['practice'], 'You confirm: True': [false] });
    const { kind, facts } = await askForFacts(ask, {});
    expect(facts['attestations']).toEqual({});
    expect(gapsIn(withGaps(kind.fields, facts))).toEqual(
      gapsIn(withGaps(kind.fields, { kind: 'practice', period: {} })),
    );
  });

  it('tell what is wrong with an answer in the words of the schema', async () => {
    const { ask, faults } = person({
      Kind: ['practice'],
      Title: ['x'.repeat(91)],
      Published: ['soon'],
      Themes: [['capacity', 'shared-vision', 'knowing-context', 'formal-structure']],
      'Contact: E-mail address of a role': ['jane.doe@school.example'],
      'Key messages, number 1': ['y'.repeat(161)],
    });
    await askForFacts(ask, {});
    expect(faults).toEqual([
      'Keep this to 90 characters.',
      'Keep this to 160 characters.',
      expect.stringContaining('for example 2026-03-31'),
      expect.stringMatching(/3/),
      expect.stringContaining('office@'),
    ]);
  });
});
