import { ours, type SizeResult, type ToolResult } from './builds.ts';
import { bytes, median, shown, table } from './numbers.ts';

/** All builds as tables, one for each size, with what follows from them below. */
export function buildReport(results: readonly SizeResult[]): string {
  return [...results.map(sizeReport), ...growth(results)].join('\n\n');
}

function sizeReport({ size, tools, floor, steps }: SizeResult): string {
  const rows = tools.map(({ tool, runs, weight }) => {
    const seconds = medianSeconds({ runs });
    const memory = medianOf(runs.map((run) => run.peakMegabytes));
    const coreSeconds = medianOf(runs.map((run) => run.coreSeconds));
    return [
      tool,
      shown(seconds, 1),
      coreSeconds === undefined ? 'unknown' : shown(coreSeconds, 1),
      memory === undefined ? 'unknown' : shown(memory),
      shown(weight.pages),
      shown(weight.pages / seconds),
      bytes(weight.indexBytes),
      bytes(weight.pageBytes),
      bytes(weight.pageBytesSent),
    ];
  });
  const head = [
    `${shown(size)} entries`,
    'Seconds',
    'Core seconds',
    'Peak MB',
    'Pages',
    'Pages a second',
    'Index',
    'Page',
    'Page, brotli',
  ];
  const [own, ...others] = tools;
  const ratios = own === undefined ? [] : others.map((other) => ratio(own, other));
  return [
    table(head, rows),
    '',
    ...ratios,
    `The floor: parsing ${shown(floor.parsing, 1)} s, Pagefind alone ${shown(floor.indexing, 1)} s.`,
    `Our steps: ${steps.join('; ')}`,
  ].join('\n');
}

function ratio(own: ToolResult, other: ToolResult): string {
  const times = medianSeconds(other) / medianSeconds(own);
  const memoryOf = ({ runs }: ToolResult) => medianOf(runs.map((run) => run.peakMegabytes));
  const [ownMemory, otherMemory] = [memoryOf(own), memoryOf(other)];
  const memory =
    ownMemory === undefined || otherMemory === undefined
      ? ''
      : `, with ${shown(ownMemory / otherMemory, 2)} of its memory`;
  return `${ours} is ${shown(times, 2)} times as fast as ${other.tool}${memory}.`;
}

/** Whether a page costs the same however many there are. */
function growth(results: readonly SizeResult[]): string[] {
  if (results.length < 2) {
    return [];
  }
  const tools = results[0]?.tools.map(({ tool }) => tool) ?? [];
  const rows = tools.map((name) => [
    name,
    ...results.map(({ tools: all }) => {
      const tool = all.find((each) => each.tool === name);
      return tool === undefined ? '–' : shown((medianSeconds(tool) / tool.weight.pages) * 1000, 1);
    }),
  ]);
  const head = ['Milliseconds a page', ...results.map(({ size }) => `${shown(size)} entries`)];
  return [table(head, rows)];
}

function medianSeconds({ runs }: Pick<ToolResult, 'runs'>): number {
  return median(runs.map((run) => run.seconds));
}

function medianOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}
