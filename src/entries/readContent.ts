import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { basename, join, posix, relative, resolve, sep } from 'node:path';
import type { ContentFolder, MisplacedFile, SourceFile } from '#checks/sourceFile.ts';
import { slug } from '#schema/field.ts';

/** Files that a computer leaves behind and that nobody means to publish. */
const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

/** The content folder of this run: `CONTENT_DIR`, otherwise `content`, seen from the current folder. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/**
 * Reads a content folder from the disk, in an order that does not depend on the
 * machine. Only regular files are read; a link is reported as misplaced.
 *
 * @throws where the folder does not exist.
 */
export function readContent(folder: string): ContentFolder {
  const files: SourceFile[] = [];
  const misplaced: MisplacedFile[] = [];
  const nameOf = (path: string) =>
    posix.join(basename(folder), relative(folder, path).split(sep).join('/'));
  const refuse = (path: string) => misplaced.push({ file: nameOf(path) });

  for (const entry of list(folder)) {
    const path = join(folder, entry.name);
    if (entry.name === 'glossary.yaml' && entry.isFile()) {
      files.push(read(path, 'glossary', 'glossary', []));
    } else if (entry.name === 'case-studies' && entry.isDirectory()) {
      readCaseStudies(path);
    } else if ((entry.name === 'themes' || entry.name === 'interventions') && entry.isDirectory()) {
      readPages(path, entry.name);
    } else {
      refuseAll(path, entry);
    }
  }
  return { files, misplaced };

  function readCaseStudies(folder: string): void {
    for (const entry of list(folder)) {
      const path = join(folder, entry.name);
      const inside = entry.isDirectory() && slug.safeParse(entry.name).success ? list(path) : [];
      const index = inside.find((each) => each.name === 'index.mdx' && each.isFile());
      if (index === undefined) {
        refuseAll(path, entry);
        continue;
      }
      const siblings = inside.filter((each) => each !== index);
      for (const sibling of siblings) {
        if (!sibling.isFile() || /\.mdx?$/i.test(sibling.name)) {
          refuseAll(join(path, sibling.name), sibling);
        }
      }
      const pictures = siblings.filter((each) => each.isFile() && !/\.mdx?$/i.test(each.name));
      files.push(
        read(
          join(path, index.name),
          'case-studies',
          entry.name,
          pictures.map((each) => each.name),
        ),
      );
    }
  }

  function readPages(folder: string, collection: 'themes' | 'interventions'): void {
    for (const entry of list(folder)) {
      const path = join(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith('.mdx')) {
        files.push(read(path, collection, entry.name.slice(0, -'.mdx'.length), []));
      } else {
        refuseAll(path, entry);
      }
    }
  }

  function refuseAll(path: string, entry: Dirent): void {
    if (!entry.isDirectory()) {
      refuse(path);
      return;
    }
    for (const inner of list(path)) {
      refuseAll(join(path, inner.name), inner);
    }
  }

  function read(
    path: string,
    collection: SourceFile['collection'],
    slug: string,
    siblings: readonly string[],
  ): SourceFile {
    return { file: nameOf(path), collection, slug, text: readFileSync(path, 'utf8'), siblings };
  }
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !litter.has(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
