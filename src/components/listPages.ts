import { site } from '#site.config.ts';
import type { OutcomeDomainCode } from '#vocabulary/evidence.ts';
import type { InterventionCode } from '#vocabulary/interventions.ts';

/** One static page of a long list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** First page is 1. */
  readonly number: number;
  readonly count: number;
  /** All items of the list, over all pages. */
  readonly total: number;
  readonly path: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * Cuts a list into static pages. The first stands at `firstPath`, the others at
 * `furtherPath` with their number behind it. An empty list has one empty page.
 */
export function listPages<Item>(
  items: readonly Item[],
  firstPath: string,
  furtherPath = `${firstPath}page/`,
): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / site.pageSize));
  const pathOf = (number: number) =>
    number === 1 ? firstPath : `${furtherPath}${String(number)}/`;
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return {
      items: items.slice(index * site.pageSize, number * site.pageSize),
      number,
      count,
      total: items.length,
      path: pathOf(number),
      previous: number > 1 ? pathOf(number - 1) : undefined,
      next: number < count ? pathOf(number + 1) : undefined,
    };
  });
}

/** The page of the entries of an intervention that looked at something: `/interventions/coaching/attainment/`. */
export function domainPath(intervention: InterventionCode, domain: OutcomeDomainCode): string {
  return `/interventions/${intervention}/${domain}/`;
}
