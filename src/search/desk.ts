import { TOP_LEVEL } from '#patch/levelMark.ts';
import type { SearchState } from './address.ts';
import { facetCodes, type FacetCode } from './facets.ts';
import {
  ranking,
  search,
  topicsOf,
  type FoundCard,
  type SearchAnswer,
  type Topic,
} from './query.ts';
import { Asker, type SearchEngine } from './query/engine.ts';
import { Lexicon, type Named } from './query/lexicon.ts';
import { countsOf, levelCounts } from './query/narrow.ts';
import { WordList } from './query/wordList.ts';

/** Pagefind as its script gives it. */
interface Pagefind extends SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

/** What a search has to tell a page: plain facts, which a worker can send. */
export interface Told extends Pick<
  SearchAnswer,
  'also' | 'corrected' | 'didYouMean' | 'unknown' | 'unquoted'
> {
  /** By which further questions about this answer name it. */
  readonly number: number;
  /** How many case studies were found. */
  readonly found: number;
  /** How many the words give before they are narrowed. */
  readonly unfiltered: number;
  /** The first that were found. */
  readonly cards: readonly FoundCard[];
  /** Where nothing was found: what comes nearest. */
  readonly nearest: readonly FoundCard[];
  /** Pages of what the words name. */
  readonly topics: readonly Topic[];
  /** Words that were looked for, and everyday ones that were not. */
  readonly looked: readonly string[];
  readonly dropped: readonly string[];
  /** What was made of a way of asking. */
  readonly intent?: string;
}

/** How a search is asked for. */
export interface Asking {
  readonly state: SearchState;
  /** How many cards are wanted at once. */
  readonly cards: number;
  /** Whether somebody is typing: then beginnings of names are names too. */
  readonly typing: boolean;
}

/** The codes of each facet whose counts are wanted. */
export type WantedCounts = Readonly<Record<FacetCode, readonly string[]>>;

/** How many case studies each value would give, in the order that was asked for. */
export interface ToldCounts {
  readonly facets: Readonly<Record<FacetCode, readonly number[]>>;
  /** From level 1 up: how many have it or a higher one. */
  readonly levels: readonly number[];
}

/** What a desk is asked. */
export type Question =
  | { readonly kind: 'warm' }
  | { readonly kind: 'search'; readonly asking: Asking }
  | { readonly kind: 'cards'; readonly number: number; readonly from: number; readonly to: number }
  | { readonly kind: 'counts'; readonly number: number; readonly wanted: WantedCounts };

type QuestionOf<Kind extends Question['kind']> = Question & { readonly kind: Kind };

/** Answers that further questions can be asked about. */
const MOST_KEPT = 4;

/**
 * The search of a site, as it works behind a page: it fetches the index, and answers. It stands in a
 * worker, so that a page goes on while it works, or in the page itself where there can be no worker.
 */
export class SearchDesk {
  private readonly base: string;
  private readonly again: string;
  private opened: Promise<{ asker: Asker; lexicon: Lexicon }> | undefined;
  private words: Promise<WordList> | undefined;
  private readonly answers = new Map<number, SearchAnswer>();
  private last = 0;
  private wanted = 0;

  /**
   * @param base the base address of the site, with scheme and host, and a slash at the end
   * @param attempt how often a part of the search did not load before
   */
  constructor(base: string, attempt: number) {
    this.base = base;
    // A browser remembers a module, and that it did not load; under another address it is new.
    this.again = attempt === 0 ? '' : `?again=${String(attempt)}`;
  }

  /** @throws where a part of the search does not load */
  answer(question: Question): Promise<unknown> {
    switch (question.kind) {
      case 'warm':
        return this.open().then(() => undefined);
      case 'search':
        return this.search(question.asking);
      case 'cards':
        return this.cards(question);
      case 'counts':
        return this.counts(question);
    }
  }

  private async search({ state, cards, typing }: Asking): Promise<Told> {
    this.wanted += 1;
    const mine = this.wanted;
    // Whatever else was asked while the last answer was worked out arrives now.
    await new Promise((resolve) => setTimeout(resolve));
    if (mine !== this.wanted) {
      throw new Error('Somebody typed on: a later search takes the place of this one.');
    }
    const { asker, lexicon } = await this.open();
    const answer = await search(
      { asker, lexicon, topLevel: TOP_LEVEL, wordList: () => this.wordList() },
      state,
    );
    this.last += 1;
    this.answers.set(this.last, answer);
    this.answers.delete(this.last - MOST_KEPT);
    const { also, corrected, didYouMean, found, nearest, understood, unknown, unquoted } = answer;
    const meant = corrected ? (didYouMean ?? state.words) : state.words;
    return {
      also,
      unknown,
      corrected,
      unquoted,
      ...(didYouMean === undefined ? {} : { didYouMean }),
      number: this.last,
      found: found.length,
      unfiltered: answer.unfiltered.length,
      cards: await Promise.all(found.slice(0, cards).map((each) => each.load())),
      nearest: await Promise.all(nearest.map((each) => each.load())),
      topics: topicsOf(meant, lexicon, typing),
      looked: understood.parts.map(({ words }) => words),
      dropped: understood.dropped,
      ...(understood.intent === undefined ? {} : { intent: understood.intent.label }),
    };
  }

  /** Further cards of an answer; none where it is too long ago. */
  private cards({ number, from, to }: QuestionOf<'cards'>): Promise<readonly FoundCard[]> {
    const found = this.answers.get(number)?.found ?? [];
    return Promise.all(found.slice(from, to).map((each) => each.load()));
  }

  /** The counts that belong to an answer; nothing where it is too long ago. */
  private async counts({ number, wanted }: QuestionOf<'counts'>): Promise<ToldCounts | undefined> {
    const answer = this.answers.get(number);
    if (answer === undefined) {
      return undefined;
    }
    const { asker } = await this.open();
    const { unfiltered, narrowed } = answer;
    const facets = await Promise.all(
      facetCodes.map(
        async (facet) =>
          [facet, await countsOf(asker, unfiltered, narrowed, facet, wanted[facet])] as const,
      ),
    );
    return {
      facets: Object.fromEntries(facets) as unknown as ToldCounts['facets'],
      levels: await levelCounts(asker, unfiltered, narrowed, TOP_LEVEL),
    };
  }

  private open(): Promise<{ asker: Asker; lexicon: Lexicon }> {
    this.opened ??= Promise.all([this.openPagefind(), this.fetched('lexicon.json')]).then(
      ([pagefind, names]) => ({
        asker: new Asker(pagefind),
        lexicon: new Lexicon(JSON.parse(names) as Named[]),
      }),
    );
    return this.opened;
  }

  private async openPagefind(): Promise<Pagefind> {
    const bundle = new URL('pagefind/', this.base);
    const address = new URL(`pagefind.js${this.again}`, bundle).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      baseUrl: new URL(this.base).pathname,
      basePath: bundle.href,
      ranking,
      // It would start a worker of its own.
      noWorker: true,
    });
    await pagefind.init();
    return pagefind;
  }

  private wordList(): Promise<WordList> {
    this.words ??= this.fetched('words.txt').then((text) => WordList.read(text));
    return this.words;
  }

  private async fetched(name: string): Promise<string> {
    const response = await fetch(new URL(`search/${name}`, this.base));
    if (!response.ok) {
      throw new Error(`${name} of the search did not load: ${String(response.status)}`);
    }
    return response.text();
  }
}
