import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { htmlTree } from '#entries/parse.ts';

/** What no site with this content and this search can do without, in seconds. */
export interface Floor {
  /** Reading the files and parsing each body once. */
  readonly parsing: number;
  /** Pagefind on the finished pages. */
  readonly indexing: number;
}

/** Measures the parser and Pagefind by themselves. */
export async function floorOf(content: string, site: string, scratch: string): Promise<Floor> {
  const start = performance.now();
  const folder = join(content, 'case-studies');
  for (const slug of readdirSync(folder)) {
    const text = readFileSync(join(folder, slug, 'index.mdx'), 'utf8');
    htmlTree(text.slice(text.indexOf('\n---\n') + 5));
  }
  const parsed = performance.now();
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  await index?.addDirectory({ path: site, glob: 'case-studies/*/index.html' });
  await index?.writeFiles({ outputPath: scratch });
  await pagefind.close();
  const indexed = performance.now();
  await rm(scratch, { recursive: true, force: true });
  return { parsing: (parsed - start) / 1000, indexing: (indexed - parsed) / 1000 };
}
