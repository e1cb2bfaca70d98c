import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { hasErrors } from '../finding.ts';
import { mendText } from './text.ts';

const entry = exampleEntry();
const mended = (text: string) => mendText(text).text;
const withText = (text: string) => exampleEntry({ text });
const withFacts = (facts: Record<string, string>) => exampleEntry({ facts });

describe('a text is mended', () => {
  it.each<[name: string, before: string, after: string, done: string]>([
    ['line ends of Windows', entry.replaceAll('\n', '\r\n'), entry, 'line ends'],
    ['line ends of an old Mac', entry.replaceAll('\n', '\r'), entry, 'line ends'],
    ['byte order marks', `\uFEFF\uFEFF${entry}`, entry, 'byte order mark'],
    ['a byte order mark', `\uFEFF${entry}`, entry, 'byte order mark'],
    [
      'letters put together from parts',
      withText('Ein Cafe\u0301.'),
      withText('Ein Café.'),
      'letters put together from parts',
    ],
    ['no end of the last line', entry.trimEnd(), entry, 'end of the last line'],
    [
      'a blank at the end of a line',
      withText('A line. '),
      withText('A line.'),
      'blanks at the ends of lines',
    ],
    [
      'a tab there',
      withText('A line.\t\nMore.'),
      withText('A line.\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'one blank before more words',
      withText('A line. \nMore.'),
      withText('A line.\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'blanks alone on a line',
      withText('A line.\n   \nMore.'),
      withText('A line.\n\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'two before an empty line',
      withText('A line.  \n\nMore.'),
      withText('A line.\n\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'blanks among the facts',
      entry.replace('kind: practice', 'kind: practice  '),
      entry,
      'blanks at the ends of lines',
    ],
    [
      'curly marks around a code',
      withFacts({ kind: 'kind: “practice”' }),
      withFacts({ kind: 'kind: "practice"' }),
      'curly quotation marks',
    ],
    [
      'around a year',
      withFacts({ period: 'period:\n  start: ‘2024’' }),
      withFacts({ period: 'period:\n  start: "2024"' }),
      'curly quotation marks',
    ],
    [
      'around codes of a list',
      withFacts({ themes: 'themes:\n  - “capacity”' }),
      withFacts({ themes: 'themes:\n  - "capacity"' }),
      'curly quotation marks',
    ],
    [
      'around codes in brackets',
      withFacts({ themes: 'themes: [“capacity”, ‘formal-structure’]' }),
      withFacts({ themes: 'themes: ["capacity", "formal-structure"]' }),
      'curly quotation marks',
    ],
    [
      'around an attribute',
      withText('<Callout kind=“note” title=“A note”>\nWords.\n</Callout>'),
      withText('<Callout kind="note" title="A note">\nWords.\n</Callout>'),
      'curly quotation marks',
    ],
  ])('%s', (_name, before, after, done) => {
    expect(mendText(before)).toEqual({ text: after, done: [done] });
    expect(hasErrors(checkText(after))).toBe(false);
  });

  it('in all of these ways at once', () => {
    const before = `\uFEFF${withText('Cafe\u0301 \n<Outcome id=“reading” />').trimEnd().replaceAll('\n', '\r\n')}`;
    expect(mendText(before).done).toHaveLength(6);
  });
});

describe('a text is left as it is', () => {
  it.each([
    ['that is well', entry],
    ['with a line break in Markdown', withText('A line.  \nAnother.')],
    ['with a longer one', withText('A line.   \nAnother.')],
    ['with curly marks in words', withText('They said “yes” and ‘no’.')],
    ['with a title in curly marks', withFacts({ title: 'title: “An example”' })],
    ['with an apostrophe', withFacts({ title: 'title: the partnership’s aim' })],
    [
      'with a message in curly marks',
      withFacts({ keyMessages: 'keyMessages:\n  - “One.”\n  - “Two.”' }),
    ],
    [
      'with curly marks in an attribute',
      withText('<Callout kind="note" title="On “joint” work">\nWords.\n</Callout>'),
    ],
    ['that speaks of a tag', withText('An attribute such as kind=“note” is no text.')],
    ['with curly marks around a part of a value', withFacts({ kind: 'kind: prac“ti”ce' })],
    ['that is empty', ''],
    ['with many empty lines at its end', `${entry}\n\n`],
  ])('%s', (_name, text) => {
    expect(mendText(text)).toEqual({ text, done: [] });
  });
});

describe('whatever a text holds', () => {
  const pieces = fc.constantFrom(
    ...['---', '\n', '\r', '\r\n', ' ', '  ', '\t', '\uFEFF', 'e', '\u0301', '“', '”', '‘', '’'],
    ...[
      'kind: ',
      'themes:',
      '- ',
      'title: ',
      '[',
      ']',
      ',',
      '<Callout kind=',
      '>',
      'word',
      '\u212B',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join('')),
    fc
      .array(pieces, { maxLength: 50 })
      .map((parts) => `---\n${parts.join('')}\n---\n${parts.join('')}`),
  );

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
});
