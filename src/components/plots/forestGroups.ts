import type { OutcomeData } from '#schema/caseStudy.ts';
import { outcomeDomains, type OutcomeDomainCode } from '#vocabulary/evidence.ts';
import { estimateOf, scaleFamilies, type Estimate, type ScaleFamily } from './estimate.ts';

/** What a forest plot needs to know of an entry. */
export interface ForestEntry {
  readonly slug: string;
  readonly data: {
    readonly title: string;
    readonly outcomes?: readonly OutcomeData[] | undefined;
  };
}

/** Entries whose results share a scale and a domain, each with the outcome that stands for it. */
export interface ForestGroup<Entry extends ForestEntry = ForestEntry> {
  readonly family: ScaleFamily;
  readonly domain: OutcomeDomainCode;
  readonly rows: readonly {
    readonly entry: Entry;
    readonly outcome: OutcomeData;
    readonly estimate: Estimate;
  }[];
}

/** Fewer studies side by side say no more than their own pages do. */
const LEAST_ENTRIES = 3;

/**
 * The groups that a forest plot can be drawn of: three or more entries whose results have the same
 * scale and the same domain. An entry has one row in a group, so that a study does not weigh more
 * because it declared more: its main outcome, or else the first declared. Entries keep their order.
 */
export function forestGroups<Entry extends ForestEntry>(
  entries: readonly Entry[],
): ForestGroup<Entry>[] {
  const rows = entries.flatMap((entry) =>
    (entry.data.outcomes ?? []).flatMap((outcome) => {
      const estimate = estimateOf(outcome);
      return estimate === undefined ? [] : [{ entry, outcome, estimate }];
    }),
  );
  const byGroup = Map.groupBy(
    rows,
    ({ outcome, estimate }) => `${outcome.domain} ${estimate.family}`,
  );
  return outcomeDomains.terms.flatMap(({ code: domain }) =>
    scaleFamilies.flatMap((family) => {
      const own = [
        ...Map.groupBy(byGroup.get(`${domain} ${family}`) ?? [], (row) => row.entry).values(),
      ];
      const chosen = own.flatMap((each) => each.find(isPrimary) ?? each[0] ?? []);
      return chosen.length < LEAST_ENTRIES ? [] : [{ family, domain, rows: chosen }];
    }),
  );
}

/** Plots that a page shows at most: a large library has dozens, and nobody reads them one below the other. */
const MOST_PLOTS = 4;

/** The groups that a page draws, those of the most entries, in the order handed in; and how many it leaves. */
export function drawnGroups<Group extends Pick<ForestGroup, 'rows'>>(
  groups: readonly Group[],
): { readonly drawn: readonly Group[]; readonly left: number } {
  const largest = new Set(
    groups.toSorted((one, other) => other.rows.length - one.rows.length).slice(0, MOST_PLOTS),
  );
  return {
    drawn: groups.filter((group) => largest.has(group)),
    left: groups.length - largest.size,
  };
}

function isPrimary({ outcome }: { outcome: OutcomeData }): boolean {
  return outcome.primary === 'yes';
}
