import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { hasErrors } from '../finding.ts';
import { mendText } from './text.ts';

const mended = (text: string) => mendText(text).text;

const pieces = fc.constantFrom(
  ...['---', '\n', '\r', '\r\n', ' ', '  ', '\t', '\uFEFF', 'e', '\u0301', '“', '”', '‘', '’'],
  ...['kind: ', 'themes:', '- ', 'title: ', 'aliases:', '[', ']', ',', '"', "'", '\\', '|\n', ': '],
  ...['<Callout kind=', '<Outcome id=“a” />', 'kind: “a”', '>', '/>', 'word', '\u212B', '\u037E'],
);
const lines = fc
  .array(
    fc.constantFrom(
      ...['---', '---\t', '--- ', '----', '', '  ', 'kind: “practice”', '  kind: “practice”'],
      ...['themes:', '  - “capacity”', 'themes: [“capacity”]', 'themes: “a”, “b”', 'title: "An'],
      ...['  example"', 'summary: |', 'a: b: c', 'A line.  ', 'A line.\\ ', '\t', '<KeyPoint>'],
      ...['<Callout kind=“note”>', '<Callout title="a kind=“b” > c">', '- term: “x”', 'e\u0301'],
    ),
    { maxLength: 20 },
  )
  .map((each) => each.join('\n'));
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join('')),
  fc
    .array(pieces, { maxLength: 50 })
    .map((parts) => `---\n${parts.join('')}\n---\n${parts.join('')}`),
  lines,
  fc.tuple(lines, lines).map(([facts, body]) => `---\n${facts}\n---\n${body}`),
);

/** What a text is without that which a step mends: what is equal so differs in nothing else. */
const without: Readonly<Record<string, (text: string) => string>> = {
  'byte order mark': (text) => text.replace(/^\uFEFF+/, ''),
  'line ends': (text) => text.replace(/\r\n?/g, '\n'),
  'letters put together from parts': (text) => text.normalize('NFC'),
  'blanks at the ends of lines': (text) => text.replace(/[ \t]+$/gm, ''),
  'curly quotation marks': (text) => text.replace(/[“”„‟‘’‚‛]/g, '"'),
  'end of the last line': (text) => text.replace(/\n$/, ''),
};

describe('whatever a text holds', () => {
  it('mending it twice does no more than once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(mendText(mended(text))).toEqual({ text: mended(text), done: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('no word is lost and none is added', () => {
    const words = (text: string) => text.normalize('NFC').replace(/[\s\uFEFF“”„‟‘’‚‛"]/g, '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(words(mended(text))).toBe(words(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing changes but what is named as mended, and each that is named does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: after, done } = mendText(text);
        const rest = (whole: string, names: readonly string[]) =>
          Object.keys(without).reduce(
            (each, name) => (names.includes(name) ? (without[name]?.(each) ?? each) : each),
            whole,
          );
        expect(rest(after, done)).toBe(rest(text, done));
        for (const name of done) {
          const others = done.filter((each) => each !== name);
          expect(rest(after, others), name).not.toBe(rest(text, others));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Values of a field for words, in every way to write them, some of them over lines that look like facts. */
const value = fc
  .tuple(
    fc.constantFrom<[before: string, after: string]>(
      ['"', '"'],
      ["'", "'"],
      ['', ''],
      ['|-\n  ', ''],
      ['>-\n  ', ''],
    ),
    fc.array(
      fc.constantFrom(
        ...['An example', 'kind: “practice”', '- “capacity”', 'themes:', 'of\\', '“words”', '‘a’'],
        ...['themes: [“a”]', 'id: ‘x’', 'read: “yes” ', 'here\t', 'a'],
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom('\n  ', ' \n  ', '  \n   ', ' '),
  )
  .map(([[before, after], parts, between]) => `${before}${parts.join(between)}${after}`);
const paragraphs = fc
  .array(
    fc.constantFrom(
      ...[
        'A line.',
        'A line.  ',
        'A line.\\',
        'A line.\\ ',
        'They said “yes”.',
        '- One ',
        '  ',
        '',
      ],
      ...[
        '<Outcome id="reading" />',
        '<Callout kind="note" title="Not kind=“note”">',
        '</Callout>',
      ],
      ...[
        '<Callout title="Not kind=“note” > here" kind="note">',
        '```',
        '<Outcome id=“reading” />',
      ],
      ...[
        "<Callout kind='note' title='Not id=“a”'>",
        '> Said.  ',
        '| a | b | ',
        '| - | - |',
        '1. ',
      ],
    ),
    { maxLength: 12 },
  )
  .map((each) => each.join('\n'));

// A machine that is busy with other things may need longer than the usual five seconds.
describe('what was accepted is accepted when it is mended', { timeout: 60_000 }, () => {
  const entries = fc
    .record({ title: value, summary: value, text: paragraphs, end: fc.constantFrom('\n', '\r\n') })
    .map(({ title, summary, text, end }) =>
      exampleEntry({
        facts: { title: `title: ${title}`, summary: `summary: ${summary}` },
        text,
      }).replaceAll('\n', end),
    );
  const isAccepted = (text: string) => !hasErrors(checkText(text));

  it('whatever the entry holds', () => {
    let accepted = 0;
    fc.assert(
      fc.property(entries, (text) => {
        if (mended(text) === text || !isAccepted(text)) return;
        accepted += 1;
        expect(isAccepted(mended(text)), text).toBe(true);
      }),
      { numRuns: 400 },
    );
    // Else nothing was tried.
    expect(accepted).toBeGreaterThan(0);
  });
});
