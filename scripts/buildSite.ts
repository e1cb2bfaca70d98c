import { fork } from 'node:child_process';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDir } from '#entries/readContent.ts';
import { BuildFailure } from './buildFailure.ts';
import type { BuildMessage } from './buildPages.ts';
import { isSearched, MadePages } from './madePages.ts';
import { step } from './progress.ts';
import { SearchIndex } from './searchIndex.ts';
import { SiteVerifier } from './verifySite.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where builds work: what Astro runs meanwhile must lie where it finds the packages. */
const workshops = join(root, '.astro');

/**
 * Builds the site in a place of its own, indexes it, verifies it and only then
 * puts it in place by rename. Whatever fails before that leaves the last good
 * site as it was, byte for byte; two builds at a time do not meet.
 *
 * @throws BuildFailure where the content, the index or the result is not as it must be.
 */
export async function buildSite(outDir: string): Promise<void> {
  await tidyAfterCrash(outDir);
  const workshop = join(workshops, `building-${String(process.pid)}`);
  const staging = join(dirname(outDir), `.${basename(outDir)}-building-${String(process.pid)}`);
  const site = join(workshop, 'site');
  await mkdir(workshop, { recursive: true });
  const searchIndex = new SearchIndex(join(site, 'pagefind'));
  const verifier = new SiteVerifier();
  const pages = new MadePages(site);
  try {
    const entries = countEntries();
    const looked = lookAtPages(pages, verifier, searchIndex);
    // Whoever waits for it hears of a failure; until then it is no unhandled one.
    looked.catch(() => undefined);
    await step(`Building ${String(entries)} case studies`, () =>
      buildPages(workshop, site, { pages, searchIndex }),
    );
    await step('Indexing for search and verifying', async () => {
      await looked;
      // Pagefind is a process of its own; while it works, the links are followed here.
      const indexed = searchIndex.finish();
      const verified = verifier.finish(site, { base: process.env['SITE_BASE'] || '/', indexed });
      const [problems] = await Promise.all([verified, indexed]);
      if (problems.length > 0) {
        throw new BuildFailure(`The built site is not sound:\n  ${problems.join('\n  ')}`);
      }
    });
    await move(site, staging);
    await swap(staging, outDir);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Astro may be about to write its cache, and a folder that is gone would be a second failure.
    process.once('exit', () => {
      rmSync(workshop, { recursive: true, force: true });
    });
    throw error;
  } finally {
    await searchIndex.close();
  }
  await rm(workshop, { recursive: true, force: true });
}

/** Moves a folder; to another disk it is copied. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await cp(from, to, { recursive: true });
  }
}

/** How many folders of case studies there are; whether each may be published, the check says. */
function countEntries(): number {
  const folder = contentDir();
  if (!existsSync(folder)) {
    throw new BuildFailure(`There is no content folder at ${folder}. Set CONTENT_DIR to yours.`);
  }
  const entries = join(folder, 'case-studies');
  return existsSync(entries) ? readdirSync(entries).length : 0;
}

/** Pages that may wait for the search index; more would only fill the memory. */
const MOST_WAITING = 64;

/** Looks at each page and has case studies indexed, while others are still being made. */
async function lookAtPages(
  pages: MadePages,
  verifier: SiteVerifier,
  searchIndex: SearchIndex,
): Promise<void> {
  const waiting = new Set<Promise<void>>();
  for await (const { path, file, html } of pages.read()) {
    verifier.add(file, html);
    if (isSearched(path)) {
      const added = searchIndex.add({ path, html: html.toString() });
      waiting.add(added);
      void added.then(() => waiting.delete(added));
      if (waiting.size >= MOST_WAITING) {
        await Promise.race(waiting);
      }
    }
  }
}

/** Has the pages made in a process of its own, and tells of each; see `buildPages.ts`. */
async function buildPages(
  workshop: string,
  site: string,
  { pages, searchIndex }: { pages: MadePages; searchIndex: SearchIndex },
): Promise<void> {
  const child = fork(join(root, 'scripts/buildPages.ts'), [workshop, site], {
    // In megabytes. Where a machine has much memory, Node takes 130 for objects that live for a moment, and
    // pages are made no faster by it. The processes that this one starts inherit it.
    execArgv: [...process.execArgv, '--max-semi-space-size=16'],
  });
  let message = 'The pages could not be made; what went wrong stands above.';
  child.on('message', (told: BuildMessage | null) => {
    if (told === null) return;
    if ('searched' in told) {
      searchIndex.expect(told.searched);
    } else if ('written' in told) {
      told.written.forEach((path) => {
        pages.add(path);
      });
    } else {
      message = `\n${told.failure}`;
    }
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new BuildFailure(message);
  }
  pages.close();
}

/** Two renames; between them the old site lies beside, from where the next build would fetch it. */
async function swap(site: string, outDir: string): Promise<void> {
  const previous = previousOf(outDir);
  const hadOne = existsSync(outDir);
  if (hadOne) {
    await rename(outDir, previous);
  }
  try {
    await rename(site, outDir);
  } catch (error) {
    if (hadOne) {
      await rename(previous, outDir);
    }
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

function previousOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}-previous`);
}

/** Puts back a site that a crash left beside its place, and removes half-built ones. */
async function tidyAfterCrash(outDir: string): Promise<void> {
  const folder = dirname(outDir);
  await mkdir(folder, { recursive: true });
  const previous = previousOf(outDir);
  if (existsSync(previous)) {
    if (existsSync(outDir)) {
      await rm(previous, { recursive: true, force: true });
    } else {
      await rename(previous, outDir);
    }
  }
  await removeAbandoned(folder, `.${basename(outDir)}-building-`);
  await mkdir(workshops, { recursive: true });
  await removeAbandoned(workshops, 'building-');
}

/** Removes what builds left that are no longer running; their process is in the name. */
async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
