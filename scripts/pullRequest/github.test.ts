import { describe, expect, it } from 'vitest';
import { commentMark } from './comment.ts';
import { changedFiles, findPullRequest, putComment, readArtifact, type GitHub } from './github.ts';

const repository = 'example/library';
const sha = 'a'.repeat(40);
const head = { owner: 'fork-owner', branch: 'a branch&state=closed', sha };

/** GitHub as far as a test needs it: answers by path, and what it was told to write. */
function gitHub(answers: Readonly<Record<string, unknown>>, bytes: Uint8Array = new Uint8Array()) {
  const written: [string, string, unknown][] = [];
  const asked: string[] = [];
  const connection: GitHub = {
    json: (method, path, body) => {
      asked.push(path);
      if (method !== 'GET') written.push([method, path, body]);
      return Promise.resolve(answers[path] ?? answers[path.split('?')[0] ?? ''] ?? []);
    },
    bytes: () => Promise.resolve(bytes),
  };
  return { connection, written, asked };
}

describe('the number of a pull request', () => {
  const pulls = `/repos/${repository}/pulls`;
  const find = (answer: unknown) =>
    findPullRequest(gitHub({ [pulls]: answer }).connection, repository, head);

  it('is that of the one whose newest commit was checked', async () => {
    const other = { number: 8, head: { sha: 'b'.repeat(40) } };
    expect(await find([other, { number: 7, head: { sha } }])).toBe(7);
  });

  it.each<[name: string, answer: unknown]>([
    ['there is none', []],
    ['it has a newer commit', [{ number: 7, head: { sha: 'b'.repeat(40) } }]],
    [
      'two have the same commit',
      [
        { number: 7, head: { sha } },
        { number: 8, head: { sha } },
      ],
    ],
    ['it is no number', [{ number: '7', head: { sha } }]],
    ['the answer is something else', { number: 7, head: { sha } }],
  ])('is not told where %s', async (_name, answer) => {
    expect(await find(answer)).toBeUndefined();
  });

  it('is asked for with the name of a branch as one value, whatever stands in it', async () => {
    const { connection, asked } = gitHub({});
    await findPullRequest(connection, repository, head);
    const query = new URL(asked[0] ?? '', 'https://api.example').searchParams;
    expect(query.getAll('state')).toEqual(['open']);
    expect(query.get('head')).toBe(`${head.owner}:${head.branch}`);
  });
});

describe('the files of a pull request', () => {
  const path = `/repos/${repository}/pulls/7/files`;
  const page = (length: number) =>
    Array.from({ length }, (_, index) => ({ filename: `f${index}` }));

  it('are those of all pages, with old names', async () => {
    const { connection } = gitHub({
      [`${path}?per_page=100&page=1`]: page(100),
      [`${path}?per_page=100&page=2`]: [{ filename: 'new', previous_filename: 'old' }],
    });
    const files = await changedFiles(connection, repository, 7);
    expect(files).toHaveLength(102);
    expect(files?.slice(-2)).toEqual(['new', 'old']);
  });

  it('are not told where there are more than GitHub tells', async () => {
    expect(
      await changedFiles(gitHub({ [path]: page(100) }).connection, repository, 7),
    ).toBeUndefined();
  });
});

describe('the artifact of a run', () => {
  const path = `/repos/${repository}/actions/runs/9/artifacts`;
  const artifact = { id: 3, name: 'report.json', size_in_bytes: 10, expired: false };
  const read = (artifacts: unknown, bytes: Uint8Array = new Uint8Array(10)) =>
    readArtifact(
      gitHub({ [path]: { artifacts } }, bytes).connection,
      repository,
      '9',
      'report.json',
      100,
    );

  it('is read where it is there', async () => {
    expect(await read([artifact])).toEqual(new Uint8Array(10));
  });

  it.each<[name: string, artifacts: unknown, bytes?: Uint8Array]>([
    ['is not there', []],
    ['has another name', [{ ...artifact, name: 'other' }]],
    ['is too large', [{ ...artifact, size_in_bytes: 101 }]],
    ['is larger than it says', [artifact], new Uint8Array(101)],
    ['is gone', [{ ...artifact, expired: true }]],
    ['has no size', [{ ...artifact, size_in_bytes: '10' }]],
    ['has a path for an id', [{ ...artifact, id: '../../secrets' }]],
  ])('is left where it %s', async (_name, artifacts, bytes) => {
    expect(await read(artifacts, bytes)).toBeUndefined();
  });
});

describe('the comment', () => {
  const path = `/repos/${repository}/issues/7/comments`;
  const own = { id: 5, user: { login: 'github-actions[bot]' }, body: `${commentMark}\nold` };
  const put = async (comments: unknown) => {
    const { connection, written } = gitHub({ [path]: comments });
    await putComment(connection, repository, 7, 'new');
    return written;
  };

  it('is written where there is none', async () => {
    expect(await put([])).toEqual([['POST', path, { body: 'new' }]]);
  });

  it('takes the place of the one before', async () => {
    expect(await put([own])).toEqual([
      ['PATCH', `/repos/${repository}/issues/comments/5`, { body: 'new' }],
    ]);
  });

  it.each([
    ['somebody else, who copied the mark', { ...own, user: { login: 'somebody' } }],
    ['another workflow', { ...own, body: 'Something else' }],
    ['somebody who quotes it', { ...own, body: `> ${commentMark}` }],
  ])('never takes the place of one by %s', async (_name, comment) => {
    expect(await put([comment])).toEqual([['POST', path, { body: 'new' }]]);
  });
});
