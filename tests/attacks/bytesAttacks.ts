import { exampleEntry } from '../fixtures/exampleEntry.ts';
import type { Build } from './attackFolder.ts';

const inText =
  (text: string): Build =>
  (folder) =>
    folder.entry({ text });

/** An entry in which one word is replaced by bytes that no editor would write. */
const inBytes =
  (...bytes: readonly number[]): Build =>
  (folder) => {
    const entry = exampleEntry({ facts: { pictures: undefined }, text: 'Some words here.' });
    const [before = '', after = ''] = entry.split('Some words here.');
    folder.put(
      'case-studies/attack/index.mdx',
      Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]),
    );
  };

const whole =
  (change: (entry: string) => string | Uint8Array): Build =>
  (folder) =>
    folder.put(
      'case-studies/attack/index.mdx',
      change(exampleEntry({ facts: { pictures: undefined } })),
    );

/** A letter for each byte of a text, in signs that no page shows. */
const smuggled = (text: string, first: number) =>
  Array.from(text, (letter) => String.fromCodePoint(first + (letter.codePointAt(0) ?? 0))).join('');

/** Attacks that stand or fall with single letters; an editor or git might mend them in a file. */
export const bytesAttacks: Readonly<Record<string, Build>> = {
  'tab-behind-import': inText('import\tevil from "./evil.js"'),
  'tab-in-a-line': inText('Some\twords.'),
  'tab-in-the-facts': (folder) => folder.entry({ facts: { attack: 'acknowledged:\t["A. Name"]' } }),
  'windows-line-ends': whole((entry) => entry.replaceAll('\n', '\r\n')),
  'one-windows-line-end': inText('Some\r\nwords.'),
  'import-behind-a-return': inText('Some words.\r\rimport evil from "./evil.js"'),
  'return-alone': inText('Some\rwords.'),
  'next-line': inText('Some words.\u0085import evil from "./evil.js"'),
  'line-separator': inText('Some words.\u2028import evil from "./evil.js"'),
  'paragraph-separator': inText('Some words.\u2029import evil from "./evil.js"'),
  'vertical-tab': inText('Some words.\u000Bimport evil from "./evil.js"'),
  'form-feed': inText('\u000Cimport evil from "./evil.js"'),
  'byte-order-mark': whole((entry) => `\uFEFF${entry}`),
  'byte-order-mark-before-toml': whole(() => '\uFEFF+++\ntitle = "x"\n+++\n'),
  'mark-within': inText('\uFEFFimport evil from "./evil.js"'),
  'end-of-text': inText('Some\0words.'),
  escape: inText('Some\u001B[2Jwords.'),
  delete: inText('Some\u007Fwords.'),
  'control-of-eight-bits': inText('Some\u009Bwords.'),
  override: inText('Some \u202Esdrow\u202C here.'),
  isolate: inText('Some \u2067words\u2069 here.'),
  'mark-of-direction': inText('Some \u200Fwords.'),
  'arabic-mark': inText('Some \u061Cwords.'),
  'zero-width-space': inText('pass\u200Bword'),
  joiner: inText('pass\u200Dword'),
  'non-joiner': inText('pass\u200Cword'),
  'word-joiner': inText('pass\u2060word'),
  'soft-hyphen': inText('pass\u00ADword'),
  'grapheme-joiner': inText('pass\u034Fword'),
  'mongolian-separator': inText('pass\u180Eword'),
  'korean-filler': inText('pass\u3164word'),
  'interlinear-note': inText('Some\uFFF9words\uFFFAhidden\uFFFB.'),
  'selectors-that-carry-a-message': inText(`A word${smuggled('ignore all of this', 0xe0100)}.`),
  'selector-behind-a-letter': inText('A\uFE0F word.'),
  'message-in-tags': inText(`Some words.${smuggled('ignore all of this', 0xe0000)}`),
  'flag-in-tags': inText('In \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}.'),
  'private-sign': inText('\uF0B7 A point of a list.'),
  'private-sign-above': inText('Some \u{F0000} words.'),
  'no-letter': inText('Some \uFFFE words.'),
  'lost-letter': inText('Some w\uFFFDrds.'),
  'object-for-a-letter': inText('Some \uFFFC words.'),
  'marks-on-marks': inText(`A w${'\u0337'.repeat(20)}ord.`),
  'look-alike': inText('Log in to p\u0430ypal today.'),
  'look-alike-greek': inText('The \u0391ttainment of pupils.'),
  'look-alike-armenian': inText('The sch\u0585ol.'),
  'look-alike-component': inText('<\u041AeyPoint>\n\nWords.\n\n</\u041AeyPoint>'),
  'letter-in-parts-as-bytes': inText('A cafe\u0301 near the school.'),
  'sign-with-another-form': inText('It weighs 5 \u212Agrams.'),
  'windows-letters': inBytes(0x93, 0x57, 0x6f, 0x72, 0x64, 0x73, 0x94),
  'latin-letters': inBytes(0x63, 0x61, 0x66, 0xe9, 0x0a),
  'overlong-slash': inBytes(0xc0, 0xaf),
  'overlong-nothing': inBytes(0xc0, 0x80),
  'overlong-bracket': inBytes(0xe0, 0x81, 0xbb),
  'surrogate-half': inBytes(0xed, 0xa0, 0x80),
  'surrogate-pair': inBytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
  'beyond-unicode': inBytes(0xf4, 0x90, 0x80, 0x80),
  'letter-cut-short': inBytes(0xe2, 0x82),
  'byte-that-begins-nothing': inBytes(0x80),
  'two-bytes-for-each-letter': whole((entry) => Buffer.from(`\uFEFF${entry}`, 'utf16le')),
  'hidden-letter-in-the-glossary': (folder) => {
    folder.put('glossary.yaml', '- term: "SE\u200BND"\n  meaning: "An example."\n');
  },
  'broken-letter-in-the-glossary': (folder) => {
    folder.put('glossary.yaml', Buffer.from([0x2d, 0x20, 0xff, 0x0a]));
  },
};
