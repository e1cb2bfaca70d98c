import { interventions } from '#vocabulary/interventions.ts';
import { labelOf } from '#vocabulary/term.ts';
import { themeShortLabels } from '#vocabulary/themes.ts';
import { listed, type CaseStudy } from './caseStudy.ts';

/** An entry that is worth reading next, and why. */
export interface Related {
  readonly entry: CaseStudy;
  /** Why, in words: "also coaching, in secondary schools". */
  readonly why: string;
}

/** Entries looked at on each side in a list; it keeps the cost of a page flat as the library grows. */
const NEIGHBOURS = 6;
const SHOWN = 3;

/**
 * Prepares the search for related entries: those that share interventions,
 * themes, phase and place. Candidates come from the lists of the entry's own
 * interventions and themes, the nearest by title first, so that the cost for one
 * entry does not grow with the library.
 */
export function relatedFinder(
  entries: readonly CaseStudy[],
): (entry: CaseStudy) => readonly Related[] {
  const lists = new Map<string, CaseStudy[]>();
  for (const entry of entries) {
    for (const key of [...entry.data.interventions, ...entry.data.themes]) {
      const list = lists.get(key);
      if (list === undefined) {
        lists.set(key, [entry]);
      } else {
        list.push(entry);
      }
    }
  }
  const positions = new Map<string, ReadonlyMap<string, number>>(
    [...lists].map(([key, list]) => [
      key,
      new Map(list.map((entry, index) => [entry.slug, index])),
    ]),
  );

  return (entry) => {
    const candidates = new Map<string, CaseStudy>();
    for (const key of [...entry.data.interventions, ...entry.data.themes]) {
      const position = positions.get(key)?.get(entry.slug) ?? 0;
      const near = (lists.get(key) ?? []).slice(
        Math.max(0, position - NEIGHBOURS),
        position + NEIGHBOURS + 1,
      );
      for (const candidate of near) {
        candidates.set(candidate.slug, candidate);
      }
    }
    candidates.delete(entry.slug);
    return [...candidates.values()]
      .map((candidate) => ({ candidate, score: likeness(entry, candidate) }))
      .toSorted((a, b) => b.score - a.score || (a.candidate.slug < b.candidate.slug ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ candidate }) => ({ entry: candidate, why: reason(entry, candidate) }));
  };
}

function shared<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  return a.filter((item) => b.includes(item));
}

function phasesOf(entry: CaseStudy): readonly string[] {
  return Array.isArray(entry.data.setting.phases) ? entry.data.setting.phases : [];
}

function likeness(a: CaseStudy, b: CaseStudy): number {
  const linked =
    (a.data.replicates ?? []).includes(b.slug) || (b.data.replicates ?? []).includes(a.slug);
  return (
    (linked ? 100 : 0) +
    (a.data.interventions[0] === b.data.interventions[0] ? 3 : 0) +
    shared(a.data.interventions, b.data.interventions).length * 4 +
    shared(a.data.themes, b.data.themes).length * 2 +
    shared(phasesOf(a), phasesOf(b)).length +
    shared(a.data.setting.locations, b.data.setting.locations).length
  );
}

function reason(a: CaseStudy, b: CaseStudy): string {
  const sameInterventions = shared(a.data.interventions, b.data.interventions);
  if (sameInterventions.length > 0) {
    return `Also ${listed(sameInterventions.map((code) => labelOf(interventions, code).toLowerCase()))}`;
  }
  const sameThemes = shared(a.data.themes, b.data.themes);
  return `Also about ${listed(sameThemes.map((code) => themeShortLabels[code].toLowerCase()))}`;
}
