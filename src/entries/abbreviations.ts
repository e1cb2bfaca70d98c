import type { GlossaryTerm } from '#schema/glossary.ts';

/** The abbreviations of the glossary, ready to be found in running text. */
export interface Abbreviations {
  readonly pattern: RegExp;
  readonly expansions: ReadonlyMap<string, string>;
}

const prepared = new WeakMap<readonly GlossaryTerm[], Abbreviations | undefined>();

/** The terms of a glossary that stand for something longer, prepared once for all pages. */
export function abbreviationsOf(glossary: readonly GlossaryTerm[]): Abbreviations | undefined {
  if (!prepared.has(glossary)) {
    prepared.set(glossary, prepare(glossary));
  }
  return prepared.get(glossary);
}

function prepare(glossary: readonly GlossaryTerm[]): Abbreviations | undefined {
  const expansions = new Map(
    glossary.flatMap(({ term, expansion }) =>
      expansion === undefined ? [] : [[term, expansion] as const],
    ),
  );
  if (expansions.size === 0) {
    return undefined;
  }
  const terms = [...expansions.keys()]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    // Only what means something in a pattern: any other sign with a backslash is an error.
    .map((term) => term.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, expansions };
}
