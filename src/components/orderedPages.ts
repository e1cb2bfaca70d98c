import type { CaseStudy } from '#entries/caseStudy.ts';
import { listOrders, type ListOrder } from '#entries/order.ts';
import { listPages, type ListPage } from './listPages.ts';

const sorted = new WeakMap<readonly CaseStudy[], Map<string, ListPage<CaseStudy>[]>>();

/** The static pages of the whole list in one order; the first order has the plain address. */
export function orderedPages(
  entries: readonly CaseStudy[],
  order: ListOrder,
): ListPage<CaseStudy>[] {
  const known = sorted.get(entries) ?? new Map<string, ListPage<CaseStudy>[]>();
  sorted.set(entries, known);
  let pages = known.get(order.code);
  if (pages === undefined) {
    pages = listPages(
      entries.toSorted((a, b) => order.compare(a, b)),
      orderPath(order),
      `/case-studies/by/${order.code}/`,
    );
    known.set(order.code, pages);
  }
  return pages;
}

/** Where the list in an order begins. */
export function orderPath(order: ListOrder): string {
  return order === listOrders[0] ? '/case-studies/' : `/case-studies/by/${order.code}/`;
}
