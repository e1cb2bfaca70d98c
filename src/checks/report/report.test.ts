import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { githubReport, githubSummary } from './github.ts';
import { jsonReport as withAddresses } from './json.ts';
import { terminalReport } from './terminal.ts';

const jsonReport = (list: readonly Finding[]) =>
  withAddresses(list, (rule) => `https://library.example/contribute/rules/#${rule}`);

/** What somebody may write into an entry or a file's name. */
const hostile = [
  'a\n::error file=x::gone',
  'a\r\n::set-output name=a::b',
  'a\r::stop-commands::x',
  '   ::add-mask::a',
  'a\u2028::warning::b',
  '##[error]a',
  'a ##[add-mask]b',
  'a%0A::error::b',
  'a,title=b::c',
  '`a` @somebody #1 https://evil.example/ **b**',
  '</details><script>alert(1)</script>',
  '| a | b |\n|---|---|\n| @somebody | x |',
  '\u001B[2Ja\u009B1mb',
  '\u202Egnp.exe',
  '```\n@somebody\n```',
  '![x](https://evil.example/x.png)',
  '\n\n# Heading\n\n- [ ] a @somebody',
  '',
  '   ',
];

/** What the runner of GitHub would take for a command: see `ActionCommand.cs` in actions/runner. */
function ordersIn(log: string): string[] {
  return log
    .split(/\r\n|\r|\n/)
    .filter((row) => row.trimStart().startsWith('::') || row.includes('##['));
}

const findings: Finding[] = [
  {
    rule: 'links/words',
    severity: 'warning',
    file: 'content/case-studies/two/index.mdx',
    line: 9,
    column: 1,
    message: 'The words "here" do not say where the link goes.',
    hint: 'Put words in the square brackets that make sense when read alone.',
  },
  {
    rule: 'components/children',
    severity: 'error',
    file: 'content/case-studies/one/index.mdx',
    line: 30,
    column: 5,
    message: '<KeyPoint> is empty.',
    hint: 'Write it like this: <KeyPoint>\nWhat a reader should carry away.\n</KeyPoint>',
  },
  {
    rule: 'frontmatter/missing',
    severity: 'error',
    file: 'content/case-studies/one/index.mdx',
    line: 2,
    column: 1,
    message: '"title" is missing.',
    hint: 'Add it: What it was, in at most 90 characters.',
  },
];

describe('the report for a terminal', () => {
  it('groups findings by file, in the order of their places, and counts them last', () => {
    expect(terminalReport(findings)).toMatchInlineSnapshot(`
      "content/case-studies/one/index.mdx
        content/case-studies/one/index.mdx:2:1  error: "title" is missing.
            Add it: What it was, in at most 90 characters.  [frontmatter/missing]
        content/case-studies/one/index.mdx:30:5  error: <KeyPoint> is empty.
            Write it like this: <KeyPoint>
            What a reader should carry away.
            </KeyPoint>  [components/children]

      content/case-studies/two/index.mdx
        content/case-studies/two/index.mdx:9:1  warning: The words "here" do not say where the link goes.
            Put words in the square brackets that make sense when read alone.  [links/words]

      2 errors, 1 warning in 2 files."
    `);
  });

  it('counts one of each in the singular', () => {
    expect(terminalReport(findings.slice(0, 1)).split('\n').at(-1)).toBe(
      '0 errors, 1 warning in 1 file.',
    );
  });

  it('says that nothing was found', () => {
    expect(terminalReport([])).toBe('No errors, no warnings.');
  });

  const one = 'content/case-studies/one/index.mdx';
  const line = 'They met every week and all schools took part.';
  const absolute: Finding = {
    rule: 'claims/absolute',
    severity: 'warning',
    file: one,
    line: 2,
    column: 25,
    message: '"all schools" leaves no exception.',
    hint: 'Write how many.',
  };

  it('shows the line, with a mark under the column', () => {
    const told = terminalReport([absolute], { textOf: () => `An example.\n${line}\n` });
    expect(told.split('\n').slice(1, 5)).toEqual([
      `  ${one}:2:25  warning: "all schools" leaves no exception.`,
      `      | ${line}`,
      `      | ${' '.repeat(24)}^`,
      '      Write how many.  [claims/absolute]',
    ]);
  });

  it.each([
    ['the middle', 151, `…${'a'.repeat(30)}X${'b'.repeat(57)}…`],
    ['the end', 301, `…${'b'.repeat(87)}X`],
    ['the beginning', 1, `X${'a'.repeat(87)}…`],
  ])('shows so much of a long line, around %s', (_name, column, shown) => {
    const letters = Array.from<unknown, string>({ length: 301 }, (_, index) =>
      index < 150 ? 'a' : 'b',
    );
    letters[column - 1] = 'X';
    const told = terminalReport([{ ...absolute, line: 1, column }], {
      textOf: () => letters.join(''),
    });
    expect(told.split('\n')[2]).toBe(`      | ${shown}`);
  });

  it('shows all of a line that just fits', () => {
    const told = terminalReport([{ ...absolute, line: 1, column: 88 }], {
      textOf: () => `${'a'.repeat(87)}X`,
    });
    expect(told.split('\n')[2]).toBe(`      | ${'a'.repeat(87)}X`);
  });

  it.each([
    ['a long line', `${'a'.repeat(300)}X${'b'.repeat(300)}`, 301],
    ['a tab', `a\tX`, 3],
    ['a letter that no terminal may obey', `a\u001B[31mX`, 7],
    ['the end of a long line', `${'a'.repeat(300)}X`, 301],
    ['its beginning', `X${'a'.repeat(300)}`, 1],
  ])('puts the mark under the character behind %s', (_name, text, column) => {
    const told = terminalReport([{ ...absolute, line: 1, column }], { textOf: () => text });
    const [shown = '', mark = ''] = told.split('\n').slice(2, 4);
    expect(shown.charAt(mark.indexOf('^'))).toBe('X');
    expect(shown.length).toBeLessThan(120);
  });

  it('shows no line of a file that it is not handed, nor one behind the end', () => {
    expect(terminalReport([absolute], { textOf: () => undefined })).not.toContain('|');
    expect(terminalReport([absolute], { textOf: () => 'One line.' })).not.toContain('|');
  });

  it('shows no line on which something private was found, nor for another finding', () => {
    const secret = { ...absolute, rule: 'disclosure/example' } as unknown as Finding;
    const told = terminalReport([secret, { ...absolute, column: 1 }, { ...absolute, line: 1 }], {
      textOf: () => `The first line.\n${line}\n`,
    });
    expect(told).not.toContain(line);
    expect(told).toContain('| The first line.');
  });

  it('uses colours only where it is told that there are some', () => {
    expect(terminalReport(findings)).not.toContain('\u001B');
    const coloured = terminalReport(findings, { colour: true });
    expect(coloured).toContain('\u001B[31merror\u001B[0m');
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(terminalReport(findings));
  });

  it('says who accepted a warning and why, and counts it apart', () => {
    const accepted = { reason: 'Each of them was asked.', by: 'An editor' };
    const told = terminalReport([{ ...absolute, accepted }, ...findings]);
    expect(told).toContain(`${one}:2:25  accepted warning: "all schools" leaves no exception.`);
    expect(told).toContain('      Each of them was asked. (An editor)  [claims/absolute]');
    expect(told).toContain('2 errors, 1 warning, 1 accepted warning in 2 files.');
  });

  it.each(hostile)('lets no author give orders to a terminal or a build log: %j', (text) => {
    const told = terminalReport([
      { ...absolute, message: text, hint: text, file: text, accepted: undefined },
      { ...absolute, accepted: { reason: text, by: text } },
    ] as Finding[]);
    expect(ordersIn(told)).toEqual([]);
    expect(told).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});

describe('the report for programs', () => {
  it('is one array with the same fields for each finding', () => {
    expect(jsonReport(findings.slice(2))).toMatchInlineSnapshot(`
      "[
        {
          "file": "content/case-studies/one/index.mdx",
          "line": 2,
          "column": 1,
          "rule": "frontmatter/missing",
          "severity": "error",
          "message": "\\"title\\" is missing.",
          "hint": "Add it: What it was, in at most 90 characters.",
          "docs": "https://library.example/contribute/rules/#frontmatter/missing",
          "accepted": null
        }
      ]"
    `);
  });

  it('comes back as what was found', () => {
    expect(JSON.parse(jsonReport(findings))).toEqual(
      findings.map((finding) => ({
        ...finding,
        docs: `https://library.example/contribute/rules/#${finding.rule}`,
        accepted: null,
      })),
    );
  });

  it('is an empty array where nothing was found', () => {
    expect(jsonReport([])).toBe('[]');
  });
});

const addressOf = (rule: string) => `https://library.example/contribute/rules/#${rule}`;

/** A finding that says everywhere what somebody else wrote. */
function saying(text: string): Finding[] {
  const finding: Finding = {
    rule: 'claims/absolute',
    severity: 'warning',
    file: `content/${text}`,
    line: 1,
    column: 2,
    message: text,
    hint: text,
  };
  return [finding, { ...finding, accepted: { reason: text, by: text } }];
}

describe('the report for GitHub', () => {
  it('is one command for each finding, and a count', () => {
    const accepted = { reason: 'Each was asked.', by: 'An editor' };
    expect(
      githubReport(
        [...findings.slice(0, 2), ...findings.slice(0, 1).map((each) => ({ ...each, accepted }))],
        addressOf,
      ),
    ).toMatchInlineSnapshot(`
      "::error file=content/case-studies/one/index.mdx,line=30,col=5,title=components/children::<KeyPoint> is empty.%0AWrite it like this: <KeyPoint>%0AWhat a reader should carry away.%0A</KeyPoint>%0Ahttps://library.example/contribute/rules/#components/children
      ::warning file=content/case-studies/two/index.mdx,line=9,col=1,title=links/words::The words "here" do not say where the link goes.%0APut words in the square brackets that make sense when read alone.%0Ahttps://library.example/contribute/rules/#links/words
      ::notice file=content/case-studies/two/index.mdx,line=9,col=1,title=links/words%2C accepted by An editor::The words "here" do not say where the link goes.%0AAccepted: Each was asked.%0Ahttps://library.example/contribute/rules/#links/words
      1 error, 1 warning, 1 accepted warning."
    `);
  });

  it.each(hostile)('holds only its own commands, whatever is in them: %j', (text) => {
    const rows = githubReport(saying(text), addressOf).split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(
      /^::warning file=[^:,\r\n]*,line=1,col=2,title=claims\/absolute::[^\r\n]*$/,
    );
    expect(rows[1]).toMatch(/^::notice file=[^:,\r\n]*,line=1,col=2,title=[^:,\r\n]*::[^\r\n]*$/);
    expect(ordersIn(rows[2] ?? '')).toEqual([]);
    expect(rows.join('').includes('##[')).toBe(false);
  });

  it('comes back as it was where GitHub takes the marks out again', () => {
    const text = '100% of them: a, b\nand c';
    const [row = ''] = githubReport(saying(text), addressOf).split('\n');
    const unescape = (part: string) =>
      part
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
    const [, properties = '', data = ''] = /^::warning (.*?)::(.*)$/.exec(row) ?? [];
    expect(unescape(properties)).toContain(`file=content/${text}`);
    expect(unescape(data).startsWith(`${text}\n${text}\n`)).toBe(true);
  });
});

describe('the summary for GitHub', () => {
  const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
  /** Kinds of nodes, and the words outside spans of code. */
  const outside = (node: Nodes): string[] =>
    node.type === 'inlineCode'
      ? []
      : [
          node.type,
          ...('url' in node ? [node.url] : []),
          ...('value' in node ? [node.value] : []),
          ...('children' in node ? node.children.flatMap(outside) : []),
        ];
  const plain: Root = parse(githubSummary(saying('words'), addressOf));

  it('tells each finding with its place, its hint and its rule', () => {
    expect(githubSummary(findings, addressOf)).toMatchInlineSnapshot(`
      "## Content check

      2 errors, 1 warning.

      ### \`content/case-studies/one/index.mdx\`

      - **error**, line 2, column 1: \`"title" is missing.\`\\
        \`Add it: What it was, in at most 90 characters.\`\\
        [frontmatter/missing](https://library.example/contribute/rules/#frontmatter/missing)
      - **error**, line 30, column 5: \`<KeyPoint> is empty.\`\\
        \`Write it like this: <KeyPoint> What a reader should carry away. </KeyPoint>\`\\
        [components/children](https://library.example/contribute/rules/#components/children)

      ### \`content/case-studies/two/index.mdx\`

      - **warning**, line 9, column 1: \`The words "here" do not say where the link goes.\`\\
        \`Put words in the square brackets that make sense when read alone.\`\\
        [links/words](https://library.example/contribute/rules/#links/words)
      "
    `);
  });

  it.each(hostile)('keeps what somebody wrote inside spans of code: %j', (text) => {
    const tree = parse(githubSummary(saying(text), addressOf));
    expect(outside(tree)).toEqual(outside(plain));
  });

  it('stops before the page is full', () => {
    const many = Array.from({ length: 2000 }, () => saying('a'.repeat(5000))).flat();
    const summary = githubSummary(many, addressOf);
    expect(summary.length).toBeLessThan(1024 * 1024);
    expect(summary).toContain('And 3500 more');
  });
});
