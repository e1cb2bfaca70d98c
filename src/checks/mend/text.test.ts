import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { hasErrors } from '../finding.ts';
import { mendText } from './text.ts';

const entry = exampleEntry();
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
      'blanks of both kinds, at the end of each line',
      withText('A line. \t \nMore.\t\t'),
      withText('A line.\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'two before a line of blanks',
      withText('A line.  \n \t\nMore.'),
      withText('A line.\n\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'a tab before the last blanks of a line',
      withText('A line.\t  \nMore.'),
      withText('A line.\nMore.'),
      'blanks at the ends of lines',
    ],
    [
      'blanks behind the lines around the facts',
      entry.replace(/^---$/gm, '--- \t'),
      entry,
      'blanks at the ends of lines',
    ],
    [
      'two blanks at the end of the last line',
      entry.replace(/\n$/, '  \n'),
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
    expect(mendText(before).done).toEqual([
      'byte order mark',
      'line ends',
      'letters put together from parts',
      'blanks at the ends of lines',
      'curly quotation marks',
      'end of the last line',
    ]);
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
    ['with a blank behind a backslash', withText('A line\\ \nthat goes on.')],
    [
      'with a blank behind a backslash in a value',
      withFacts({ title: 'title: "An example of\\ \n  a value"' }),
    ],
    ['with a byte order mark in it', withText('An\uFEFFexample.')],
    ['that is an end of a line', '\n'],
    ['with many empty lines at its end', `${entry}\n\n`],
  ])('%s', (_name, text) => {
    expect(mendText(text)).toEqual({ text, done: [] });
  });
});

describe('a text without facts above it is mended as facts are', () => {
  it.each([
    ['a glossary', '- term: A  \n  meaning: x', '- term: A\n  meaning: x\n'],
    ['facts without an end', '---\nkind: “practice”  \nx', '---\nkind: "practice"\nx\n'],
    ['a fence that is none', '----\nA line.  \nMore.\n---\n', '----\nA line.\nMore.\n---\n'],
    ['a body alone', '<Outcome id=“reading” />  \nx\n', '<Outcome id=“reading” />\nx\n'],
  ])('%s', (_name, before, after) => {
    expect(mendText(before).text).toBe(after);
  });
});

describe('the facts end at their first fence', () => {
  it.each([
    ['with no facts', '---\n---\nA line.  \nMore.\n'],
    ['with some', '---\nkind: practice\n---\nA line.  \nMore.\n'],
    ['with a second fence', '---\nkind: practice\n---\n\n---\n\nA line.  \nMore.\n'],
  ])('%s: what is below is Markdown', (_name, text) => {
    expect(mendText(text)).toEqual({ text, done: [] });
  });

  it.each([
    ['more hyphens', '---\na: x\n----\nb: y  \nc\n---\n'],
    ['words behind the hyphens', '---\na: x\n--- a\nb: y  \nc\n---\n'],
    ['blanks before them', '---\na: x\n ---\nb: y  \nc\n---\n'],
  ])('which has no %s', (_name, text) => {
    expect(mendText(text).text).toBe(text.replace('y  ', 'y'));
  });
});
