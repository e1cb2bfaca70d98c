import type { LibraryContent } from '#checks/library.ts';

/**
 * Where the library is left for the pages: by the loader beside the dev server, and in a build by
 * `scripts/buildPages.ts`. Pages run in a module graph of their own, in the same process: what both must
 * see hangs on the global object.
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
 * @throws where none is held, which happens only where a page is made in another process.
 */
export function heldLibrary(): LibraryContent {
  const library = shelf[held];
  if (library === undefined) {
    throw new Error(
      'The process that makes this page holds no content: nobody has called holdLibrary.',
    );
  }
  return library;
}
