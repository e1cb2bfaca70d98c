import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosures } from '../../tests/fixtures/disclosed.ts';
import {
  checkFiles,
  checkText,
  exampleEntry,
  exampleFile,
  placeInFile,
  places,
  sourceFile,
  textLine,
  type Changes,
} from '../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../tests/fixtures/readExample.ts';
import { checkDisclosure, checkIdentifiers } from './disclosure.ts';

/* Nobody and nothing here is real. */

const lineOf = (changes: Changes, words: string) =>
  exampleEntry(changes)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe('a finding in the text stands where its words are', () => {
  it.each<[name: string, text: string, line: number, column: number]>([
    ['in the first line', 'In all 3 pupils left.', 0, 8],
    ['in a later line', 'An example that\ngoes on. 3 pupils left.', 1, 10],
    ['behind marks', '**In** [all](https://example.org/a) 3 *pupils* left.', 0, 37],
    ['in a list', '- one\n- 3 pupils left', 1, 3],
    ['in a heading', 'An example.\n\n### 3 pupils left', 2, 5],
    ['in a quotation', '> 3 pupils left.', 0, 3],
    ['in a note', '<Callout kind="note">\n\n3 pupils left.\n\n</Callout>', 2, 1],
    [
      'in the title of a note',
      '<Callout kind="note" title="3 pupils left">\n\nx\n\n</Callout>',
      0,
      29,
    ],
    ['in a table cell of words', '| a | b |\n| - | - |\n| c | that 3 pupils left |', 2, 12],
  ])('%s', (_name, text, line, column) => {
    expect(places(disclosures({ text }))).toEqual([
      placeInFile('disclosure/small-count', textLine + line, column),
    ]);
  });

  it('in a quotation of a source, with the words of whom it is from', () => {
    const text = '<Quote source="report-2020" by="Zuri, aged 9">\n\n3 pupils left.\n\n</Quote>';
    expect(places(disclosures({ text }))).toEqual([
      placeInFile('disclosure/named-pupil', textLine, 33),
      placeInFile('disclosure/small-count', textLine + 2, 1),
    ]);
  });

  it('with the line ends of Windows', () => {
    const entry = exampleEntry({ text: 'An example.\n\nCall 07123 456789: 3 pupils left.' });
    const found = checkText(entry.replaceAll('\n', '\r\n')).filter(({ rule }) =>
      rule.startsWith('disclosure/'),
    );
    expect(places(found)).toEqual([
      placeInFile('disclosure/phone', textLine + 2, 6),
      placeInFile('disclosure/small-count', textLine + 2, 20),
    ]);
  });
});

describe('a finding among the facts stands where its words are', () => {
  it.each<[name: string, facts: Record<string, string>, column?: number]>([
    ['plain', { summary: 'summary: In all 3 pupils left.' }],
    ['in quotation marks', { summary: 'summary: "In all 3 pupils left."' }],
    ['in single ones', { summary: "summary: 'In all 3 pupils left.'" }],
    // Where the value is escaped, it is told where it begins.
    ['with an escape', { summary: 'summary: "In \\"all\\" 3 pupils left."' }, 10],
    ['in a list', { keyMessages: 'keyMessages:\n  - "An example."\n  - In all 3 pupils left.' }],
    [
      'in a caption',
      {
        pictures:
          'pictures:\n  - {id: timetable, file: timetable.png, people: none, alt: x, caption: "In all 3 pupils left."}',
      },
    ],
  ])('%s', (_name, facts, column) => {
    const line = lineOf({ facts }, '3 pupils');
    const written = exampleEntry({ facts }).split('\n')[line - 1] ?? '';
    expect(places(disclosures({ facts }))).toEqual([
      placeInFile('disclosure/small-count', line, column ?? written.indexOf('3 pupils') + 1),
    ]);
  });
});

describe('what is read', () => {
  const number = 'H801200001001';

  it.each<[what: string, changes: Changes]>([
    ['a fact', { facts: { title: `title: "Example ${number}"` } }],
    ['a fact that is not in the schema', { facts: { more: `more: "${number}"` } }],
    ['a remark among the facts', { facts: { more: `# ${number}` } }],
    ['a link', { text: `[The page](https://example.org/${number}) tells.` }],
    [
      'an alternative text',
      {
        facts: {
          pictures: `pictures:\n  - {id: timetable, file: timetable.png, alt: "${number}", people: none}`,
        },
      },
    ],
    ['a picture that is refused', { text: `![${number}](x.png)` }],
    ['a body that cannot be read', { text: `{ <a> ${number}` }],
    ['a quotation', { text: `> ${number}` }],
  ])('%s', (_what, changes) => {
    const found = disclosures(changes).filter(({ rule }) => rule === 'disclosure/pupil-number');
    expect(found).toMatchObject([{ file: exampleFile, line: lineOf(changes, number) }]);
  });

  it('facts that do not fit the schema', () => {
    const facts = { summary: 'summary: "In all 3 pupils left."', themes: 'themes: [nothing]' };
    expect(disclosures({ facts })).toMatchObject([{ rule: 'disclosure/small-count' }]);
  });

  it('a file without facts', () => {
    expect(checkText(`# A page\n\n${number}\n`)).toMatchObject([
      { rule: 'frontmatter/fence' },
      { rule: 'disclosure/pupil-number', line: 3, column: 1 },
    ]);
  });

  it('the name of a file, whatever its case', () => {
    const siblings = ['timetable.png', `${number}.png`, 'ada.example@hub.example.png'];
    expect(
      disclosures({}, { siblings }).filter(({ rule }) => rule.startsWith('disclosure/')),
    ).toMatchObject([
      { rule: 'disclosure/pupil-number', line: 1, column: 1 },
      { rule: 'disclosure/email', line: 1, column: 1 },
    ]);
  });

  it('the pages of themes and interventions, and the glossary', () => {
    const page = (collection: 'themes' | 'glossary', file: string, text: string) =>
      checkFiles([
        sourceFile(text, { collection, slug: 'capacity', file, siblings: [] }),
      ]).findings.filter(({ rule }) => rule.startsWith('disclosure/'));
    expect(page('themes', 'content/themes/capacity.mdx', `---\n---\n${number}`)).toHaveLength(1);
    expect(page('glossary', 'content/glossary.yaml', `- term: ${number}`)).toHaveLength(1);
  });

  it('but no title of a publication, and no name that is declared', () => {
    const references =
      'references:\n  - {id: report-2020, citation: "Dr A. Sample (2020) Three pupils: 40% of children.", read: "yes"}';
    expect(disclosures({ facts: { references } })).toEqual([]);
  });
});

/* Pieces that the rules look for, in any order and number. */
const pieces = fc.constantFrom(
  ...[
    '3',
    'three',
    ' of ',
    'the ',
    'pupils',
    ' pupil',
    'children ',
    'Year 5 ',
    '40% ',
    'n = ',
    '12',
  ],
  ...[
    'per cent',
    'both ',
    'a quarter of the ',
    'Total',
    '| ',
    '\n',
    '. ',
    'Zuri',
    ', aged ',
    'Mrs ',
  ],
  ...['07123 ', '456789', 'a@b', '.example', 'https://', '?token=', 'DOB ', '4/9/2013', 'QX4 7ZT'],
  ...['H8012', '00001001', '-----BEGIN ', 'ISBN ', '“', '”', '(', ')', ':', '/', '-', 'é', '😀'],
);
const jumble = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''));

describe('for any text', () => {
  it('the check ends with places in the file', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const entry = exampleEntry({ text });
        const lines = entry.split('\n');
        for (const { line, column, message, hint } of checkText(entry)) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message.length * hint.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  /* A rule that tries again and again what it has seen takes minutes for these. */
  it.each([
    ...[
      '1',
      '1 ',
      '1-',
      '1,',
      '0 ',
      'H8',
      'a',
      'A',
      'a ',
      'A a ',
      '3 pupils ',
      '3 of the ',
      '40% ',
    ],
    ...[
      '40% of ',
      'n = 3 ',
      'a@',
      'a.',
      '@a.',
      'https://a',
      '?a=',
      '10.1234/',
      'ISBN 1',
      'born ',
      'Zuri ',
    ],
    ...[
      'Zuri, ',
      'Mrs A ',
      'Year 5 ',
      '(',
      '((',
      '“',
      'three, ',
      'of the ',
      ' ',
      '-',
      'QX4 ',
      '+44 ',
      '1/',
    ],
    ...['a quarter of ', 'both ', 'pupil ', 'two-thirds of the ', '1 and ', '12 January ', 'é'],
  ])('and it is over soon: %j again and again', { timeout: 30_000 }, (part) => {
    const text = part.repeat(Math.ceil(60_000 / part.length));
    const entry = readExample(exampleEntry({ text }));
    const started = performance.now();
    checkIdentifiers({ text: entry.text, bodyStart: 0, siblings: [] }, entry.findings);
    checkDisclosure({ ...entry, today: '2026-01-31' }, entry.findings);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('and so it is for any few pieces again and again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (parts) => {
        const part = parts.join('');
        const text = part.repeat(Math.ceil(30_000 / part.length));
        const started = performance.now();
        const entry = readExample(exampleEntry({ text: 'An example.' }));
        checkIdentifiers({ text, bodyStart: 0, siblings: [] }, entry.findings);
        const declared = { ...entry.declared, value: { summary: text } };
        checkDisclosure({ ...entry, declared, today: '2026-01-31' }, entry.findings);
        expect(performance.now() - started).toBeLessThan(1500);
      }),
      { numRuns: 60 },
    );
  });
});
