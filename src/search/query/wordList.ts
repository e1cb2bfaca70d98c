import { distance } from 'fastest-levenshtein';

/**
 * The words of the library, by which a misspelt one is known: each with how many case studies have
 * it. A word is of the letters a to z.
 */
export class WordList {
  /** In alphabetical order. */
  private readonly words: readonly string[];
  private readonly counts: ReadonlyMap<string, number>;

  constructor(counted: Iterable<readonly [word: string, count: number]>) {
    this.counts = new Map(counted);
    this.words = [...this.counts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  }

  /** Reads what `written` has made. */
  static read(text: string): WordList {
    const counted: [string, number][] = [];
    let before = '';
    for (const line of text.split('\n')) {
      // How many letters are those of the word before, told by a letter; the rest; the count.
      const [, rest = '', count = ''] = /^.(\D*)(\d*)$/.exec(line) ?? [];
      const shared = line.charCodeAt(0) - LETTER_A;
      if (line !== '') {
        before = before.slice(0, shared) + rest;
        counted.push([before, count === '' ? 1 : Number(count)]);
      }
    }
    return new WordList(counted);
  }

  /** The list as text: each word only by what differs from the one before it. */
  written(): string {
    let before = '';
    return this.words
      .map((word) => {
        let shared = 0;
        while (shared < before.length && before[shared] === word[shared]) {
          shared += 1;
        }
        before = word;
        const count = this.counts.get(word) ?? 1;
        return `${String.fromCharCode(LETTER_A + shared)}${word.slice(shared)}${count === 1 ? '' : String(count)}`;
      })
      .join('\n');
  }

  /** Whether a word of the library begins so. */
  hasBeginning(beginning: string): boolean {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.words[middle] ?? '') < beginning) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.words[low]?.startsWith(beginning) === true;
  }

  /**
   * The word of the library that was most likely meant: the fewest changes of a letter, two letters
   * that changed places counting as one; then the one that begins alike; then the commonest; then
   * the first of the alphabet. Nothing where even the nearest is too far off to be a slip.
   */
  nearest(typed: string): string | undefined {
    const allowed = typed.length < 4 ? 0 : typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
    const stepsTo = stepsFrom(typed, allowed);
    let best: { word: string; cost: number } | undefined;
    for (const word of this.words) {
      const steps = stepsTo(word);
      if (steps <= allowed) {
        const common = Math.min(0.4, Math.log10(this.counts.get(word) ?? 1) / 10);
        const cost = steps + (word[0] === typed[0] ? 0 : 0.5) - common;
        if (best === undefined || cost < best.cost) {
          best = { word, cost };
        }
      }
    }
    return best?.word;
  }
}

const LETTER_A = 'A'.charCodeAt(0);

/**
 * Counts changes of a letter from what was typed to a word; two neighbours that changed places are
 * one change. Where there are more than allowed, any number above that will do.
 */
function stepsFrom(typed: string, allowed: number): (word: string) => number {
  let turned: readonly string[] | undefined;
  return (word) => {
    if (Math.abs(word.length - typed.length) > allowed) {
      return allowed + 1;
    }
    const steps = distance(typed, word);
    // Two neighbours that changed places are two changes here, so they make it one fewer at most.
    if (steps < 2 || steps > allowed + 1) {
      return steps;
    }
    turned ??= withNeighboursTurned(typed);
    return turned.some((each) => distance(each, word) < steps - 1) ? steps - 1 : steps;
  };
}

/** A word with two neighbours changed over, for each two that differ. */
function withNeighboursTurned(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, place) => {
    const [first = '', second = ''] = [word[place], word[place + 1]];
    return word.slice(0, place) + second + first + word.slice(place + 2);
  }).filter((turned) => turned !== word);
}
