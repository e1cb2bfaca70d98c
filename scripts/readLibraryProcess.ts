/**
 * Reads and checks the content, and tells of it. `buildPages.ts` runs it in a process of its own: Astro
 * bundles meanwhile, this code runs as it stands, without a bundler between its parts, and the memory
 * that the checks take is free again when pages are made.
 */
import { contentDir } from '#entries/readContent.ts';
import { readLibrary } from '#entries/readLibrary.ts';

process.once('disconnect', () => process.exit(1));
const library = await readLibrary(contentDir());
process.send?.(library, () => process.exit(0));
