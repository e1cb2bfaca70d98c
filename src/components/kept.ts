/**
 * HTML that was rendered once, kept by the thing that it was rendered from. It goes
 * when that thing goes: the dev server reads the library anew, and renders anew.
 */
export type KeptHtml = WeakMap<object, string>;

/** Cards by their entry, one store for each level of their heading: an entry stands in many lists. */
export const keptCards: Readonly<Record<2 | 3, KeptHtml>> = {
  2: new WeakMap(),
  3: new WeakMap(),
};

/** The boxes of the filters by the list of entries whose counts they show. */
export const keptFilters: KeptHtml = new WeakMap();
