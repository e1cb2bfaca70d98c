import { join } from 'node:path';
import { weighed, type SiteWeight } from './builtSite.ts';
import { floorOf, type Floor } from './floor.ts';
import { writeLibrary } from './library.ts';
import { measured, type Measured } from './measure.ts';
import { peerCommand, writePeer, type Peer } from './peers.ts';

/** What one tool did at one size, each run for itself. */
export interface ToolResult {
  readonly tool: string;
  readonly runs: readonly Measured[];
  readonly weight: SiteWeight;
}

/** Everything that was measured at one size. */
export interface SizeResult {
  readonly size: number;
  /** Ours first. */
  readonly tools: readonly ToolResult[];
  readonly floor: Floor;
  /** The steps of our last run as it printed them. */
  readonly steps: readonly string[];
}

/** What the builds of one size are made with. */
export interface BuildOptions {
  /** The checkout. */
  readonly root: string;
  /** Where everything is put; emptied by whoever made it. */
  readonly folder: string;
  readonly seed: number;
  readonly runs: number;
  readonly peers: readonly Peer[];
  /** Where the packages of the peers are laid out, where there are peers. */
  readonly peerFolder: string;
  readonly progress: (line: string) => void;
}

/** The name of our own row. */
export const ours = 'Best Bits';

/** Builds so many entries with each tool by turns, so that what else the machine does falls on all. */
export async function measureSize(size: number, options: BuildOptions): Promise<SizeResult> {
  const { root, folder, seed, runs, peers, peerFolder, progress } = options;
  const content = join(folder, `content-${String(size)}`);
  await writeLibrary(content, { realContent: join(root, 'content'), seed, size });
  const site = join(folder, `site-${String(size)}`);
  const tools = [
    {
      tool: ours,
      site,
      pages: 'case-studies',
      run: () =>
        measured(process.execPath, ['scripts/site.ts', 'build'], {
          cwd: root,
          env: { CONTENT_DIR: content, OUT_DIR: site, SITE_BASE: '/' },
        }),
    },
    ...peers.map((peer) => {
      const project = join(peerFolder, `${peer.name.replace(/\W+/g, '-')}-${String(size)}`);
      return {
        tool: peer.name,
        site: join(project, 'dist'),
        pages: peer.pages,
        run: async () => {
          // Written anew for each run: a cache of the run before would make it another measurement.
          await writePeer(project, peer, { seed, size });
          return measured(process.execPath, peerCommand, { cwd: project, env: {} });
        },
      };
    }),
  ];
  const results = tools.map(() => [] as Measured[]);
  for (let run = 0; run < runs; run += 1) {
    for (const [position, tool] of tools.entries()) {
      const result = await tool.run();
      results[position]?.push(result);
      progress(`${String(size)} entries, ${tool.tool}: ${result.seconds.toFixed(1)} s`);
    }
  }
  const floor = await floorOf(content, site, join(folder, 'floor'));
  const weighedTools = await Promise.all(
    tools.map(async ({ tool, site: built, pages }, position) => ({
      tool,
      runs: results[position] ?? [],
      weight: await weighed(built, pages),
    })),
  );
  const last = results[0]?.at(-1)?.output ?? '';
  return { size, tools: weighedTools, floor, steps: last.match(/^.+ … [\d.]+ s$/gm) ?? [] };
}
