import { isSearched } from './madePages.ts';

/**
 * The order in which pages are made. Case studies come first: the search index can then be written while
 * lists are made. Pictures for social cards come between the lists: one is drawn while others are made,
 * and many in a row would leave the process that makes pages without work.
 *
 * @param paths each with its address below the base path of the site
 */
export function inBuildOrder<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
): Path[] {
  const { searched = [], pictures = [], others = [] } = Object.groupBy(paths, kindOf);
  return [...searched, ...spread(pictures, others)];
}

function kindOf({ pathname }: { readonly pathname: string }): 'searched' | 'pictures' | 'others' {
  if (isSearched(pathname)) return 'searched';
  return pathname.startsWith('/social/') ? 'pictures' : 'others';
}

/** Both in their order, the first at even distances between the second. */
function spread<Item>(few: readonly Item[], many: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(many.length / Math.max(1, few.length)));
  const rest = few.slice(Math.ceil(many.length / step));
  return [
    ...many.flatMap((item, index) => [
      ...(index % step === 0 ? few.slice(index / step, index / step + 1) : []),
      item,
    ]),
    ...rest,
  ];
}
