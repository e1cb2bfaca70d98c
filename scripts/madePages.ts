import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

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
  return /^\/case-studies\/[^/]+\/$/.test(path);
}

/**
 * A page is told of when it is made, and written a little later. So many pages after it, it is
 * there as a rule; one that is not is asked for again.
 */
const PAGES_BEHIND = 64;

/** So long it waits for a page that is late. */
const PAUSE_MS = 5;

/** How every page ends. One that does not is still being written. */
const END = '</html>';

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

  /** A page was made. @param path below the base path of the site */
  add(path: string): void {
    // What is no folder in an address is a picture or data, or the page of what is not found.
    if (path.endsWith('/')) {
      this.paths.push(path);
      this.wake();
    }
  }

  /** All pages are written. */
  close(): void {
    this.isWhole = true;
    this.wake();
  }

  /** The pages, as they become readable. One that was made and never written is left out. */
  async *read(): AsyncGenerator<MadePage> {
    while (!this.isWhole || this.paths.length > 0) {
      if (!this.isWhole && this.paths.length <= PAGES_BEHIND) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      const path = this.paths.shift() ?? '/';
      const file = `${path.slice(1)}index.html`;
      const place = join(this.folder, file);
      // At once: a page is small, and to wait for the disk costs more than to read it.
      const html = existsSync(place) ? readFileSync(place) : undefined;
      if (html?.subarray(-END.length).toString() === END || (html !== undefined && this.isWhole)) {
        yield { path, file, html };
      } else if (!this.isWhole) {
        this.paths.push(path);
        // To ask at once would keep this process from everything else until the page is there.
        await setTimeout(PAUSE_MS);
      }
    }
  }
}
