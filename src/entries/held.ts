import type { CheckedLibrary } from '#checks/library.ts';

/**
 * Where the loader leaves the library for the pages. Astro loads the two into module graphs of
 * their own, in one process: what both must see hangs on the global object.
 */
const shelf = globalThis as { [held]?: CheckedLibrary; [expected]?: true };
const held: unique symbol = Symbol.for('best-bits.library');
const expected: unique symbol = Symbol.for('best-bits.library-expected');

/** Says that this process gets the library in another way: the loader then has nothing to read. */
export function expectLibrary(): void {
  shelf[expected] = true;
}

/** Whether the library comes in another way than through the loader, now or later. */
export function isLibraryExpected(): boolean {
  return shelf[expected] === true;
}

/** Keeps a library that passed its checks, in place of the one before. */
export function holdLibrary(library: CheckedLibrary): void {
  shelf[held] = library;
}

/**
 * The library that passed its checks last.
 *
 * @throws where none was loaded, which happens only where a page is made without `content.config.ts`.
 */
export function heldLibrary(): CheckedLibrary {
  const library = shelf[held];
  if (library === undefined) {
    throw new Error('The content was not loaded: the loader of content.config.ts has not run.');
  }
  return library;
}
