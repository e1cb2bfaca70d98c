import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { ours } from './builds.ts';
import { serveCounting, type CountingServer, type Sent } from './countingServer.ts';
import { madeEntry, writeLibrary } from './library.ts';
import { measured } from './measure.ts';
import { bytes, median, shown, table } from './numbers.ts';
import { peerCommand, starlightWithoutSidebar, writePeer } from './peers.ts';

/** What the measurement of a page is made with. */
export interface PageOptions {
  readonly root: string;
  readonly folder: string;
  readonly peerFolder: string;
  readonly seed: number;
  readonly runs: number;
  readonly progress: (line: string) => void;
}

/** A page on its first visit. */
interface Visit {
  /** Milliseconds until the first text or picture stood. */
  readonly firstPaint: number;
  /** Milliseconds until the largest part of what is seen first stood. */
  readonly largestPaint: number;
  /** How far things jumped: the cumulative layout shift. */
  readonly shift: number;
  readonly sent: Sent;
}

/** Slow 4G as Chrome's own tools have it, in bytes a second and milliseconds. */
const slow4G = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
} as const;
const CPU_SLOWDOWN = 4;

/** Entries around the page; lists and related entries then are as in a library. */
const SIZE = 100;

/** Opens one made-up case study in a browser, ours and Starlight's by turns, and says how they did. */
export async function measurePage(options: PageOptions): Promise<string> {
  const { root, folder, peerFolder, seed, runs, progress } = options;
  const site = join(folder, 'site');
  const content = join(folder, 'content');
  await writeLibrary(content, { realContent: join(root, 'content'), seed, size: SIZE });
  await measured(process.execPath, ['scripts/site.ts', 'build'], {
    cwd: root,
    env: { CONTENT_DIR: content, OUT_DIR: site, SITE_BASE: '/' },
  });
  const project = join(peerFolder, 'Starlight-page');
  await writePeer(project, starlightWithoutSidebar, { seed, size: SIZE });
  await measured(process.execPath, peerCommand, { cwd: project, env: {} });
  progress('Both sites are built.');

  const { slug } = madeEntry(seed, 0);
  const tools = await Promise.all(
    [
      { tool: ours, built: site },
      { tool: starlightWithoutSidebar.name, built: join(project, 'dist') },
    ].map(async ({ tool, built }) => ({
      tool,
      server: await serveCounting(built),
      visits: [] as Visit[],
    })),
  );
  const browser = await launchBrowser();
  try {
    // The first visit of all compresses the files and warms the browser; it does not count.
    for (let run = -1; run < runs; run += 1) {
      for (const { tool, server, visits } of tools) {
        const visit = await firstVisit(browser, server, `/case-studies/${slug}/`);
        if (run >= 0) {
          visits.push(visit);
          progress(`${tool}: largest paint ${shown(visit.largestPaint)} ms`);
        }
      }
    }
  } finally {
    await browser.close();
    await Promise.all(tools.map(({ server }) => server.close()));
  }
  return pageReport(tools);
}

async function firstVisit(browser: Browser, server: CountingServer, path: string): Promise<Visit> {
  server.reset();
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(server.url + path, { waitUntil: 'load', timeout: 60_000 });
    // What comes late, such as a font that is swapped in, still counts.
    await page.waitForTimeout(2500);
    const paints = await page.evaluate(readPaints);
    return { ...paints, sent: server.sent() };
  } finally {
    await context.close();
  }
}

/** Runs in the page: reads what the browser noted since the beginning. */
async function readPaints(): Promise<Pick<Visit, 'firstPaint' | 'largestPaint' | 'shift'>> {
  const noted = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
      // An observer without entries is never called.
      setTimeout(() => {
        resolve([]);
      }, 500);
    });
  const [paint, largest, shifts] = await Promise.all([
    noted('paint'),
    noted('largest-contentful-paint'),
    noted('layout-shift'),
  ]);
  return {
    firstPaint: paint.find((entry) => entry.name === 'first-contentful-paint')?.startTime ?? NaN,
    largestPaint: largest.at(-1)?.startTime ?? NaN,
    shift: shifts.reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0),
  };
}

function pageReport(tools: readonly { tool: string; visits: readonly Visit[] }[]): string {
  const rows = tools.map(({ tool, visits }) => {
    const of = (value: (visit: Visit) => number) => median(visits.map(value));
    return [
      tool,
      shown(of((visit) => visit.firstPaint)),
      shown(of((visit) => visit.largestPaint)),
      shown(Math.max(...visits.map((visit) => visit.shift)), 3),
      bytes(of((visit) => visit.sent.bytes)),
      bytes(of((visit) => visit.sent.scriptBytes)),
      shown(of((visit) => visit.sent.requests)),
    ];
  });
  const head = [
    'First visit, slow 4G, CPU / 4',
    'First paint ms',
    'Largest paint ms',
    'Shift (worst)',
    'Sent',
    'Of it script',
    'Requests',
  ];
  const encoding = tools[0]?.visits[0]?.sent.encoding ?? 'none';
  const count = String(tools[0]?.visits.length ?? 0);
  return `\n${table(head, rows)}\n\nMedians of ${count} visits by turns; texts were sent with ${encoding}.`;
}
