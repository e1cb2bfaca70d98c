import { describe, expect, it } from 'vitest';
import { checkFiles, exampleEntry, sourceFile } from '../../tests/fixtures/exampleEntry.ts';
import { checkNames, reportMisplaced } from './between.ts';
import { FileFindings, type Finding } from './finding.ts';
import type { MisplacedFile, SourceFile } from './sourceFile.ts';

type Facts = Readonly<Record<string, string>>;

/** What the check says of several entries, each by its slug with the facts that differ. */
const findingsIn = (all: Readonly<Record<string, Facts>>): readonly Finding[] =>
  checkFiles(
    Object.entries(all).map(([slug, facts]) =>
      sourceFile(exampleEntry({ facts: { title: `title: "Example ${slug}"`, ...facts } }), {
        slug,
      }),
    ),
  ).findings;
const fileOf = (slug: string) => `content/case-studies/${slug}/index.mdx`;
const title = (text: string): Facts => ({ title: `title: "${text}"` });

describe('two entries do not have one title', () => {
  it.each([
    ['the same', 'Lessons: planned together'],
    ['capitals', 'LESSONS: planned Together'],
    ['marks', 'Lessons, planned — together'],
    ['marks at its ends', '“Lessons planned together!”'],
    ['blanks', 'Lessons  planned   together'],
  ])('that differ by nothing but %s', (_name, other) => {
    expect(
      findingsIn({ one: title('Lessons: planned together'), two: title(other) }),
    ).toMatchObject([
      {
        rule: 'library/duplicate-title',
        severity: 'error',
        file: fileOf('two'),
        line: 3,
        column: 8,
        message: `The title "${other}" is already that of ${fileOf('one')}.`,
        hint: 'Say in the title what sets this one apart: the place, the phase, the year.',
      },
    ]);
  });

  it.each([
    ['a letter', 'Lesson planned together'],
    ['a digit', 'Lessons planned together 2'],
    ['an accent', 'Lessons plannéd together'],
    ['letters of another script', 'Lessons planned together αβγ'],
    ['where a word ends', 'Lessons plan ned together'],
  ])('but may have two that differ by %s', (_name, other) => {
    expect(findingsIn({ one: title('Lessons planned together'), two: title(other) })).toEqual([]);
  });

  it('and the third is told which is the last before it', () => {
    const found = findingsIn({
      one: title('An example'),
      two: title('An example'),
      zed: title('An example'),
    });
    expect(found.map(({ message }) => message)).toEqual([
      `The title "An example" is already that of ${fileOf('one')}.`,
      `The title "An example" is already that of ${fileOf('two')}.`,
    ]);
  });
});

describe('an old address leads to one entry', () => {
  it.each<[name: string, all: Readonly<Record<string, Facts>>, column: number, message: string]>([
    [
      'that of another',
      { one: {}, two: { aliases: 'aliases: [old, one]' } },
      16,
      `The old address "one" is already that of ${fileOf('one')}.`,
    ],
    [
      'that of a later one',
      { one: { aliases: 'aliases: [two]' }, two: {} },
      11,
      `The old address "two" is already that of ${fileOf('two')}.`,
    ],
    [
      'an old one of another',
      { one: { aliases: 'aliases: [old]' }, two: { aliases: 'aliases: [old]' } },
      11,
      `The old address "old" is already that of ${fileOf('one')}.`,
    ],
    [
      'its own',
      { one: { aliases: 'aliases: [one]' } },
      11,
      `The old address "one" is already that of ${fileOf('one')}.`,
    ],
    [
      'one that it has already',
      { one: { aliases: 'aliases: [old, old]' } },
      16,
      `The old address "old" is already that of ${fileOf('one')}.`,
    ],
  ])('and not %s', (_name, all, column, message) => {
    expect(findingsIn(all)).toMatchObject([
      {
        rule: 'library/duplicate-slug',
        severity: 'error',
        line: 51,
        column,
        message,
        hint: 'An address can lead to one entry only.',
      },
    ]);
  });
});

describe('a second trial is one of another entry', () => {
  const second = (of: string): Facts => ({ replicates: `replicates: [${of}]` });

  it.each([
    ['that stands before it', { one: {}, two: second('one') }],
    ['that stands behind it', { one: second('two'), two: {} }],
    ['and of a third', { one: second('two, zed'), two: {}, zed: {} }],
  ])('%s', (_name, all) => {
    expect(findingsIn(all)).toEqual([]);
  });

  it.each<[all: Readonly<Record<string, Facts>>, message: string, hint: string]>([
    [
      { one: second('one') },
      'An entry cannot be a second trial of itself.',
      'There is no entry to choose from yet.',
    ],
    [
      { one: second('one'), 'one-b': {}, lessons: {} },
      'An entry cannot be a second trial of itself.',
      'Did you mean "one-b"?',
    ],
    [
      { example: second('nowhere'), lessons: {}, visits: {} },
      'There is no entry "nowhere".',
      'Choose an entry from: lessons, visits.',
    ],
    [
      { example: second('lesson'), lessons: {} },
      'There is no entry "lesson".',
      'Did you mean "lessons"?',
    ],
    // An old address leads to a page, but is no name of an entry.
    [
      { example: second('former-name'), lessons: { aliases: 'aliases: [former-name]' } },
      'There is no entry "former-name".',
      'Choose an entry from: lessons.',
    ],
  ])('%o is none', (all, message, hint) => {
    expect(findingsIn(all)).toMatchObject([
      { rule: 'references/replicates', severity: 'error', line: 51, column: 14, message, hint },
    ]);
  });
});

describe('a page of a theme is named after one', () => {
  const namesIn = (slug: string) => {
    const findings = new FileFindings(`content/themes/${slug}.mdx`);
    checkNames([{ source: sourceFile('', { slug }), findings }], ['capacity', 'trust'], 'theme');
    return findings.list;
  };

  it.each(['capacity', 'trust'])('as is that of %s', (slug) => {
    expect(namesIn(slug)).toEqual([]);
  });

  it.each([
    ['capacty', 'Did you mean "capacity"?'],
    ['something-else', 'Choose a theme from: capacity, trust.'],
  ])('as is not that of %s', (slug, hint) => {
    expect(namesIn(slug)).toMatchObject([
      {
        rule: 'library/unknown-page',
        severity: 'error',
        line: 1,
        column: 1,
        message: `There is no theme "${slug}".`,
        hint: `Name the file after its theme. ${hint}`,
      },
    ]);
  });
});

describe('a file that lies where none may', () => {
  const entry = sourceFile('');
  const theme = sourceFile('', { collection: 'themes', slug: 'capacity' });
  const said = (misplaced: MisplacedFile, files: readonly SourceFile[] = [theme, entry]) => {
    const findings = new FileFindings(misplaced.file);
    reportMisplaced(misplaced, files, findings);
    return findings.list;
  };

  it.each([
    ['content/case-studies/example.mdx', 'example'],
    ['content/case-studies/example.md', 'example'],
    ['content/case-studies/EXAMPLE.MDX', 'EXAMPLE'],
    ['content/case-studies/example/index.md', 'example'],
    ['content/Example/index.mdx', 'Example'],
    ['example/index.mdx', 'example'],
    ['example.mdx', 'example'],
  ])('is told the entry whose address it has: %s', (file, slug) => {
    expect(said({ file })).toMatchObject([
      {
        rule: 'library/duplicate-slug',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `The address "${slug}" is already that of content/case-studies/example/index.mdx.`,
        hint: 'Give this entry a folder of its own with another name, or delete it.',
      },
    ]);
  });

  it.each([
    'content/case-studies/other.mdx',
    'content/case-studies/example/other.mdx',
    'content/case-studies/example.mdx.txt',
    'content/case-studies/example.mdxx',
    'content/case-studies/example.png',
    'content/case-studies/examplemdx',
    'content/case-studies/index.mdx',
    'content/case-studies/capacity.mdx',
    'content/case-studies/example/index.txt',
    'content/case-studies/example.old/index.mdx',
    'index.mdx',
  ])('is told where a file may lie, where it has the address of none: %s', (file) => {
    expect(said({ file })).toMatchObject([
      { rule: 'tree/place', severity: 'error', line: 1, column: 1 },
    ]);
  });

  it('is told what else is wrong with it, whatever its address', () => {
    expect(said({ file: 'content/case-studies/example.mdx', fault: 'link' })).toMatchObject([
      { rule: 'tree/link' },
    ]);
  });

  it('has the address of an entry whose folder has capitals', () => {
    const capitals = sourceFile('', { slug: 'EXAMPLE' });
    expect(said({ file: 'content/example.mdx' }, [capitals])).toMatchObject([
      { rule: 'library/duplicate-slug' },
    ]);
  });
});
