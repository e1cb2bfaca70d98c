import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import { root } from './packageBin.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { 'timeout-minutes'?: number; permissions?: unknown; steps: Step[] }>;
}

const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

it('there are workflows to look at', () => {
  expect(files).toContain('ci.yml');
  expect(files).toContain('deploy.yml');
});

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = load(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('pins every action by its full commit, with the version in a comment', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const line of uses) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('gives one action one commit, wherever it is used', () => {
    const commits = new Map<string, Set<string>>();
    for (const file of files) {
      const found = readFileSync(join(folder, file), 'utf8').matchAll(
        /uses: ([\w/-]+)@(\S+ # \S+)/g,
      );
      for (const [, action = '', commit = ''] of found) {
        commits.set(action, (commits.get(action) ?? new Set()).add(commit));
      }
    }
    for (const [action, found] of commits) expect([...found], action).toHaveLength(1);
  });

  it('starts from no permission, and each job says what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const [id, job] of jobs) expect(job.permissions, id).toBeTypeOf('object');
  });

  it('gives every job a time limit', () => {
    for (const [id, job] of jobs) {
      expect(job['timeout-minutes'], id).toBeGreaterThan(0);
      expect(job['timeout-minutes'], id).toBeLessThanOrEqual(30);
    }
  });

  it('does not run proposed code with the rights of the base', () => {
    expect(text).not.toContain('pull_request_target');
  });

  it('puts no expression into a shell command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('leaves no credentials behind in a checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('uses no secret', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
  });
});
