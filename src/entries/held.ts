import type { LibraryContent } from '#checks/library.ts';

/**
 * Where the loader leaves the library for the pages. Astro loads the two into module graphs of
 * their own, in one process: what both must see hangs on the global object.
 */
const shelf = globalThis as { [held]?: LibraryContent };
const held: unique symbol = Symbol.for('best-bits.library');

/**
 * Keeps a library, in place of the one before: what passed its checks, or in a build what is thrown
 * away should its texts be refused.
 */
export function holdLibrary(library: LibraryContent): void {
  shelf[held] = library;
}

/**
 * The library that was held last.
 *
 * @throws where none was loaded, which happens only where a page is made without `content.config.ts`.
 */
export function heldLibrary(): LibraryContent {
  const library = shelf[held];
  if (library === undefined) {
    throw new Error('The content was not loaded: the loader of content.config.ts has not run.');
  }
  return library;
}
