import { straightQuotesInFacts, straightQuotesInTags } from './quotes.ts';

/** A text after mending, and what was done to it; nothing where it was well. */
export interface MendedText {
  readonly text: string;
  /** Each a few words, such as "line ends". */
  readonly done: readonly string[];
}

/**
 * Mends in a file what can be mended without a question: a byte order mark, line ends of other
 * systems, letters put together from parts (to NFC), curly quotation marks where only straight ones
 * can be meant, blanks at the ends of lines, and a last line without an end. What it says stays as it
 * was. Mending a mended text does nothing.
 */
export function mendText(text: string): MendedText {
  const done: string[] = [];
  let mended = text;
  const step = (name: string, mend: (text: string) => string) => {
    const next = mend(mended);
    if (next !== mended) done.push(name);
    mended = next;
  };
  step('byte order mark', (each) => each.replace(/^\uFEFF+/, ''));
  step('line ends', (each) => each.replace(/\r\n?/g, '\n'));
  step('letters put together from parts', (each) => each.normalize('NFC'));
  step('blanks at the ends of lines', (each) =>
    inParts(each, withoutTrailingBlanks, withoutIdleBlanks),
  );
  step('curly quotation marks', (each) =>
    inParts(each, straightQuotesInFacts, straightQuotesInTags),
  );
  step('end of the last line', (each) => (each === '' || each.endsWith('\n') ? each : `${each}\n`));
  return { text: mended, done };
}

/** Facts and the lines around them: as `splitFrontmatter` has it, but for blanks, which are mended. */
const fenced = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/;

/** Mends facts and body each in its way; a file without facts is taken for facts, as a glossary is. */
function inParts(
  text: string,
  mendFacts: (facts: string) => string,
  mendBody: (body: string) => string,
): string {
  const end = fenced.exec(text)?.[0].length ?? text.length;
  return mendFacts(text.slice(0, end)) + mendBody(text.slice(end));
}

/** A blank behind a backslash says something, to YAML and to Markdown. */
function withoutTrailingBlanks(text: string): string {
  return text.replace(/(?<![ \t\\])[ \t]+$/gm, '');
}

/** Two spaces or more before a line with words are a line break in Markdown: they are left. */
function withoutIdleBlanks(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const isBreak = /[^ \t] {2,}$/.test(line) && /[^ \t]/.test(lines[index + 1] ?? '');
      return isBreak ? line : withoutTrailingBlanks(line);
    })
    .join('\n');
}
