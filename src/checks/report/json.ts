import type { Finding } from '../finding.ts';
import type { AddressOfRule } from './github.ts';

/** Findings as one JSON array, for editors and other programs; `docs` is where the rule is explained. */
export function jsonReport(findings: readonly Finding[], addressOf: AddressOfRule): string {
  const rows = findings.map(
    ({ file, line, column, rule, severity, message, hint, accepted = null }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      hint,
      docs: addressOf(rule),
      accepted,
    }),
  );
  return JSON.stringify(rows, null, 2);
}
