import { describe, expect, it } from 'vitest';
import { FileFindings } from '../finding.ts';
import { frontmatterLimits, readYaml } from './yaml.ts';

/** What is said of a text, as `line:column rule: message`. */
function said(source: string, keyLimit?: number): string[] {
  const findings = new FileFindings('example');
  const declared = readYaml(source, findings, keyLimit);
  // What is refused is not read further; a letter that is written as a code is no reason for that.
  const isRead = findings.list.every(({ rule }) => rule.startsWith('bytes/'));
  expect(declared !== undefined).toBe(isRead);
  return findings.list.map(
    ({ rule, line, column, message }) => `${String(line)}:${String(column)} ${rule}: ${message}`,
  );
}

const unreadable = (place: string, why: string) =>
  `${place} frontmatter/yaml: This line cannot be read: ${why}`;
const secondColon = 'it has a second colon, or does not line up with the lines around it.';
const tab = 'it has a tab; use spaces.';

describe('a line that cannot be read is told in plain words', () => {
  it.each<[name: string, source: string, place: string, why: string]>([
    ['a second colon', 'a: b: c', '1:5', secondColon],
    ['a line that is indented by itself', 'a: b\n c: d', '2:3', secondColon],
    ['a name twice', 'a: 1\nb: 2\na: 3', '3:1', 'this name stands here twice.'],
    ['a tab for indentation', 'a:\n\tb: c', '2:1', tab],
    ['a tab in the line', "a: 'x\ty' z", '1:10', tab],
    ['a tab in a line that is wrong at its end', 'a: [b\t, *\n]', '1:10', tab],
    ['a tab in the line before', 'x: y\tz\na: b: c', '2:5', secondColon],
    ['a tab in the line behind', 'a: b: c\nx: y\tz', '1:5', secondColon],
    ['a tab behind the place', 'a: b: c\td', '1:5', secondColon],
    [
      'many lists in one another',
      `a: ${'['.repeat(150)}${']'.repeat(150)}`,
      '1:103',
      'the lists and groups in it are nested too deep.',
    ],
    ['a quotation without its end', 'a: "b', '1:6', 'a quotation mark is opened and not closed.'],
    [
      'a code of no letter',
      'a: "\\q"',
      '1:6',
      'a backslash in a value in "…" stands before a letter that it does not go with.',
    ],
    [
      'a list behind a name',
      '- a\nb: c',
      '2:1',
      'it is no "name: value" as the lines around it are.',
    ],
  ])('%s', (_name, source, place, why) => {
    expect(said(source)).toEqual([unreadable(place, why)]);
  });

  it('with how a line is written', () => {
    const findings = new FileFindings('example');
    readYaml('a: b: c', findings);
    expect(findings.list[0]?.hint).toBe(
      'Write "name: value", one to a line. Put quotation marks around a value that has a colon in it.',
    );
  });
});

const divided =
  'frontmatter/yaml: The facts are one group of "name: value"; nothing may divide them.';
const alias =
  'frontmatter/alias: A YAML alias (*name) repeats a value from elsewhere; that is not allowed here.';
const noName = 'frontmatter/yaml: The name of a field cannot be a list or a group.';
const merged = 'frontmatter/alias: A merge key (<<) is not allowed here.';
const anchor = (name: string) => `frontmatter/alias: A YAML anchor (&${name}) is not allowed here.`;
const tag = (name: string) => `frontmatter/tag: A YAML tag (${name}) is not allowed here.`;

describe('what does more than state facts is told where it stands', () => {
  it.each<[name: string, source: string, ...said: string[]]>([
    ['a second document behind an end', 'a: 1\n...\nb: 2', `2:1 ${divided}`],
    ['a second document behind three hyphens', 'a: 1\n---\nb: 2', `2:1 ${divided}`],
    ['a second document behind such signs', 'a: 1 --- x ... y\n...\nb: 2', `2:1 ${divided}`],
    ['a third document, which is not told', 'a: 1\n---\nb: 2\n---\nc: 3', `2:1 ${divided}`],
    ['a directive', '%YAML 1.2\n---\n- a', `1:1 ${divided}`],
    ['a directive below a remark', '# It is 100% sure.\n%YAML 1.2\n---\n- a', `2:1 ${divided}`],
    ['a directive, and what is wrong behind it', '%YAML 1.2\n---\n- &a b', `1:1 ${divided}`],
    ['an alias', 'a: *x', `1:4 ${alias}`],
    ['an alias in a list', 'a: [b, *x, *y]', `1:8 ${alias}`, `1:12 ${alias}`],
    ['an alias as a name', 'a: 1\n*x : 1', `2:1 ${alias}`],
    ['an alias as a name, before another', '*x : 1\n<<: 2', `1:1 ${alias}`, `2:1 ${merged}`],
    ['an anchor', 'a: &x b', `1:4 ${anchor('x')}`],
    ['an anchor of a list', 'a: &name\n  - b', `1:4 ${anchor('name')}`],
    ['an anchor of nothing', 'a: &x\nb: 1', `1:4 ${anchor('x')}`],
    ['an anchor at the very beginning', '&x a', `1:1 ${anchor('x')}`],
    ['a tag', 'a: !evil b', `1:4 ${tag('!evil')}`],
    ['a tag of a list', 'a: !!set\n  - b', `1:4 ${tag('!!set')}`],
    ['a tag at the very beginning', '!evil [a]', `1:1 ${tag('!evil')}`],
    ['an anchor with a tag', 'a: &x !y b', `1:4 ${anchor('x')}`, `1:7 ${tag('!y')}`],
    ['a merge key', 'a: 1\n<<: {b: 2}', `2:1 ${merged}`],
    ['a merge key in quotation marks', '"<<": {b: 2}', `1:1 ${merged}`],
    ['a list as a name', '[a]: b', `1:1 ${noName}`],
    ['a group as a name', 'a: 1\n? {b: c}\n: d', `2:3 ${noName}`],
  ])('%s', (_name, source, ...expected) => {
    expect(said(source)).toEqual(expected);
  });

  it.each([
    ['an alias', 'a: *x', 'Write the value out in full wherever it is needed.'],
    ['an anchor', 'a: &x b', 'Write the value out in full wherever it is needed.'],
    ['a merge key', '<<: {a: b}', 'Write the value out in full wherever it is needed.'],
    ['a tag', 'a: !x b', 'Leave out the word that begins with "!" and write the value alone.'],
    ['a name that is a list', '[a]: b', 'Write "name: value", one to a line.'],
    [
      'a second document',
      'a: 1\n...\nb: 2',
      'Leave out lines that begin with "%" and lines of "..." or "---" alone.',
    ],
  ])('with what to do: %s', (_name, source, hint) => {
    const findings = new FileFindings('example');
    readYaml(source, findings);
    expect(findings.list.map((finding) => finding.hint)).toEqual([hint]);
  });

  it.each([
    ['signs that only look like one', 'a: b & c * d !e\nb: "&x *y !z"\nc: b<<c'],
    ['a name that begins like a merge key', '<<<: 1'],
    ['a value that is like a merge key', 'a: <<'],
    ['hyphens within a text', 'a: |\n  ---\n  ...\nb: "---"'],
    ['a document that says that it begins', '---\na: 1'],
    ['a list within a list', '- [a, b]\n- {c: d}'],
    ['nothing', ''],
  ])('but not %s', (_name, source) => {
    expect(said(source)).toEqual([]);
  });

  it('and not for what was found before', () => {
    const findings = new FileFindings('example');
    findings.error('bytes/tab', { line: 1, column: 1 }, 'There is a tab.', 'Take it out.');
    expect(readYaml('a: 1', findings)?.value).toEqual({ a: 1 });
    expect(findings.list).toHaveLength(1);
  });
});

const items = (count: number, item = '- x') => Array<string>(count).fill(item).join('\n');
const nested = (depth: number, core = 'x: 1') =>
  `${'{a: '.repeat(depth - 1)}{${core}}${'}'.repeat(depth - 1)}`;

describe('facts have limits, each of which is told once', () => {
  it.each<[name: string, source: string, keyLimit: number | undefined, said?: string]>([
    ['as many names as may be', 'a: 1\nb: 2', 2],
    [
      'one more',
      'a: 1\nb: 2\nc: 3',
      2,
      '3:1 frontmatter/limits: The facts have more than 2 fields.',
    ],
    [
      'many more',
      'a: 1\nb: {c: 3, d: 4}',
      2,
      '2:5 frontmatter/limits: The facts have more than 2 fields.',
    ],
    [
      'a name of nothing too many',
      'a: 1\n: 2',
      1,
      '1:4 frontmatter/limits: The facts have more than 1 fields.',
    ],
    ['as many values as may be', items(9), 2],
    [
      'one value more',
      items(10),
      2,
      '10:3 frontmatter/limits: The facts have more than 10 names and values.',
    ],
    [
      'many values more',
      items(30),
      2,
      '10:3 frontmatter/limits: The facts have more than 10 names and values.',
    ],
    ['as many values as there may be in all', items(2999), undefined],
    [
      'one more in all',
      items(3000),
      undefined,
      '3000:3 frontmatter/limits: The facts have more than 3,000 names and values.',
    ],
    [
      'values of nothing',
      `- x\n${items(20, '-')}`,
      2,
      '1:3 frontmatter/limits: The facts have more than 10 names and values.',
    ],
    [
      'names and values together',
      `a: [${'x,'.repeat(8)}]`,
      2,
      '1:19 frontmatter/limits: The facts have more than 10 names and values.',
    ],
    ['six groups in one another', nested(6), undefined],
    [
      'seven',
      nested(7),
      undefined,
      '1:26 frontmatter/limits: The facts are nested more than 6 deep.',
    ],
    [
      'seven, with two names in the last',
      nested(7, 'x: 1, y: 2'),
      undefined,
      '1:26 frontmatter/limits: The facts are nested more than 6 deep.',
    ],
    [
      'eight',
      nested(8),
      undefined,
      '1:26 frontmatter/limits: The facts are nested more than 6 deep.',
    ],
    [
      'seven groups with lists between',
      `- ${nested(6, 'x: [{y: 1}]')}`,
      undefined,
      '1:29 frontmatter/limits: The facts are nested more than 6 deep.',
    ],
    ['lists alone in one another', `a: ${'['.repeat(9)}${']'.repeat(9)}`, undefined],
    ['six groups twice, one behind the other', `- ${nested(6)}\n- ${nested(6)}`, undefined],
    [
      'a long text',
      `a: |\n   ${'x'.repeat(frontmatterLimits.scalar + 1)}`,
      undefined,
      '2:4 frontmatter/limits: A value is longer than 4,000 characters.',
    ],
    [
      'a long name',
      `? ${'x'.repeat(frontmatterLimits.scalar + 1)}\n: 1`,
      undefined,
      '1:3 frontmatter/limits: A value is longer than 4,000 characters.',
    ],
  ])('%s', (_name, source, keyLimit, expected) => {
    expect(said(source, keyLimit)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['a: 1\nb: 2', 1, 'Keep what a reader needs; long tables belong in the text.'],
    [items(6), 1, 'Keep what a reader needs; long lists belong in the text.'],
    [nested(7), 600, 'Follow the fields of the template; none is nested that deep.'],
    [`- ${'x'.repeat(4001)}`, 600, 'Long text belongs below the facts, not among them.'],
  ])('with what to do: %#', (source, keyLimit, hint) => {
    const findings = new FileFindings('example');
    readYaml(source, findings, keyLimit);
    expect(findings.list.map((finding) => finding.hint)).toEqual([hint]);
  });
});

describe('a letter that is written as a code is told where it stands', () => {
  const bidi =
    'bytes/bidi: A hidden sign (U+202E) changes the order in which letters are shown. It is written as a code.';

  it.each<[name: string, source: string, ...places: string[]]>([
    ['as the only value', '"\\u202E"', '1:1'],
    ['in a value', 'a: 1\nb: "x \\u202E"', '2:4'],
    ['in a list', '- x\n- "\\u202E"', '2:3'],
    ['deep within', 'a:\n  - "x"\n  - b: "\\u202E"', '3:8'],
    ['behind nothing', 'a:\nb: "\\u202E"', '2:4'],
    ['behind a number', 'a: 5\nb: true\nc: "\\u202E"', '3:4'],
    ['in a name, told at its group', 'a:\n  "\\u202E": x', '2:3'],
    ['twice', 'a: "\\u202E"\nb: "\\u202E"', '1:4', '2:4'],
    ['beside a code of a plain letter', 'a: "\\u0041"\nb: "\\u202E"', '2:4'],
  ])('%s', (_name, source, ...places) => {
    expect(said(source)).toEqual(places.map((place) => `${place} ${bidi}`));
  });

  it.each([
    ['a code of a plain letter', 'a: "\\u0041"'],
    ['a backslash without a meaning', "a: '\\u202E'"],
  ])('but not %s', (_name, source) => {
    expect(said(source)).toEqual([]);
  });
});
