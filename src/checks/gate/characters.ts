import { placeAt, type FileFindings, type Place } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import type { SourceFile } from '../sourceFile.ts';

/** What is wrong with the letters of a text. */
interface LetterFault {
  readonly rule: RuleCode;
  /** Where the first stands, as an offset in UTF-16 units. */
  readonly offset: number;
  readonly count: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * What may harm stands outside these letters, which nearly every text keeps to:
 * line ends, printable ASCII, Latin letters, common punctuation, currencies. A
 * text of these alone is in NFC too (all have NFC_Quick_Check=Yes in Unicode).
 */
const unusual = /[^\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20C0]+/g;

/** Rule, what is looked for, what is said of the first that is found, and what to do. */
type Kind = readonly [
  rule: RuleCode,
  pattern: RegExp,
  message: (found: string) => string,
  hint: string,
];

const retype = 'Delete the letters around this place and type them again by hand.';

/**
 * Signs that hide from a reader, or that two programs read in two ways. Bidirectional
 * controls let text show in another order than it is read in (CVE-2021-42574, "Trojan
 * Source"); tags and variation selectors can carry a whole message that no page shows.
 */
const kinds: readonly Kind[] = [
  [
    'bytes/line-ends',
    /\r\n/g,
    () => 'The lines end as Windows ends them (CRLF); here they end with LF alone.',
    'Run "npm run check -- --fix", or choose "LF" or "Unix" for line ends in your editor.',
  ],
  [
    'bytes/line-ends',
    /\r(?!\n)|[\u000B\u000C\u0085\u2028\u2029]/g,
    (found) =>
      `A line ends with a sign (${nameOf(found)}) that some programs take for no line end.`,
    'Delete it and press the Enter key.',
  ],
  [
    'bytes/tab',
    /\t/g,
    () => 'There is a tab. It looks like spaces, and some programs read it in another way.',
    'Use spaces in its place.',
  ],
  [
    'bytes/control',
    /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g,
    (found) => `There is a control character (${nameOf(found)}), which no reader can see.`,
    retype,
  ],
  [
    'bytes/bidi',
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (found) => `A hidden sign (${nameOf(found)}) changes the order in which letters are shown.`,
    retype,
  ],
  [
    'bytes/tag',
    /[\u{E0000}-\u{E007F}]/gu,
    (found) => `There is a hidden letter (${nameOf(found)}); hidden letters can carry a message.`,
    'Delete what stands around this place and type it again. In place of the flag of England, Scotland or Wales write the name.',
  ],
  [
    'bytes/hidden',
    // The joiner makes one emoji of two; a selector behind an emoji or a digit chooses its colour.
    /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?![\u200D\uFE0E\uFE0F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu,
    (found) => `There is a sign (${nameOf(found)}) that takes no room and that no reader can see.`,
    retype,
  ],
  [
    'bytes/private-use',
    /\p{Co}/gu,
    (found) => `There is a sign (${nameOf(found)}) that each font draws as it likes.`,
    'It often comes from a list or a symbol that was copied from Word or a PDF: write "-" for a dot of a list, or the word that is meant.',
  ],
  [
    'bytes/damaged',
    /[\uFFFC\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/gu,
    (found) => `A letter was lost here (${nameOf(found)} stands in its place).`,
    'Type the letter that was meant.',
  ],
  [
    'bytes/marks',
    /(?:(?!\p{Default_Ignorable_Code_Point})\p{M}){7,}/gu,
    () => 'Seven or more marks stand on one letter and hide what is above and below.',
    retype,
  ],
];

/** Anything at all that one of the kinds may be looking for, in one pass. */
const harmful =
  /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]|\p{M}{7}/u;

/** Alphabets that have letters of the same look (Unicode Technical Standard 39, section 5.2). */
const lookAlike = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);
const beyondLatin = new RegExp(
  `[${lookAlike
    .slice(1)
    .map(([name]) => `\\p{Script=${name}}`)
    .join('')}]`,
  'u',
);
const partOfWord = /[\p{L}\p{M}\p{N}]/u;

/** What is wrong with the letters of a text: at most one fault of each kind, with how many there are. */
export function letterFaults(text: string): readonly LetterFault[] {
  const parts = [...text.matchAll(unusual)];
  if (parts.length === 0) {
    return [];
  }
  const faults: LetterFault[] = [];
  const isHarmful = harmful.test(parts.map(([letters]) => letters).join(''));
  for (const [rule, pattern, message, hint] of isHarmful ? kinds : []) {
    const [first, ...others] = text.matchAll(pattern);
    if (first !== undefined) {
      const count = others.length + 1;
      faults.push({ rule, offset: first.index, count, message: message(first[0]), hint });
    }
  }
  return [...faults, ...mixedWords(text, parts), ...decomposed(text)];
}

/** Words with letters of two alphabets that look alike: "pаypal" with a Cyrillic "а". */
function mixedWords(text: string, parts: readonly RegExpExecArray[]): LetterFault[] {
  const mixed: { offset: number; word: string; alphabets: string[] }[] = [];
  let end = 0;
  for (const { index, 0: letters } of parts) {
    if (index < end || !beyondLatin.test(letters)) {
      continue;
    }
    let start = index;
    while (partOfWord.test(text[start - 1] ?? '')) start -= 1;
    end = index + letters.length;
    while (partOfWord.test(text[end] ?? '')) end += 1;
    for (const word of text.slice(start, end).split(/[^\p{L}\p{M}\p{N}]+/u)) {
      const alphabets = lookAlike.filter(([, letter]) => letter.test(word)).map(([name]) => name);
      if (alphabets.length > 1) {
        mixed.push({ offset: text.indexOf(word, start), word, alphabets });
      }
    }
  }
  const [first] = mixed;
  if (first === undefined) {
    return [];
  }
  return [
    {
      rule: 'bytes/mixed-script',
      offset: first.offset,
      count: mixed.length,
      message: `The word "${first.word}" has letters of two alphabets (${first.alphabets.join(' and ')}), which can look alike.`,
      hint: 'Type the whole word again in one alphabet. Put a space or a hyphen between a Greek sign and a Latin word.',
    },
  ];
}

/** Letters in parts, an "e" and its accent, that NFC writes as one (Unicode Standard Annex 15). */
function decomposed(text: string): LetterFault[] {
  if (!text.isWellFormed()) {
    return [];
  }
  const composed = text.normalize('NFC');
  if (composed === text) {
    return [];
  }
  let offset = 0;
  while (text[offset] === composed[offset]) {
    offset += 1;
  }
  return [
    {
      rule: 'bytes/nfc',
      offset,
      count: 1,
      message: 'An accented letter is written in two parts that only look like one.',
      hint: 'Run "npm run check -- --fix", or type the letter again by hand. Search would not find it.',
    },
  ];
}

const START: Place = { line: 1, column: 1 };

/**
 * Checks the letters of a file as they were read; says whether the file can be
 * read further, which it cannot where its bytes are no text.
 */
export function checkLetters(
  { text, undecodable = [] }: Pick<SourceFile, 'text' | 'undecodable'>,
  findings: FileFindings,
): boolean {
  for (const place of undecodable) {
    findings.error(
      'bytes/utf-8',
      place,
      'From here on the bytes are no text in UTF-8.',
      'Open the file in an editor and save it again with the encoding "UTF-8".',
    );
  }
  if (undecodable.length > 0) {
    return false;
  }
  if (text.startsWith('\uFEFF')) {
    findings.error(
      'bytes/byte-order-mark',
      START,
      'The file begins with a hidden sign (a byte order mark).',
      'Run "npm run check -- --fix", or save it again with the encoding "UTF-8", not "UTF-8 with BOM".',
    );
    return false;
  }
  for (const fault of letterFaults(text)) {
    const others = fault.count > 1 ? ` There are ${String(fault.count)} in this file.` : '';
    findings.error(
      fault.rule,
      placeAt(text, fault.offset),
      `${fault.message}${others}`,
      fault.hint,
    );
  }
  return true;
}

/** Checks a value that was read from a text; see {@link codedLetters}. */
export type CheckCoded = (value: string, place: () => Place) => void;

/** So many are told of one text. */
const mostCoded = 50;

/**
 * Checks the letters of values that may be written with codes: `"\u202E"` among the
 * facts or `&#x202E;` in the text puts a letter on the page that is not in the file.
 *
 * @param written The text that the values were read from; what stands in it as it is was reported
 * before and is not told again.
 */
export function codedLetters(written: string, findings: FileFindings): CheckCoded {
  let told: ReadonlySet<string> | undefined;
  let count = 0;
  return (value, place) => {
    // Each place has to be looked for.
    if (count >= mostCoded) return;
    for (const { rule, message, hint } of letterFaults(value)) {
      told ??= new Set(letterFaults(written).map((fault) => fault.rule));
      if (!told.has(rule)) {
        count += 1;
        findings.error(rule, place(), `${message} It is written as a code.`, hint);
      }
    }
  };
}

/** A sign that cannot be shown, by its number in Unicode. */
function nameOf(letter: string): string {
  const number = letter.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
