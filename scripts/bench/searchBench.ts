import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { searchedSite, type SearchedSite } from '../../tests/search/engines.ts';
import { readGolden } from '../../tests/search/golden.ts';
import { ours } from './builds.ts';
import { writeLibrary } from './library.ts';
import { measured } from './measure.ts';
import { searchCosts } from './searchCosts.ts';
import { documentsOf, type SearchDocument } from './searchDocuments.ts';
import { writeSearchPages } from './searchPages.ts';
import { readySearchPeers, type SearchPeer } from './searchPeers.ts';
import { judged, type JudgedSearch, type Quality } from './searchQuality.ts';
import { drawFromGolden, drawFromTitles, type DrawQueries } from './searchQueries.ts';
import {
  costReport,
  qualityReport,
  type JudgedPart,
  type SearchSizeResult,
} from './searchReport.ts';

/** What the measurement of the search is made with. */
export interface SearchBenchOptions {
  /** The checkout. */
  readonly root: string;
  /** Where everything is put; emptied by whoever made it. */
  readonly folder: string;
  /** Where the packages of the peers are kept between runs. */
  readonly cache: string;
  /** How many entries to make up, for one library after another, beside the real one. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Visits of each kind to each page. */
  readonly runs: number;
  readonly progress: (line: string) => void;
}

/** A site and the content from which it is built. */
interface Library {
  readonly site: string;
  readonly content: string;
}

/**
 * Judges our search and its peers over the golden set, then measures what a search costs a reader,
 * in the real library and in made-up ones.
 *
 * @returns tables, ready for the documentation
 */
export async function measureSearch(options: SearchBenchOptions): Promise<string> {
  // First: without a browser all the rest would be for nothing.
  const browser = await launchBrowser();
  try {
    return await measureIn(browser, options);
  } finally {
    await browser.close();
  }
}

async function measureIn(browser: Browser, options: SearchBenchOptions): Promise<string> {
  const { root, folder, cache, sizes, seed, progress } = options;
  const peers = await readySearchPeers(cache, join(folder, 'search-peers'));
  const results: SearchSizeResult[] = [];
  const measure = async (
    { site }: Library,
    documents: readonly SearchDocument[],
    draw: DrawQueries,
  ) => {
    const size = documents.length;
    progress(`${String(size)} entries: measuring.`);
    const pages = await writeSearchPages(site, { ours, peers, documents });
    const engines = await searchCosts({ ...options, browser, site, pages, draw });
    results.push({ size, engines });
    // What is measured is told at once: a run takes long, and may break off.
    progress(`\n${costReport(results)}\n`);
  };

  const real = { site: join(folder, 'site-real'), content: join(root, 'content') };
  await build(root, real);
  const { documents, parts } = await opened(real.site, (searched) =>
    judgeAll(searched, real.content, peers),
  );
  progress(`${qualityReport(parts)}\n`);
  await measure(real, documents, drawFromGolden(readGolden()));
  for (const size of sizes) {
    const made = {
      site: join(folder, `site-${String(size)}`),
      content: join(folder, `content-${String(size)}`),
    };
    await writeLibrary(made.content, { realContent: real.content, seed, size });
    await build(root, made);
    const entries = await opened(made.site, (searched) => documentsOf(searched, made.content));
    await measure(made, entries, drawFromTitles(entries.map(({ title }) => title)));
    await rm(made.site, { recursive: true, force: true });
    await rm(made.content, { recursive: true, force: true });
  }
  return `${qualityReport(parts)}\n\n${costReport(results)}`;
}

/** Builds the real library and judges our search over the whole golden set. */
export async function judgeOurs({
  root,
  folder,
}: Pick<SearchBenchOptions, 'root' | 'folder'>): Promise<Quality> {
  const site = join(folder, 'site-real');
  await build(root, { site, content: join(root, 'content') });
  return opened(site, ({ rank }) => judged({ name: ours, rank }, readGolden()));
}

async function build(root: string, { site, content }: Library): Promise<void> {
  await measured(process.execPath, ['scripts/site.ts', 'build'], {
    cwd: root,
    env: { CONTENT_DIR: content, OUT_DIR: site, SITE_BASE: '/' },
  });
}

async function opened<Result>(
  site: string,
  use: (searched: SearchedSite) => Promise<Result>,
): Promise<Result> {
  const searched = await searchedSite(site);
  try {
    return await use(searched);
  } finally {
    await searched.close();
  }
}

/** Judges our search, Pagefind alone and each peer, by the held-out part and by the rest. */
async function judgeAll(
  searched: SearchedSite,
  content: string,
  peers: readonly SearchPeer[],
): Promise<{ documents: SearchDocument[]; parts: JudgedPart[] }> {
  const documents = await documentsOf(searched, content);
  const engines: JudgedSearch[] = [
    { name: ours, rank: searched.rank },
    { name: 'Pagefind', rank: searched.rankPlain },
  ];
  for (const { name, build: index, open } of peers) {
    const search = await open(await index(documents));
    engines.push({
      name,
      rank: async (words) => (await search(words, documents.length)).map(({ id }) => id),
    });
  }
  const parts: JudgedPart[] = [];
  for (const [part, isHeld] of [
    ['Held out', true],
    ['The rest', false],
  ] as const) {
    const queries = readGolden().filter(({ held }) => held === isHeld);
    const qualities: JudgedPart['engines'][number][] = [];
    for (const engine of engines) {
      qualities.push({ name: engine.name, quality: await judged(engine, queries) });
    }
    parts.push({ part, engines: qualities });
  }
  return { documents, parts };
}
