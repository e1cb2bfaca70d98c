import { describe, expect, it } from 'vitest';
import { codeSpan } from './markdown.ts';
import { counted, plainLine, plainText } from './plain.ts';

describe('text for a terminal or a log', () => {
  it.each<[name: string, text: string, plain: string]>([
    ['words', 'Two words.', 'Two words.'],
    ['letters of other languages', 'é 中 😀 ا', 'é 中 😀 ا'],
    ['line breaks and tabs', 'a\n\tb\n', 'a\n\tb\n'],
    ['a sign of one digit', 'a\u0007b', 'a\\u0007b'],
    ['an escape', '\u001B[2J', '\\u001b[2J'],
    ['two of them', '\u001B\u001B', '\\u001b\\u001b'],
    ['a carriage return', 'a\r\nb', 'a\\u000d\nb'],
    ['a delete', '\u007F', '\\u007f'],
    ['a sign of eight bits', '\u009B', '\\u009b'],
    ['a soft hyphen', 'a\u00ADb', 'a\\u00adb'],
    ['a mark of direction', '\u061C\u200F\u202E\u2066', '\\u061c\\u200f\\u202e\\u2066'],
    ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
    ['a mark of byte order', '\uFEFFa', '\\ufeffa'],
    ['a mark between lines', '\uFFF9', '\\ufff9'],
    ['the neighbours of these', '\u00A0\u200A\u202F\u2070\uFFFC', '\u00A0\u200A\u202F\u2070\uFFFC'],
    ['an order', '::error::x', ': :error::x'],
    ['an order behind blanks', '  ::error::x', '  : :error::x'],
    ['an order on a later line', 'a\n::error::x', 'a\n: :error::x'],
    ['an order on each line', '::a\n::b', ': :a\n: :b'],
    ['an order behind an empty line', 'a\n\n::b', 'a\n\n: :b'],
    ['two colons within a line', 'a ::error', 'a ::error'],
    ['one colon', ': a', ': a'],
    ['an order of the other kind', 'a ##[error]b ##[c', 'a # #[error]b # #[c'],
    ['marks that are none', '# [a] ## b', '# [a] ## b'],
  ])('%s', (_name, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('the same on one line', () => {
  it.each<[text: string, plain: string]>([
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\rb', 'a b'],
    ['a\tb', 'a b'],
    ['a\u0085b', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u2029b', 'a b'],
    ['a \n b', 'a b'],
    ['a\n\n\tb', 'a b'],
    ['  a  b ', 'a  b'],
    ['\na\n', 'a'],
    ['a\n::error::b', 'a ::error::b'],
    ['\n ::error::b', ': :error::b'],
    ['a\u0007', 'a\\u0007'],
    ['', ''],
  ])('%j', (text, plain) => {
    expect(plainLine(text)).toBe(plain);
  });
});

describe('things are counted', () => {
  it.each([
    [0, '0 errors'],
    [1, '1 error'],
    [2, '2 errors'],
    [11, '11 errors'],
  ])('%i', (count, words) => {
    expect(counted(count, 'error')).toBe(words);
  });
});

describe('text as it was written, for Markdown', () => {
  it.each<[name: string, text: string, span: string]>([
    ['words', 'Two words.', '`Two words.`'],
    ['marks of code', '`a` and ``b``', "`'a' and ''b''`"],
    ['lines', 'a\n\nb', '`a b`'],
    ['many blanks', 'a  b    c', '`a b c`'],
    ['nothing', '', '`(nothing)`'],
    ['blanks alone', ' \n ', '`(nothing)`'],
    ['as much as is shown', 'a'.repeat(400), `\`${'a'.repeat(400)}\``],
    ['a letter more', 'a'.repeat(401), `\`${'a'.repeat(400)}…\``],
    ['signs of two units each', '😀'.repeat(400), `\`${'😀'.repeat(400)}\``],
    ['one of them more', '😀'.repeat(401), `\`${'😀'.repeat(400)}…\``],
  ])('%s', (_name, text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});
