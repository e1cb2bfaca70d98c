import { describe, expect, it } from 'vitest';
import { examples } from '#schema/example.ts';
import { gapsIn, kinds, withGaps } from './facts.ts';

const [practice, evaluation] = kinds;
if (practice === undefined || evaluation === undefined) throw new Error('There are two kinds.');

describe('facts with their gaps', () => {
  it('have a gap for everything that an account of ones own has to declare', () => {
    expect(gapsIn(withGaps(practice.fields, { kind: 'practice' }))).toEqual([
      ...['title', 'summary', 'keyMessages', 'published', 'themes', 'interventions', 'structures'],
      ...['setting.locations', 'period', 'authors.0.name', 'authors.0.role'],
      ...['authors.0.organisation', 'contact.organisation', 'contact.email'],
      ...['attestations.accurate', 'attestations.agreed', 'attestations.noPupilIdentified'],
      'attestations.licence',
    ]);
  });

  it('have other gaps for published work', () => {
    const gaps = gapsIn(withGaps(evaluation.fields, { kind: 'evaluation' }));
    expect(gaps).toEqual(expect.arrayContaining(['basis', 'link', 'references.0.citation']));
    expect(gaps).not.toContain('contact.email');
  });

  it.each(kinds.map((kind) => [kind.code, kind] as const))(
    'have none, and lose nothing, where all is given: %s',
    (code, kind) => {
      const given = examples[code as keyof typeof examples];
      const facts = withGaps(kind.fields, given);
      expect(gapsIn(facts)).toEqual([]);
      expect(facts).toEqual(given);
    },
  );

  it.each<[name: string, given: Record<string, unknown>, gaps: string[]]>([
    ['in a group that is given in part', { contact: { email: 'x' } }, ['contact.organisation']],
    ['in one of several', { authors: [{ name: 'A', role: 'b' }] }, ['authors.0.organisation']],
    ['in a list that is too short', { keyMessages: ['One.'] }, ['keyMessages.1']],
    ['in a list of nothing', { themes: [] }, ['themes']],
    ['in a group that may be left out', { costs: { currency: 'GBP' } }, ['costs.lines.0.item']],
    [
      'in a result of the form that it says',
      { outcomes: [{ result: { form: 'effect', value: 1 } }] },
      ['outcomes.0.result.metric'],
    ],
    ['in the longer form of a fact', { description: { why: {} } }, ['description.why.partly']],
    ['with nothing behind the name', { title: null }, ['title']],
  ])('are found %s', (_name, given, gaps) => {
    const all = gapsIn(withGaps(practice.fields, { ...examples.practice, ...given }));
    expect(all).toEqual(expect.arrayContaining(gaps));
    expect(all.every((gap) => gap.startsWith(Object.keys(given)[0] ?? ''))).toBe(true);
  });

  it('keep what has no field, so that the check can refuse it', () => {
    const facts = withGaps(practice.fields, { layout: 'x', contact: { emial: 'y' } });
    expect(facts).toMatchObject({ layout: 'x', contact: { emial: 'y' } });
  });

  it('stand in the order of the fields, whatever the order in which they were given', () => {
    const backwards = Object.fromEntries(Object.entries(examples.practice).toReversed());
    expect(Object.keys(withGaps(practice.fields, backwards))).toEqual(
      practice.fields.map(({ name }) => name),
    );
  });
});
