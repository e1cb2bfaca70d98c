import { describe, expect, it } from 'vitest';
import { recordOf, shortfalls, type Recorded } from './searchRecord.ts';

const recorded: Recorded = { answerable: 165, ndcg10: 0.8, withoutResult: 1 };

describe('a search that is held to what was recorded', () => {
  it.each<[string, Partial<Recorded>]>([
    ['as it was', {}],
    ['a little lower', { ndcg10: 0.7951 }],
    ['higher', { ndcg10: 0.9, withoutResult: 0 }],
  ])('passes: %s', (_, now) => {
    expect(shortfalls({ ...recorded, ...now }, recorded)).toEqual([]);
  });

  it.each<[string, Partial<Recorded>, RegExp[]]>([
    ['nDCG is lower', { ndcg10: 0.7949 }, [/nDCG@10 is 0\.7949; it was 0\.8000/]],
    ['more queries find nothing', { withoutResult: 2 }, [/2 of 165 queries find nothing/]],
    ['both', { ndcg10: 0.5, withoutResult: 9 }, [/nDCG/, /find nothing/]],
    ['other queries are asked', { answerable: 166, ndcg10: 0.1 }, [/166 queries .* --record/]],
  ])('does not pass: %s', (_, now, messages) => {
    const said = shortfalls({ ...recorded, ...now }, recorded);
    expect(said).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) {
      expect(said[index]).toMatch(message);
    }
  });

  it('is recorded with four decimals, totals only', () => {
    expect(
      recordOf({
        answerable: 165,
        unanswerable: 12,
        success1: 0.5,
        success3: 0.5,
        mrr: 0.5,
        ndcg10: 0.81234999,
        withoutResult: 1,
        keptQuiet: 3,
      }),
    ).toEqual({ answerable: 165, ndcg10: 0.8123, withoutResult: 1 });
  });
});
