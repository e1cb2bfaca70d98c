import type { Nodes, Root } from 'mdast';
import { placeAt, type FileFindings } from '../finding.ts';

/**
 * Limits of a body as it is written, counted before the parser sees it: the
 * parser's time grows with the square of these, and an honest entry has some fifty
 * at most. `code` is how long program code may be, in UTF-16 units, to be handed
 * to the parser: it reads code with a stack of its own, which four thousand opening
 * brackets exhaust, and then the whole process ends without a word. `depth` is how
 * many signs may stand between curly brackets that could open something in code,
 * even where the brackets mean nothing: now and then the parser tries them first.
 */
export const sourceLimits = {
  signs: { '<': 1000, '&': 1000, '[': 1000, ']': 1000, _: 1000, '*': 3000, '~': 3000, '`': 3000 },
  address: 2000,
  marks: 50,
  code: 300,
  depth: 1000,
} as const;

const longAddress = new RegExp(`(?:https?://|www\\.)\\S{${String(sourceLimits.address)}}`, 'i');

const leadingMarks = new RegExp(
  `^(?:[ ]{0,3}(?:>|[*+-] |\\d{1,9}[.)] )){${String(sourceLimits.marks + 1)}}`,
  'm',
);

/** Whether a body may be parsed at all; where not, a finding says why. */
export function mayBeParsed(source: string, findings: FileFindings): boolean {
  const refuse = (offset: number, message: string) => {
    findings.error(
      'limits/size',
      placeAt(source, offset),
      message,
      'Make it simpler: plain sentences, fewer lists inside lists, or two entries.',
    );
    return false;
  };
  // Each of these may begin something of which the parser looks for the end, or end it.
  for (const [sign, most] of Object.entries(sourceLimits.signs)) {
    let at = -1;
    let count = 0;
    while (count <= most && (at = source.indexOf(sign, at + 1)) !== -1) {
      count += 1;
    }
    if (count > most) {
      const limit = most.toLocaleString('en-GB');
      return refuse(at, `There are more than ${limit} signs "${sign}" in the text.`);
    }
  }
  const address = longAddress.exec(source);
  if (address !== null) {
    const limit = sourceLimits.address.toLocaleString('en-GB');
    return refuse(address.index, `An address is longer than ${limit} characters.`);
  }
  const marks = leadingMarks.exec(source);
  if (marks !== null) {
    const limit = String(sourceLimits.marks);
    return refuse(
      marks.index,
      `A line begins with more than ${limit} marks of lists and quotations.`,
    );
  }
  return true;
}

/** A line that may begin program code: whether it does, depends on what stands above it. */
const codeLine = /(?:^|[\r\n])(?:import|export)(?![\p{L}\p{N}])/gu;

/** Program code so long that the parser must not see it. */
export function hasLongCode(source: string): boolean {
  const opening = source.indexOf('{');
  const inBrackets = opening === -1 ? 0 : source.lastIndexOf('}') - opening;
  const line = source.search(codeLine);
  const inLines = line === -1 ? 0 : source.length - line;
  return Math.max(inBrackets, inLines) > sourceLimits.code;
}

/** What opens something in program code, and so can stand in itself. */
const opens = /[([{!~+\-*=>?:`<]|\b(?:typeof|void|delete|new|await|yield|do|else|throw|async)\b/g;

/** Whether what the parser might take for code could be as deep as it does not bear. */
export function isDeep(source: string, findings: FileFindings): boolean {
  const bracket = source.indexOf('{');
  const line = source.search(codeLine);
  const parts = [
    [bracket, source.lastIndexOf('}'), 'this curly bracket and the last one'],
    [line, source.length, 'this line, which begins with "import" or "export", and the end'],
  ] as const;
  for (const [start, end, where] of parts) {
    const inside = start === -1 ? '' : source.slice(start, Math.max(start, end));
    if ((inside.match(opens)?.length ?? 0) > sourceLimits.depth) {
      findings.error(
        'limits/size',
        placeAt(source, start),
        `Too much stands between ${where}: it might be program code.`,
        'Leave curly brackets out of the text, and begin the line with another word.',
      );
      return true;
    }
  }
  return false;
}

/** Stands in place of a bracket; it means nothing to the parser. */
const placeholder = '\u00B7';

/** The same text with nothing in it that is program code to the parser; every letter keeps its place. */
export function withoutCode(source: string): string {
  return source
    .replace(/[{}]/g, placeholder)
    .replace(codeLine, (line) => line.replace(/[ie](?=[mx]p)/, (letter) => letter.toUpperCase()));
}

/**
 * Reports program code by its place in a tree that was made {@link withoutCode}:
 * brackets that are neither escaped nor words in backticks, and lines that begin a
 * block with "import" or "export".
 *
 * @returns whether there is any. Where there is none, the parser may see the text itself.
 */
export function reportCode(
  source: string,
  tree: Root | undefined,
  findings: FileFindings,
): boolean {
  const before = findings.list.length;
  const { isQuoted, blocks } = partsOf(tree, source.length);
  const bracket = [...source.matchAll(/[{}]/g)].find(
    ({ index }) => !isEscaped(source, index) && isQuoted[index] === 0,
  );
  if (bracket !== undefined) {
    findings.error(
      'syntax/expression',
      placeAt(source, bracket.index),
      'Text in curly brackets { } is program code; entries hold text only.',
      'Write the text itself, without curly brackets.',
    );
  }
  for (const match of source.matchAll(codeLine)) {
    const offset = match.index + match[0].search(/[ie]/);
    if (tree === undefined || blocks.has(offset)) {
      findings.error(
        'syntax/import',
        placeAt(source, offset),
        'A line that begins with "import" or "export" is program code; entries hold text only.',
        'Leave it out. The components are there without importing them. If it is text, begin the line with another word.',
      );
    }
  }
  return findings.list.length > before;
}

/** Which letters stand in backticks that end on their line, and where blocks begin. */
function partsOf(
  tree: Root | undefined,
  length: number,
): { readonly isQuoted: Uint8Array; readonly blocks: ReadonlySet<number | undefined> } {
  const isQuoted = new Uint8Array(length);
  const blocks = new Set(tree?.children.map((node) => node.position?.start.offset));
  const waiting: Nodes[] = tree === undefined ? [] : [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      if (node.type === 'inlineCode' && start.line === end.line) {
        isQuoted.fill(1, start.offset, end.offset);
      }
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return { isQuoted, blocks };
}

/** Whether a backslash takes the meaning of a sign away: an odd number stands before it. */
function isEscaped(source: string, offset: number): boolean {
  let start = offset;
  while (source[start - 1] === '\\') {
    start -= 1;
  }
  return (offset - start) % 2 === 1;
}
