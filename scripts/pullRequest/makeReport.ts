import { countFindings, type Finding } from '#checks/finding.ts';
import type { CheckedLibrary } from '#checks/library.ts';
import { slug } from '#schema/field.ts';
import type { ChangedFile } from './changes.ts';
import { mostRows, type Report, type ReportEntry } from './report.ts';

/** What a report is made from. */
export interface Judged {
  /** The library as the base has it. */
  readonly base: CheckedLibrary;
  /** The library as the pull request would have it. */
  readonly proposed: CheckedLibrary;
  /** Every file that the pull request changes. */
  readonly changed: readonly ChangedFile[];
  /** What the check says of it. */
  readonly findings: readonly Finding[];
}

/** The report of a check, within the limits that its reader sets. */
export function makeReport({ base, proposed, changed, findings }: Judged): Report {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  // The worst first, so that what does not fit are warnings.
  const told = [
    ...open.filter(({ severity }) => severity === 'error'),
    ...open.filter(({ severity }) => severity === 'warning'),
  ].slice(0, mostRows.findings);
  return {
    version: 1,
    counts: countFindings(findings),
    entries: changedEntries(base, proposed, changed).slice(0, mostRows.entries),
    findings: told.map(({ rule, severity, file, line, column, message, hint }) => ({
      rule,
      severity,
      file: short(file, 300),
      line,
      column,
      message: short(message, 500),
      hint: short(hint, 500),
    })),
  };
}

function changedEntries(
  base: CheckedLibrary,
  proposed: CheckedLibrary,
  changed: readonly ChangedFile[],
): ReportEntry[] {
  const slugs = new Set(
    changed
      .map(({ file }) => /^content\/case-studies\/([^/]+)\/./.exec(file)?.[1] ?? '')
      .filter((name) => slug.safeParse(name).success),
  );
  const levelIn = (library: CheckedLibrary, name: string) =>
    library.caseStudies.find((entry) => entry.slug === name)?.rating.level ?? null;
  return [...slugs].toSorted().map((name) => {
    const index = changed.find(({ file }) => file === `content/case-studies/${name}/index.mdx`);
    return {
      slug: name,
      // A picture alone may have changed.
      change: index?.change ?? 'changed',
      before: levelIn(base, name),
      after: levelIn(proposed, name),
    };
  });
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
