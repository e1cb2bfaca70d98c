import { execFileSync } from 'node:child_process';

/** A file that a pull request adds, changes or takes away. */
export interface ChangedFile {
  /** Its path in the repository. */
  readonly file: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/**
 * What a pull request changes: the difference between the branch that receives it and the two merged.
 * Git is asked for names only, so nothing of the checkout runs: no filter, no program to compare.
 *
 * @param checkout A checkout whose commit is the merge; its first parent is the receiving branch.
 */
export function changesOf(checkout: string): ChangedFile[] {
  const options = ['--name-status', '--no-renames', '--no-ext-diff', '--no-textconv', '-z'];
  const fields = git(checkout, 'diff', ...options, 'HEAD^1', 'HEAD').split('\0');
  const changes: ChangedFile[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const status = fields[index];
    const change = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';
    changes.push({ file: fields[index + 1] ?? '', change });
  }
  return changes;
}

/**
 * The files of the content folder that are no plain files: links, programs, other repositories. Git
 * knows, whatever the disk makes of them.
 */
export function strangeFiles(checkout: string): string[] {
  return git(checkout, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', 'content')
    .split('\0')
    .filter((row) => row !== '' && !row.startsWith('100644 blob '))
    .map((row) => row.slice(row.indexOf('\t') + 1));
}

function git(checkout: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', checkout, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
