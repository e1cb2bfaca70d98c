import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../tests/fixtures/zip.ts';
import { root } from './packageBin.ts';

/** The script as the workflow runs it: in a folder with the listed files and nothing else. */
const folder = mkdtempSync(join(tmpdir(), 'best-bits-comment-'));
const workflow = load(readFileSync(join(root, '.github/workflows/comment.yml'), 'utf8')) as {
  jobs: { comment: { steps: { env?: { FILES?: string } }[] } };
};
const files = workflow.jobs.comment.steps.flatMap(
  ({ env }) => env?.FILES?.trim().split(/\s+/) ?? [],
);

const sha = 'c'.repeat(40);
const report = {
  version: 1,
  counts: { errors: 1, warnings: 0, accepted: 0 },
  entries: [{ slug: 'one', change: 'added', before: null, after: 2 }],
  findings: [],
};

let server: Server;
let zip: Buffer;
let pulls: unknown[];
let written: { method: string; path: string; body: string }[];

beforeAll(async () => {
  for (const file of files) cpSync(join(root, file), join(folder, file));
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const answer = (body: unknown) => response.end(JSON.stringify(body));
    if (request.method !== 'GET') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        written.push({ method: request.method ?? '', path, body });
        answer({});
      });
    } else if (path.startsWith('/repos/a/b/pulls?')) answer(pulls);
    else if (path.startsWith('/repos/a/b/pulls/7/files')) {
      answer([{ filename: 'content/case-studies/one/index.mdx' }]);
    } else if (path.startsWith('/repos/a/b/actions/runs/9/artifacts')) {
      answer({
        artifacts: [{ id: 3, name: 'report.json', size_in_bytes: zip.length, expired: false }],
      });
    } else if (path === '/repos/a/b/actions/artifacts/3/zip') response.end(zip);
    else answer([]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  zip = zipOf('report.json', JSON.stringify(report));
  pulls = [{ number: 7, head: { sha } }];
  written = [];
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(
  changes: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/commentOnPullRequest.ts'], {
      cwd: folder,
      env: {
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'a/b',
        GH_TOKEN: 'example-token',
        RUN_ID: '9',
        RUN_CONCLUSION: 'failure',
        HEAD_SHA: sha,
        HEAD_OWNER: 'somebody',
        HEAD_BRANCH: 'a/branch"; echo $GH_TOKEN',
        ...changes,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (part: Buffer) => (output += part.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('the comment on a pull request', () => {
  it('is written with the files of the workflow alone', async () => {
    const { code, output } = await run();
    expect(output).toBe('Commented on pull request 7.\n');
    expect(code).toBe(0);
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/a/b/issues/7/comments',
    ]);
    const { body } = JSON.parse(written[0]?.body ?? '{}') as { body: string };
    expect(body).toContain('## Content check: 1 error, 0 warnings');
    expect(body).toContain('| `one` | added | – | 2 Measured |');
    expect(body).toContain('https://github.example/a/b/actions/runs/9');
  });

  it.each([
    ['a number of its own', zipOf('report.json', JSON.stringify({ ...report, number: 1 }))],
    ['another file', zipOf('other.json', JSON.stringify(report))],
    ['a bomb', zipOf('report.json', Buffer.alloc(20_000_000))],
    ['no zip', Buffer.from('a')],
  ])('says no more than that there is no result where the report is %s', async (_name, bytes) => {
    zip = bytes;
    expect((await run()).code).toBe(0);
    expect(written).toHaveLength(1);
    expect(written[0]?.body).toContain('no result');
    expect(written[0]?.path).toBe('/repos/a/b/issues/7/comments');
  });

  it('is not written where the pull request has moved on', async () => {
    pulls = [{ number: 7, head: { sha: 'd'.repeat(40) } }];
    expect((await run()).code).toBe(0);
    expect(written).toEqual([]);
  });

  it.each([
    ['HEAD_SHA', 'main'],
    ['RUN_ID', '9/../../x'],
    ['HEAD_OWNER', 'a/b'],
    ['HEAD_BRANCH', ''],
    ['GITHUB_REPOSITORY', 'a'],
  ])('is not tried with a strange %s, which is not repeated', async (name, value) => {
    const { code, output } = await run({ [name]: value });
    expect(code).toBe(1);
    expect(output).toContain(`${name} is not as it should be.`);
    expect(output).not.toContain('example-token');
    expect(written).toEqual([]);
  });
});
