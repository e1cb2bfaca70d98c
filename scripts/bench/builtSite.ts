import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { median } from './numbers.ts';

/** What a built site weighs. */
export interface SiteWeight {
  readonly pages: number;
  /** The parts of the search index, without the programs that come with it. */
  readonly indexBytes: number;
  /** The HTML of the page of an entry, the median of all. */
  readonly pageBytes: number;
  /** The same page as a server sends it, with brotli. */
  readonly pageBytesSent: number;
}

/**
 * Weighs a built site.
 *
 * @param entryPages The folder of the pages of entries, below the site.
 */
export async function weighed(site: string, entryPages: string): Promise<SiteWeight> {
  const files = (await readdir(site, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const index = files.filter((name) => /\.(pf_\w+|pagefind)$/.test(name));
  const indexSizes = await Promise.all(
    index.map(async (name) => (await stat(join(site, name))).size),
  );
  const isEntry = new RegExp(`^${entryPages}/[^/]+/index\\.html$`);
  const entries = files.filter((name) => isEntry.test(name)).toSorted();
  // So many tell the median as well as thousands would, and large pages are slow to pack.
  const step = Math.max(1, Math.floor(entries.length / 25));
  const sample = await Promise.all(
    entries
      .filter((_, position) => position % step === 0)
      .map((name) => readFile(join(site, name))),
  );
  return {
    pages: files.filter((name) => name.endsWith('.html')).length,
    indexBytes: indexSizes.reduce((sum, size) => sum + size, 0),
    pageBytes: median(sample.map((html) => html.length)),
    pageBytesSent: median(sample.map((html) => brotliCompressSync(html).length)),
  };
}
