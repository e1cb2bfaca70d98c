import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Measured {
  /** From start to end on the clock. */
  readonly seconds: number;
  /** The most memory that the command and all processes below it held at one moment; unknown on Windows. */
  readonly peakMegabytes: number | undefined;
  /** The seconds that all its processes kept a core busy; known on Linux only. */
  readonly coreSeconds: number | undefined;
  /** What it printed, for the message where it failed. */
  readonly output: string;
}

/** Often enough for a peak, seldom enough that looking does not slow what is looked at. */
const SAMPLE_MS = process.platform === 'linux' ? 250 : 1000;
/** What Linux reports times in, whatever its kernel ticks at. */
const TICKS_A_SECOND = 100;
/** The size of a page of memory on the processors that this is run on. */
const KILOBYTES_A_PAGE = 4;

/**
 * Runs a command to its end and measures it from outside, so that every tool is
 * measured alike. Memory is the resident set of the whole tree of processes,
 * summed four times a second; pages that processes share count for
 * each of them.
 *
 * @throws where the command fails.
 */
export async function measured(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    // Only the end is of use, and Astro prints a line for each page.
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  let peak: number | undefined;
  const busy = new Map<number, number>();
  const sample = () => {
    const tree = child.pid === undefined ? undefined : treeOf(child.pid);
    if (tree === undefined) {
      return;
    }
    peak = Math.max(
      peak ?? 0,
      tree.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    );
    for (const { id, coreSeconds } of tree) {
      if (coreSeconds !== undefined) {
        busy.set(id, coreSeconds);
      }
    }
  };
  const timer = setInterval(sample, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-3000)}`);
  }
  return {
    seconds,
    peakMegabytes: peak === undefined ? undefined : peak / 1024,
    coreSeconds:
      busy.size === 0 ? undefined : [...busy.values()].reduce((sum, one) => sum + one, 0),
    output,
  };
}

interface ProcessFacts {
  readonly id: number;
  readonly parent: number;
  readonly kilobytes: number;
  readonly coreSeconds: number | undefined;
}

/** A process and all below it, or nothing where the system does not tell. */
function treeOf(root: number): ProcessFacts[] | undefined {
  const processes = process.platform === 'linux' ? fromProc() : fromPs();
  if (processes === undefined) {
    return undefined;
  }
  const tree = new Set([root]);
  // Children can be listed before their parents: look until nothing is added.
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { id, parent } of processes) {
      if (tree.has(parent)) {
        tree.add(id);
      }
    }
  }
  return processes.filter(({ id }) => tree.has(id));
}

function fromProc(): ProcessFacts[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) {
      return [];
    }
    try {
      // Behind the name, which may hold anything, stand: state, parent, …; the 12th and 13th are
      // user and system time, the 22nd is the memory in pages.
      const facts = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      const [, parent = 0] = facts;
      const coreSeconds = ((facts[11] ?? 0) + (facts[12] ?? 0)) / TICKS_A_SECOND;
      const kilobytes = (facts[21] ?? 0) * KILOBYTES_A_PAGE;
      return [{ id: Number(name), parent, kilobytes, coreSeconds }];
    } catch {
      return []; // It ended while we looked.
    }
  });
}

function fromPs(): ProcessFacts[] | undefined {
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (status !== 0) {
    return undefined;
  }
  return stdout.split('\n').flatMap((line) => {
    const [id, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
    return id === undefined || parent === undefined || kilobytes === undefined
      ? []
      : [{ id, parent, kilobytes, coreSeconds: undefined }];
  });
}
