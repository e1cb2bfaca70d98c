import type { Loader, LoaderContext } from 'astro/loaders';
import { hasErrors, type Finding } from '#checks/finding.ts';
import { checkLibrary, type CheckedLibrary } from '#checks/library.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import type { CollectionName } from '#checks/sourceFile.ts';
import { mdxTree } from './parse.ts';
import { contentDir, readContent } from './readContent.ts';

/** A library that may not be published, with all that is wrong in it. */
class RefusedLibrary extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(terminalReport(findings));
    this.name = 'RefusedLibrary';
    this.findings = findings;
  }
}

interface Row {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
}

/** One reading serves all collections: what holds between files needs all files. */
let reading: { folder: string; library: CheckedLibrary } | undefined;

/**
 * Loads one collection of the content folder. Files are read, checked and stored
 * as data; no file becomes a module, so nothing in it can run.
 *
 * @throws RefusedLibrary where a file has an error.
 */
export function libraryLoader(collection: CollectionName): Loader {
  return {
    name: 'best-bits-library',
    load: async (context) => {
      const folder = contentDir();
      fill(context, rowsOf(readLibrary(folder), collection));
      context.watcher?.add(folder);
      const reload = (path: string) => {
        if (!path.startsWith(folder)) {
          return;
        }
        reading = undefined;
        try {
          fill(context, rowsOf(readLibrary(folder), collection));
        } catch (error) {
          // While someone writes, a file is often half done: say so and keep the last good state.
          context.logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, reload);
      }
      await Promise.resolve();
    },
  };
}

function readLibrary(folder: string): CheckedLibrary {
  if (reading?.folder !== folder) {
    reading = { folder, library: checkLibrary(readContent(folder), mdxTree) };
  }
  const { library } = reading;
  if (hasErrors(library.findings)) {
    reading = undefined;
    throw new RefusedLibrary(library.findings);
  }
  return library;
}

function rowsOf(library: CheckedLibrary, collection: CollectionName): Row[] {
  switch (collection) {
    case 'case-studies':
      return library.caseStudies.map(({ slug, data, body }) => ({ id: slug, data, body }));
    case 'themes':
      return library.themes.map(({ slug, data, body }) => ({ id: slug, data, body }));
    case 'interventions':
      return library.interventions.map(({ slug, data, body }) => ({ id: slug, data, body }));
    case 'glossary':
      return library.glossary.map((data, index) => ({ id: String(index), data }));
  }
}

function fill(context: LoaderContext, rows: readonly Row[]): void {
  const { store } = context;
  store.clear();
  for (const { id, data, body } of rows) {
    const digest = context.generateDigest({ ...data, body });
    store.set({ id, data, digest, ...(body === undefined ? {} : { body }) });
  }
}
