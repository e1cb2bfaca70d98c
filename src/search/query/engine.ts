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
  data(): Promise<EngineData>;
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

/** Pages by their id, best first where the engine has an order. */
export type Answers = ReadonlyMap<string, EngineResult>;

/**
 * Asks an engine, and remembers what it said: a word is asked for once, however often it stands in
 * what is typed letter by letter. A question that failed is forgotten, so that it can be asked again.
 */
export class Asker {
  private readonly engine: SearchEngine;
  private readonly known = new Map<string, Promise<Answers>>();

  constructor(engine: SearchEngine) {
    this.engine = engine;
  }

  /** Pages that hold all the words, or words that begin like them. */
  words(words: string): Promise<Answers> {
    return this.ask(words);
  }

  /** Pages that hold the words, in this order and next to each other, apart from their endings. */
  exactly(words: string): Promise<Answers> {
    return this.ask(`"${words}"`);
  }

  /** Pages that have one of the values of a facet. */
  having(facet: string, codes: readonly string[]): Promise<Answers> {
    return this.ask(null, { filters: { [facet]: { any: codes } } });
  }

  /** All pages, in an order that the index knows. */
  sorted(by: string, direction: 'asc' | 'desc'): Promise<Answers> {
    return this.ask(null, { sort: { [by]: direction } });
  }

  /** All pages, in no order that matters. */
  all(): Promise<Answers> {
    return this.ask(null);
  }

  private ask(words: string | null, options: EngineOptions = {}): Promise<Answers> {
    const key = JSON.stringify([words, options]);
    let answer = this.known.get(key);
    if (answer === undefined) {
      answer = this.engine
        .search(words, options)
        .then(({ results }) => new Map(results.map((result) => [result.id, result])));
      this.known.set(key, answer);
      answer.catch(() => this.known.delete(key));
    }
    return answer;
  }
}
