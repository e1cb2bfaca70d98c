import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles, exampleEntry, sourceFile } from '../../tests/fixtures/exampleEntry.ts';
import { renderBody } from '../../tests/fixtures/renderExample.ts';
import { hasErrors } from './finding.ts';
import { decodeText } from './gate/bytes.ts';

/** Pieces of which a file is made that somebody wrote to do harm, or in a hurry. */
const pieces = fc.constantFrom(
  ...['---', '\n', '\n\n', '\r\n', '  ', '\t', '- ', '1. ', '> ', '# ', '## What did not work?\n'],
  ...['title: ', '&a ', '*a', '!!str ', '<<: ', '[', ']', '(', ')', '{', '}', '<', '>', '/', '`'],
  ...['```', '~~~', '|', '|-|', '*', '**', '_', '~~', '\\', '![', '](', '[^', ']: ', '&#106;'],
  ...['import x from "y"', 'export ', 'javascript:', 'https://example.org/', '/themes/', '//', '@'],
  ...[
    '<KeyPoint>',
    '</KeyPoint>',
    '<Outcome id="reading" />',
    '<Callout kind="note">',
    'set:html=',
  ],
  ...['</Callout>', '<script>', '</script>', ' onclick="x"', ' style="x"', '{...x}', '<!--', '-->'],
  ...['[^report-2020]', '[the page](/themes/)', 'é', '😀', '\u0000', '\uFEFF', '\u2028', 'word'],
);
const jumble = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

/** Text as the author of an entry may write it, in most runs. */
const harmless = fc
  .array(
    fc.constantFrom(
      ...['A word', 'two words', '**bold**', '*leaning*', '~~gone~~', '`code`', '[^report-2020]'],
      ...[
        '[the page](/themes/)',
        '[a site](https://example.org/?a=b&c="d")',
        '&lt;script>',
        '\\{x\\}',
      ],
      ...['\n', '\n\n', '\n\n- ', '\n\n1. ', '\n\n> ', '\n\n### ', '\n\n---\n\n', 'NPQ', "'", '"'],
      ...['\n\n| a | b |\n|:-:|--:|\n| 1 | javascript: |\n\n', '\n\n<Outcome id="reading" />\n\n'],
      ...['\n\n<KeyPoint>\n', '\n</KeyPoint>\n\n', '\n\n<Callout kind="try" title="a &quot;b">\n'],
      ...['\n</Callout>\n\n', '\n\n<Figure id="timetable" />\n\n', 'onclick="x"', 'style="x"'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

/** Bytes as letters of one byte each. */
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const windows = (text: string) => text.replaceAll('\n', '\r\n');

// A machine that is busy with other things may need longer than the usual five seconds.
const patient = { timeout: 60_000 };

describe('whatever a file holds, the check ends with an answer', patient, () => {
  it.each<[name: string, text: fc.Arbitrary<string>]>([
    ['any text', fc.string({ unit: 'binary', maxLength: 2000 })],
    ['any pieces', jumble],
    ['any pieces as facts', jumble.map((yaml) => `---\n${yaml}\n---\n\nAn example.\n`)],
    ['any pieces as the text of an entry', jumble.map((text) => exampleEntry({ text }))],
    ['any pieces as a whole body', jumble.map((body) => exampleEntry({ body }))],
    ['any pieces with line ends of Windows', jumble.map((text) => windows(exampleEntry({ text })))],
  ])('%s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const start = performance.now();
        const { caseStudies, findings } = checkFiles([sourceFile(text)]);
        expect(performance.now() - start).toBeLessThan(2000);
        expect(hasErrors(findings) || caseStudies.length === 1).toBe(true);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line, column, message, hint } of findings) {
          expect(line >= 1 && line <= lines && column >= 1, `${line}:${column}`).toBe(true);
          expect(message.length > 0 && hint.length > 0, message).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('any bytes, and any bytes within an entry', () => {
    const around = Buffer.from(exampleEntry({ text: 'AN EXAMPLE' })).toString('latin1');
    const within = fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => Buffer.from(around.replace('AN EXAMPLE', latin(bytes)), 'latin1'));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), within), (bytes) => {
        const decoded = decodeText(bytes);
        const { caseStudies, findings } = checkFiles([sourceFile('', decoded)]);
        expect(hasErrors(findings) || caseStudies.length === 1).toBe(true);
        expect(hasErrors(findings) || decoded.undecodable.length === 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a glossary of any pieces', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const file = 'content/glossary.yaml';
        checkFiles([sourceFile(text, { collection: 'glossary', slug: 'glossary', file })]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a valid entry with one dangerous line put in anywhere is refused', () => {
  const lines = exampleEntry().split('\n');
  const firstOfBody = lines.indexOf('---', 1) + 1;

  it.each([
    // In the middle of a paragraph an import is a word like any other, so it gets lines of its own.
    ['an import', '\nimport x from "./evil.js"\n'],
    ['an export', '\nexport default () => 1\n'],
    ['an expression', '{process.exit()}'],
    ['a spread', '<KeyPoint {...x} />'],
    ['a script', '<script>alert(1)</script>'],
    ['a picture', '![x](./evil.js)'],
    ['a secret', '![x](../../.env?raw)'],
    ['raw HTML', '<Fragment set:html="<b>x</b>" />'],
    ['a handler', '<Outcome id="reading" onclick="x()" />'],
    ['an island', '<Outcome id="reading" client:load />'],
    ['an embedded site', '<iframe src="https://evil.example"></iframe>'],
    ['a link that runs', '[the page](&#106;avascript:alert(1))'],
  ])('%s', (_name, token) => {
    for (let index = firstOfBody; index <= lines.length; index += 1) {
      const text = lines.toSpliced(index, 0, token).join('\n');
      const { findings } = checkFiles([sourceFile(text)]);
      expect(hasErrors(findings), `line ${index + 1}`).toBe(true);
    }
  });
});

describe('a valid entry with one dangerous token put in anywhere is refused', patient, () => {
  const text = [
    'Words with **bold** and *leaning* ones, ~~gone~~.',
    '- One\n- Two\n  1. Three',
    '> Said.',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<KeyPoint>\n\nCarry this away.[^report-2020]\n\n</KeyPoint>',
    '#### Four\n\nA line that\ngoes on.  \nAnd on.',
  ].join('\n\n');
  const entry = exampleEntry({ text });
  const body = entry.indexOf('\n---\n') + 5;

  it('and is valid without', () => {
    expect(checkFiles([sourceFile(entry)]).findings).toEqual([]);
  });

  it.each([
    ['an expression', '{process.exit(7)}'],
    ['a comment of code', '{/* hidden */}'],
    ['a script', '<script>alert(1)</script>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a drawing that runs', '<svg onload="alert(1)" />'],
    ['a picture that is a module', '![x](./evil.js)'],
    ['raw HTML', '<Fragment set:html="<b>x</b>" />'],
    ['an island', '<Outcome id="reading" client:load />'],
    ['a spread', '<Outcome {...x} />'],
    ['a comment of HTML', '<!-- hidden -->'],
    ['a link that runs', '[the page](javascript:alert(1))'],
  ])('in the text: %s', (_name, token) => {
    fc.assert(
      fc.property(fc.integer({ min: body, max: entry.length }), (at) => {
        const attacked = `${entry.slice(0, at)}${token}${entry.slice(at)}`;
        expect(hasErrors(checkFiles([sourceFile(attacked)]).findings), attacked).toBe(true);
      }),
    );
  });

  it.each([
    ['an override of direction', '\u202E'],
    ['a sign without width', '\u200B'],
    ['an end of text', '\0'],
    ['a tab', '\t'],
    ['a return', '\r'],
    ['a separator of lines', '\u2028'],
    ['a private sign', '\uE000'],
    ['a tag', '\u{E0041}'],
    ['a mark of byte order', '\uFEFF'],
    ['a lost letter', '\uFFFD'],
    ['a selector', '\u{E0101}'],
  ])('in the facts and the text: %s', (_name, token) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: entry.length }), (at) => {
        const attacked = `${entry.slice(0, at)}${token}${entry.slice(at)}`;
        const { findings } = checkFiles([sourceFile(attacked)]);
        expect(findings.some(({ rule }) => rule.startsWith('bytes/'))).toBe(true);
      }),
    );
  });
});

describe('what the check accepts can be drawn, and nothing in it runs', patient, () => {
  it.each([
    ['text as authors write it', harmless],
    ['any pieces', jumble],
  ])('%s', (_name, texts) => {
    let drawn = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { caseStudies, findings } = checkFiles([sourceFile(exampleEntry({ text }))]);
        const [entry] = caseStudies;
        if (entry === undefined || hasErrors(findings)) {
          return;
        }
        drawn += 1;
        const tags = renderBody(entry.body).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).not.toMatch(
            /^<\/?(script|style|iframe|object|embed|img|form|base|meta|link)/i,
          );
          expect(tag).not.toMatch(/\s(on[a-z]*|style)\s*=/i);
          expect(tag).not.toMatch(/=\s*"?\s*(javascript|vbscript|data):/i);
        }
      }),
      { numRuns: 250 },
    );
    expect(drawn).toBeGreaterThan(10);
  });
});
