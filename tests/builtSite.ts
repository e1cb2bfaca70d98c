import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { root } from '../scripts/packageBin.ts';

/** The site under test: `npm test` builds it just before. */
export const siteFolder = resolve(root, process.env['OUT_DIR'] || 'dist');

/** Every file below a folder, with `/` between the parts of its name, in a fixed order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .toSorted();
}

/** Every HTML page of a built site. */
export function pageFiles(folder = siteFolder): string[] {
  return filesIn(folder).filter((file) => file.endsWith('.html'));
}

/** The path of every page that the sitemap names, such as `/themes/capacity/`. */
export function sitemapPaths(folder = siteFolder): string[] {
  const sitemaps = filesIn(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  return sitemaps
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)</g)])
    .map((match) => new URL(match[1] ?? '').pathname);
}

/** An address at which there is no page. */
export const missingPath = '/no-such-page/';
