import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentFolder } from './library.ts';

const scratch = mkdtempSync(join(tmpdir(), 'best-bits-content-'));
let copies = 0;

/** A copy of the content of the library that a test may spoil. */
export interface ContentCopy {
  readonly folder: string;
  /** Where a site may be built from it. */
  readonly outDir: string;
  /** Changes the text of an entry. */
  edit(slug: string, change: (text: string) => string): void;
  /** Puts a file into the content folder. */
  put(file: string, bytes: string | Buffer): void;
}

/** Copies the content into a folder of its own, which {@link removeCopies} removes. */
export function copyContent(): ContentCopy {
  copies += 1;
  const folder = join(scratch, String(copies), 'content');
  cpSync(contentFolder, folder, { recursive: true });
  const put: ContentCopy['put'] = (file, bytes) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  };
  return {
    folder,
    outDir: join(scratch, String(copies), 'site'),
    put,
    edit: (slug, change) => {
      const file = `case-studies/${slug}/index.mdx`;
      put(file, change(readFileSync(join(folder, file), 'utf8')));
    },
  };
}

/** An empty content folder. */
export function emptyContent(): ContentCopy {
  const copy = copyContent();
  rmSync(copy.folder, { recursive: true });
  mkdirSync(copy.folder);
  return copy;
}

export function removeCopies(): void {
  rmSync(scratch, { recursive: true, force: true });
}

/** Adds a line to the facts of an entry. */
export function withFact(fact: string) {
  return (text: string): string => text.replace(/\n---\n/, `\n${fact}\n---\n`);
}

/** Adds text to the body of an entry. */
export function withText(addition: string) {
  return (text: string): string => text.replace('## What did they do?\n', `$&\n${addition}\n`);
}
