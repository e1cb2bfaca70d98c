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
import { checkLibrary, type CheckedLibrary } from '#checks/library.ts';
import { githubReport, githubSummary } from '#checks/report/github.ts';
import { mdxTree } from '#entries/parse.ts';
import { readContent } from '#entries/readContent.ts';
import { root } from './packageBin.ts';
import { changesOf, strangeFiles, type ChangedFile } from './pullRequest/changes.ts';
import { makeReport } from './pullRequest/makeReport.ts';
import { addressOfRule } from './ruleAddress.ts';

const usage = `node scripts/gatePullRequest.ts --proposed CHECKOUT [--report FILE]

  --proposed   a checkout of the merge commit of the pull request; its content/ is enough
  --report     where the report for the comment goes`;

function main(): number {
  const { proposed: checkout, report: reportFile } = readArguments();
  if (checkout === undefined) {
    console.error(usage);
    return 2;
  }
  const changed = changesOf(checkout);
  tellWorkflow(changed);

  const base = check(join(root, 'content'));
  const proposed = isFolder(join(checkout, 'content'))
    ? check(join(checkout, 'content'))
    : undefined;
  const findings = [
    ...(proposed === undefined ? [noFolder()] : relevant(proposed, changed)),
    ...strangeFiles(checkout).map(notPlain),
  ].toSorted(compareFindings);

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

function check(folder: string): CheckedLibrary {
  return checkLibrary(readContent(folder), mdxTree, new Date().toISOString().slice(0, 10));
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
  return atStart(
    'content',
    'There is no folder "content".',
    'Leave the folder where it is; it holds the library.',
  );
}

function notPlain(file: string): Finding {
  return atStart(
    file,
    'This is no plain file but a link, a program or another repository.',
    'Put a plain file in its place. If it is one, take away the right to run it: git update-index --chmod=-x FILE',
  );
}

function atStart(file: string, message: string, hint: string): Finding {
  const findings = new FileFindings(file);
  findings.error('tree/place', { line: 1, column: 1 }, message, hint);
  return findings.list[0] as Finding;
}

process.exitCode = main();
