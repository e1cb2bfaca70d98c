/** What is used of Pagefind; handed in, so that the search runs without a browser. */
export interface SearchEngine {
  search(words: string | null, options?: EngineOptions): Promise<EngineAnswer>;
}

export interface EngineOptions {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface EngineAnswer {
  readonly results: readonly EngineResult[];
}

/** One page that an engine found. */
export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words that fit, counted in words from the start of the page. */
  readonly words: readonly number[];
  readonly data: () => Promise<EngineData>;
}

/** What is fetched of a page when it is about to be shown. */
export interface EngineData {
  readonly url: string;
  /** Its text without markup. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly EngineAnchor[];
}

/** An element with an id that stands on a page. */
export interface EngineAnchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** Place of the next word, counted as in {@link EngineResult.words}. */
  readonly location: number;
}

/** How well a page fits words, and where they stand on it. */
export type Hit = Pick<EngineResult, 'score' | 'words'>;

/** Pages that hold words, by their id. */
export type Hits = ReadonlyMap<string, Hit>;

/** Ids of pages, in the order of the engine. */
export type Ids = ReadonlySet<string>;

/** Pages by their id, to fetch what their cards show. */
export type Pages = ReadonlyMap<string, Pick<EngineResult, 'data'>>;

/** Answers that are remembered of each kind: more than a long question asks while it is typed. */
const MOST_REMEMBERED = 400;

/**
 * Asks an engine, and remembers what it said: a word is asked for once, however often it stands in
 * what is typed letter by letter. A question that failed is forgotten, so that it can be asked again.
 *
 * What an engine says of thousands of pages is large, and much of it is never used. So only what
 * is used is kept, and the answers that were wanted longest ago are forgotten.
 */
export class Asker {
  private readonly engine: SearchEngine;
  private readonly hits = new Map<string, Promise<Hits>>();
  private readonly ids = new Map<string, Promise<Ids>>();
  private readonly pages = new Map<string, Promise<Pages>>();

  constructor(engine: SearchEngine) {
    this.engine = engine;
  }

  /** Pages that hold all the words, or words that begin like them. */
  words(words: string): Promise<Hits> {
    return this.ask(this.hits, words, {}, hitsOf);
  }

  /**
   * Pages that hold the words, in this order and next to each other, apart from their endings. Of
   * the places where they stand, an engine may tell one alone.
   */
  exactly(words: string): Promise<Hits> {
    return this.ask(this.hits, `"${words}"`, {}, hitsOf);
  }

  /** Pages that have one of the values of a facet. */
  having(facet: string, codes: readonly string[]): Promise<Ids> {
    return this.ask(this.ids, null, { filters: { [facet]: { any: codes } } }, idsOf);
  }

  /** All pages, in an order that the index knows. */
  sorted(by: string, direction: 'asc' | 'desc'): Promise<Ids> {
    return this.ask(this.ids, null, { sort: { [by]: direction } }, idsOf);
  }

  /** All pages, in no order that matters. */
  all(): Promise<Pages> {
    return this.ask(this.pages, null, {}, pagesOf);
  }

  private ask<Answer>(
    known: Map<string, Promise<Answer>>,
    words: string | null,
    options: EngineOptions,
    kept: (results: readonly EngineResult[]) => Answer,
  ): Promise<Answer> {
    const key = JSON.stringify([words, options]);
    let answer = known.get(key);
    if (answer === undefined) {
      const asked = this.answerTo(words, options).then(kept);
      asked.catch(() => {
        if (known.get(key) === asked) {
          known.delete(key);
        }
      });
      answer = asked;
    }
    // What was wanted longest ago stands first.
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) {
      known.delete(oldest);
    }
    return answer;
  }

  /** Rejects also where the engine throws at once. */
  private async answerTo(
    words: string | null,
    options: EngineOptions,
  ): Promise<readonly EngineResult[]> {
    return (await this.engine.search(words, options)).results;
  }
}

function hitsOf(results: readonly EngineResult[]): Hits {
  return new Map(results.map(({ id, score, words }) => [id, { score, words }]));
}

function idsOf(results: readonly EngineResult[]): Ids {
  return new Set(results.map(({ id }) => id));
}

function pagesOf(results: readonly EngineResult[]): Pages {
  return new Map(results.map((result) => [result.id, result]));
}
