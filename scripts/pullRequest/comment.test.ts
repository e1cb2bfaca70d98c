import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { root } from '../packageBin.ts';
import { checklist } from './checklist.ts';
import { commentMark, renderComment, type PullRequestFacts } from './comment.ts';
import { mostRows, type Report } from './report.ts';

const file = 'content/case-studies/one/index.mdx';
const facts: PullRequestFacts = {
  sha: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/example/library/actions/runs/7',
  succeeded: true,
  files: [file],
  siteUrl: 'https://library.example',
  guideUrl: 'https://github.com/example/library/blob/main/docs/reviewing.md',
};
const finding: Report['findings'][number] = {
  rule: 'links/scheme',
  severity: 'error',
  file,
  line: 9,
  column: 4,
  message: 'A link may not begin with "http:".',
  hint: 'Begin with https://',
};
const report: Report = {
  version: 1,
  counts: { errors: 1, warnings: 1, accepted: 2 },
  entries: [{ slug: 'one', change: 'changed', before: 0, after: 2 }],
  findings: [finding, { ...finding, severity: 'warning', line: 12 }],
};

describe('the comment', () => {
  it('tells the result, the level of each entry, what to mend, and what only a person can judge', () => {
    expect(renderComment(report, facts)).toMatchInlineSnapshot(`
      "<!-- content check of the library -->

      ## Content check: 1 error, 1 warning, 2 accepted warnings

      For the commit \`0123456789ab\`. The whole run went well. [Its page](https://github.com/example/library/actions/runs/7) has every line, and the built site to look at.

      ### Entries

      | Entry | Change | Level before | Level now |
      | --- | --- | --- | --- |
      | \`one\` | changed | 0 Story | 2 Measured |

      The level is computed from the declared facts; the page of the entry says why.

      ### To mend

      - \`content/case-studies/one/index.mdx\`, line 9, column 4\\
        \`A link may not begin with "http:".\`\\
        \`Begin with https://\` ([links/scheme](https://library.example/contribute/rules/#links-scheme))

      ### To weigh

      - \`content/case-studies/one/index.mdx\`, line 12, column 4\\
        \`A link may not begin with "http:".\`\\
        \`Begin with https://\` ([links/scheme](https://library.example/contribute/rules/#links-scheme))

      ### For the person who reviews

      The program has looked at form, figures, wording and patterns. What is left needs a person; [the guide](https://github.com/example/library/blob/main/docs/reviewing.md) says how.

      - [ ] It is true: each statement can be traced to a source, or to someone who was there.
      - [ ] It is clear: a teacher who was not there can tell what was done, by whom and for how long.
      - [ ] It is kind: nobody is blamed, and each school could read this aloud to its staff.
      - [ ] Nobody is recognisable who should not be: no pupil, from words, numbers and pictures taken together, and no adult who has not agreed.
      - [ ] It says what did not work, and what is not known.
      - [ ] Everyone who is named has agreed, and it may be published under CC BY 4.0.
      "
    `);
  });

  it('begins with the mark by which it is found again', () => {
    expect(renderComment(report, facts).split('\n')[0]).toBe(commentMark);
    expect(renderComment(undefined, facts).split('\n')[0]).toBe(commentMark);
  });

  it('says that there is no report, and claims nothing', () => {
    const text = renderComment(undefined, { ...facts, succeeded: false });
    expect(text).toContain('no result');
    expect(text).toContain('did not go well');
    expect(text).not.toMatch(/\d error/);
  });

  it('has no list for a reviewer of content where no content changes', () => {
    const text = renderComment(report, { ...facts, files: ['src/pages/about.mdx'] });
    expect(text).not.toContain('- [ ]');
  });

  it.each<[name: string, files: string[] | undefined, says: string[]]>([
    ['content alone', [file], []],
    ['the program too', [file, 'src/a.ts'], ['1 file outside', '`src/a.ts`', 'rules of the base']],
    [
      'the workflows, which are named first',
      ['a.ts', 'b.ts', 'c.ts', '.github/workflows/pull-request.yml'],
      [
        '4 files outside',
        '`.github/workflows/pull-request.yml`, `a.ts`',
        'says of itself',
        'and more',
      ],
    ],
    ['more than can be told', undefined, ['very many files']],
  ])('warns of what else is changed: %s', (_name, files, says) => {
    const quoted = renderComment(report, { ...facts, files })
      .split('\n')
      .filter((line) => line.startsWith('>'))
      .join('\n');
    for (const words of says) expect(quoted).toContain(words);
    expect(quoted === '').toBe(says.length === 0);
  });

  it('leaves out the level of an entry that the pull request does not change', () => {
    const files = ['content/case-studies/one-more/index.mdx'];
    expect(renderComment(report, { ...facts, files })).not.toContain('### Entries');
  });

  it('is short enough for GitHub, however much there is to tell', () => {
    const long = {
      ...finding,
      message: '😀'.repeat(250),
      hint: '`'.repeat(500),
      file: '@'.repeat(300),
    };
    const most: Report = {
      ...report,
      findings: (['error', 'warning'] as const).flatMap((severity) =>
        Array.from({ length: mostRows.findings / 2 }, () => ({ ...long, severity })),
      ),
      entries: Array.from({ length: mostRows.entries }, (_, index) => ({
        slug: `${'a'.repeat(50)}-${index}`,
        change: 'removed' as const,
        before: 5 as const,
        after: null,
      })),
    };
    const text = renderComment(most, { ...facts, files: undefined });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('And 30 more.');
  });
});

describe('what somebody else wrote', () => {
  const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const outside = (node: Nodes): string[] =>
    node.type === 'inlineCode'
      ? []
      : [
          node.type,
          ...('url' in node ? [node.url] : []),
          ...('value' in node ? [node.value] : []),
          ...('children' in node ? node.children.flatMap(outside) : []),
        ];
  const saying = (text: string) =>
    renderComment(
      { ...report, findings: [{ ...finding, file: text, message: text, hint: text }] },
      { ...facts, files: [file, `.github/${text}`, text] },
    );
  const plain = outside(parse(saying('words')));

  it.each([
    'a\n\n# Heading @somebody',
    '@somebody please look',
    '@example/everyone',
    'closes #1 and example/other#2 GH-3',
    'https://evil.example/ www.evil.example a@evil.example',
    '[Approve](https://evil.example/)',
    '![x](https://evil.example/x.png)',
    '`@somebody` `` ``` ~~~',
    '``` \n@somebody\n```',
    '</code></p><img src=x onerror=alert(1)>',
    '<!-- content check of the library -->',
    '-->',
    '| a | b |\n| --- | --- |\n| @somebody | x |',
    '> [!WARNING]\n> @somebody',
    '- [x] It is true',
    '&#64;somebody &commat;somebody',
    '\\@somebody \\`@somebody',
    ':tada: $x$ $$y$$ ~~z~~',
    '\u202E@somebody\u0000\u001B[31m',
    '\u2028@somebody\u0085@somebody',
    '0123456789abcdef0123456789abcdef01234567',
    '   ',
    '',
    '😀'.repeat(3000),
  ])('stands in spans of code, and changes nothing around it: %j', (text) => {
    expect(outside(parse(saying(text)))).toEqual(plain);
    const lines = saying(text)
      .split('\n')
      .filter((line) => line.includes('somebody'));
    for (const line of lines) expect(line.replace(/`[^`]*`/g, '')).not.toContain('somebody');
  });
});

describe('what only a person can judge', () => {
  it.each(['docs/reviewing.md', '.github/pull_request_template.md'])(
    'is the same in %s',
    (name) => {
      const text = readFileSync(join(root, name), 'utf8').replace(/\s+/g, ' ');
      for (const point of checklist) expect(text).toContain(point);
    },
  );
});
