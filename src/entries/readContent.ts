import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import { decodeText } from '#checks/gate/bytes.ts';
import { sortTree, type TreeItem } from '#checks/gate/tree.ts';
import type { ContentFolder } from '#checks/sourceFile.ts';

/** The content folder of this run: `CONTENT_DIR`, otherwise `content`, seen from the current folder. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** What was read of a content folder, and the pictures in it, which nobody has opened yet. */
export interface ReadContent extends ContentFolder {
  /** Paths inside the content folder. */
  readonly unopened: readonly string[];
}

/**
 * Reads the texts of a content folder from the disk, each once, in an order that
 * does not depend on the machine. Only regular files in places where a file may
 * be are opened, and none that is too large; links are never followed.
 *
 * @throws where the folder does not exist.
 */
export function readContent(folder: string): ReadContent {
  const nameOf = (path: string) => posix.join(basename(folder), path);
  if (lstatSync(folder).isSymbolicLink()) {
    return { files: [], misplaced: [{ file: basename(folder), fault: 'link' }], unopened: [] };
  }
  const { texts, pictures, faults } = sortTree(listContent(folder));
  return {
    files: texts.map(({ path, ...place }) => ({
      file: nameOf(path),
      ...place,
      ...decodeText(readFileSync(join(folder, path))),
    })),
    misplaced: faults.map(({ path, fault }) => ({ file: nameOf(path), fault })),
    unopened: pictures,
  };
}

/** Everything below a content folder, each folder in the order of its names; nothing is opened. */
function listContent(folder: string): TreeItem[] {
  const items: TreeItem[] = [];
  // A stack of our own: somebody may have laid folders into one another a thousand deep.
  const waiting = namesIn(folder, '').toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, entry } = next;
    // A name whose bytes are no text cannot be written back: such a file is not found again.
    const facts = lstatSync(join(folder, path), { throwIfNoEntry: false });
    const kind = facts === undefined ? 'other' : kindOf(entry);
    const isFile = kind === 'file';
    items.push({
      path,
      kind,
      size: isFile ? (facts?.size ?? 0) : 0,
      executable: isFile && ((facts?.mode ?? 0) & 0o111) !== 0,
    });
    if (kind === 'folder' && entry.name !== '.git') {
      waiting.push(...namesIn(folder, path).toReversed());
    }
  }
  return items;
}

function namesIn(folder: string, path: string): { path: string; entry: Dirent }[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ path: posix.join(path, entry.name), entry }));
}

function kindOf(entry: Dirent): TreeItem['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
