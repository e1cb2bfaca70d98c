import { describe, expect, it } from 'vitest';
import type { Quality } from './searchQuality.ts';
import { costReport, qualityReport, type SearchCost } from './searchReport.ts';

const quality: Quality = {
  answerable: 50,
  unanswerable: 4,
  success1: 0.75,
  success3: 0.9,
  mrr: 0.8125,
  ndcg10: 0.7,
  withoutResult: 2,
  keptQuiet: 1,
};

const cellsOf = (line: string | undefined) => (line ?? '').split('|').map((cell) => cell.trim());

describe('the tables of the search', () => {
  it('say how good the answers are, one table for each part of the golden set', () => {
    const engines = [{ name: 'Example', quality }];
    const report = qualityReport([
      { part: 'Held out', engines },
      {
        part: 'The rest',
        engines: [{ name: 'Example', quality: { ...quality, unanswerable: 0 } }],
      },
    ]);
    const [held, rest] = report.split('\n\n').map((table) => table.split('\n'));
    expect(cellsOf(held?.[0])).toContain('Held out: 50 queries');
    expect(cellsOf(held?.[0])).toContain('Kept quiet, of 4');
    expect(cellsOf(held?.[2]).slice(1, -1)).toEqual([
      ...['Example', '0.750', '0.900', '0.813', '0.700', '4 %', '25 %'],
    ]);
    expect(cellsOf(rest?.[0])).toContain('The rest: 50 queries');
    expect(cellsOf(rest?.[2]).at(-2)).toBe('–');
  });

  it('say what a search costs: medians of bytes, median and 95th percentile of the time', () => {
    const cost: SearchCost = {
      name: 'Example',
      firstBytes: [90_000, 110_000, 100_000],
      nextBytes: [0, 2000, 5000],
      milliseconds: Array.from({ length: 20 }, (_, index) => 10 * (index + 1)),
      withoutWorker: [300],
    };
    const report = costReport([
      { size: 36, engines: [cost] },
      { size: 5000, engines: [{ ...cost, firstBytes: [1_000_000] }] },
    ]);
    const [bytes, time] = report.split('\n\n').map((table) => table.split('\n'));
    expect(cellsOf(bytes?.[0])).toContain('5,000 entries: first');
    expect(cellsOf(bytes?.[2]).slice(1, -1)).toEqual([
      ...['Example', '100.0 KB', '2.0 KB', '1.0 MB', '2.0 KB'],
    ]);
    expect(cellsOf(time?.[2]).slice(1, -1)).toEqual(['Example', '105', '190', '105', '190']);
  });
});
