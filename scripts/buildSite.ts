import { fork } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { contentDir, readContent } from '#entries/readContent.ts';
import type { Refusal } from './buildPages.ts';
import { step } from './progress.ts';
import { verifySite } from './verifySite.ts';

/** A build that failed for a reason that its message explains; no stack is needed. */
export class BuildFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildFailure';
  }
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The files of Pagefind that the site uses; its own search boxes are left out. */
const usedIndexFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+\.pagefind|pagefind\..+\.pf_meta)$/;

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
  try {
    const entries = countEntries();
    await step(`Building ${String(entries)} case studies`, () => buildPages(workshop, site));
    await step('Indexing for search and verifying', async () => {
      // Pagefind is a process of its own; while it works, the pages are looked over here.
      const indexed = indexPages(site);
      const verified = verifySite(site, { base: process.env['SITE_BASE'] || '/', indexed });
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

function countEntries(): number {
  const folder = contentDir();
  if (!existsSync(folder)) {
    throw new BuildFailure(`There is no content folder at ${folder}. Set CONTENT_DIR to yours.`);
  }
  return readContent(folder).files.filter((file) => file.collection === 'case-studies').length;
}

/** Has the pages made in a process of its own; see `buildPages.ts`. */
async function buildPages(workshop: string, site: string): Promise<void> {
  const child = fork(join(root, 'scripts/buildPages.ts'), [site, join(workshop, 'cache')]);
  let message = 'Astro could not make the pages; what it says stands above.';
  child.once('message', ({ refusal }: Refusal) => {
    message = `\n${refusal}`;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new BuildFailure(message);
  }
}

/** Indexes the case studies and returns how many there are in the index. */
async function indexPages(site: string): Promise<number> {
  const check = (errors: readonly string[]) => {
    if (errors.length > 0) {
      throw new BuildFailure(`The search index could not be made: ${errors.join('; ')}`);
    }
  };
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: 'en',
      // The number of a source is not a word of the sentence before it.
      excludeSelectors: ['.cite'],
    });
    check(errors);
    if (index === undefined) {
      throw new BuildFailure('The search index could not be made: no index was created.');
    }
    const added = await index.addDirectory({ path: site, glob: 'case-studies/*/index.html' });
    check(added.errors);
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    check(written.errors);
    await dropUnusedFiles(join(site, 'pagefind'));
    await reportLostChunks(join(site, 'pagefind'));
    return await pagesInIndex(join(site, 'pagefind'));
  } finally {
    await pagefind.close();
  }
}

/** Pages that were added but are not to be found, such as one that has moved, are not in the index. */
async function pagesInIndex(folder: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

async function dropUnusedFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !usedIndexFiles.test(entry.name)) {
      await rm(join(folder, entry.name));
    }
  }
}

/**
 * Pagefind takes a part of the index that does not arrive for one in which nothing was found. Here
 * the search fails instead, so that the page can say so.
 */
async function reportLostChunks(folder: string): Promise<void> {
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const file = join(folder, name);
    const script = await readFile(file, 'utf8');
    const swallowed = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
    if (script.match(swallowed)?.length !== 2) {
      throw new BuildFailure(
        `${name} of Pagefind is not as it was when "reportLostChunks" was written; look at it again.`,
      );
    }
    await writeFile(file, script.replace(swallowed, '$1'));
  }
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
