/**
 * Comments on a pull request with the result of its check. Runs in `.github/workflows/comment.yml`
 * with the right to write comments, and therefore from the default branch, without a checkout and
 * without a package. All that comes from the pull request (the report, the name of its branch) is
 * data that is held against what it may be.
 */
import { site } from '../src/site.config.ts';
import { renderComment } from './pullRequest/comment.ts';
import {
  changedFiles,
  connect,
  findPullRequest,
  putComment,
  readArtifact,
} from './pullRequest/github.ts';
import {
  mostReportBytes,
  readReport,
  RefusedReport,
  reportFile,
  type Report,
} from './pullRequest/report.ts';
import { textInZip } from './pullRequest/zip.ts';

const repository = needed('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/);
const run = needed('RUN_ID', /^\d+$/);
const sha = needed('HEAD_SHA', /^[0-9a-f]{40}$/);
const owner = needed('HEAD_OWNER', /^[\w.-]+$/);
const branch = needed('HEAD_BRANCH', /^.+$/s);
const server = needed('GITHUB_SERVER_URL', /^https:\/\/[\w.-]+$/);
const github = connect(needed('GITHUB_API_URL', /^https?:\/\/\S+$/), needed('GH_TOKEN', /^\S+$/));

const number = await findPullRequest(github, repository, { owner, branch, sha });
if (number === undefined) {
  console.log('No one open pull request has this commit as its newest: there is nothing to say.');
} else {
  const files = await changedFiles(github, repository, number);
  const zip = await readArtifact(github, repository, run, reportFile, mostReportBytes);
  const body = renderComment(zip && reportIn(zip), {
    sha,
    runUrl: `${server}/${repository}/actions/runs/${run}`,
    succeeded: process.env['RUN_CONCLUSION'] === 'success',
    files,
    siteUrl: site.url,
    guideUrl: `${site.repository}/blob/${site.branch}/docs/reviewing.md`,
  });
  await putComment(github, repository, number, body);
  console.log(`Commented on pull request ${number}.`);
}

/** The report in a zip, unpacked to memory and never further than its limit. */
function reportIn(zip: Uint8Array): Report | undefined {
  try {
    return readReport(textInZip(zip, reportFile, mostReportBytes));
  } catch (error) {
    // What stands in the report is not told: it may be anything.
    console.log(error instanceof RefusedReport ? error.message : 'The report cannot be unpacked.');
    return undefined;
  }
}

function needed(name: string, form: RegExp): string {
  const value = process.env[name] ?? '';
  if (!form.test(value)) throw new Error(`${name} is not as it should be.`);
  return value;
}
