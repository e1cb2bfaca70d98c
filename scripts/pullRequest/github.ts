import { commentMark } from './comment.ts';

/** The few requests to GitHub that a comment needs. Paths begin behind the address of the API. */
export interface GitHub {
  readonly json: (
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: object,
  ) => Promise<unknown>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** GitHub answers questions about lists in pages of at most this many. */
const pageSize = 100;

/** GitHub tells at most 3,000 files of a pull request. */
const mostPages = 30;

/** The API with a token. Messages of its errors hold no token and no body. */
export function connect(apiUrl: string, token: string): GitHub {
  const send = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw new Error(
        `GitHub answered ${method} ${path.split('?')[0] ?? ''} with ${response.status}.`,
      );
    }
    return response;
  };
  return {
    json: async (method, path, body) => (await (await send(method, path, body)).json()) as unknown,
    bytes: async (path) => new Uint8Array(await (await send('GET', path)).arrayBuffer()),
  };
}

/**
 * The number of the open pull request whose newest commit was checked, from GitHub itself: what the
 * run says of its number could be any number.
 *
 * A run for a fork is told no number (`workflow_run.pull_requests` is empty), so the branch of the
 * fork is looked up, and its newest commit must be the one that was checked.
 */
export async function findPullRequest(
  github: GitHub,
  repository: string,
  head: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<number | undefined> {
  const query = new URLSearchParams({
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    per_page: String(pageSize),
  });
  const found = rows(await github.json('GET', `/repos/${repository}/pulls?${query.toString()}`))
    .filter((pull) => part(pull, 'head')['sha'] === head.sha)
    .map((pull) => pull['number'])
    .filter((number) => typeof number === 'number');
  return found.length === 1 ? found[0] : undefined;
}

/** Every file that a pull request changes, old names included; nothing where there are too many. */
export async function changedFiles(
  github: GitHub,
  repository: string,
  number: number,
): Promise<string[] | undefined> {
  const files = await allRows(github, `/repos/${repository}/pulls/${number}/files`);
  return files?.flatMap((file) =>
    [file['filename'], file['previous_filename']].filter((name) => typeof name === 'string'),
  );
}

/** The zipped artifact of a run with a name, where there is one of at most so many bytes. */
export async function readArtifact(
  github: GitHub,
  repository: string,
  run: string,
  name: string,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const query = new URLSearchParams({ name });
  const answer = await github.json(
    'GET',
    `/repos/${repository}/actions/runs/${run}/artifacts?${query.toString()}`,
  );
  const artifact = rows(part({ answer }, 'answer')['artifacts']).find(
    (each) => each['name'] === name && each['expired'] === false,
  );
  const { id, size_in_bytes: size } = artifact ?? {};
  if (typeof id !== 'number' || typeof size !== 'number' || size > mostBytes) return undefined;
  const bytes = await github.bytes(`/repos/${repository}/actions/artifacts/${id}/zip`);
  return bytes.byteLength > mostBytes ? undefined : bytes;
}

/** Writes the comment, in place of the one that this workflow wrote before. */
export async function putComment(
  github: GitHub,
  repository: string,
  number: number,
  body: string,
): Promise<void> {
  const comments = (await allRows(github, `/repos/${repository}/issues/${number}/comments`)) ?? [];
  const own = comments.find(
    (comment) =>
      part(comment, 'user')['login'] === 'github-actions[bot]' &&
      String(comment['body']).startsWith(commentMark),
  );
  const id = own?.['id'];
  if (typeof id === 'number') {
    await github.json('PATCH', `/repos/${repository}/issues/comments/${id}`, { body });
  } else {
    await github.json('POST', `/repos/${repository}/issues/${number}/comments`, { body });
  }
}

/** All pages of a list; nothing where there are more than GitHub tells. */
async function allRows(
  github: GitHub,
  path: string,
): Promise<Record<string, unknown>[] | undefined> {
  const all: Record<string, unknown>[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const own = rows(await github.json('GET', `${path}?per_page=${pageSize}&page=${page}`));
    all.push(...own);
    if (own.length < pageSize) return all;
  }
  return undefined;
}

function rows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

function part(group: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = group[name];
  return isGroup(value) ? value : {};
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
