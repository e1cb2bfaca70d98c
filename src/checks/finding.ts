import type { RuleCode } from './rules.ts';

/** How bad a finding is: an error stops the build, a warning is for a person to weigh. */
export type Severity = 'error' | 'warning';

/** One thing that a check has to say about a file, written for the person who wrote the file. */
export interface Finding {
  /** Layer and rule, for example `links/scheme`; `rules.ts` says what each wants. */
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** The file as seen from the folder that holds the content folder, with `/` between parts. */
  readonly file: string;
  /** First line of the file is 1; frontmatter is counted. */
  readonly line: number;
  /** First column is 1; counted in UTF-16 units, as editors do. */
  readonly column: number;
  /** What is wrong and what was expected. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** Of a warning that the file accepts: why, and who says so. It is no longer open. */
  readonly accepted?: { readonly reason: string; readonly by: string };
}

/** A place in a file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return { line, column: offset - start + 1 };
}

/** Of each severity in one file; whoever has so many mends these first. */
const mostFindings = 200;

/** A message may quote what an author wrote, and that may be as long as the file. */
const longestMessage = 600;

/** Collects the findings of one file, the first two hundred errors and as many warnings. */
export class FileFindings {
  readonly file: string;
  readonly list: Finding[] = [];
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0 };

  constructor(file: string) {
    this.file = file;
  }

  /** Findings of the same file, kept apart. */
  sibling(): FileFindings {
    return new FileFindings(this.file);
  }

  error(rule: RuleCode, place: Place, message: string, hint: string): void {
    this.add('error', rule, place, message, hint);
  }

  warning(rule: RuleCode, place: Place, message: string, hint: string): void {
    this.add('warning', rule, place, message, hint);
  }

  private add(
    severity: Severity,
    rule: RuleCode,
    place: Place,
    message: string,
    hint: string,
  ): void {
    this.counts[severity] += 1;
    if (this.counts[severity] > mostFindings) {
      return;
    }
    const { line, column } = place;
    const short =
      message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
    this.list.push({ rule, severity, file: this.file, line, column, message: short, hint });
  }
}

/** Orders findings by file, then by place, with code units rather than a locale. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) {
    return a.file < b.file ? -1 : 1;
  }
  return a.line - b.line || a.column - b.column;
}

/** How many findings stop the build, are for a person to weigh, and were weighed and accepted. */
export function countFindings(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
  accepted: number;
} {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return { errors, warnings: findings.length - errors - accepted, accepted };
}

/** Whether any finding stops the build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
