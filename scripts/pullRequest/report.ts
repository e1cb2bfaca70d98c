/*
 * What the check of a pull request hands over to the job that comments on it. That job may write to
 * the repository, and the report comes out of a run that the pull request itself can change: every
 * part is held against what it may be, and nothing else is read. By hand and without a package, so
 * that nothing has to be installed where that right is at hand.
 */

/** The name of the file, and of the artifact that holds it. */
export const reportFile = 'report.json';

/** A report of more bytes than this is not read. */
export const mostReportBytes = 1024 * 1024;

/** How many findings and entries a report holds at most. */
export const mostRows = { findings: 100, entries: 50 } as const;

type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** A case study that a pull request adds, changes or takes away. */
export interface ReportEntry {
  readonly slug: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The evidence level before, where there was one. */
  readonly before: Level | null;
  /** The evidence level after; missing where the facts cannot be read. */
  readonly after: Level | null;
}

/** A finding, less what a comment does not need. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** The result of a check of a pull request. */
export interface Report {
  readonly version: 1;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly accepted: number;
  };
  readonly entries: readonly ReportEntry[];
  readonly findings: readonly ReportFinding[];
}

/** A report that is not what a report may be. */
export class RefusedReport extends Error {}

type Read<Value> = (value: unknown, where: string) => Value;

/**
 * Reads a report, believing nothing of it.
 *
 * @throws RefusedReport where anything in it is not as it should be. The message holds names and
 *   places of ours only, no text of the report.
 */
export function readReport(text: string): Report {
  if (Buffer.byteLength(text) > mostReportBytes) {
    throw new RefusedReport('The report is too large.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RefusedReport('The report is no JSON.');
  }
  return report(value, 'report');
}

const count = wholeNumber(0, 1_000_000);
const level = orNull(oneOf([0, 1, 2, 3, 4, 5] as const));

const entry = group<ReportEntry>({
  slug: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 60),
  change: oneOf(['added', 'changed', 'removed'] as const),
  before: level,
  after: level,
});

const finding = group<ReportFinding>({
  rule: matching(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/, 60),
  severity: oneOf(['error', 'warning'] as const),
  file: text(300),
  line: wholeNumber(1, 1_000_000),
  column: wholeNumber(1, 1_000_000),
  message: text(500),
  hint: text(500),
});

const report = group<Report>({
  version: oneOf([1] as const),
  counts: group<Report['counts']>({ errors: count, warnings: count, accepted: count }),
  entries: list(entry, mostRows.entries),
  findings: list(finding, mostRows.findings),
});

/** Exactly these fields: one that is missing and one too many are refused alike. */
function group<Fields extends object>(fields: {
  readonly [Name in keyof Fields]: Read<Fields[Name]>;
}): Read<Fields> {
  const names = Object.keys(fields) as (keyof Fields & string)[];
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new RefusedReport(`${where} is no group of fields.`);
    }
    const own = Object.keys(value);
    if (own.length !== names.length || !names.every((name) => own.includes(name))) {
      throw new RefusedReport(`${where} has other fields than a report has.`);
    }
    const read = names.map((name) => [
      name,
      fields[name]((value as Record<string, unknown>)[name], `${where}.${name}`),
    ]);
    return Object.fromEntries(read) as Fields;
  };
}

function list<Item>(item: Read<Item>, most: number): Read<readonly Item[]> {
  return (value, where) => {
    if (!Array.isArray(value) || value.length > most) {
      throw new RefusedReport(`${where} is no list of at most ${most}.`);
    }
    return value.map((each: unknown, index) => item(each, `${where}.${index}`));
  };
}

function oneOf<const Value extends string | number>(values: readonly Value[]): Read<Value> {
  return (value, where) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw new RefusedReport(`${where} is none of its values.`);
    return found;
  };
}

function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value, where) => (value === null ? null : read(value, where));
}

function wholeNumber(least: number, most: number): Read<number> {
  return (value, where) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      throw new RefusedReport(`${where} is no whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

function text(most: number): Read<string> {
  return (value, where) => {
    if (typeof value !== 'string' || value.length > most) {
      throw new RefusedReport(`${where} is no text of at most ${most} characters.`);
    }
    return value;
  };
}

function matching(pattern: RegExp, most: number): Read<string> {
  const read = text(most);
  return (value, where) => {
    const own = read(value, where);
    if (!pattern.test(own)) throw new RefusedReport(`${where} is not of its form.`);
    return own;
  };
}
