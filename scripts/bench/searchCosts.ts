import type { Browser } from 'playwright-core';
import { serveCounting } from './countingServer.ts';
import { chance } from './random.ts';
import type { SearchPage } from './searchPages.ts';
import type { DrawQueries } from './searchQueries.ts';
import type { SearchCost } from './searchReport.ts';
import { visitSearch, type SearchVisit } from './searchVisit.ts';

const CPU_SLOWDOWN = 4;
/** Searches of a visit after the first, of which bytes are counted. */
const NEXT_SEARCHES = 5;
/** Searches of a visit after the first, of which the time is taken. */
const TIMED_SEARCHES = 20;

/** How the costs of searches are measured. */
export interface CostOptions {
  readonly browser: Browser;
  /** A built site in which the pages stand. */
  readonly site: string;
  readonly pages: readonly SearchPage[];
  readonly draw: DrawQueries;
  readonly seed: number;
  /** Visits of each kind to each page. */
  readonly runs: number;
  readonly progress: (line: string) => void;
}

/**
 * Measures what searches cost a reader. Pages take turns, and each is searched for the same words. On
 * one visit bytes are counted, on others the time is taken, with a slower processor: as readers have the
 * page, and once more without workers, which the browser does not slow down.
 *
 * @throws where a page does not search, or never shows a result
 */
export async function searchCosts(options: CostOptions): Promise<SearchCost[]> {
  const { browser, site, pages, draw, seed, runs, progress } = options;
  const server = await serveCounting(site);
  const costs = pages.map(({ name }) => ({
    name,
    firstBytes: [] as number[],
    nextBytes: [] as number[],
    milliseconds: [] as number[],
    withoutWorker: [] as number[],
  }));
  try {
    // The first visit of all compresses the files and warms the browser; it does not count.
    for (let run = 0; run <= runs; run += 1) {
      for (const [position, { name, path }] of pages.entries()) {
        const random = chance(seed, run);
        const whole = await visitSearch(browser, server, path, { workers: true });
        const counted = await during(whole, (visit) =>
          countBytes(visit, draw(random, 1 + NEXT_SEARCHES)),
        );
        const cost = costs[position];
        if (run === 0 || cost === undefined) {
          continue;
        }
        const [first = 0, ...next] = counted;
        cost.firstBytes.push(first);
        cost.nextBytes.push(...next);
        const timed = draw(random, 1 + TIMED_SEARCHES);
        for (const [workers, taken] of [
          [true, cost.milliseconds],
          [false, cost.withoutWorker],
        ] as const) {
          const slow = await visitSearch(browser, server, path, { workers });
          taken.push(...(await during(slow, (visit) => takeTimes(visit, timed))));
        }
        progress(`${name}: visits ${String(run)} of ${String(runs)}`);
      }
    }
  } finally {
    await server.close();
  }
  return costs;
}

async function during<Result>(
  visit: SearchVisit,
  use: (visit: SearchVisit) => Promise<Result>,
): Promise<Result> {
  try {
    return await use(visit);
  } finally {
    await visit.close();
  }
}

/** Bytes that the server sent for each search. */
async function countBytes(visit: SearchVisit, queries: readonly string[]): Promise<number[]> {
  const sent: number[] = [];
  const drawn: number[] = [];
  let before = await visit.bytesSent();
  for (const words of queries) {
    const { results } = await visit.search(words);
    const after = await visit.bytesSent();
    sent.push(after - before);
    drawn.push(results);
    before = after;
  }
  requireResults(drawn);
  return sent;
}

/** Milliseconds that each search took, without the first: it also fetches the engine. */
async function takeTimes(visit: SearchVisit, queries: readonly string[]): Promise<number[]> {
  const [first = '', ...next] = queries;
  await visit.search(first);
  await visit.bytesSent();
  await visit.slowDown(CPU_SLOWDOWN);
  const taken: number[] = [];
  const drawn: number[] = [];
  for (const words of next) {
    await visit.rest();
    const { milliseconds, results } = await visit.search(words);
    taken.push(milliseconds);
    drawn.push(results);
  }
  requireResults(drawn);
  return taken;
}

/** A page that shows nothing costs nothing, and would look the best. */
function requireResults(drawn: readonly number[]): void {
  if (drawn.every((count) => count === 0)) {
    throw new Error('The page has shown no result for any of its searches.');
  }
}
