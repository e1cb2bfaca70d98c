import { expect, it } from 'vitest';
import { readRecorded, recordOf, shortfalls } from '../../scripts/bench/searchRecord.ts';
import { judged } from '../../scripts/bench/searchQuality.ts';
import { siteFolder } from '../builtSite.ts';
import { searchedSite } from './engines.ts';
import { readGolden } from './golden.ts';

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
