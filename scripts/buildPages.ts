/**
 * Makes all pages. `buildSite.ts` runs it as a process of its own: pages are looked over and handed to
 * search there while others are made here.
 */
import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { LibraryContent } from '#checks/library.ts';
import { holdLibrary } from '#entries/held.ts';
import { unlistedPaths } from '#entries/unlisted.ts';
import type * as Bundle from '../src/prerender.ts';
import type { BundleMessage } from './bundlePages.ts';
import { isSearched } from './madePages.ts';
import { root } from './packageBin.ts';
import { inBuildOrder } from './pageOrder.ts';
import { placeOf, type PagePlace } from './pagePlace.ts';
import type { LibraryMessage } from './readLibraryProcess.ts';
import { writeSiteMap } from './siteMap.ts';

/** What this process tells the one that started it. */
export type BuildMessage =
  /** How many pages there will be that search looks for. They are the first to be made. */
  | { readonly searched: number }
  /** The paths of pages that are written, below the base path. */
  | { readonly written: readonly string[] }
  /** The content or a picture is refused, or a page cannot be made: why, in words. */
  | { readonly failure: string };

/** So many pages are told of at a time: each message wakes the other process. */
const TOLD_TOGETHER = 16;
/** While pictures are drawn, in threads of their own, other pages are made. */
const MADE_TOGETHER = 8;

const [workshop = '', outDir = ''] = process.argv.slice(2);
const running = new Set<ChildProcess>();

// Whoever started this is gone: nobody wants the pages any more.
process.once('disconnect', () => process.exit(1));
const { content, checked } = readLibrary();
try {
  const pages = makePages(bundlePages(), content);
  // Whoever waits for it hears of it, but a refusal is the better word for what is wrong.
  pages.catch(() => undefined);
  await checked;
  await pages;
  await leave(0);
} catch (error) {
  if (isInWords(error)) {
    tell({ failure: error.message });
  } else {
    console.error(error);
  }
  await leave(1);
}

/** Starts a process that ends with this one, at the latest. */
function start(script: string, args: readonly string[], options: ForkOptions): ChildProcess {
  const child = fork(join(root, 'scripts', script), args, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Reads and checks the content in a process of its own. `content` is there when its facts are read,
 * and never where they are refused; `checked` settles when its texts are checked too, and rejects with
 * a refusal where a file has an error.
 */
function readLibrary(): { content: Promise<LibraryContent>; checked: Promise<void> } {
  const child = start('readLibraryProcess.ts', [], {
    // Entries go over as they are, not as JSON.
    serialization: 'advanced',
  });
  const content = Promise.withResolvers<LibraryContent>();
  const checked = Promise.withResolvers<undefined>();
  child.on('message', (told: LibraryMessage) => {
    if ('content' in told) {
      content.resolve(told.content);
    } else if (told.refusal === undefined) {
      checked.resolve(undefined);
    } else {
      checked.reject(Object.assign(new Error(told.refusal), { name: 'RefusedLibrary' }));
    }
  });
  child.once('error', checked.reject);
  child.once('close', () => {
    checked.reject(new Error('The content could not be read; what went wrong stands above.'));
  });
  return { content: content.promise, checked: checked.promise };
}

/** Has the code of the pages bundled in a process of its own. @returns the file of the bundle */
async function bundlePages(): Promise<string> {
  const child = start('bundlePages.ts', [workshop, outDir], {
    // Else each thread of the bundler keeps a heap of its own, where glibc gives out the memory, and the
    // bundler keeps what it no longer needs: 100 MB.
    env: { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0', ...process.env },
  });
  let bundle: string | undefined;
  child.on('message', (told: BundleMessage) => (bundle = told.bundle));
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (bundle === undefined) {
    throw inWords('Astro could not bundle the pages; what it says stands above.');
  }
  return bundle;
}

/** Makes the pages and writes each at once, so that it can be looked at while the next is being made. */
async function makePages(
  bundled: Promise<string>,
  content: Promise<LibraryContent>,
): Promise<void> {
  const [bundle, library] = await Promise.all([bundled, content]);
  holdLibrary(library);
  const { app, staticPaths } = (await import(pathToFileURL(bundle).href)) as typeof Bundle;
  const pages = inBuildOrder(await staticPaths.getAll()).map(({ pathname, route }) => ({
    ...placeOf(pathname, route.type),
    route,
  }));
  tell({ searched: pages.filter(({ path }) => isSearched(path)).length });
  const { base, site } = app.manifest;
  const home = new URL(base.replace(/\/*$/, '/'), site).href;
  const written: string[] = [];
  const waiting = pages.values();
  const makeWaiting = async () => {
    for (const page of waiting) {
      writePage(page.file, await pageBytes(app, page, home));
      if (isStanding(page)) {
        written.push(page.path);
      }
      if (written.length >= TOLD_TOGETHER) {
        tell({ written: written.splice(0) });
      }
    }
  };
  await Promise.all(Array.from({ length: MADE_TOGETHER }, makeWaiting));
  tell({ written });
  const unlisted = unlistedPaths();
  const listed = pages.filter((page) => isStanding(page) && !unlisted.has(page.path));
  await writeSiteMap(
    outDir,
    home,
    listed.map(({ path }) => path),
  );
}

/** Whether something is a page that stands at its address; pictures and data are none, nor is the 404 page. */
function isStanding({ file }: PagePlace): boolean {
  return file.endsWith('index.html');
}

async function pageBytes(
  app: (typeof Bundle)['app'],
  { path, file, route }: PagePlace & { readonly route: RouteData },
  home: string,
): Promise<Uint8Array> {
  try {
    const request = new Request(home + path.slice(1));
    const response = await app.render(request, { routeData: route });
    if (!response.ok && file !== '404.html') {
      throw inWords(`The page ${path} was answered with ${String(response.status)}.`);
    }
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw isInWords(error)
      ? error
      : inWords(`The page ${path} could not be made; what went wrong stands above.`);
  }
}

/**
 * Writes a page at once: it is small, and to wait for the disk costs more than to write it. Nothing is
 * written over: two pages of one address would hide each other, and a file of `public/` hides a page.
 */
function writePage(file: string, bytes: Uint8Array): void {
  const place = join(outDir, file);
  mkdirSync(dirname(place), { recursive: true });
  try {
    writeFileSync(place, bytes, { flag: 'wx' });
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? inWords(
          `Two pages are at ${file}, or a page and a file of public/. Give one another address.`,
        )
      : error;
  }
}

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/**
 * Ends this process, when all that it told has arrived and the processes that it started have ended: they
 * write where the one that started this is about to tidy up.
 */
async function leave(code: number): Promise<void> {
  process.removeAllListeners('disconnect');
  await Promise.all(
    [...running].map((child) => {
      child.kill();
      return once(child, 'close');
    }),
  );
  process.send?.(null, () => process.exit(code));
}

/** A failure with all that is to be said, beside what was printed when it happened. */
function inWords(message: string): Error {
  return Object.assign(new Error(message), { name: 'InWords' });
}

/**
 * Whether an error says all in words for the person who caused it. Pages run in a module graph of their
 * own, so errors are known by name, not by class.
 */
function isInWords(error: unknown): error is Error {
  const names = ['InWords', 'RefusedLibrary', 'RefusedPicture'];
  return error instanceof Error && names.includes(error.name);
}
