import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/packageBin.ts';
import { readReport, type Report } from '../scripts/pullRequest/report.ts';
import { exampleEntry } from './fixtures/exampleEntry.ts';

/*
 * What `.github/workflows/pull-request.yml` does, with two checkouts on this machine: one of the
 * branch that receives a pull request, whose script runs, and one of the merge, which is data.
 */

const scratch = mkdtempSync(join(tmpdir(), 'best-bits-base-'));
const base = join(scratch, 'base');
const entry = 'content/case-studies/one/index.mdx';
let pullRequests = 0;

/** An entry without a picture. */
function madeUp(name: string): string {
  return exampleEntry({ facts: { title: `title: "Example ${name}"`, pictures: undefined } });
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Example',
      GIT_AUTHOR_EMAIL: 'example@school.example',
      GIT_COMMITTER_NAME: 'Example',
      GIT_COMMITTER_EMAIL: 'example@school.example',
    },
  });
}

beforeAll(() => {
  mkdirSync(base);
  git(scratch, 'init', '--quiet', '--initial-branch=main', base);
  for (const name of ['package.json', '.gitignore', 'src', 'scripts']) {
    cpSync(join(root, name), join(base, name), { recursive: true });
  }
  for (const name of ['one', 'two']) {
    const folder = join(base, 'content', 'case-studies', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.mdx'), madeUp(name));
  }
  git(base, 'add', '--all');
  git(base, 'commit', '--quiet', '--message', 'The base');
  // Packages are installed by the workflow; here those of this checkout serve. Ignored by git.
  symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A pull request in a checkout of its own: what it changes, merged as GitHub merges it to try it. */
class PullRequest {
  readonly folder: string;

  constructor() {
    pullRequests += 1;
    this.folder = join(scratch, `proposed-${pullRequests}`);
    git(scratch, 'clone', '--quiet', base, this.folder);
    git(this.folder, 'checkout', '--quiet', '-b', 'proposed');
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  text(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, text: string): this {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
    return this;
  }

  /** Merges and checks, as the workflow does in the checkout of the base. */
  judge(): Judgement {
    git(this.folder, 'add', '--all');
    git(this.folder, 'commit', '--quiet', '--message', 'Proposed');
    git(this.folder, 'checkout', '--quiet', 'main');
    git(this.folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'proposed');
    const file = (name: string) => join(scratch, `${pullRequests}-${name}`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/gatePullRequest.ts', '--proposed', this.folder, '--report', file('report.json')],
      {
        cwd: base,
        encoding: 'utf8',
        env: {
          ...process.env,
          CONTENT_DIR: '',
          SITE_URL: '',
          GITHUB_OUTPUT: file('output'),
          GITHUB_STEP_SUMMARY: file('summary.md'),
        },
      },
    );
    return {
      code: status,
      log: `${stdout}${stderr}`,
      report: readReport(readFileSync(file('report.json'), 'utf8')),
      output: readFileSync(file('output'), 'utf8'),
      summary: readFileSync(file('summary.md'), 'utf8'),
    };
  }
}

interface Judgement {
  readonly code: number | null;
  readonly log: string;
  readonly report: Report;
  readonly output: string;
  readonly summary: string;
}

const rulesIn = ({ report }: Judgement) => report.findings.map(({ rule }) => rule);

describe('a pull request of content', () => {
  it('passes where all is well, and its levels are told', () => {
    const proposal = new PullRequest();
    const judgement = proposal
      .write('content/case-studies/new-entry/index.mdx', madeUp('new'))
      .write(entry, proposal.text(entry).replace(/\n$/, '\n\nThey met again.\n'))
      .judge();
    expect(judgement.log).toContain('0 errors, 0 warnings.');
    expect(judgement.code).toBe(0);
    expect(judgement.output).toBe('content=true\ncode=false\n');
    const levels = judgement.report.entries.map(({ slug, change, before, after }) => [
      slug,
      change,
      before !== null,
      after !== null,
    ]);
    expect(levels).toEqual([
      ['new-entry', 'added', false, true],
      ['one', 'changed', true, true],
    ]);
  });

  it('is refused for an error, which is told in the log, the summary and the report', () => {
    const proposal = new PullRequest();
    appendFileSync(proposal.path(entry), '\n![x](./evil.js)\n');
    const judgement = proposal.judge();
    expect(judgement.code).toBe(1);
    expect(judgement.log).toMatch(
      /^::error file=content\/case-studies\/one\/index\.mdx,line=\d+,col=1,title=syntax\/image::/m,
    );
    expect(judgement.summary).toContain('1 error');
    expect(rulesIn(judgement)).toEqual(['syntax/image']);
  });

  it('has what an author wrote in commands of our own only', () => {
    const proposal = new PullRequest();
    appendFileSync(
      proposal.path(entry),
      '\n[::error::](::warning::x)\n\n##[error]a\n\n::add-mask::a\n',
    );
    proposal.write('content/a,title=b::c.txt', 'a').write('content/%0A::error::.txt', 'a');
    const { code, log } = proposal.judge();
    expect(code).toBe(1);
    const lines = log.trim().split('\n');
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(/^::error file=[^:,]+,line=\d+,col=\d+,title=[a-z/-]+::/);
    }
    expect(log).not.toContain('##[');
  });
});

describe('a pull request that also changes what checks it', () => {
  const evil = 'import { writeFileSync } from "node:fs"';

  it.each<[name: string, weaken: (proposal: PullRequest) => void]>([
    [
      'the check itself, so that it finds nothing',
      (proposal) =>
        proposal.write(
          'src/checks/library.ts',
          'export const checkLibrary = () => ({ caseStudies: [], themes: [], interventions: [], glossary: [], findings: [] });\n',
        ),
    ],
    [
      'the script that calls it',
      (proposal) => proposal.write('scripts/gatePullRequest.ts', 'process.exitCode = 0;\n'),
    ],
    [
      'the command that the workflow runs',
      (proposal) =>
        proposal.write(
          'package.json',
          proposal.text('package.json').replace(/"(pre)?gate": ".*"/g, '"$1gate": "true"'),
        ),
    ],
    [
      'the parser, by a package of its own',
      (proposal) =>
        proposal
          .write('content/package.json', '{"type":"module"}')
          .write('node_modules/satteri/index.js', 'export const mdxToMdast = () => ({});\n'),
    ],
    [
      'what git makes of the files',
      (proposal) =>
        proposal
          .write('.gitattributes', '*.mdx diff=evil filter=evil\n')
          .write(
            '.git/config',
            `${proposal.text('.git/config')}[diff "evil"]\n\ttextconv = false\n`,
          ),
    ],
  ])('is judged by the base all the same: %s', (_name, weaken) => {
    const proposal = new PullRequest();
    const mark = join(proposal.folder, '..', `it-ran-${pullRequests}`);
    weaken(proposal);
    appendFileSync(
      proposal.path(entry),
      `\n${evil};\n\n{writeFileSync(${JSON.stringify(mark)}, "")}\n`,
    );
    const judgement = proposal.judge();
    expect(judgement.code).toBe(1);
    expect(rulesIn(judgement)).toContain('syntax/import');
    expect(existsSync(mark)).toBe(false);
  });

  it('is told apart from one of content alone', () => {
    const proposal = new PullRequest();
    const judgement = proposal.write('src/checks/library.ts', '').judge();
    expect(judgement.output).toBe('content=false\ncode=true\n');
    expect(judgement.code).toBe(0);
    expect(judgement.report.entries).toEqual([]);
  });
});

describe('a pull request whose content is not plain files', () => {
  it('is refused where the folder leads elsewhere', () => {
    const proposal = new PullRequest();
    rmSync(proposal.path('content'), { recursive: true });
    symlinkSync(join(base, 'content'), proposal.path('content'));
    const judgement = proposal.judge();
    expect(judgement.code).toBe(1);
    expect(rulesIn(judgement)).toContain('tree/place');
  });

  it('is refused where the folder is gone', () => {
    const proposal = new PullRequest();
    rmSync(proposal.path('content'), { recursive: true });
    expect(proposal.judge().code).toBe(1);
  });

  it.each<[name: string, rule: string, file: string, put: (path: string) => void]>([
    [
      'a link for an entry',
      'tree/link',
      entry,
      (path) => {
        rmSync(path);
        symlinkSync(join(base, entry), path);
      },
    ],
    ['a program', 'tree/executable', entry, (path) => chmodSync(path, 0o755)],
    [
      'another repository',
      'tree/submodule',
      'content/case-studies/other',
      (path) => {
        mkdirSync(path);
        git(path, 'init', '--quiet');
        git(path, 'commit', '--quiet', '--allow-empty', '--message', 'Example');
      },
    ],
  ])('is refused with %s', (_name, rule, file, put) => {
    const proposal = new PullRequest();
    put(proposal.path(file));
    const judgement = proposal.judge();
    expect(judgement.code).toBe(1);
    const told = judgement.report.findings.filter((finding) => finding.rule === rule);
    // Of a repository within the repository its own folder is told too.
    const inside = rule === 'tree/submodule' ? [`${file}/.git`] : [];
    expect(told.map((finding) => finding.file)).toEqual([file, ...inside]);
  });
});

it('a wrong call is told apart from a refusal', () => {
  for (const args of [[], ['--nonsense'], ['somewhere']]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/gatePullRequest.ts', ...args],
      { cwd: base, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--proposed');
    expect(stderr).not.toMatch(/^ +at /m);
  }
});
