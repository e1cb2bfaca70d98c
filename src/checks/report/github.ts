import { compareFindings, countFindings, type Finding } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import { codeSpan } from './markdown.ts';
import { counted, plainText } from './plain.ts';

/** Where the page is that explains a rule: a whole address. */
export type AddressOfRule = (rule: RuleCode) => string;

/** GitHub shows a summary of at most 1 MiB; this many findings are far below it. */
const mostInSummary = 500;

/**
 * Findings as workflow commands, one to a line: GitHub shows each beside the line that it is about.
 * Escaped as GitHub documents ("Workflow commands for GitHub Actions"; `@actions/core` does the
 * same), so nothing that an author wrote can end a line or begin a command of its own.
 */
export function githubReport(findings: readonly Finding[], addressOf: AddressOfRule): string {
  const commands = findings.toSorted(compareFindings).map((finding) => {
    const { rule, file, line, column, message, hint, accepted } = finding;
    const command =
      accepted === undefined ? (finding.severity === 'error' ? 'error' : 'warning') : 'notice';
    const title = accepted === undefined ? rule : `${rule}, accepted by ${accepted.by}`;
    const words = [
      message,
      accepted === undefined ? hint : `Accepted: ${accepted.reason}`,
      addressOf(rule),
    ];
    const properties = Object.entries({ file, line, col: column, title })
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      .join(',');
    return `::${command} ${properties}::${escapeData(words.join('\n'))}`;
  });
  return [...commands, tally(findings)].join('\n');
}

/** Findings as Markdown, for the page of a run. */
export function githubSummary(findings: readonly Finding[], addressOf: AddressOfRule): string {
  const shown = findings.toSorted(compareFindings).slice(0, mostInSummary);
  const byFile = Map.groupBy(shown, ({ file }) => file);
  const parts = [`## Content check`, tally(findings)];
  for (const [file, own] of byFile) {
    const rows = own.map((finding) => {
      const { severity, line, column, rule, message, hint, accepted } = finding;
      const kind = accepted === undefined ? `**${severity}**` : 'accepted warning';
      const then =
        accepted === undefined
          ? codeSpan(hint)
          : `Accepted by ${codeSpan(accepted.by)}: ${codeSpan(accepted.reason)}`;
      return (
        `- ${kind}, line ${line}, column ${column}: ${codeSpan(message)}\\\n  ${then}\\\n` +
        `  [${rule}](${addressOf(rule)})`
      );
    });
    parts.push(`### ${codeSpan(file)}`, rows.join('\n'));
  }
  if (findings.length > shown.length) {
    parts.push(`And ${findings.length - shown.length} more; the log has all of them.`);
  }
  return `${parts.join('\n\n')}\n`;
}

function tally(findings: readonly Finding[]): string {
  const { errors, warnings, accepted } = countFindings(findings);
  const answered = accepted === 0 ? '' : `, ${counted(accepted, 'accepted warning')}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${answered}.`;
}

function escapeData(text: string): string {
  // A carriage return, for which GitHub has `%0D`, is written out by `plainText` already.
  return plainText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
