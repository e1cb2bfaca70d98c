import { distance } from 'fastest-levenshtein';

/**
 * The words of the library, by which a misspelt one is known. They are written in alphabetical
 * order with how many case studies have each.
 */
export class WordList {
  private readonly words: readonly string[];
  private readonly counts: ReadonlyMap<string, number>;

  constructor(counted: readonly (readonly [word: string, count: number])[]) {
    this.words = counted.map(([word]) => word);
    this.counts = new Map(counted);
  }

  /** Reads what `written` has made. */
  static read(text: string): WordList {
    const counted: [string, number][] = [];
    let before = '';
    for (const line of text.split('\n')) {
      // How many letters are those of the word before, as a letter; the rest; the count.
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
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((word) => {
        let shared = 0;
        while (shared < 25 && shared < before.length && before[shared] === word[shared]) {
          shared += 1;
        }
        before = word;
        const count = this.counts.get(word) ?? 1;
        return `${String.fromCharCode(LETTER_A + shared)}${word.slice(shared)}${count === 1 ? '' : String(count)}`;
      })
      .join('\n');
  }

  has(word: string): boolean {
    return this.counts.has(word);
  }

  /** Whether a word of the library begins so. */
  hasBeginning(beginning: string): boolean {
    return this.words.some((word) => word.startsWith(beginning));
  }

  /**
   * The word of the library that was most likely meant: the fewest changes of a letter, two letters
   * that changed places counting as one; then the one that begins alike; then the commonest. Nothing
   * where even the nearest is too far off to be a slip.
   */
  nearest(typed: string): string | undefined {
    const allowed = typed.length < 4 ? 0 : typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
    let best: { word: string; cost: number } | undefined;
    for (const word of this.words) {
      if (Math.abs(word.length - typed.length) > allowed) {
        continue;
      }
      const steps = stepsBetween(typed, word);
      if (steps > allowed) {
        continue;
      }
      const common = Math.min(0.4, Math.log10(this.counts.get(word) ?? 1) / 10);
      const cost = steps + (word[0] === typed[0] ? 0 : 0.5) - common;
      if (best === undefined || cost < best.cost) {
        best = { word, cost };
      }
    }
    return best?.word;
  }
}

const LETTER_A = 'A'.charCodeAt(0);

/** Changes of a letter from one word to another; two neighbours that changed places are one change. */
function stepsBetween(typed: string, word: string): number {
  const steps = distance(typed, word);
  if (steps < 2) {
    return steps;
  }
  for (let place = 0; place + 1 < typed.length; place += 1) {
    const [first = '', second = ''] = typed.slice(place, place + 2);
    if (first !== second) {
      const turned = typed.slice(0, place) + second + first + typed.slice(place + 2);
      const fewer = 1 + distance(turned, word);
      if (fewer < steps) {
        return fewer;
      }
    }
  }
  return steps;
}
