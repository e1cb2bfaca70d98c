import { heldLibrary } from './held.ts';

/**
 * Paths of pages that no list and no site map should name: old addresses of
 * entries, and entries that were withdrawn.
 *
 * @throws before the content is loaded.
 */
export function unlistedPaths(): ReadonlySet<string> {
  return new Set(
    heldLibrary().caseStudies.flatMap(({ slug, data }) => [
      ...(data.aliases ?? []).map((alias) => `/case-studies/${alias}/`),
      ...(data.withdrawn === undefined ? [] : [`/case-studies/${slug}/`]),
    ]),
  );
}
