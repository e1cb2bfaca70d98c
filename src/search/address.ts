import { facetCodes, type FacetCode } from './card.ts';

/** What a visitor asks for: words, and codes chosen in facets. */
export interface SearchState {
  readonly words: string;
  readonly chosen: Readonly<Record<FacetCode, readonly string[]>>;
}

/** Reads what is asked for from the query of an address: `?q=…&theme=a,b`. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  // A form without JavaScript repeats a name; our own addresses join with commas.
  const codes = (facet: FacetCode) => [
    ...new Set(
      parameters
        .getAll(facet)
        .flatMap((value) => value.split(','))
        .filter(isCode),
    ),
  ];
  const chosen = Object.fromEntries(
    facetCodes.map((facet) => [facet, codes(facet)]),
  ) as unknown as SearchState['chosen'];
  return { words: (parameters.get('q') ?? '').trim().slice(0, 200), chosen };
}

/** Writes what is asked for as the query of an address; empty where nothing is. */
export function writeState({ words, chosen }: SearchState): string {
  const parts = words === '' ? [] : [`q=${encodeURIComponent(words).replaceAll('%20', '+')}`];
  for (const facet of facetCodes) {
    if (chosen[facet].length > 0) {
      parts.push(`${facet}=${chosen[facet].join(',')}`);
    }
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether nothing is asked for: then the whole list stands. */
export function isEmpty({ words, chosen }: SearchState): boolean {
  return words === '' && facetCodes.every((facet) => chosen[facet].length === 0);
}

function isCode(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
