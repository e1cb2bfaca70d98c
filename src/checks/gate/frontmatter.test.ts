import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';
import { FileFindings } from '../finding.ts';
import { splitFrontmatter, yamlAtFileOffsets } from './frontmatter.ts';
import { frontmatterLimits, readYaml } from './yaml.ts';

describe('a file is cut in two at its fences', () => {
  it.each([
    ['a file of facts and text', '---\na: 1\n---\ntext', 'text'],
    ['spaces behind a fence', '---  \na: 1\n---   \ntext', 'text'],
    ['line ends of Windows', '---\r\na: 1\r\n---\r\ntext', 'text'],
    ['facts that are empty', '---\n---\ntext', 'text'],
    ['nothing behind the facts', '---\na: 1\n---', ''],
    ['a rule further down', '---\na: 1\n---\ntext\n\n---\n\nmore', 'text\n\n---\n\nmore'],
  ])('%s', (_name, text, body) => {
    const findings = new FileFindings('example');
    const split = splitFrontmatter(text, findings);
    expect(text.slice(split?.bodyStart)).toBe(body);
    expect(findings.list).toEqual([]);
  });

  it('keeps every offset of the file when the opening fence becomes a comment', () => {
    const text = '---\ntitle: x\n---\nbody';
    const split = splitFrontmatter(text, new FileFindings('example'));
    expect(split && yamlAtFileOffsets(text, split)).toBe('#--\ntitle: x\n');
  });
});

describe('a file that does not open with its facts is refused at its first line', () => {
  it.each([
    ['no frontmatter', 'Text alone.\n'],
    ['an empty file', ''],
    ['the fence of TOML', '+++\ntitle = "x"\n+++\n'],
    ['a fence that names JavaScript', '---js\nmodule.exports = {}\n---\n'],
    ['a fence on the second line', `\n${exampleEntry()}`],
    ['a space before the fence', ` ${exampleEntry()}`],
    ['facts without an end', '---\ntitle: x\n'],
    ['line ends of old Macintosh computers', exampleEntry().replaceAll('\n', '\r')],
  ])('%s', (_name, text) => {
    expect(places(checkText(text))).toContain(placeInFile('frontmatter/fence', 1, 1));
  });
});

describe('YAML that does more than state facts is refused where it stands', () => {
  it.each<[name: string, facts: Record<string, string>, ...(readonly [string, number, number][])]>([
    ['an anchor', { title: 'title: &a "x"' }, ['frontmatter/alias', 3, 8]],
    [
      'an anchor and its alias',
      { title: 'title: &a "x"', summary: 'summary: *a' },
      ['frontmatter/alias', 3, 8],
      ['frontmatter/alias', 4, 10],
    ],
    ['an alias of nothing', { summary: 'summary: *a' }, ['frontmatter/alias', 4, 10]],
    ['an anchor on a name', { extra: '&k extra: x' }, ['frontmatter/alias', 51, 1]],
    ['a tag of our own', { title: 'title: !evil "x"' }, ['frontmatter/tag', 3, 8]],
    ['a tag of YAML', { title: 'title: !!str "x"' }, ['frontmatter/tag', 3, 8]],
    [
      'a tag that names a function',
      { title: 'title: !!js/function "x"' },
      ['frontmatter/tag', 3, 8],
    ],
    [
      'a tag on a group',
      { setting: 'setting: !!map\n  locations:\n    - london' },
      ['frontmatter/tag', 15, 10],
    ],
    [
      'a merge key',
      { setting: 'setting:\n  <<: {schools: 3}\n  locations:\n    - london' },
      ['frontmatter/alias', 16, 3],
    ],
    ['a list as a name', { extra: '? [a, b]\n: x' }, ['frontmatter/yaml', 51, 3]],
    ['the same name twice', { title: 'title: "x"\ntitle: "y"' }, ['frontmatter/yaml', 4, 1]],
    ['a second document', { kind: 'kind: practice\n...\nmore: x' }, ['frontmatter/yaml', 3, 1]],
    ['a colon in plain words', { title: 'title: a: b' }, ['frontmatter/yaml', 3, 9]],
    [
      'a tab for indentation',
      { title: '\ttitle: x' },
      ['bytes/tab', 3, 1],
      ['frontmatter/yaml', 3, 1],
    ],
  ])('%s', (_name, facts, ...expected) => {
    expect(places(checkText(exampleEntry({ facts })))).toEqual(
      expected.map(([rule, line, column]) => placeInFile(rule, line, column)),
    );
  });
});

it('a line that tells the parser how to read is refused in the glossary', () => {
  const findings = new FileFindings('example');
  expect(readYaml('%TAG ! tag:example.org,2026:\n---\n- a', findings)).toBeUndefined();
  expect(places(findings.list)).toEqual([placeInFile('frontmatter/yaml', 1, 1, 'example')]);
});

describe('facts have limits', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['seven levels of names', { setting: nestedMap(7) }, 21, 13],
    [
      'a value of 4,001 characters',
      { title: `title: "${'x'.repeat(frontmatterLimits.scalar + 1)}"` },
      3,
      8,
    ],
    [
      'more than 600 names',
      { setting: `setting:\n${lines(700, (index) => `  k${index}: 1`)}` },
      607,
      3,
    ],
  ])('%s', (_name, facts, line, column) => {
    expect(places(checkText(exampleEntry({ facts })))).toEqual([
      placeInFile('frontmatter/limits', line, column),
    ]);
  });

  it('lets a value have as many characters as the limit says', () => {
    const findings = new FileFindings('example');
    const value = 'x'.repeat(frontmatterLimits.scalar);
    expect(readYaml(`a: ${value}`, findings)?.value).toEqual({ a: value });
    expect(findings.list).toEqual([]);
  });

  it.each([
    ['an alias bomb', aliasBomb()],
    ['10,000 lists in one another', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 groups in one another', `a: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['10,000 hyphens', `a:\n  ${'- '.repeat(10_000)}x`],
    ['1,000 lists in one another', `themes: ${'['.repeat(1000)}${']'.repeat(1000)}`],
  ])('%s ends in findings within two seconds', (_name, yaml) => {
    const start = performance.now();
    const findings = checkText(`---\n${yaml}\n---\n`);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(findings.map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/^frontmatter\//),
    );
  });
});

describe('line ends of Windows', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  const lineEnds = placeInFile('bytes/line-ends', 1, 4);

  it('are one fault of the file, and the file is read all the same', () => {
    expect(places(checkText(windows(exampleEntry())))).toEqual([lineEnds]);
  });

  it('move no finding in the facts', () => {
    const text = windows(exampleEntry({ facts: { layout: 'layout: ./evil.astro' } }));
    expect(places(checkText(text))).toEqual([
      lineEnds,
      placeInFile('frontmatter/unknown-field', 51, 1),
    ]);
  });

  it.each([
    ['an import', 'import x from "./evil.js"', 'syntax/import', 0, 1],
    ['a link', 'Hello\nthere, [the page](javascript:x).', 'links/scheme', 1, 8],
    ['a citation', 'Hello\nthere[^nowhere].', 'references/unknown', 1, 6],
    ['an attribute', 'Hello\n\n<Outcome\n  idd="x" />', 'components/attribute', 3, 3],
  ])('move no finding in the text: %s', (_name, text, rule, below, column) => {
    expect(places(checkText(windows(exampleEntry({ text }))))).toEqual([
      lineEnds,
      placeInFile(rule, textLine + below, column),
    ]);
  });
});

function nestedMap(depth: number): string {
  return lines(depth, (index) => {
    const name = index === 0 ? 'setting' : `k${index}`;
    return `${'  '.repeat(index)}${name}:${index === depth - 1 ? ' 1' : ''}`;
  });
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** Nine lists, each of nine times the one before: 3.9 × 10⁸ values in a few hundred characters. */
function aliasBomb(): string {
  const names = Array.from('abcdefghi');
  return names
    .map((name, index) => {
      const before = names[index - 1];
      const item = before === undefined ? '"x"' : `*${before}`;
      return `${name}: &${name} [${Array(9).fill(item).join(', ')}]`;
    })
    .join('\n');
}

describe('where the facts end and the text begins', () => {
  it.each<[name: string, text: string, yaml: string, body: string]>([
    ['plain fences', '---\na: 1\n---\ntext', '#--\na: 1\n', 'text'],
    ['spaces behind the fences', '--- \na: 1\n---  \ntext', '#-- \na: 1\n', 'text'],
    ['lines of Windows', '---\r\na: 1\r\n---\r\ntext', '#--\r\na: 1\r\n', 'text'],
    ['no facts', '---\n---\ntext', '#--\n', 'text'],
    ['no text', '---\na: 1\n---', '#--\na: 1\n', ''],
    ['an empty line before the text', '---\na: 1\n---\n\ntext', '#--\na: 1\n', '\ntext'],
    ['a longer row of hyphens before', '---\na: 1\n----\n---\ntext', '#--\na: 1\n----\n', 'text'],
    ['hyphens with words behind', '---\na: 1\n--- b\n---\ntext', '#--\na: 1\n--- b\n', 'text'],
    ['hyphens within a line', '---\na: ---\n---\ntext', '#--\na: ---\n', 'text'],
    ['hyphens that are indented', '---\na: |\n  ---\n---\ntext', '#--\na: |\n  ---\n', 'text'],
    ['a second end', '---\na: 1\n---\ntext\n---\nmore', '#--\na: 1\n', 'text\n---\nmore'],
  ])('%s', (_name, text, yaml, body) => {
    const split = splitFrontmatter(text, new FileFindings('example'));
    expect(split && yamlAtFileOffsets(text, split)).toBe(yaml);
    expect(split && text.slice(split.bodyStart)).toBe(body);
  });

  const toml = 'The file opens with "+++", which marks another format (TOML).';
  const writeYaml =
    'Open the file with a line of three hyphens (---) and write the facts as "name: value".';
  const none = 'The file does not begin with its facts.';
  const makeFirst = 'Make "---" the very first line, then the facts, then a second line of "---".';
  const endless = 'The facts at the top of the file have no end.';
  const putEnd = 'Put a line of three hyphens (---) between the facts and the text.';

  it.each([
    ['+++\na = 1\n+++\n', toml, writeYaml],
    ['\uFEFF+++\na = 1\n+++\n', toml, writeYaml],
    ['a +++\n', none, makeFirst],
    ['++\n', none, makeFirst],
    ['', none, makeFirst],
    ['---', none, makeFirst],
    ['---js\n---\n', none, makeFirst],
    ['----\na: 1\n---\n', none, makeFirst],
    [' ---\na: 1\n---\n', none, makeFirst],
    ['text\n---\na: 1\n---\n', none, makeFirst],
    ['---\ra: 1\r---\r', none, makeFirst],
    ['---\na: 1\n', endless, putEnd],
    ['---\na: 1\n---b', endless, putEnd],
    ['---\na: 1\n ---\n', endless, putEnd],
    ['---\na: 1\n--', endless, putEnd],
    ['---\na: 1 ---\n', endless, putEnd],
  ])('is asked for: %j', (text, message, hint) => {
    const findings = new FileFindings('example');
    expect(splitFrontmatter(text, findings)).toBeUndefined();
    expect(findings.list).toMatchObject([
      { rule: 'frontmatter/fence', line: 1, column: 1, message, hint },
    ]);
  });
});
