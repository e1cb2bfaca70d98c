import type { GoldenQuery } from '../../tests/search/golden.ts';
import type { Chance } from './random.ts';

/** Gives so many different queries, drawn from a library by chance. */
export type DrawQueries = (random: Chance, count: number) => string[];

/** Shorter words of a title, such as "for", say nothing about what it is the title of. */
const LEAST_LETTERS = 4;

/**
 * Queries for a made-up library: two to four words of the title of one entry, in their order. So
 * each has an answer.
 */
export function drawFromTitles(titles: readonly string[]): DrawQueries {
  const words = titles
    .map((title) =>
      title.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word.length >= LEAST_LETTERS),
    )
    .filter((each) => each.length >= 2);
  return (random, count) => {
    const drawn = new Set<string>();
    // Titles of few words may not have so many queries in them.
    for (let tries = 0; drawn.size < count && tries < count * 50; tries += 1) {
      const title = random.pick(words);
      const places = random.some([...title.keys()], random.whole(2, 4)).toSorted((a, b) => a - b);
      drawn.add(places.map((place) => title[place] ?? '').join(' '));
    }
    return enough([...drawn], count);
  };
}

/**
 * Queries for the real library: those of the golden set that are not held out and that something
 * answers, so that there is a list to draw.
 */
export function drawFromGolden(golden: readonly GoldenQuery[]): DrawQueries {
  const pool = golden
    .filter(({ held, relevant }) => !held && Object.keys(relevant).length > 0)
    .map(({ query }) => query);
  return (random, count) => enough(random.some(pool, count), count);
}

function enough(queries: string[], count: number): string[] {
  if (queries.length < count) {
    throw new RangeError(
      `Only ${String(queries.length)} different queries can be drawn, not ${String(count)}.`,
    );
  }
  return queries;
}
