import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';
import { letterFaults } from './characters.ts';

const rulesOf = (text: string) => letterFaults(text).map(({ rule }) => rule);

describe('every letter of Unicode', () => {
  it('passes only if a reader can see it or it is a space, and NFC leaves it as it is', () => {
    const passed: string[] = [];
    for (let number = 0; number < 0xe2000; number += 1) {
      // Between the third plane and the tags there is nothing but one alphabet of China.
      if (number === 0x20000) number = 0xe0000;
      const letter = String.fromCodePoint(number);
      if (letterFaults(letter).length > 0) continue;
      const hidden =
        letter !== '\n' &&
        /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]$/u.test(
          letter,
        );
      if (hidden || letter.normalize('NFC') !== letter) passed.push(number.toString(16));
    }
    expect(passed).toEqual([]);
  });
});

describe('letters are accepted', () => {
  it.each([
    ['plain English', 'Words, “quoted” – and £5 … it’s 20 °C, ½ of ±3 × 2.'],
    ['with accents', 'Élan, Gàidhlig, Türkçe, Łódź, Việt, ŵ, ñ'],
    ['Arabic and Hebrew', 'السلام عليكم שָׁלוֹם'],
    ['scripts of India', 'नमस्ते ਪੰਜਾਬੀ বাংলা தமிழ்'],
    ['scripts without spaces', '中文 日本語 한국어 ภาษาไทย Tシャツ'],
    ['whole words in Greek, Cyrillic and Armenian', 'Καλημέρα Добрий день բարեւ'],
    ['Greek signs beside words', 'η² = 0.06, a β-coefficient, χ² (1), 5 µm, Δ t'],
    ['an emoji', '😀 ❤️ ✓ 1️⃣ #️⃣'],
    ['an emoji of several', '👨‍👩‍👧‍👦 👩🏽‍🏫 🏳️‍🌈 🧑‍💻'],
    ['a flag', '🇬🇧'],
    ['a space that does not break', '5\u00A0km'],
  ])('%s', (_name, text) => {
    expect(letterFaults(text)).toEqual([]);
  });
});

describe('letters are refused', () => {
  it.each([
    ['a joiner at the end of an emoji', '👩\u200D.', ['bytes/hidden']],
    ['a joiner before an emoji', 'a\u200D👩', ['bytes/hidden']],
    ['two selectors behind an emoji', '❤\uFE0F\uFE0F', ['bytes/hidden']],
    ['a selector of another kind', '❤\uFE01', ['bytes/hidden']],
    ['eight marks on a letter', `a${'\u0337'.repeat(8)}`, ['bytes/marks']],
    ['two alphabets in a word with a digit', 'p4yp\u0430l', ['bytes/mixed-script']],
    ['two alphabets in a word with a mark', 'p\u0323\u0430', ['bytes/mixed-script']],
    ['Greek and Cyrillic in a word', '\u03B1\u0430', ['bytes/mixed-script']],
    ['Latin and Cherokee in a word', 'a\u13A1', ['bytes/mixed-script']],
    ['several at once', '\t\u202E\u200B', ['bytes/tab', 'bytes/bidi', 'bytes/hidden']],
    ['half of a pair', 'a\uD83D', ['bytes/damaged']],
  ])('%s', (_name, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });

  it.each([
    ['a tab', 'é😀\nab\tc', 'bytes/tab', 1, 3],
    ['a hidden sign', 'é😀\nab\u200Bc', 'bytes/hidden', 1, 3],
    ['a letter in parts', 'é😀\nabe\u0301', 'bytes/nfc', 1, 3],
    ['a word of two alphabets', 'é😀\nab p\u0430y', 'bytes/mixed-script', 1, 4],
  ])('where they stand: %s', (_name, text, rule, line, column) => {
    expect(places(checkText(exampleEntry({ text })))).toEqual([
      placeInFile(rule, textLine + line, column),
    ]);
  });

  it('once for each kind, with the number there are', () => {
    const [finding, ...others] = checkText(exampleEntry({ text: 'a\tb\tc\td' }));
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/There are 3 in this file\.$/);
  });
});

describe('a letter that is written as a code', () => {
  it.each([
    ['in the text', { text: 'é😀\nSome **&#x202E;** words' }, textLine + 1, 8],
    [
      'in an attribute',
      { text: '<Callout kind="note" title="&#x202E;">\nx\n</Callout>' },
      textLine,
      22,
    ],
    ['in a fact', { facts: { title: 'title: "\\u202E"' } }, 3, 8],
    // A name that is written with codes is not looked for; its group is told.
    ['in the name of a fact', { facts: { kind: 'kind: practice\n"\\u202E": x' } }, 2, 1],
  ])('is found %s', (_name, changes, line, column) => {
    const found = checkText(exampleEntry(changes)).filter(({ rule }) => rule === 'bytes/bidi');
    expect(places(found)).toEqual([placeInFile('bytes/bidi', line, column)]);
    expect(found[0]?.message).toMatch(/It is written as a code\.$/);
  });

  it('is not told again where the letter stands in the file itself', () => {
    const text = 'Some \u202E words &amp; <KeyPoint>';
    const found = checkText(exampleEntry({ text })).filter(({ rule }) => rule === 'bytes/bidi');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).not.toContain('code');
  });
});
