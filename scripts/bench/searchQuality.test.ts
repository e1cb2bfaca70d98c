import { describe, expect, it } from 'vitest';
import { judged, qualityOf, type AnsweredQuery } from './searchQuality.ts';

const labels = { best: 3, good: 2 } as const;
const right: AnsweredQuery = { relevant: labels, ranking: ['best', 'good'] };
const second: AnsweredQuery = { relevant: { best: 3 }, ranking: ['other', 'best'] };
const empty: AnsweredQuery = { relevant: labels, ranking: [] };
const quiet: AnsweredQuery = { relevant: {}, ranking: [] };
const loud: AnsweredQuery = { relevant: {}, ranking: ['other'] };

describe('how good answers are', () => {
  it('is the mean over the queries that something answers, with the others counted apart', () => {
    const quality = qualityOf([right, second, empty, quiet, loud, loud]);
    expect(quality).toMatchObject({
      answerable: 3,
      unanswerable: 3,
      withoutResult: 1,
      keptQuiet: 1,
    });
    expect(quality.success1).toBeCloseTo(1 / 3, 10);
    expect(quality.success3).toBeCloseTo(2 / 3, 10);
    expect(quality.mrr).toBeCloseTo((1 + 1 / 2 + 0) / 3, 10);
    // The second query has its one answer at rank 2, which counts 1 / log2(3).
    expect(quality.ndcg10).toBeCloseTo((1 + 1 / Math.log2(3) + 0) / 3, 10);
  });

  it('looks at the first ten for nDCG and at the first three for success at 3', () => {
    const others = Array.from({ length: 10 }, (_, index) => `other-${String(index)}`);
    const late = { relevant: { best: 3 }, ranking: [...others, 'best'] } as const;
    expect(qualityOf([late])).toMatchObject({ ndcg10: 0, success3: 0, mrr: 1 / 11 });
    const fourth = { relevant: { best: 3 }, ranking: [...others.slice(0, 3), 'best'] } as const;
    expect(qualityOf([fourth]).success3).toBe(0);
  });

  it('is refused where nothing is answerable', () => {
    expect(() => qualityOf([quiet])).toThrow(RangeError);
  });
});

describe('judging a search', () => {
  it('asks it each query as it was typed', async () => {
    const asked: string[] = [];
    const search = {
      name: 'example',
      rank: (words: string) => {
        asked.push(words);
        return Promise.resolve(words === 'one' ? ['best'] : []);
      },
    };
    const query = { kind: 'theme', held: false, relevant: { best: 3 } } as const;
    const quality = await judged(search, [
      { ...query, query: 'one' },
      { ...query, query: 'another' },
    ]);
    expect(asked).toEqual(['one', 'another']);
    expect(quality).toMatchObject({ success1: 0.5, withoutResult: 1 });
  });
});
