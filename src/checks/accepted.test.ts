import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry } from '../../tests/fixtures/exampleEntry.ts';
import { countFindings, type Finding } from './finding.ts';

interface Answer {
  readonly rule: string;
  readonly reason?: string;
  readonly by?: string;
}

/** Two warnings of one rule, one of another. */
const text =
  'All schools took part. Every pupil did.\n\nThere was a significant change in reading.';

function check(answers: readonly Answer[], words = text): readonly Finding[] {
  const rows = answers.map(
    ({ rule, reason = 'An example of a reason.', by = 'An example editor' }) =>
      `  - rule: ${rule}\n    reason: ${JSON.stringify(reason)}\n    by: ${JSON.stringify(by)}`,
  );
  const facts = answers.length === 0 ? {} : { accepted: `accepted:\n${rows.join('\n')}` };
  return checkText(exampleEntry({ facts, text: words }));
}

const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ rule, severity, accepted }) =>
      `${accepted === undefined ? 'open' : 'answered'} ${severity} ${rule}`,
  );

describe('an accepted warning', () => {
  it('stays open where nothing accepts it', () => {
    expect(told(check([]))).toEqual([
      'open warning claims/absolute',
      'open warning claims/absolute',
      'open warning claims/significant',
    ]);
  });

  it('answers each warning of its rule, and no other', () => {
    const findings = check([
      { rule: 'claims/absolute', reason: 'Each was asked.', by: 'An editor' },
    ]);
    expect(told(findings)).toEqual([
      'answered warning claims/absolute',
      'answered warning claims/absolute',
      'open warning claims/significant',
    ]);
    expect(findings[0]?.accepted).toEqual({ reason: 'Each was asked.', by: 'An editor' });
    expect(countFindings(findings)).toEqual({ errors: 0, warnings: 1, accepted: 2 });
  });

  it('is counted apart from errors', () => {
    const findings = check([{ rule: 'claims/absolute' }], `${text}\n\n![x](y.png)`);
    expect(countFindings(findings)).toEqual({ errors: 1, warnings: 1, accepted: 2 });
  });

  it('is asked about where the file has no such warning, with the nearest that it has', () => {
    const findings = check([{ rule: 'claims/absolut' }, { rule: 'figures/dates' }]);
    const own = findings.filter(({ rule }) => rule === 'accepted/unused');
    expect(own.map(({ severity, line, hint }) => [severity, line, hint])).toEqual([
      ['warning', 52, 'Did you mean "claims/absolute"?'],
      ['warning', 55, 'Take this answer out.'],
    ]);
  });

  it('is asked about where a rule is answered twice', () => {
    const findings = check([{ rule: 'claims/absolute' }, { rule: 'claims/absolute' }]);
    const own = findings.filter(({ rule }) => rule === 'accepted/unused');
    expect(own.map(({ message }) => message)).toEqual([
      'The rule "claims/absolute" is answered twice.',
    ]);
  });

  it.each([
    ['claims/causal', 'The visits led to better results in reading.'],
    ['syntax/image', '![A timetable](timetable.png)'],
    ['structure/what-did-not-work', undefined],
  ])('never answers an error: %s', (rule, words) => {
    const body =
      words === undefined ? { body: '\n## How we know\n\nAn example.\n' } : { text: words };
    const findings = checkText(
      exampleEntry({
        facts: {
          accepted: `accepted:\n  - {rule: ${rule}, reason: "An example.", by: "An editor"}`,
        },
        ...body,
      }),
    );
    expect(told(findings)).toContain(`open error ${rule}`);
    expect(told(findings)).toContain('open warning accepted/error');
    expect(told(findings).filter((each) => each.startsWith('answered'))).toEqual([]);
  });

  it.each(['accepted/unused', 'accepted/error'])('does not still its own kind: %s', (rule) => {
    expect(told(check([{ rule }], 'An example.'))).toEqual(['open warning accepted/unused']);
  });

  it.each<[name: string, answer: string]>([
    ['without a reason', '{rule: claims/absolute, by: "An editor"}'],
    ['without a name', '{rule: claims/absolute, reason: "An example."}'],
    ['with an empty reason', '{rule: claims/absolute, reason: " ", by: "An editor"}'],
    ['of no rule', '{rule: "everything", reason: "An example.", by: "An editor"}'],
    ['with a severity', '{rule: claims/absolute, reason: "x", by: "y", severity: error}'],
  ])('is refused: %s', (_name, answer) => {
    const findings = checkText(exampleEntry({ facts: { accepted: `accepted:\n  - ${answer}` } }));
    expect(countFindings(findings).errors).toBe(1);
    expect(findings[0]?.rule).toMatch(/^frontmatter\//);
  });

  it('may stand in both kinds of entry', () => {
    const facts = {
      kind: 'kind: evaluation',
      basis: 'basis: full-report',
      link: 'link: https://www.example.org/report',
      authors: undefined,
      contact: undefined,
      attestations: undefined,
      accepted: 'accepted:\n  - {rule: claims/absolute, reason: "An example.", by: "An editor"}',
    };
    const findings = checkText(exampleEntry({ facts, text: 'All schools took part.' }));
    expect(told(findings)).toEqual(['answered warning claims/absolute']);
  });
});

describe('an answer to nothing is told', () => {
  const words = 'All schools took part.';
  const unused = (rule: string) =>
    `This file has no warning of the rule "${rule}". Take this answer out.`;

  it.each<[name: string, answers: Answer[], said: string[]]>([
    ['one that answers', [{ rule: 'claims/absolute' }], []],
    ['one of another rule', [{ rule: 'links/words' }], [unused('links/words')]],
    [
      'one with a slip',
      [{ rule: 'claims/absolut' }],
      ['This file has no warning of the rule "claims/absolut". Did you mean "claims/absolute"?'],
    ],
    [
      'one that is there three times',
      [{ rule: 'claims/absolute' }, { rule: 'claims/absolute' }, { rule: 'claims/absolute' }],
      [
        'The rule "claims/absolute" is answered twice. Take this answer out.',
        'The rule "claims/absolute" is answered twice. Take this answer out.',
      ],
    ],
    [
      'one of another rule that is there twice',
      [{ rule: 'links/words' }, { rule: 'links/words' }],
      [unused('links/words'), 'The rule "links/words" is answered twice. Take this answer out.'],
    ],
    [
      'two of other rules',
      [{ rule: 'links/words' }, { rule: 'figures/dates' }, { rule: 'claims/absolute' }],
      [unused('links/words'), unused('figures/dates')],
    ],
  ])('%s', (_name, answers, said) => {
    const own = check(answers, words).filter(({ rule }) => rule.startsWith('accepted/'));
    expect(own.map(({ message, hint }) => `${message} ${hint}`)).toEqual(said);
  });

  it('and so is one to an error, where it stands', () => {
    const findings = check(
      [{ rule: 'claims/absolute' }, { rule: 'syntax/image' }],
      `${words}\n\n![x](y.png)`,
    );
    expect(findings.filter(({ rule }) => rule.startsWith('accepted/'))).toMatchObject([
      {
        rule: 'accepted/error',
        severity: 'warning',
        line: 55,
        column: 11,
        message: 'An error of the rule "syntax/image" cannot be accepted.',
        hint: 'Mend what the error names, then take this answer out.',
      },
    ]);
  });

  it('and the first of two answers to one rule is the one that counts', () => {
    const findings = check(
      [
        { rule: 'claims/absolute', reason: 'The first.' },
        { rule: 'claims/absolute', reason: 'The second.' },
      ],
      words,
    );
    expect(findings.flatMap(({ accepted }) => accepted?.reason ?? [])).toEqual(['The first.']);
  });
});
