import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { jsonReport } from './json.ts';
import { terminalReport } from './terminal.ts';

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
          "hint": "Add it: What it was, in at most 90 characters."
        }
      ]"
    `);
  });

  it('comes back as what was found', () => {
    expect(JSON.parse(jsonReport(findings))).toEqual(findings);
  });

  it('is an empty array where nothing was found', () => {
    expect(jsonReport([])).toBe('[]');
  });
});
