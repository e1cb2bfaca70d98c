import { execFileSync } from 'node:child_process';
import type { TreeFault } from '#checks/gate/tree.ts';

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
 * The files of the content folder that are no plain files, and what they are instead. Git knows,
 * whatever the disk makes of them: some disks have no links, and some say of every file that it is a
 * program.
 */
export function strangeFiles(checkout: string): { file: string; fault: TreeFault }[] {
  return git(checkout, 'ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', 'content')
    .split('\0')
    .filter((row) => row !== '' && !row.startsWith('100644 blob '))
    .map((row) => ({
      file: row.slice(row.indexOf('\t') + 1),
      fault: faults[row.slice(0, row.indexOf(' '))] ?? 'kind',
    }));
}

/** What a file is that has one of the other modes of git. */
const faults: Readonly<Record<string, TreeFault>> = {
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
};

function git(checkout: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', checkout, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
