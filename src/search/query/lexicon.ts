import { joined, tokensOf, type Token } from './tokens.ts';

/** What has a name in this library. */
export type NamedKind = 'theme' | 'strand' | 'intervention' | 'term' | 'value';

/** A thing that a visitor may name: what is sent to the browser. */
export interface Named {
  readonly kind: NamedKind;
  readonly label: string;
  /** All its names, the label included, as people write them. */
  readonly names: readonly string[];
  /** Its page, below the base path; a value of a facet has none, nor a strand of no case study. */
  readonly path?: string;
  /** How many case studies it has; a term of the glossary has none. */
  readonly count?: number;
  /** What an abbreviation stands for, for a term of the glossary. */
  readonly expansion?: string;
  /** The facet and its value that gather the case studies of the thing. */
  readonly facet?: string;
  readonly code?: string;
}

/** A stretch of what was typed that names things. */
export interface NamedStretch {
  /** Place of its first word. */
  readonly start: number;
  /** How many words it takes. */
  readonly length: number;
  readonly things: readonly Named[];
}

/** The names of a library, ready to be looked for. */
export class Lexicon {
  private readonly byName = new Map<string, Named[]>();
  /** Every name as it is compared while it is being typed, in the order of the things. */
  private readonly spelled: (readonly [name: string, thing: Named])[] = [];
  private longest = 0;

  constructor(things: readonly Named[]) {
    for (const thing of things) {
      for (const name of thing.names) {
        const tokens = tokensOf(name);
        if (tokens.length === 0) {
          continue;
        }
        this.spelled.push([joined(tokens), thing]);
        const key = keyOf(tokens);
        const same = this.byName.get(key);
        if (same === undefined) {
          this.byName.set(key, [thing]);
        } else if (!same.includes(thing)) {
          same.push(thing);
        }
        this.longest = Math.max(this.longest, tokens.length);
      }
    }
  }

  /** Stretches that are names, the longest first at each place; none overlap. */
  stretchesOf(tokens: readonly Token[]): NamedStretch[] {
    const found: NamedStretch[] = [];
    for (let start = 0; start < tokens.length; start += 1) {
      for (let length = Math.min(this.longest, tokens.length - start); length > 0; length -= 1) {
        const things = this.named(tokens.slice(start, start + length));
        if (things.length > 0) {
          found.push({ start, length, things });
          start += length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Things that all the words together name. */
  named(tokens: readonly Token[]): readonly Named[] {
    return this.byName.get(keyOf(tokens)) ?? [];
  }

  /** Things of which a name begins as the words do, for what is still being typed. */
  startingWith(words: string): Named[] {
    const wanted = joined(tokensOf(words));
    return wanted.length < 3
      ? []
      : [
          ...new Set(
            this.spelled.flatMap(([name, thing]) => (name.startsWith(wanted) ? [thing] : [])),
          ),
        ];
  }
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ folded }) => folded).join(' ');
}
