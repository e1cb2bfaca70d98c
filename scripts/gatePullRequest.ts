/**
 * Checks the content of a pull request by the rules of the checkout that this file lies in: that of
 * the branch which would receive it. Of the pull request only files of its `content/` are read; what
 * else it changes is named, never run. `.github/workflows/pull-request.yml` calls it.
 *
 * Ends with 0 where the content may be merged, with 1 where it may not, with 2 where it was called
 * wrongly.
 */
import { appendFileSync, lstatSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFindings, FileFindings, hasErrors, type Finding } from '#checks/finding.ts';
import { reportTreeFault, type TreeFault } from '#checks/gate/tree.ts';
import type { CheckedLibrary } from '#checks/library.ts';
import { githubReport, githubSummary } from '#checks/report/github.ts';
import { readLibrary } from '#entries/readLibrary.ts';
import { root } from './packageBin.ts';
import { changesOf, strangeFiles, type ChangedFile } from './pullRequest/changes.ts';
import { makeReport } from './pullRequest/makeReport.ts';
import { addressOfRule } from './ruleAddress.ts';

const usage = `node scripts/gatePullRequest.ts --proposed CHECKOUT [--report FILE]

  --proposed   a checkout of the merge commit of the pull request; its content/ is enough
  --report     where the report for the comment goes`;

async function main(): Promise<number> {
  const { proposed: checkout, report: reportFile } = readArguments();
  if (checkout === undefined) {
    console.error(usage);
    return 2;
  }
  const changed = changesOf(checkout);
  tellWorkflow(changed);

  const base = await readLibrary(join(root, 'content'));
  const proposed = isFolder(join(checkout, 'content'))
    ? await readLibrary(join(checkout, 'content'))
    : undefined;
  const found = proposed === undefined ? [noFolder()] : relevant(proposed, changed);
  // What the disk tells as well is told once.
  const strange = strangeFiles(checkout)
    .flatMap(({ file, fault }) => notPlain(file, fault))
    .filter(({ file, rule }) => !found.some((each) => each.file === file && each.rule === rule));
  const findings = [...found, ...strange].toSorted(compareFindings);

  console.log(githubReport(findings, addressOfRule));
  append('GITHUB_STEP_SUMMARY', githubSummary(findings, addressOfRule));
  if (reportFile !== undefined) {
    const report = makeReport({ base, proposed: proposed ?? base, changed, findings });
    writeFileSync(reportFile, JSON.stringify(report));
  }
  return hasErrors(findings) ? 1 : 0;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { proposed: { type: 'string' }, report: { type: 'string' } },
    });
    return {
      proposed: values.proposed === undefined ? undefined : resolve(values.proposed),
      report: values.report,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { proposed: undefined, report: undefined };
  }
}

/** Tells the jobs that follow which kind of change it is; the values are ours, whatever the names are. */
function tellWorkflow(changed: readonly ChangedFile[]): void {
  const isContent = ({ file }: ChangedFile) => file.startsWith('content/');
  append('GITHUB_OUTPUT', `content=${String(changed.some(isContent))}\n`);
  append('GITHUB_OUTPUT', `code=${String(!changed.every(isContent))}\n`);
}

/** Adds to a file that GitHub names in a variable; elsewhere there is none. */
function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', text: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}

/** Every error, wherever it is, and the warnings of what the pull request changes. */
function relevant({ findings }: CheckedLibrary, changed: readonly ChangedFile[]): Finding[] {
  const files = new Set(changed.map(({ file }) => file));
  return findings.filter(({ severity, file }) => severity === 'error' || files.has(file));
}

/** A real folder: a link could lead to content that is not the pull request's own. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function noFolder(): Finding {
  const findings = new FileFindings('content');
  findings.error(
    'tree/place',
    { line: 1, column: 1 },
    'There is no folder "content".',
    'Leave the folder where it is; it holds the library.',
  );
  return findings.list[0] as Finding;
}

function notPlain(file: string, fault: TreeFault): readonly Finding[] {
  const findings = new FileFindings(file);
  reportTreeFault(fault, findings);
  return findings.list;
}

process.exitCode = await main();
