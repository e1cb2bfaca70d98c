import type { Finding } from '../finding.ts';

/** Findings as one JSON array, for editors and other programs. */
export function jsonReport(findings: readonly Finding[]): string {
  const rows = findings.map(({ file, line, column, rule, severity, message, hint }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
    hint,
  }));
  return JSON.stringify(rows, null, 2);
}
