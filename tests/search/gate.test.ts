import { expect, it } from 'vitest';
import { readRecorded, recordOf, shortfalls } from '../../scripts/bench/searchRecord.ts';
import { judged } from '../../scripts/bench/searchQuality.ts';
import { siteFolder } from '../builtSite.ts';
import { searchedSite } from './engines.ts';
import { readFresh, readGolden } from './golden.ts';
import { successAt } from './measures.ts';

it('the search of the built site is no worse over the golden set than it was recorded to be', async () => {
  const { rank, close } = await searchedSite(siteFolder);
  try {
    // Only totals are told: the queries that are held out stay unseen.
    const now = await judged({ name: 'built site', rank }, readGolden());
    expect(shortfalls(recordOf(now), readRecorded())).toEqual([]);
  } finally {
    await close();
  }
});

it('the search of the built site answers what somebody else asks: something always, and mostly among the first three', async () => {
  const { rank, close } = await searchedSite(siteFolder);
  try {
    const fresh = readFresh();
    let answered = 0;
    let empty = 0;
    for (const { query, relevant } of fresh) {
      const ranking = await rank(query);
      answered += successAt(ranking, relevant, 3);
      if (ranking.length === 0) empty += 1;
    }
    expect(fresh).toHaveLength(60);
    expect(empty).toBe(0);
    expect(answered / fresh.length).toBeGreaterThanOrEqual(0.9);
  } finally {
    await close();
  }
});
