import {
  checkLibrary,
  openLibrary,
  type CheckedLibrary,
  type OpenedLibrary,
} from '#checks/library.ts';
import type { ContentFolder } from '#checks/sourceFile.ts';
import { mdxTree } from './parse.ts';
import { readContent } from './readContent.ts';
import { readPictures } from './readPictures.ts';

/**
 * Reads a content folder and opens its pictures: all that the checks want to know of it.
 *
 * @throws where the folder does not exist.
 */
export async function openContent(folder: string): Promise<ContentFolder> {
  const { unopened, ...content } = readContent(folder);
  return { ...content, pictures: await readPictures(folder, unopened) };
}

/** Checks a content folder that was opened, as on this day. */
export function checkContent(content: ContentFolder): CheckedLibrary {
  return checkLibrary(content, mdxTree, today());
}

/**
 * Reads a content folder and checks all of it. The commands and the build all
 * begin here, so none can pass what another refuses.
 *
 * @throws where the folder does not exist.
 */
export async function readLibrary(folder: string): Promise<CheckedLibrary> {
  return checkContent(await openContent(folder));
}

/**
 * Reads a content folder and checks its facts; its texts are checked when that is asked for.
 *
 * @throws where the folder does not exist.
 */
export async function readFacts(folder: string): Promise<OpenedLibrary> {
  return openLibrary(await openContent(folder), mdxTree, today());
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
