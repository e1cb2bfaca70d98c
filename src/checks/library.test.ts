import { describe, expect, it } from 'vitest';
import {
  checkFiles,
  checkText,
  exampleEntry,
  exampleFile,
  placeInFile,
  places,
  sourceFile,
} from '../../tests/fixtures/exampleEntry.ts';
import { hasErrors } from './finding.ts';
import type { SourceFile } from './sourceFile.ts';

/** Several examples, each by its slug with the facts that differ; titles are their own. */
function entries(all: Record<string, Record<string, string>>): SourceFile[] {
  return Object.entries(all).map(([slug, facts]) =>
    sourceFile(exampleEntry({ facts: { title: `title: "Example ${slug}"`, ...facts } }), { slug }),
  );
}

const fileOf = (slug: string) => `content/case-studies/${slug}/index.mdx`;

describe('a library of valid files', () => {
  it('has no findings and gives back what the files declare', () => {
    const library = checkFiles([
      ...entries({ one: {}, two: { replicates: 'replicates:\n  - one' } }),
      glossary('- term: SEND\n  meaning: "An example."'),
    ]);
    expect(library.findings).toEqual([]);
    expect(library.caseStudies.map(({ slug, data }) => [slug, data.title])).toEqual([
      ['one', 'Example one'],
      ['two', 'Example two'],
    ]);
    expect(library.glossary).toEqual([{ term: 'SEND', meaning: 'An example.' }]);
  });

  it('has no findings when it is empty', () => {
    expect(checkFiles([]).findings).toEqual([]);
  });

  it('gives the body as it was written', () => {
    const text = exampleEntry({ text: 'An example.[^report-2020]' });
    const [entry] = checkFiles([sourceFile(text)]).caseStudies;
    expect(text.endsWith(`---\n${entry?.body ?? ''}`)).toBe(true);
  });
});

describe('what does not hold within an entry is found where it stands', () => {
  type Row = readonly [string, Record<string, string | undefined>, string, number, number];
  it.each<Row>([
    [
      'a strand of a theme that is not named',
      { strands: 'strands:\n  - trust' },
      'references/strand',
      52,
      5,
    ],
    ['a theme twice', { themes: 'themes: [capacity, capacity]' }, 'frontmatter/value', 9, 20],
    [
      'an outcome from a source that is not declared',
      { references: 'references:\n  - id: other\n    citation: "x"\n    read: "yes"' },
      'references/unknown',
      33,
      13,
    ],
    [
      'a cost from a source that is not declared',
      {
        costs:
          'costs:\n  currency: GBP\n  lines:\n    - item: "x"\n      amount: 1\n      basis: annual\n      per: school\n      source: nowhere',
      },
      'references/unknown',
      58,
      15,
    ],
    [
      'a rating from a source that is not declared',
      { ratings: 'ratings:\n  - {by: X, scheme: y, value: 1, about: z, source: nowhere}' },
      'references/unknown',
      52,
      52,
    ],
    [
      'hours of staff from a source that is not declared',
      { time: 'time:\n  lines:\n    - {role: x, hours: 1, per: week, source: nowhere}' },
      'references/unknown',
      53,
      46,
    ],
    [
      'reasons from a source that is not declared',
      { theoryOfChange: 'theoryOfChange: {if: a, then: b, because: c, citations: [nowhere]}' },
      'references/unknown',
      51,
      58,
    ],
    [
      'the same id for two sources',
      {
        references:
          'references:\n  - {id: report-2020, citation: a, read: "yes"}\n  - {id: report-2020, citation: b, read: "no"}',
      },
      'references/duplicate-id',
      22,
      10,
    ],
    [
      'a pupil who can be recognised, and no consent',
      {
        pictures:
          'pictures:\n  - {id: timetable, file: timetable.png, alt: x, people: pupils-identifiable}',
      },
      'pictures/consent',
      35,
      58,
    ],
    [
      'a second trial of an entry that is not there',
      { replicates: 'replicates:\n  - nowhere' },
      'references/replicates',
      52,
      5,
    ],
    [
      'a second trial of itself',
      { replicates: 'replicates:\n  - example' },
      'references/replicates',
      52,
      5,
    ],
    [
      'an old address that is its own',
      { aliases: 'aliases:\n  - example' },
      'library/duplicate-slug',
      52,
      5,
    ],
  ])('%s', (_name, facts, rule, line, column) => {
    expect(places(checkText(exampleEntry({ facts })))).toEqual([placeInFile(rule, line, column)]);
  });

  it('a declared picture that is not there, with the nearest that is', () => {
    const found = checkText(exampleEntry(), { siblings: ['timetables.png'] });
    expect(places(found)).toEqual([
      placeInFile('pictures/undeclared', 1, 1),
      placeInFile('pictures/missing', 36, 11),
    ]);
    expect(found[1]?.hint).toBe('Did you mean "timetables.png"?');
  });

  it('a picture beside the text that is not declared', () => {
    const found = checkText(exampleEntry(), { siblings: ['timetable.png', 'other.png'] });
    expect(places(found)).toEqual([placeInFile('pictures/undeclared', 1, 1)]);
  });
});

describe('what does not hold between entries is found in the later one', () => {
  it.each([
    ['the same title', 'title: "Lessons, planned together"'],
    ['a title that differs by case', 'title: "LESSONS, Planned Together"'],
    ['a title that differs by marks', 'title: "Lessons planned – together!"'],
  ])('%s', (_name, title) => {
    const files = entries({ one: { title: 'title: "Lessons, planned together"' }, two: { title } });
    const { findings } = checkFiles(files);
    expect(places(findings)).toEqual([placeInFile('library/duplicate-title', 3, 8, fileOf('two'))]);
    expect(findings[0]?.message).toContain(fileOf('one'));
  });

  it('an old address that is the address of another', () => {
    const files = entries({ one: {}, two: { aliases: 'aliases:\n  - one' } });
    expect(places(checkFiles(files).findings)).toEqual([
      placeInFile('library/duplicate-slug', 52, 5, fileOf('two')),
    ]);
  });

  it('an old address that another has as well', () => {
    const aliases = 'aliases:\n  - first\n  - old';
    const files = entries({ one: { aliases: 'aliases:\n  - old' }, two: { aliases } });
    expect(places(checkFiles(files).findings)).toEqual([
      placeInFile('library/duplicate-slug', 53, 5, fileOf('two')),
    ]);
  });

  it('a second trial of an entry with a slip in its name gets the nearest as its hint', () => {
    const files = entries({ lessons: {}, two: { replicates: 'replicates:\n  - lesson' } });
    const { findings } = checkFiles(files);
    expect(places(findings)).toEqual([placeInFile('references/replicates', 52, 5, fileOf('two'))]);
    expect(findings[0]?.hint).toBe('Did you mean "lessons"?');
  });
});

describe('a link between entries', () => {
  const linking = (path: string) => exampleEntry({ text: `See [the other](${path}).` });

  it.each([
    ['to an entry', '/case-studies/other/'],
    ['to an old address', '/case-studies/old/'],
  ])('is accepted: %s', (_name, path) => {
    const other = entries({ other: { aliases: 'aliases:\n  - old' } });
    expect(checkFiles([sourceFile(linking(path)), ...other]).findings).toEqual([]);
  });

  it('is no second fault where the other cannot be read', () => {
    const { findings } = checkFiles([
      sourceFile(linking('/case-studies/broken/')),
      sourceFile('no facts', { slug: 'broken' }),
    ]);
    expect(places(findings)).toEqual([placeInFile('frontmatter/fence', 1, 1, fileOf('broken'))]);
  });
});

describe('a file in no place where a file may be', () => {
  it.each([
    ['an entry beside its folder', 'content/case-studies/example.mdx', 'library/duplicate-slug'],
    ['the same in capitals', 'content/case-studies/Example.MDX', 'library/duplicate-slug'],
    ['a second text in a folder', `${exampleFile.slice(0, -4)}.md`, 'library/duplicate-slug'],
    ['a text in no folder', 'content/case-studies/other.mdx', 'tree/place'],
    ['a program', 'content/evil.js', 'tree/place'],
    ['a picture that can carry a program', 'content/case-studies/x.svg', 'tree/place'],
  ])('%s', (_name, file, rule) => {
    const { findings } = checkFiles([sourceFile(exampleEntry())], [file]);
    expect(places(findings)).toEqual([placeInFile(rule, 1, 1, file)]);
  });
});

describe('the glossary', () => {
  it.each([
    [
      'a term twice, by case',
      '- {term: SEND, meaning: x}\n- {term: send, meaning: y}',
      'library/duplicate-term',
      2,
      3,
    ],
    [
      'a term that is an alias',
      '- {term: A, meaning: x, aliases: [B]}\n- {term: B, meaning: y}',
      'library/duplicate-term',
      2,
      3,
    ],
    ['a term without a meaning', '- {term: A, meaning: x}\n- term: B', 'frontmatter/missing', 2, 3],
    [
      'an unknown field',
      '- {term: A, meaning: x}\n- {term: B, meaning: y, means: z}',
      'frontmatter/unknown-field',
      2,
      25,
    ],
    ['no list', 'term: A', 'frontmatter/value', 1, 1],
    ['an alias of YAML', '- {term: &a A, meaning: *a}', 'frontmatter/alias', 1, 10],
  ])('is refused: %s', (_name, text, rule, line, column) => {
    const { findings } = checkFiles([glossary(text)]);
    expect(places(findings)).toContain(placeInFile(rule, line, column, 'content/glossary.yaml'));
    expect(hasErrors(findings)).toBe(true);
  });
});

describe('the page of a theme', () => {
  it('is refused where no theme has its name, with the nearest', () => {
    const page = '---\nsummary: x\ncounts: [a, b]\ndoesNotCount: [c]\n---\n\nAn example.\n';
    const file = 'content/themes/capacty.mdx';
    const source = sourceFile(page, { collection: 'themes', slug: 'capacty', file });
    const { findings } = checkFiles([source]);
    expect(places(findings)).toEqual([placeInFile('library/unknown-page', 1, 1, file)]);
    expect(findings[0]?.hint).toContain('Did you mean "capacity"?');
  });
});

function glossary(text: string): SourceFile {
  const file = 'content/glossary.yaml';
  return sourceFile(text, { collection: 'glossary', slug: 'glossary', file, siblings: [] });
}
