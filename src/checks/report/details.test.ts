import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { githubReport, githubSummary } from './github.ts';
import { terminalReport } from './terminal.ts';

const file = 'content/case-studies/one/index.mdx';
const warning: Finding = {
  rule: 'claims/absolute',
  severity: 'warning',
  file,
  line: 2,
  column: 3,
  message: 'A message.',
  hint: 'A hint.',
};
const error: Finding = { ...warning, rule: 'claims/causal', severity: 'error' };
const accepted: Finding = {
  ...warning,
  accepted: { reason: 'Each was asked.', by: 'An editor' },
};
const addressOf = (rule: string) => `https://library.example/#${rule}`;
const painted = (code: number, text: string) => `\u001B[${code}m${text}\u001B[0m`;

describe('the colours of a terminal', () => {
  const coloured = (...findings: Finding[]) => terminalReport(findings, { colour: true });

  it.each<[name: string, findings: Finding[], code: number, count: string]>([
    ['nothing was found', [], 32, 'No errors, no warnings.'],
    ['all was accepted', [accepted], 32, '0 errors, 0 warnings, 1 accepted warning in 1 file.'],
    [
      'there are warnings',
      [warning, accepted],
      33,
      '0 errors, 1 warning, 1 accepted warning in 1 file.',
    ],
    ['there are errors', [warning, warning, error], 31, '1 error, 2 warnings in 1 file.'],
    [
      'there is all of it in two files',
      [error, error, accepted, { ...accepted, file: 'b' }],
      31,
      '2 errors, 0 warnings, 2 accepted warnings in 2 files.',
    ],
  ])('count what was found, where %s', (_name, findings, code, count) => {
    expect(
      coloured(...findings)
        .split('\n')
        .at(-1),
    ).toBe(painted(code, count));
  });

  it.each<[name: string, finding: Finding, kind: string]>([
    ['an error', error, painted(31, 'error')],
    ['a warning', warning, painted(33, 'warning')],
    ['an accepted warning', accepted, painted(32, 'accepted warning')],
  ])('tell %s', (_name, finding, kind) => {
    const rows = coloured(finding).split('\n');
    const then = finding === accepted ? 'Each was asked. (An editor)' : 'A hint.';
    expect(rows.slice(0, 3)).toEqual([
      painted(1, file),
      `  ${file}:2:3  ${kind}: A message.`,
      `      ${then}  ${painted(2, `[${finding.rule}]`)}`,
    ]);
    expect(rows[3]).toBe('');
  });

  it('leave a line of the file pale', () => {
    const rows = terminalReport([warning], { colour: true, textOf: () => 'a\nbcd' }).split('\n');
    expect(rows.slice(2, 4)).toEqual([painted(2, '      | bcd'), painted(2, '      |   ^')]);
  });
});

describe('a line of the file', () => {
  const shown = (finding: Partial<Finding>, text: string) =>
    terminalReport([{ ...warning, ...finding }], { textOf: () => text })
      .split('\n')
      .filter((row) => row.startsWith('      | '))
      .map((row) => row.slice(8));

  it.each([
    ['of Unix', 'a\nbcd\ne'],
    ['of Windows', 'a\r\nbcd\r\ne'],
    ['of an old Mac', 'a\rbcd\re'],
  ])('is found among line ends %s', (_name, text) => {
    expect(shown({}, text)).toEqual(['bcd', '  ^']);
  });

  it.each([
    ['the first letter', 1, 'abc', ['abc', '^']],
    ['the last', 3, 'abc', ['abc', '  ^']],
    ['the end', 4, 'abc', ['abc', '   ^']],
    ['a letter behind a tab', 2, '\tbc', [' bc', ' ^']],
    ['a letter behind a sign of two units', 3, '😀bc', ['😀bc', ' ^']],
    ['an empty line', 1, '', ['', '^']],
  ])('has its mark at %s', (_name, column, line, rows) => {
    expect(shown({ line: 1, column }, line)).toEqual(rows);
  });

  it.each<[name: string, column: number, length: number, row: string, mark: number]>([
    ['88 letters from its beginning', 1, 88, 'a'.repeat(88), 0],
    ['88 letters of one more', 1, 89, `${'a'.repeat(88)}…`, 0],
    ['thirty letters before the mark', 32, 200, `…${'a'.repeat(88)}…`, 31],
    ['all before the mark, where there are no more', 31, 200, `${'a'.repeat(88)}…`, 30],
    ['88 letters before its end', 200, 200, `…${'a'.repeat(88)}`, 88],
    ['no more than there are', 143, 200, `…${'a'.repeat(88)}`, 31],
    ['no more than there are, but one', 142, 200, `…${'a'.repeat(88)}…`, 31],
  ])('is shown with %s', (_name, column, length, row, mark) => {
    expect(shown({ line: 1, column }, 'a'.repeat(length))).toEqual([row, `${' '.repeat(mark)}^`]);
  });

  it.each<Finding['rule']>(['disclosure/differencing', 'pictures/location', 'pictures/name'])(
    'is not shown where something private stands: %s',
    (rule) => {
      expect(shown({ rule }, 'a\nbcd')).toEqual([]);
    },
  );

  it.each<Finding['rule']>(['pictures/trailing', 'links/words'])(
    'is shown where nothing private does: %s',
    (rule) => {
      expect(shown({ rule }, 'a\nbcd')).toHaveLength(2);
    },
  );

  it('is shown of the file that is meant', () => {
    const told = terminalReport([warning, { ...warning, file: 'b', line: 1 }], {
      textOf: (name) => (name === 'b' ? 'xyz' : 'a\nbcd'),
    });
    const rows = told.split('\n');
    expect(rows.indexOf('      | xyz')).toBeLessThan(rows.indexOf('      | bcd'));
    expect(rows.indexOf('b')).toBeLessThan(rows.indexOf('      | xyz'));
  });
});

describe('what a terminal is told', () => {
  it('has a hint of several lines below itself', () => {
    const rows = terminalReport([{ ...warning, hint: 'a\r\nb\rc\nd' }]).split('\n');
    expect(rows.slice(2, 6)).toEqual([
      '      a',
      '      b',
      '      c',
      '      d  [claims/absolute]',
    ]);
  });

  it('has names, messages and reasons on one line', () => {
    const lines = { reason: 'a\nb', by: 'c\nd' };
    const [name, first, then] = terminalReport([
      { ...warning, file: 'e\nf', message: 'g\nh', accepted: lines },
    ]).split('\n');
    expect(name).toBe('e f');
    expect(first).toBe('  e f:2:3  accepted warning: g h');
    expect(then).toBe('      a b (c d)  [claims/absolute]');
  });

  it('is in the order of places', () => {
    const told = terminalReport([{ ...warning, line: 9 }, { ...warning, column: 1 }, warning]);
    expect(told.match(/:\d+:\d+/g)).toEqual([':2:1', ':2:3', ':9:3']);
  });
});

describe('what GitHub is told', () => {
  it('is in the order of places, with a count behind it', () => {
    const rows = githubReport([{ ...warning, line: 9 }, error], addressOf).split('\n');
    expect(rows).toEqual([
      `::error file=${file},line=2,col=3,title=claims/causal::A message.%0AA hint.%0Ahttps://library.example/#claims/causal`,
      `::warning file=${file},line=9,col=3,title=claims/absolute::A message.%0AA hint.%0Ahttps://library.example/#claims/absolute`,
      '1 error, 1 warning.',
    ]);
  });

  it('is a count where nothing was found', () => {
    expect(githubReport([], addressOf)).toBe('0 errors, 0 warnings.');
    expect(githubSummary([], addressOf)).toBe('## Content check\n\n0 errors, 0 warnings.\n');
  });

  it('is who accepted a warning and why, in its summary as well', () => {
    expect(githubSummary([accepted, { ...accepted, line: 1 }], addressOf)).toBe(
      `## Content check\n\n0 errors, 0 warnings, 2 accepted warnings.\n\n### \`${file}\`\n\n` +
        [1, 2]
          .map(
            (line) =>
              `- accepted warning, line ${line}, column 3: \`A message.\`\\\n` +
              '  Accepted by `An editor`: `Each was asked.`\\\n' +
              '  [claims/absolute](https://library.example/#claims/absolute)\n',
          )
          .join(''),
    );
  });

  it.each([
    [500, ''],
    [501, '\n\nAnd 1 more; the log has all of them.'],
  ])('is so much in a summary of %i and no more', (count, end) => {
    const many = Array.from({ length: count }, () => warning);
    const summary = githubSummary(many, addressOf);
    expect(summary.match(/^- /gm)).toHaveLength(500);
    expect(summary.endsWith(`claims/absolute)${end}\n`)).toBe(true);
  });
});
