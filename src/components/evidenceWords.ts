import { tallyOf } from '#evidence/map.ts';
import type { DirectionCode } from '#vocabulary/evidence.ts';
import { levels, type LevelNumber } from '#vocabulary/levels.ts';
import { listed } from '#entries/caseStudy.ts';

/** Directions as they stand in a count: "two positive and one no difference". */
const directionWords: Readonly<Record<DirectionCode, string>> = {
  positive: 'positive',
  mixed: 'mixed',
  'no-difference': 'no difference',
  negative: 'negative',
  'not-established': 'not established',
};

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What entries have found, as counts by level: nothing is pooled, and no winner is declared. */
export function countsInWords(
  entries: readonly { readonly level: LevelNumber; readonly direction: DirectionCode }[],
): string {
  const byLevel = levels.terms.toReversed().flatMap(({ number, label }) => {
    const found = entries.filter((entry) => entry.level === number);
    if (found.length === 0) return [];
    const tally = tallyOf(found.map((entry) => entry.direction));
    return [`${String(found.length)} ${label}, ${directionsOf(tally, found.length)}`];
  });
  const total = `${String(entries.length)} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return byLevel.length === 0 ? `${total}.` : `${total}: ${byLevel.join('; ')}.`;
}

function directionsOf(tally: ReturnType<typeof tallyOf>, total: number): string {
  const [first] = tally;
  if (tally.length === 1 && first !== undefined) {
    const words = directionWords[first[0]];
    return total === 1 ? words : `${total === 2 ? 'both' : 'all'} ${words}`;
  }
  return listed(
    tally.map(
      ([direction, count]) => `${numberWords[count] ?? String(count)} ${directionWords[direction]}`,
    ),
  );
}
