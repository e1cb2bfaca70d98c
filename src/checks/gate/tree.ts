import { slug } from '#schema/field.ts';
import type { FileFindings } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import type { CollectionName } from '../sourceFile.ts';

/** Limits of what lies in a content folder; sizes are in bytes. */
export const treeLimits = {
  path: 120,
  text: 64 * 1024,
  glossary: 512 * 1024,
  picture: 3 * 1024 * 1024,
  pictures: 12,
} as const;

/** One thing in a content folder, as the disk lists it; nothing was opened. */
export interface TreeItem {
  /** Path inside the content folder, with `/` between parts. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** In bytes; 0 for what is no regular file. */
  readonly size: number;
  /** Whether the disk would run it as a program. */
  readonly executable: boolean;
}

/** What can be wrong with a file before anybody opens it. */
export type TreeFault =
  | 'place'
  | 'link'
  | 'submodule'
  | 'empty-folder'
  | 'executable'
  | 'folder-name'
  | 'picture-name'
  | 'kind'
  | 'path'
  | 'size'
  | 'pictures';

/** A text that may be read: its collection and slug follow from where it lies. */
interface TextPlace {
  readonly path: string;
  readonly collection: CollectionName;
  readonly slug: string;
  /** Names of the pictures beside it. */
  readonly siblings: readonly string[];
}

/** A content folder, sorted into what may be opened and what is wrong. */
export interface SortedTree {
  readonly texts: readonly TextPlace[];
  /** Paths of pictures that may be opened. */
  readonly pictures: readonly string[];
  readonly faults: readonly { readonly path: string; readonly fault: TreeFault }[];
}

/** Files that a computer leaves behind and that nobody means to publish. */
const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

const entryPath = /^case-studies\/[^/]+\/index\.mdx$/;

const pictureName = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp)$/;

/**
 * Sorts the listing of a content folder. What is not on the list of places is a
 * fault; what is too large, no regular file or in the wrong place is not to be
 * opened at all.
 *
 * @param items In the order in which they are to be read.
 */
export function sortTree(items: readonly TreeItem[]): SortedTree {
  const present = items.filter((item) => !isLitter(item));
  const parents = new Set(items.map(({ path }) => parentOf(path)));
  const files = present.filter(({ kind }) => kind === 'file');
  const entries = new Set(
    files.filter(({ path }) => entryPath.test(path)).map(({ path }) => parentOf(path)),
  );
  // Some disks say of every file that it is a program; then the bit says nothing.
  const bitMeansSomething = files.length < 2 || files.some(({ executable }) => !executable);

  const texts: (TextPlace & { readonly siblings: string[] })[] = [];
  const pictures: string[] = [];
  const faults: { path: string; fault: TreeFault }[] = [];
  const siblings = Map.groupBy(
    files.filter(({ path }) => entries.has(parentOf(path)) && pictureName.test(nameOf(path))),
    ({ path }) => parentOf(path),
  );

  for (const item of present) {
    const { path, size } = item;
    const refuse = (fault: TreeFault) => faults.push({ path, fault });
    const fault = faultOfPlace(item, entries, parents);
    if (fault !== undefined) {
      refuse(fault);
      continue;
    }
    if (item.kind === 'folder') {
      continue;
    }
    if (item.executable && bitMeansSomething) refuse('executable');
    if (path.length + 'content/'.length > treeLimits.path) refuse('path');
    const collection = collectionOf(path);
    const beside = siblings.get(parentOf(path)) ?? [];
    if (collection === undefined) {
      if (size > treeLimits.picture) refuse('size');
      else if (beside.indexOf(item) < treeLimits.pictures) pictures.push(path);
      continue;
    }
    if (beside.length > treeLimits.pictures) refuse('pictures');
    if (size > (collection === 'glossary' ? treeLimits.glossary : treeLimits.text)) {
      refuse('size');
      continue;
    }
    texts.push({
      path,
      collection,
      slug: slugOf(path, collection),
      siblings: beside.map((each) => nameOf(each.path)),
    });
  }
  return { texts, pictures, faults };
}

function faultOfPlace(
  item: TreeItem,
  entries: ReadonlySet<string>,
  parents: ReadonlySet<string>,
): TreeFault | undefined {
  const { path, kind } = item;
  const [top = '', folder = '', ...rest] = path.split('/');
  const name = nameOf(path);
  if (kind === 'link') return 'link';
  if (name === '.git') return 'submodule';
  if (kind === 'other') return 'kind';
  if (kind === 'folder') {
    // Git keeps no empty folder: what looks like one is a submodule that was not fetched.
    return parents.has(path) || isFolderOfCollection(path) ? undefined : 'empty-folder';
  }
  if (top === 'case-studies' && rest.length > 0) {
    if (rest.length > 1) return 'place';
    if (!slug.safeParse(folder).success) return name === 'index.mdx' ? 'folder-name' : 'place';
    if (name === 'index.mdx') return undefined;
    if (!entries.has(parentOf(path)) || /\.mdx?$/i.test(name)) return 'place';
    if (pictureName.test(name)) return undefined;
    return /\.(jpe?g|jfif|png|webp)$/i.test(name) ? 'picture-name' : 'kind';
  }
  return collectionOf(path) === undefined ? 'place' : undefined;
}

function isLitter({ path, kind, size }: TreeItem): boolean {
  return kind === 'file' && size <= treeLimits.text && litter.has(nameOf(path));
}

function isFolderOfCollection(name: string): name is 'case-studies' | 'themes' | 'interventions' {
  return name === 'case-studies' || name === 'themes' || name === 'interventions';
}

/** The collection of a text, where its path is one of a text. */
function collectionOf(path: string): CollectionName | undefined {
  if (path === 'glossary.yaml') return 'glossary';
  const [top = '', second = '', third] = path.split('/');
  if (!isFolderOfCollection(top)) return undefined;
  if (top === 'case-studies') return third === 'index.mdx' ? top : undefined;
  return third === undefined && second.endsWith('.mdx') ? top : undefined;
}

function slugOf(path: string, collection: CollectionName): string {
  return collection === 'case-studies'
    ? nameOf(parentOf(path))
    : nameOf(path).replace(/\.[^.]*$/, '');
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const place =
  'A case study is content/case-studies/<slug>/index.mdx, with its pictures beside it; <slug> is lower-case words joined by hyphens.';

/** Rule, message and hint of each fault. */
const words: Readonly<Record<TreeFault, readonly [rule: RuleCode, message: string, hint: string]>> =
  {
    place: ['tree/place', 'No file may be here.', place],
    link: [
      'tree/link',
      'This is a link to another place, not a file.',
      'Put the file itself here, or take the link away.',
    ],
    submodule: [
      'tree/submodule',
      'A folder of another repository (.git) may not be here.',
      'Copy the files themselves, without the ".git" beside them.',
    ],
    'empty-folder': [
      'tree/submodule',
      'This folder has nothing in it. In git only another repository (a submodule) looks like that.',
      'Put the file into it that belongs there, or take the folder away.',
    ],
    executable: [
      'tree/executable',
      'The file is marked as a program that can be run; texts and pictures are not.',
      'Run "npm run check -- --fix", or "chmod -x" and the name of the file, and commit it again.',
    ],
    'folder-name': [
      'tree/name',
      'The name of this folder cannot be an address.',
      'Use at most 60 lower-case letters a to z and digits, with single hyphens between words: "shared-reading-devon".',
    ],
    'picture-name': [
      'tree/name',
      'The name of this picture cannot be an address.',
      'Use lower-case letters a to z and digits, with single hyphens between words, and end with .jpg, .png or .webp: "reading-room.jpg".',
    ],
    kind: [
      'tree/kind',
      'A file of this kind may not be here: beside a case study lie only its pictures.',
      'Save a picture as JPEG, PNG or WebP, with that ending in its name. Take any other file away.',
    ],
    path: [
      'tree/name',
      `The path is longer than ${String(treeLimits.path)} characters; some computers cannot open it.`,
      'Choose a shorter name.',
    ],
    size: [
      'tree/size',
      `The file is too large. A text has at most ${inKibibytes(treeLimits.text)}, the glossary ${inKibibytes(treeLimits.glossary)}, a picture 3 MB.`,
      'Save a picture smaller: 2,000 pixels wide is plenty. Shorten a text, or make two entries of it.',
    ],
    pictures: [
      'tree/pictures',
      `More than ${String(treeLimits.pictures)} pictures lie beside this text.`,
      'Keep those that show what words cannot.',
    ],
  };

/** Says what is wrong with a file that was not opened, or should not be as it is. */
export function reportTreeFault(fault: TreeFault, findings: FileFindings): void {
  const [rule, message, hint] = words[fault];
  findings.error(rule, { line: 1, column: 1 }, message, hint);
}

function inKibibytes(bytes: number): string {
  return `${String(bytes / 1024)} KB`;
}
