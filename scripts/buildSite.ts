import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { readContent } from '#entries/readContent.ts';
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

/**
 * Builds the site beside the folder that is to hold it, indexes it, verifies it
 * and only then puts it in place by rename. Whatever fails before that leaves the
 * last good site as it was, byte for byte.
 *
 * @throws BuildFailure where the content, the index or the result is not as it must be.
 */
export async function buildSite(outDir: string): Promise<void> {
  await tidyAfterCrash(outDir);
  const staging = join(dirname(outDir), `.${basename(outDir)}-building-${String(process.pid)}`);
  const site = join(staging, 'site');
  await mkdir(staging, { recursive: true });
  try {
    const entries = countEntries();
    await step(`Building ${String(entries)} case studies`, () => buildPages(staging, site));
    const indexed = await step('Indexing for search', () => indexPages(site));
    await step('Verifying', async () => {
      const problems = await verifySite(site, { base: process.env['SITE_BASE'] || '/', indexed });
      if (problems.length > 0) {
        throw new BuildFailure(
          `The built site is not sound; the last good one stays:\n  ${problems.join('\n  ')}`,
        );
      }
    });
    await swap(site, outDir);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function countEntries(): number {
  const contentDir = resolve(root, process.env['CONTENT_DIR'] || 'content');
  if (!existsSync(contentDir)) {
    throw new BuildFailure(
      `There is no content folder at ${contentDir}. Set CONTENT_DIR to yours.`,
    );
  }
  return readContent(contentDir).files.filter((file) => file.collection === 'case-studies').length;
}

async function buildPages(staging: string, site: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await build({
      root,
      outDir: site,
      cacheDir: join(staging, 'cache'),
      logLevel: 'error',
    });
  } catch (error) {
    throw isRefusal(error) ? new BuildFailure(`\n${error.message}`) : error;
  }
}

/** The loader runs in a module graph of its own, so its error is known by name, not by class. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && ['RefusedLibrary', 'RefusedPicture'].includes(error.name);
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
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

async function dropUnusedFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !usedIndexFiles.test(entry.name)) {
      await rm(join(folder, entry.name));
    }
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
  const building = `.${basename(outDir)}-building-`;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(building) ? Number(name.slice(building.length)) : Number.NaN;
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

/** Gives the dev server the index of the last build, so that search works there too. */
export async function lendIndex(outDir: string, publicDir: string): Promise<boolean> {
  const index = join(outDir, 'pagefind');
  if (!existsSync(index)) {
    return false;
  }
  await cp(index, join(publicDir, 'pagefind'), { recursive: true });
  return true;
}
