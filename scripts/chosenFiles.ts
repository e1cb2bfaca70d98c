import { basename, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { ContentFolder } from '#checks/sourceFile.ts';

/**
 * The files of a content folder that paths choose: a file, or a folder with all that is in it. A path
 * is one of this machine, or the name that a finding gives, which begins with the content folder.
 *
 * @param folder The content folder.
 * @returns the names of the files as findings give them; without paths all of them.
 * @throws where a path leads to no file of the content folder; the message is for the person who
 *   typed it.
 */
export function chosenFiles(
  paths: readonly string[],
  content: ContentFolder,
  folder: string,
): ReadonlySet<string> {
  const all = [
    ...content.files.flatMap(({ file, siblings }) => [
      file,
      ...siblings.map((sibling) => posix.join(posix.dirname(file), sibling)),
    ]),
    ...content.misplaced.map(({ file }) => file),
  ];
  const chosen = paths.flatMap((path) => {
    const inFolder = relative(folder, resolve(path));
    const outside = isAbsolute(inFolder) || inFolder.split(sep)[0] === '..';
    const names = [
      posix.normalize(path.replaceAll('\\', '/')),
      ...(outside ? [] : [posix.join(basename(folder), inFolder.split(sep).join('/'))]),
    ].map((name) => name.replace(/\/$/, ''));
    const found = all.filter((file) =>
      names.some((name) => file === name || file.startsWith(`${name}/`)),
    );
    if (found.length === 0) {
      throw new Error(`There is no file of the library at "${path}" (looked in ${folder}).`);
    }
    return found;
  });
  return new Set(paths.length === 0 ? all : chosen);
}
