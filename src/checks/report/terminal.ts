import { compareFindings, countFindings, type Finding } from '../finding.ts';
import { rules } from '../rules.ts';
import { counted, plainLine, plainText } from './plain.ts';

/** What a terminal can show beyond plain lines. */
export interface TerminalOptions {
  readonly colour?: boolean;
  /**
   * The text of a file, where its lines may be shown. Not in a log that others can read: an excerpt
   * could print once more what a check would rather not have in public.
   */
  readonly textOf?: (file: string) => string | undefined;
}

type Style = 'bold' | 'red' | 'yellow' | 'green' | 'dim';

const codes: Readonly<Record<Style, number>> = { bold: 1, red: 31, yellow: 33, green: 32, dim: 2 };

/** How much of a line is shown around what was found. */
const excerptWidth = 88;

/** Findings as a person reads them in a terminal: grouped by file, the worst news counted last. */
export function terminalReport(
  findings: readonly Finding[],
  { colour = false, textOf = () => undefined }: TerminalOptions = {},
): string {
  const paint = (style: Style, text: string) =>
    colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
  const byFile = Map.groupBy(findings.toSorted(compareFindings), (finding) => finding.file);
  const parts: string[] = [];
  for (const [file, own] of byFile) {
    const lines = textOf(file)?.split(/\r\n|\r|\n/) ?? [];
    const hidden = new Set(own.filter(isPrivate).map(({ line }) => line));
    const told = own.map((finding) => {
      const { line, column, severity, message, hint, rule, accepted } = finding;
      const kind =
        accepted === undefined
          ? paint(severity === 'error' ? 'red' : 'yellow', severity)
          : paint('green', 'accepted warning');
      const then =
        accepted === undefined ? hint : `${plainLine(accepted.reason)} (${plainLine(accepted.by)})`;
      const source = hidden.has(line) ? undefined : lines[line - 1];
      return [
        `  ${plainLine(file)}:${line}:${column}  ${kind}: ${plainLine(message)}`,
        ...(source === undefined ? [] : excerpt(source, column).map((row) => paint('dim', row))),
        `      ${indented(then)}  ${paint('dim', `[${rule}]`)}`,
      ].join('\n');
    });
    parts.push(`${paint('bold', plainLine(file))}\n${told.join('\n')}\n`);
  }
  parts.push(tally(findings, byFile.size, paint));
  return parts.join('\n');
}

/** A hint may have several lines, such as a component. */
function indented(hint: string): string {
  return plainText(hint.replace(/\r\n?/g, '\n')).replaceAll('\n', '\n      ');
}

/** The line around a column, and a mark below the column. */
function excerpt(source: string, column: number): string[] {
  const start = Math.max(0, Math.min(column - 1 - 30, source.length - excerptWidth));
  const piece = source.slice(start, start + excerptWidth);
  const before = start > 0 ? '…' : '';
  const after = start + excerptWidth < source.length ? '…' : '';
  // Written out like the piece itself, so that the mark stands below the right character.
  const lead = `${before}${oneLine(source.slice(start, column - 1))}`;
  return [
    `      | ${before}${oneLine(piece)}${after}`,
    `      | ${' '.repeat(Array.from(lead).length)}^`,
  ];
}

function oneLine(piece: string): string {
  return plainText(piece.replaceAll('\t', ' '));
}

function isPrivate({ rule }: Finding): boolean {
  return rule.startsWith('disclosure/') || rules[rule].isPrivate === true;
}

function tally(
  findings: readonly Finding[],
  files: number,
  paint: (style: Style, text: string) => string,
): string {
  if (findings.length === 0) {
    return paint('green', 'No errors, no warnings.');
  }
  const { errors, warnings, accepted } = countFindings(findings);
  const answered = accepted === 0 ? '' : `, ${counted(accepted, 'accepted warning')}`;
  const words = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${answered} in ${counted(files, 'file')}.`;
  return paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', words);
}
