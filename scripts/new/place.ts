import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an entry lies in a content folder. */
export function entryFolder(content: string, slug: string): string {
  return join(content, 'case-studies', slug);
}

/** Whether there is something of that name already, an entry or not. */
export function isTaken(content: string, slug: string): boolean {
  return existsSync(entryFolder(content, slug));
}

/**
 * Puts a new entry into a content folder, whole or not at all: it is written
 * beside its place and moved there.
 *
 * @returns The file, or nothing where the place is taken: then nothing was changed.
 */
export function placeEntry(content: string, slug: string, text: string): string | undefined {
  if (isTaken(content, slug)) return undefined;
  const folder = entryFolder(content, slug);
  mkdirSync(join(content, 'case-studies'), { recursive: true });
  const beside = mkdtempSync(join(content, 'case-studies', '.new-'));
  try {
    const draft = join(beside, slug);
    mkdirSync(draft);
    writeFileSync(join(draft, 'index.mdx'), text);
    // A folder that came into being meanwhile is not replaced: a rename onto one with files fails.
    renameSync(draft, folder);
  } catch (error) {
    if (isTaken(content, slug)) return undefined;
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return join(folder, 'index.mdx');
}
