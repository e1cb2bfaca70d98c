/**
 * Measures the build, with `--page` a page as a reader gets it, and with `search` the search:
 * `npm run bench`. Everything is made in a temporary folder; with `--peers` two other tools build the
 * same text in the same run.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSize, type SizeResult } from './bench/builds.ts';
import { mostEntries } from './bench/library.ts';
import { layOutPeers, peers } from './bench/peers.ts';
import { buildReport } from './bench/report.ts';
import { root } from './packageBin.ts';

const usage = `npm run bench -- [--sizes 100,1000,5000] [--peers] [--runs 1] [--seed 1]
npm run bench -- --page [--runs 5]
npm run bench -- search [--sizes 1000,5000] [--real] [--runs 5] [--seed 1]
npm run bench -- search --record

  --sizes   how many entries to make up and build, one or more numbers
  --peers   builds the same text with plain Astro and with Starlight too, as it comes and without its sidebar
  --page    measures one page in a browser instead, beside Starlight's of the same text
  search    measures the search over the real entries and made-up ones, beside other engines
  --real    with search: over the real entries only
  --record  with search: only writes down how good it is, for the tests to hold it to
  --runs    how often; medians are shown
  --seed    what the made-up text is drawn from; the same seed gives the same bytes`;

/** Packages of the peers, kept between runs. */
const cache = join(root, 'node_modules', '.cache', 'best-bits-bench');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      peers: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      real: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      runs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [mode, ...others] = positionals;
  if (others.length > 0 || (mode !== undefined && mode !== 'search')) {
    console.error(`The only word that it takes is "search".\n\n${usage}`);
    return 2;
  }
  const inSearch = mode === 'search';
  const sizes = (values.sizes ?? (inSearch ? '1000,5000' : '100,1000,5000')).split(',').map(Number);
  const runs = Number(values.runs ?? (values.page || inSearch ? 5 : 1));
  const seed = Number(values.seed);
  const isCount = (value: number) => Number.isInteger(value) && value > 0;
  if (!isCount(runs) || !Number.isInteger(seed) || !sizes.every(isCount)) {
    console.error(`--sizes, --runs and --seed take whole numbers.\n\n${usage}`);
    return 2;
  }
  if (sizes.some((size) => size > mostEntries)) {
    console.error(`At most ${String(mostEntries)} entries can be made.`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'best-bits-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(1);
    });
  }
  try {
    console.log(`${machine()}\n`);
    if (inSearch) {
      const { judgeOurs, measureSearch } = await import('./bench/searchBench.ts');
      if (values.record) {
        const { record } = await import('./bench/searchRecord.ts');
        console.log(record(await judgeOurs({ root, folder })));
      } else {
        const made = values.real ? [] : sizes;
        console.log(
          await measureSearch({ root, folder, cache, sizes: made, seed, runs, progress }),
        );
      }
      return 0;
    }
    const peerFolder = join(folder, 'peers');
    if (values.peers || values.page) {
      await layOutPeers(cache, peerFolder);
    }
    const options = { root, folder, peerFolder, seed, runs, progress };
    if (values.page) {
      const { measurePage } = await import('./bench/page.ts');
      console.log(await measurePage(options));
      return 0;
    }
    const results: SizeResult[] = [];
    for (const size of sizes) {
      results.push(await measureSize(size, { ...options, peers: values.peers ? peers : [] }));
    }
    console.log(`\n${buildReport(results)}`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function progress(line: string): void {
  console.log(line);
}

function machine(): string {
  const [processor] = cpus();
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB of memory`;
  return `${new Date().toISOString().slice(0, 10)}, ${String(availableParallelism())} cores (${processor?.model.trim() ?? 'unknown'}), ${memory}, Node ${process.version}, ${process.platform}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
