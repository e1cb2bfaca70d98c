import { codeSpan } from '../../src/checks/report/markdown.ts';
import { counted } from '../../src/checks/report/plain.ts';
import { ruleAddress } from '../../src/checks/rules/anchor.ts';
import { levelLabel } from '../../src/vocabulary/levels.ts';
import { checklist } from './checklist.ts';
import type { Report, ReportEntry, ReportFinding } from './report.ts';

/** By this first line the comment is found again when there is something new to say. */
export const commentMark = '<!-- content check of the library -->';

/** What is known of a pull request without believing anything that it made itself. */
export interface PullRequestFacts {
  /** The commit that was checked. */
  readonly sha: string;
  /** The page of the run. */
  readonly runUrl: string;
  /** Whether the run as a whole went well. */
  readonly succeeded: boolean;
  /** Every file that it changes; missing where there are too many to be told. */
  readonly files: readonly string[] | undefined;
  /** The address of the site, where the rules are explained. */
  readonly siteUrl: string;
  /** The guide for reviewers. */
  readonly guideUrl: string;
}

/** How many findings of a kind a comment tells; the page of the run has all of them. */
const mostTold = 20;

/** The comment on a pull request. What is not ours in it stands in spans of code. */
export function renderComment(report: Report | undefined, facts: PullRequestFacts): string {
  const parts = [
    commentMark,
    heading(report),
    `For the commit \`${facts.sha.slice(0, 12)}\`. ${
      facts.succeeded ? 'The whole run went well.' : 'The run as a whole did not go well.'
    } [Its page](${facts.runUrl}) has every line, and the built site to look at.`,
    ...warningOfOtherFiles(facts.files),
    ...(report === undefined
      ? ['There is no report that can be read. The page of the run says more.']
      : [
          ...entriesPart(report.entries, facts.files),
          ...findingsPart('To mend', 'error', report, facts),
          ...findingsPart('To weigh', 'warning', report, facts),
        ]),
    ...reviewPart(facts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(report: Report | undefined): string {
  if (report === undefined) return '## Content check: no result';
  const { errors, warnings, accepted } = report.counts;
  const answered = accepted === 0 ? '' : `, ${counted(accepted, 'accepted warning')}`;
  return `## Content check: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}${answered}`;
}

/**
 * A pull request runs the workflow that it brings along. One that changes more than content could have
 * changed what it was checked with, so the reader is told before anything that the report says.
 */
function warningOfOtherFiles(files: readonly string[] | undefined): string[] {
  if (files === undefined) {
    return ['> **It changes very many files.** Read the changes to the program first.'];
  }
  const others = files.filter((file) => !file.startsWith('content/'));
  if (others.length === 0) return [];
  const workflows = others.filter((file) => file.startsWith('.github/'));
  const more = others.length > 3 ? ' and more' : '';
  const named = [...workflows, ...others.filter((file) => !workflows.includes(file))]
    .slice(0, 3)
    .map(codeSpan);
  return [
    `> **It changes ${counted(others.length, 'file')} outside \`content/\`**: ${named.join(', ')}${more}. ` +
      (workflows.length > 0
        ? 'The workflows are among them: what stands below is then only what the pull request says of itself.'
        : 'The content was checked by the rules of the base.'),
  ];
}

function entriesPart(
  entries: readonly ReportEntry[],
  files: readonly string[] | undefined,
): string[] {
  const changed = entries.filter(
    ({ slug }) =>
      files === undefined || files.some((file) => file.startsWith(`content/case-studies/${slug}/`)),
  );
  if (changed.length === 0) return [];
  const rows = changed.map(
    ({ slug, change, before, after }) =>
      `| \`${slug}\` | ${change} | ${levelWords(before)} | ${change === 'removed' ? '' : levelWords(after)} |`,
  );
  return [
    '### Entries',
    ['| Entry | Change | Level before | Level now |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
    'The level is computed from the declared facts; the page of the entry says why.',
  ];
}

function levelWords(level: ReportEntry['after']): string {
  return level === null ? '–' : `${level} ${levelLabel(level)}`;
}

function findingsPart(
  title: string,
  severity: ReportFinding['severity'],
  { findings }: Report,
  { siteUrl }: PullRequestFacts,
): string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const rows = own
    .slice(0, mostTold)
    .map(
      ({ rule, file, line, column, message, hint }) =>
        `- ${codeSpan(file)}, line ${line}, column ${column}\\\n  ${codeSpan(message)}\\\n` +
        `  ${codeSpan(hint)} ([${rule}](${ruleAddress(rule, siteUrl)}))`,
    );
  const more = own.length > mostTold ? [`And ${own.length - mostTold} more.`] : [];
  return [`### ${title}`, rows.join('\n'), ...more];
}

function reviewPart({ files, guideUrl }: PullRequestFacts): string[] {
  if (files !== undefined && !files.some((file) => file.startsWith('content/'))) return [];
  return [
    '### For the person who reviews',
    `The program has looked at form, figures, wording and patterns. What is left needs a person; [the guide](${guideUrl}) says how.`,
    checklist.map((point) => `- [ ] ${point}`).join('\n'),
  ];
}
