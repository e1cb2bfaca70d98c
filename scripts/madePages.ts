import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the site, as it was written. */
export interface MadePage {
  /** Its path below the base path of the site, such as `/themes/`. */
  readonly path: string;
  /** Its file in the site, such as `themes/index.html`. */
  readonly file: string;
  readonly html: Buffer;
}

/** Whether a page, by its path below the base path, is one that search looks for. */
export function isSearched(path: string): boolean {
  return /^\/case-studies\/[^/]+\/?$/.test(path);
}

/**
 * The pages of a site in the making, read from where they are written while others are still being
 * made. To hand over a path instead of a page leaves the process that makes them free to make more.
 */
export class MadePages {
  private readonly folder: string;
  private readonly paths: string[] = [];
  private isWhole = false;
  private wake: () => void = () => undefined;

  /** @param folder where the site is written */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** A page is written. @param path below the base path of the site, such as `/themes/` */
  add(path: string): void {
    this.paths.push(path);
    this.wake();
  }

  /** All pages are written. */
  close(): void {
    this.isWhole = true;
    this.wake();
  }

  /** The pages, in the order in which they were written. */
  async *read(): AsyncGenerator<MadePage> {
    let read = 0;
    while (read < this.paths.length || !this.isWhole) {
      const path = this.paths[read];
      if (path === undefined) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      read += 1;
      const file = `${path.slice(1)}index.html`;
      // At once: a page is small, and to wait for the disk costs more than to read it.
      yield { path, file, html: readFileSync(join(this.folder, file)) };
    }
  }
}
