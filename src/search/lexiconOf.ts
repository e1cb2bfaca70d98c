import type { CaseStudy } from '#entries/caseStudy.ts';
import type { GlossaryTerm } from '#schema/glossary.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { locations } from '#vocabulary/locations.ts';
import { phases, places } from '#vocabulary/settings.ts';
import { strands } from '#vocabulary/strands.ts';
import { structures } from '#vocabulary/structures.ts';
import type { Term } from '#vocabulary/term.ts';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';
import type { FacetCode } from './facets.ts';
import { searchFields } from './fields.ts';
import { otherNames } from './otherNames.ts';
import type { Named } from './query/lexicon.ts';
import { tokensOf } from './query/tokens.ts';
import { WordList } from './query/wordList.ts';

/** The fragment of a term of the glossary on its page, without the sign before it. */
export function glossaryId(term: string): string {
  return `term-${term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

/**
 * Everything that has a name in a library: themes, interventions and strands with their pages, terms
 * of the glossary, and those values of other facets that some case study has.
 *
 * @param entries the case studies that stand
 */
export function lexiconOf(
  entries: readonly CaseStudy[],
  glossary: readonly GlossaryTerm[],
): Named[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const [facet, code] of searchFields(entry).filters) {
      counts.set(`${facet}:${code}`, (counts.get(`${facet}:${code}`) ?? 0) + 1);
    }
  }
  const countOf = (facet: FacetCode, code: string) => counts.get(`${facet}:${code}`) ?? 0;
  const values = (facet: FacetCode, terms: readonly Term[]): Named[] =>
    terms
      .filter(({ code }) => countOf(facet, code) > 0)
      .map(({ code, label }) => ({
        kind: 'value',
        label,
        names: [label, ...(otherNames[facet]?.[code] ?? [])],
        facet,
        code,
      }));
  return [
    ...themes.terms.map(({ code, label }): Named => ({
      kind: 'theme',
      label: themeShortLabels[code],
      names: [themeShortLabels[code], label],
      path: `themes/${code}/`,
      count: countOf('theme', code),
      facet: 'theme',
      code,
    })),
    ...interventions.terms.map(({ code, label, aliases }): Named => ({
      kind: 'intervention',
      label,
      names: [label, ...aliases],
      path: `interventions/${code}/`,
      count: countOf('intervention', code),
      facet: 'intervention',
      code,
    })),
    ...strands.terms.map(({ code, label, aliases }): Named => ({
      kind: 'strand',
      label,
      names: [label, ...aliases],
      // Its page is a list, and there is no list of nothing.
      ...(countOf('strand', code) > 0 ? { path: `case-studies/?strand=${code}` } : {}),
      count: countOf('strand', code),
      facet: 'strand',
      code,
    })),
    ...glossary.map(({ term, expansion, aliases = [] }): Named => ({
      kind: 'term',
      label: term,
      names: [term, ...(expansion === undefined ? [] : [expansion]), ...aliases],
      path: `glossary/#${glossaryId(term)}`,
      ...(expansion === undefined ? {} : { expansion }),
    })),
    ...values('phase', phases.terms),
    ...values('structure', structures.terms),
    ...values('place', locations.terms),
    ...values('area', places.terms),
  ];
}

/** A word that may be what a misspelt one was meant to be. */
const spelledWord = /^[a-z]{3,24}$/;

/** More words than this would cost the reader more than a better guess is worth. */
const MOST_WORDS = 8000;

/**
 * The words of a library with how many case studies have each: those of names, and the commonest
 * where there are many.
 */
export function wordListOf(entries: readonly CaseStudy[], names: readonly Named[]): WordList {
  const counts = new Map<string, number>();
  for (const { data, body, where } of entries) {
    const text = [data.title, data.summary, ...data.keyMessages, where, body].join(' ');
    for (const word of spelledWords(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const named = spelledWords(names.flatMap((each) => each.names).join(' '));
  const common = [...counts]
    .filter(([word]) => !named.has(word))
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, Math.max(0, MOST_WORDS - named.size));
  return new WordList([
    ...[...named].map((word) => [word, counts.get(word) ?? 1] as const),
    ...common,
  ]);
}

/** The words of a text as they may be typed; what stands in an address of the web is none. */
function spelledWords(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text.replace(/\bhttps?:\/\/\S+/g, ' '));
  return new Set(tokens.map((token) => token.text).filter((word) => spelledWord.test(word)));
}
