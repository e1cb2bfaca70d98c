import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mendText } from '#checks/mend/text.ts';
import { mendPicture } from './mendPicture.ts';

/** A file that was mended, and what was done to it. */
export interface MendedFile {
  readonly file: string;
  readonly done: readonly string[];
}

/**
 * Mends what can be mended without a question in files of a content folder. Each is written beside
 * its place and then put there by its name, so that no file is ever half written. What cannot be
 * mended is left as it was.
 *
 * @param files Names as findings give them, which begin with the content folder.
 * @param folder The content folder.
 * @param programs Names of files that are marked as programs and lose the mark.
 */
export async function mendFiles(
  files: Iterable<string>,
  folder: string,
  programs: ReadonlySet<string> = new Set(),
): Promise<MendedFile[]> {
  const mended: MendedFile[] = [];
  for (const file of files) {
    const path = join(dirname(folder), ...file.split('/'));
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
    const bytes = readFileSync(path);
    const result = await mend(file, bytes);
    const done = [...(result?.done ?? [])];
    if (result !== undefined) replace(path, result.bytes);
    if (programs.has(file)) {
      chmodSync(path, lstatSync(path).mode & 0o666);
      done.push('mark of a program');
    }
    if (done.length > 0) mended.push({ file, done });
  }
  return mended;
}

async function mend(
  file: string,
  bytes: Buffer,
): Promise<{ bytes: Uint8Array | string; done: readonly string[] } | undefined> {
  if (/\.(mdx|yaml)$/.test(file)) {
    const text = decode(bytes);
    const { text: next, done } = mendText(text ?? '');
    return text === undefined || done.length === 0 ? undefined : { bytes: next, done };
  }
  if (/\.(jpe?g|png|webp)$/.test(file)) {
    const next = await mendPicture(bytes);
    return next && { bytes: next, done: ['what the camera wrote into the picture'] };
  }
  return undefined;
}

/** The text of a file; nothing where its bytes are no UTF-8, which nobody can mend by guessing. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function replace(path: string, bytes: Uint8Array | string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx', mode: lstatSync(path).mode });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
