import type { Loader } from 'astro/loaders';
import { hasErrors } from '#checks/finding.ts';
import type { CheckedLibrary } from '#checks/library.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import type { CollectionName } from '#checks/sourceFile.ts';
import { holdLibrary } from './held.ts';
import { contentDir } from './readContent.ts';
import { readLibrary } from './readLibrary.ts';

/** One reading serves all collections: what holds between files needs all files. */
let reading: { folder: string; library: Promise<CheckedLibrary> } | undefined;

/**
 * Loads one collection of the content folder. Files are read, checked and held
 * as data; no file becomes a module, so nothing in it can run. Astro's store gets
 * a row for each entry with a mark of what it holds, by which the dev server sees
 * a change. The entry itself stays in memory: see decision 0011. Only the dev server and the type check
 * load it: a build reads the library by itself while Astro bundles.
 *
 * @throws where a file has an error.
 */
export function libraryLoader(collection: CollectionName): Loader {
  return {
    name: 'best-bits-library',
    load: async (context) => {
      const { store, watcher, logger } = context;
      const folder = contentDir();
      const fill = async () => {
        const library = await soundLibrary(folder);
        holdLibrary(library);
        store.clear();
        for (const [id, entry] of entriesOf(library, collection)) {
          // Only the dev server looks for changes.
          const mark = watcher === undefined ? '' : context.generateDigest(JSON.stringify(entry));
          store.set({ id, data: { mark } });
        }
      };
      await fill();
      watcher?.add(folder);
      const reload = (path: string) => {
        if (!path.startsWith(folder)) {
          return;
        }
        reading = undefined;
        fill().catch((error: unknown) => {
          // While someone writes, a file is often half done: say so and keep the last good state.
          logger.error(error instanceof Error ? error.message : String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, reload);
      }
    },
  };
}

async function soundLibrary(folder: string): Promise<CheckedLibrary> {
  if (reading?.folder !== folder) {
    reading = { folder, library: readLibrary(folder) };
  }
  const library = await reading.library;
  if (hasErrors(library.findings)) {
    reading = undefined;
    throw new Error(terminalReport(library.findings));
  }
  return library;
}

function entriesOf(library: CheckedLibrary, collection: CollectionName): [string, unknown][] {
  switch (collection) {
    case 'case-studies':
      return library.caseStudies.map((entry) => [entry.slug, entry]);
    case 'themes':
      return library.themes.map((page) => [page.slug, page]);
    case 'interventions':
      return library.interventions.map((page) => [page.slug, page]);
    case 'glossary':
      return library.glossary.map((term, index) => [String(index), term]);
  }
}
