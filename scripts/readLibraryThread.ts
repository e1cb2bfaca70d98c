/**
 * Reads and checks the content, and tells of it. `buildPages.ts` runs it in a thread of its own: Astro
 * bundles meanwhile, and this code runs as it stands, without a bundler between its parts.
 */
import { parentPort } from 'node:worker_threads';
import { contentDir } from '#entries/readContent.ts';
import { readLibrary } from '#entries/readLibrary.ts';

parentPort?.postMessage(await readLibrary(contentDir()));
