import { describe, expect, it } from 'vitest';
import { FileFindings, type Place } from '../finding.ts';
import { checkLetters, codedLetters, letterFaults } from './characters.ts';

/** What is said of a text: each fault as its rule, its place, how many there are, and its words. */
const faultsIn = (text: string) =>
  letterFaults(text).map(
    ({ rule, offset, count, message }) => `${rule} ${String(offset)}×${String(count)}: ${message}`,
  );

describe('what is said of a letter', () => {
  const ended = (name: string) =>
    `A line ends with a sign (${name}) that some programs take for no line end.`;
  const control = (name: string) =>
    `There is a control character (${name}), which no reader can see.`;
  const bidi = (name: string) =>
    `A hidden sign (${name}) changes the order in which letters are shown.`;
  const hidden = (name: string) =>
    `There is a sign (${name}) that takes no room and that no reader can see.`;
  const lost = (name: string) => `A letter was lost here (${name} stands in its place).`;

  it.each<
    [name: string, text: string, rule: string, offset: number, count: number, message: string]
  >([
    [
      'lines of Windows',
      'a\r\nb\r\n',
      'bytes/line-ends',
      1,
      2,
      'The lines end as Windows ends them (CRLF); here they end with LF alone.',
    ],
    ['a return alone', 'a\rb', 'bytes/line-ends', 1, 1, ended('U+000D')],
    ['a tab of lines', 'a\u000Bb', 'bytes/line-ends', 1, 1, ended('U+000B')],
    ['a new page', 'a\u000Cb', 'bytes/line-ends', 1, 1, ended('U+000C')],
    ['a next line', 'a\u0085b', 'bytes/line-ends', 1, 1, ended('U+0085')],
    ['a separator of lines', 'ab\u2028\u2028', 'bytes/line-ends', 2, 2, ended('U+2028')],
    ['a separator of paragraphs', '\u2029', 'bytes/line-ends', 0, 1, ended('U+2029')],
    [
      'a tab',
      'a\tb\t\t',
      'bytes/tab',
      1,
      3,
      'There is a tab. It looks like spaces, and some programs read it in another way.',
    ],
    ['nothing', 'a\0', 'bytes/control', 1, 1, control('U+0000')],
    ['a deletion', '\u007F', 'bytes/control', 0, 1, control('U+007F')],
    ['a sign of an old computer', '\u009F', 'bytes/control', 0, 1, control('U+009F')],
    ['an order of Arabic', '\u061C', 'bytes/bidi', 0, 1, bidi('U+061C')],
    ['a mark to the right', '\u200F', 'bytes/bidi', 0, 1, bidi('U+200F')],
    ['an override', 'ab \u202Ec\u202C', 'bytes/bidi', 3, 2, bidi('U+202E')],
    ['an isolate', '\u2069', 'bytes/bidi', 0, 1, bidi('U+2069')],
    [
      'a tag',
      'a\u{E0061}',
      'bytes/tag',
      1,
      1,
      'There is a hidden letter (U+E0061); hidden letters can carry a message.',
    ],
    ['a space of no width', 'a\u200Bb\u200B', 'bytes/hidden', 1, 2, hidden('U+200B')],
    ['a hyphen that hides', 'a\u00ADb', 'bytes/hidden', 1, 1, hidden('U+00AD')],
    ['a joiner of words', 'a\u2060b', 'bytes/hidden', 1, 1, hidden('U+2060')],
    ['a joiner between letters', 'a\u200Db', 'bytes/hidden', 1, 1, hidden('U+200D')],
    ['a selector behind a letter', 'a\uFE0F', 'bytes/hidden', 1, 1, hidden('U+FE0F')],
    ['a selector of a kind of its own', 'a\u{E0100}', 'bytes/hidden', 1, 1, hidden('U+E0100')],
    [
      'a sign of Word',
      'a \uF0B7 b',
      'bytes/private-use',
      2,
      1,
      'There is a sign (U+F0B7) that each font draws as it likes.',
    ],
    [
      'a private sign beyond',
      '\u{F0000}',
      'bytes/private-use',
      0,
      1,
      'There is a sign (U+F0000) that each font draws as it likes.',
    ],
    ['a letter that was lost', 'a\uFFFD', 'bytes/damaged', 1, 1, lost('U+FFFD')],
    ['an object that was lost', '\uFFFC', 'bytes/damaged', 0, 1, lost('U+FFFC')],
    ['half of a pair', '\uDC00', 'bytes/damaged', 0, 1, lost('U+DC00')],
    ['no letter at all', '\uFFFE', 'bytes/damaged', 0, 1, lost('U+FFFE')],
    [
      'seven marks',
      `a${'\u0337'.repeat(7)}`,
      'bytes/marks',
      1,
      1,
      'Seven or more marks stand on one letter and hide what is above and below.',
    ],
    [
      'an accent of its own',
      'abe\u0301 e\u0301',
      'bytes/nfc',
      2,
      1,
      'An accented letter is written in two parts that only look like one.',
    ],
    [
      'an accent at the beginning',
      'e\u0301',
      'bytes/nfc',
      0,
      1,
      'An accented letter is written in two parts that only look like one.',
    ],
  ])('%s', (_name, text, rule, offset, count, message) => {
    expect(faultsIn(text)).toEqual([`${rule} ${String(offset)}×${String(count)}: ${message}`]);
  });

  it.each([
    ['six marks', `a${'\u0337'.repeat(6)}`],
    ['a letter that is one with its accent', '\u00E9'],
    ['a mark that no letter is one with', 'q\u0301'],
  ])('and nothing of %s', (_name, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it('that is lost, and of no other beside it that only looks like one', () => {
    expect(letterFaults('e\u0301 \uD83D').map(({ rule }) => rule)).toEqual(['bytes/damaged']);
  });

  it('and of each kind once', () => {
    expect(faultsIn('a\tb\u200Bc\td e\u0301 p\u0430y').map((each) => each.split(':')[0])).toEqual([
      'bytes/tab 1×2',
      'bytes/hidden 3×1',
      'bytes/mixed-script 11×1',
      'bytes/nfc 8×1',
    ]);
  });
});

describe('what is said of a word of two alphabets', () => {
  const mixed = (word: string, alphabets: string) =>
    `The word "${word}" has letters of two alphabets (${alphabets}), which can look alike.`;
  const cyrillic = 'Latin and Cyrillic';

  it.each<[name: string, text: string, offset: number, count: number, message: string]>([
    ['alone', 'p\u0430y', 0, 1, mixed('p\u0430y', cyrillic)],
    ['that begins with the other', '\u0430bc', 0, 1, mixed('\u0430bc', cyrillic)],
    ['that ends with the other', 'ab\u0441', 0, 1, mixed('ab\u0441', cyrillic)],
    ['between two others', 'We p\u0430y you', 3, 1, mixed('p\u0430y', cyrillic)],
    ['at the end of the text', 'We p\u0430', 3, 1, mixed('p\u0430', cyrillic)],
    ['behind a hyphen', 'x-p\u0430y', 2, 1, mixed('p\u0430y', cyrillic)],
    ['with two such letters', 'p\u0430yp\u0430l', 0, 1, mixed('p\u0430yp\u0430l', cyrillic)],
    [
      'with many such letters',
      'p\u0430\u0430\u0430y',
      0,
      1,
      mixed('p\u0430\u0430\u0430y', cyrillic),
    ],
    ['of which there are two', 'p\u0430y an\u0443 one', 0, 2, mixed('p\u0430y', cyrillic)],
    [
      'behind a whole word of the other',
      '\u0434\u0430 p\u0430y',
      3,
      1,
      mixed('p\u0430y', cyrillic),
    ],
    [
      'before a whole word of the other',
      'p\u0430y \u0434\u0430',
      0,
      1,
      mixed('p\u0430y', cyrillic),
    ],
    ['beside it, by a comma', '\u0434\u0430,p\u0430y', 3, 1, mixed('p\u0430y', cyrillic)],
    ['of Greek', 'm\u03BF', 0, 1, mixed('m\u03BF', 'Latin and Greek')],
    ['of three', 'a\u0430\u03BF', 0, 1, mixed('a\u0430\u03BF', 'Latin and Cyrillic and Greek')],
    ['that is written twice, whole first', 'x \u0430 x\u0430', 4, 1, mixed('x\u0430', cyrillic)],
  ])('%s', (_name, text, offset, count, message) => {
    expect(faultsIn(text)).toEqual([
      `bytes/mixed-script ${String(offset)}×${String(count)}: ${message}`,
    ]);
  });

  it.each([
    ['words side by side', 'pay \u0434\u0430 pay'],
    ['words with a hyphen between', 'pay-\u0434\u0430, \u03B7-squared'],
    ['a word with a number', '\u0434\u0430 2020, \u03B72'],
    ['an alphabet that looks like no other', 'T\u30B7\u30E3\u30C4'],
  ])('but not of %s', (_name, text) => {
    expect(faultsIn(text)).toEqual([]);
  });
});

describe('the letters of a file', () => {
  const check = (text: string, undecodable: readonly Place[] = []) => {
    const findings = new FileFindings('example');
    const isRead = checkLetters({ text, undecodable }, findings);
    return [
      isRead,
      ...findings.list.map(({ rule, line, column, message, hint }) => [
        rule,
        line,
        column,
        message,
        hint,
      ]),
    ];
  };

  it.each<[name: string, text: string, ...Place[]]>([
    ['at one place', 'a\t\uFFFD', { line: 1, column: 3 }],
    ['at two', 'a\nb', { line: 1, column: 3 }, { line: 2, column: 1 }],
  ])('are not looked at where the bytes are no text: %s', (_name, text, ...undecodable) => {
    expect(check(text, undecodable)).toEqual([
      false,
      ...undecodable.map(({ line, column }) => [
        'bytes/utf-8',
        line,
        column,
        'From here on the bytes are no text in UTF-8.',
        'Open the file in an editor and save it again with the encoding "UTF-8".',
      ]),
    ]);
  });

  it('are not looked at behind a mark at the beginning, and are anywhere else', () => {
    expect(check('\uFEFFa\tb')).toEqual([
      false,
      [
        'bytes/byte-order-mark',
        1,
        1,
        'The file begins with a hidden sign (a byte order mark).',
        'Run "npm run check -- --fix", or save it again with the encoding "UTF-8", not "UTF-8 with BOM".',
      ],
    ]);
    expect(check('a\uFEFF')[0]).toBe(true);
  });

  it('are told with how many there are', () => {
    const tab = 'There is a tab. It looks like spaces, and some programs read it in another way.';
    const hint = 'Use spaces in its place.';
    expect(check('plain')).toEqual([true]);
    expect(check('a\n\tb')).toEqual([true, ['bytes/tab', 2, 1, tab, hint]]);
    expect(check('a\n\tb\n\t')).toEqual([
      true,
      ['bytes/tab', 2, 1, `${tab} There are 2 in this file.`, hint],
    ]);
  });
});

describe('letters that are written as codes', () => {
  const place = { line: 3, column: 4 };
  const rulesTold = (written: string, ...values: string[]) => {
    const findings = new FileFindings('example');
    const check = codedLetters(written, findings);
    for (const value of values) check(value, () => place);
    expect(findings.list.every(({ line, column }) => line === 3 && column === 4)).toBe(true);
    return findings.list.map(({ rule }) => rule);
  };

  it('are told of each value, in which each kind is told once', () => {
    expect(rulesTold('', 'a', '\t\t', '\u202E\t', 'b')).toEqual([
      'bytes/tab',
      'bytes/tab',
      'bytes/bidi',
    ]);
  });

  it('are not told where the file itself has one of the kind', () => {
    expect(rulesTold('a\tb', '\t', '\u202E')).toEqual(['bytes/bidi']);
  });

  it('are told fifty times', () => {
    expect(rulesTold('', ...Array<string>(49).fill('\t'))).toHaveLength(49);
    expect(rulesTold('', ...Array<string>(50).fill('\t'))).toHaveLength(50);
    expect(rulesTold('', ...Array<string>(90).fill('\t'))).toHaveLength(50);
  });
});
