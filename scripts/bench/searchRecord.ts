import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packageBin.ts';
import type { Quality } from './searchQuality.ts';

/** How our search did over the whole golden set when it was last recorded. */
export interface Recorded {
  /** Queries that something answers. */
  readonly answerable: number;
  readonly ndcg10: number;
  /** How many of these queries got nothing. */
  readonly withoutResult: number;
}

/** nDCG may fall by so much: a new entry moves others a little. */
const TOLERANCE = 0.005;

const file = join(root, 'tests', 'search', 'recorded.json');

/** Reads what was recorded last. */
export function readRecorded(): Recorded {
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
}

/**
 * Records how good the search is now.
 *
 * @returns what was written
 */
export function record(quality: Quality): string {
  const written = JSON.stringify(recordOf(quality), null, 2);
  writeFileSync(file, `${written}\n`);
  return written;
}

/** What is kept of a quality, with four decimals. */
export function recordOf({ answerable, ndcg10, withoutResult }: Quality): Recorded {
  return { answerable, ndcg10: Math.round(ndcg10 * 1e4) / 1e4, withoutResult };
}

/**
 * Says in what the search has become worse; nothing where all is well. Figures of other queries
 * cannot be compared: where the golden set has changed, that is what it says.
 */
export function shortfalls(now: Recorded, recorded: Recorded): string[] {
  const again = 'npm run bench -- search --record';
  if (now.answerable !== recorded.answerable) {
    return [
      `The golden set has ${String(now.answerable)} queries with an answer, and had ${String(recorded.answerable)} when the search was last measured. Run: ${again}`,
    ];
  }
  return [
    ...(now.ndcg10 < recorded.ndcg10 - TOLERANCE
      ? [
          `nDCG@10 is ${now.ndcg10.toFixed(4)}; it was ${recorded.ndcg10.toFixed(4)}, and may fall by ${String(TOLERANCE)}.`,
        ]
      : []),
    ...(now.withoutResult > recorded.withoutResult
      ? [
          `${String(now.withoutResult)} of ${String(now.answerable)} queries find nothing; before, ${String(recorded.withoutResult)} did.`,
        ]
      : []),
  ];
}
