import { parse } from 'yaml';
import { contentDir, readContent } from './readContent.ts';

/**
 * Paths of pages that no list and no site map should name: old addresses of
 * entries, and entries that were withdrawn.
 */
export function unlistedPaths(): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { collection, slug, text } of readContent(contentDir()).files) {
    // Reading the facts of every entry a second time would cost; few have either field.
    if (collection !== 'case-studies' || !/^(aliases|withdrawn):/m.test(text)) continue;
    const facts = parse(text.slice(3, text.indexOf('\n---', 3))) as {
      aliases?: readonly string[];
      withdrawn?: unknown;
    };
    for (const alias of facts.aliases ?? []) {
      paths.add(`/case-studies/${alias}/`);
    }
    if (facts.withdrawn !== undefined) {
      paths.add(`/case-studies/${slug}/`);
    }
  }
  return paths;
}
