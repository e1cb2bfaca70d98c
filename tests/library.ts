import { resolve } from 'node:path';
import { checkLibrary } from '#checks/library.ts';
import { mdxTree } from '#entries/parse.ts';
import { readContent } from '#entries/readContent.ts';
import { root } from '../scripts/packageBin.ts';

/** The content from which the site under test was built. */
export const contentFolder = resolve(root, process.env['CONTENT_DIR'] || 'content');

const today = new Date().toISOString().slice(0, 10);

/** The case studies that the content holds and that were not withdrawn. */
export const entries = checkLibrary(readContent(contentFolder), mdxTree, today).caseStudies.filter(
  ({ data }) => data.withdrawn === undefined,
);

/** Slugs of the entries for which something holds, in the order of the alphabet. */
export function slugsWhere(holds: (entry: (typeof entries)[number]) => boolean): string[] {
  return entries
    .filter(holds)
    .map(({ slug }) => slug)
    .toSorted();
}
