import { compareFindings, type Finding } from '../finding.ts';

/** Findings as a person reads them in a terminal: grouped by file, the worst news counted last. */
export function terminalReport(findings: readonly Finding[]): string {
  const byFile = Map.groupBy(findings.toSorted(compareFindings), (finding) => finding.file);
  const parts: string[] = [];
  for (const [file, own] of byFile) {
    const lines = own.map(
      ({ line, column, severity, message, hint, rule }) =>
        `  ${file}:${String(line)}:${String(column)}  ${severity}: ${message}\n` +
        `      ${hint.replaceAll('\n', '\n      ')}  [${rule}]`,
    );
    parts.push(`${file}\n${lines.join('\n')}\n`);
  }
  parts.push(tally(findings, byFile.size));
  return parts.join('\n');
}

function tally(findings: readonly Finding[], files: number): string {
  if (findings.length === 0) {
    return 'No errors, no warnings.';
  }
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}.`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
