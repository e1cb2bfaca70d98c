import type { GlossaryTerm } from '#schema/glossary.ts';
import type { InterventionData } from '#schema/intervention.ts';
import type { ThemeData } from '#schema/theme.ts';
import type { InterventionCode } from '#vocabulary/interventions.ts';
import type { ThemeCode } from '#vocabulary/themes.ts';
import { asCaseStudy, type CaseStudy } from './caseStudy.ts';
import { heldLibrary } from './held.ts';
import { compareText } from './order.ts';
import { relatedFinder, type Related } from './related.ts';

/** A page of a theme or of an intervention: its facts and its text. */
export interface ConceptPage<Code, Data> {
  readonly code: Code;
  readonly data: Data;
  readonly body: string;
}

/** Entries that are trials of the same thing. */
export interface Repeats {
  readonly triesAgain: readonly CaseStudy[];
  readonly triedAgainBy: readonly CaseStudy[];
}

/** Everything that pages are made from. */
export interface Library {
  /** Entries that stand, in the order of their titles. */
  readonly caseStudies: readonly CaseStudy[];
  /** Entries that were withdrawn; they keep a page and are in no list. */
  readonly withdrawn: readonly CaseStudy[];
  readonly themes: ReadonlyMap<string, ConceptPage<ThemeCode, ThemeData>>;
  readonly interventions: ReadonlyMap<string, ConceptPage<InterventionCode, InterventionData>>;
  /** Terms in alphabetical order. */
  readonly glossary: readonly GlossaryTerm[];
  relatedTo(entry: CaseStudy): readonly Related[];
  /** Entries that an entry tries again, and entries that try it again, in the order of their titles. */
  repeatsOf(entry: CaseStudy): Repeats;
}

let prepared: Library | undefined;

/** The library. In a build it is put together once; the dev server looks again for each page. */
export function getLibrary(): Library {
  if (prepared === undefined || import.meta.env.DEV) {
    prepared = prepare();
  }
  return prepared;
}

function prepare(): Library {
  const { caseStudies, themes, interventions, glossary } = heldLibrary();
  const all = caseStudies
    .map(({ slug, data, body, rating }) => asCaseStudy(slug, data, body, rating))
    .toSorted((a, b) => compareText(a.data.title, b.data.title));
  const standing = all.filter((entry) => entry.data.withdrawn === undefined);
  return {
    caseStudies: standing,
    withdrawn: all.filter((entry) => entry.data.withdrawn !== undefined),
    themes: new Map(
      themes.map(({ slug, data, body }) => [slug, { code: slug as ThemeCode, data, body }]),
    ),
    interventions: new Map(
      interventions.map(({ slug, data, body }) => [
        slug,
        { code: slug as InterventionCode, data, body },
      ]),
    ),
    glossary: glossary.toSorted((a, b) => compareText(a.term, b.term)),
    relatedTo: relatedFinder(standing),
    repeatsOf: repeatFinder(standing),
  };
}

function repeatFinder(entries: readonly CaseStudy[]): Library['repeatsOf'] {
  const repeating = entries.filter((entry) => entry.data.replicates !== undefined);
  return ({ slug, data }) => ({
    triesAgain:
      data.replicates === undefined
        ? []
        : entries.filter((other) => data.replicates?.includes(other.slug)),
    triedAgainBy: repeating.filter((other) => other.data.replicates?.includes(slug)),
  });
}
