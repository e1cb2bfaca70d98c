import { facetCodes, sortCodes, type FacetCode, type SortCode } from './facets.ts';

/** What a visitor asks for: words, codes chosen in facets, a least level, an order. */
export interface SearchState {
  readonly words: string;
  readonly chosen: Readonly<Record<FacetCode, readonly string[]>>;
  /** The least evidence level; 0 asks for none. */
  readonly level: number;
  readonly sort: SortCode;
}

/** What can be asked for in a library; anything else in an address is left out. */
export interface Offered {
  readonly values: Readonly<Record<FacetCode, ReadonlySet<string>>>;
  readonly topLevel: number;
}

/** A part of an address that asks for something that there is not. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
}

/** Characters of the words of a search; the box takes no more. */
export const MOST_CHARACTERS = 200;

/**
 * Reads what is asked for from the query of an address: `?q=…&theme=a,b&level=3&sort=evidence`.
 *
 * @param offered what there is to choose from; without it every code that is well written stands
 */
export function readState(
  query: string,
  offered?: Offered,
): { readonly state: SearchState; readonly ignored: readonly Ignored[] } {
  const parameters = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const keep = (name: string, value: string, stands: boolean) => {
    if (!stands && value !== '') {
      ignored.push({ name, value: beginningOf(value, 60) });
    }
    return stands;
  };
  // A form without JavaScript repeats a name; our own addresses join with commas.
  const listed = (name: string) => [
    ...new Set(parameters.getAll(name).flatMap((value) => value.split(','))),
  ];
  const codes = (facet: FacetCode) =>
    listed(facet).filter((code) =>
      keep(facet, code, isCode(code) && (offered?.values[facet].has(code) ?? true)),
    );
  const chosen = Object.fromEntries(
    facetCodes.map((facet) => [facet, codes(facet)]),
  ) as unknown as SearchState['chosen'];
  const [level = 0] = listed('level')
    .filter((value) =>
      keep('level', value, /^[1-9]$/.test(value) && Number(value) <= (offered?.topLevel ?? 9)),
    )
    .map(Number);
  const [sort = 'relevance'] = listed('sort').flatMap((value) => {
    const code = sortCodes.find((each) => each === value);
    return keep('sort', value, code !== undefined) && code !== undefined ? [code] : [];
  });
  const words = beginningOf((parameters.get('q') ?? '').trim(), MOST_CHARACTERS).trim();
  return { state: { words, chosen, level, sort }, ignored };
}

/** Writes what is asked for as the query of an address; empty where nothing is. */
export function writeState({ words, chosen, level, sort }: SearchState): string {
  // As a form writes it; half a character, which could not be encoded, becomes a sign of its own.
  const parts = words === '' ? [] : [new URLSearchParams({ q: words }).toString()];
  for (const facet of facetCodes) {
    if (chosen[facet].length > 0) {
      parts.push(`${facet}=${chosen[facet].join(',')}`);
    }
  }
  if (level > 0) {
    parts.push(`level=${String(level)}`);
  }
  if (sort !== 'relevance') {
    parts.push(`sort=${sort}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether nothing is asked for: then the whole list stands. */
export function isEmpty(state: SearchState): boolean {
  return writeState(state) === '';
}

/** Whether results are narrowed by anything but words. */
export function isFiltered({ chosen, level }: SearchState): boolean {
  return level > 0 || facetCodes.some((facet) => chosen[facet].length > 0);
}

/** The beginning of a text, counted in UTF-16 units; a character of two units is not cut in two. */
function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

function isCode(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
