import { bytes, median, percentile, shown, table } from './numbers.ts';
import type { Quality } from './searchQuality.ts';

/** How the engines did on one part of the golden set. */
export interface JudgedPart {
  readonly part: string;
  readonly engines: readonly { readonly name: string; readonly quality: Quality }[];
}

/** What the searches of one engine cost a reader; each list is of all visits. */
export interface SearchCost {
  readonly name: string;
  /** Bytes from the first key of a visit until its results stood. */
  readonly firstBytes: readonly number[];
  /** Bytes of each of the searches after it. */
  readonly nextBytes: readonly number[];
  /** Milliseconds from the last key to painted results, after the first search. */
  readonly milliseconds: readonly number[];
  /** The same where the page may have no worker, so that all of its work is slowed down. */
  readonly withoutWorker: readonly number[];
}

/** What was measured in a library of one size. */
export interface SearchSizeResult {
  readonly size: number;
  readonly engines: readonly SearchCost[];
}

/** How good the answers are: a table for each part of the golden set. */
export function qualityReport(parts: readonly JudgedPart[]): string {
  return parts.map(partReport).join('\n\n');
}

function partReport({ part, engines }: JudgedPart): string {
  const [first] = engines;
  const answerable = first?.quality.answerable ?? 0;
  const unanswerable = first?.quality.unanswerable ?? 0;
  const head = [
    `${part}: ${shown(answerable)} queries`,
    'Success@1',
    'Success@3',
    'MRR',
    'nDCG@10',
    'No result',
    `Kept quiet, of ${shown(unanswerable)}`,
  ];
  const rows = engines.map(({ name, quality }) => [
    name,
    shown(quality.success1, 3),
    shown(quality.success3, 3),
    shown(quality.mrr, 3),
    shown(quality.ndcg10, 3),
    share(quality.withoutResult, quality.answerable),
    share(quality.keptQuiet, quality.unanswerable),
  ]);
  return table(head, rows);
}

/** What a search costs: bytes, then time, with a pair of columns for each size. */
export function costReport(results: readonly SearchSizeResult[]): string {
  const entries = ({ size }: SearchSizeResult) => `${shown(size)} entries`;
  return [
    costTable(
      'Bytes',
      results.flatMap((result) => [`${entries(result)}: first`, 'next']),
      results,
      ({ firstBytes, nextBytes }) => [bytes(median(firstBytes)), bytes(median(nextBytes))],
    ),
    costTable(
      'Milliseconds, CPU / 4',
      results.flatMap((result) => [`${entries(result)}: median`, '95 %']),
      results,
      ({ milliseconds }) => [shown(median(milliseconds)), shown(percentile(milliseconds, 0.95))],
    ),
    costTable(
      'Milliseconds, CPU / 4, no worker',
      results.flatMap((result) => [`${entries(result)}: median`, '95 %']),
      results,
      ({ withoutWorker }) => [shown(median(withoutWorker)), shown(percentile(withoutWorker, 0.95))],
    ),
  ].join('\n\n');
}

function costTable(
  what: string,
  columns: readonly string[],
  results: readonly SearchSizeResult[],
  cells: (cost: SearchCost) => readonly [string, string],
): string {
  const names = results[0]?.engines.map(({ name }) => name) ?? [];
  const rows = names.map((name) => [
    name,
    ...results.flatMap(({ engines }) => {
      const cost = engines.find((engine) => engine.name === name);
      return cost === undefined ? ['–', '–'] : cells(cost);
    }),
  ]);
  return table([what, ...columns], rows);
}

function share(count: number, of: number): string {
  return of === 0 ? '–' : `${shown((100 * count) / of)} %`;
}
