import { TOP_LEVEL } from '#patch/levelMark.ts';
import { ranking, type SearchTools } from './query.ts';
import { Asker, type SearchEngine } from './query/engine.ts';
import { Lexicon, type Named } from './query/lexicon.ts';
import { WordList } from './query/wordList.ts';

/** Pagefind as its script gives it to a page. */
interface Pagefind extends SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

/**
 * The search of a page: fetched when it is first needed, and fetched anew after a part of it did not
 * come, since it would not ask for that part again by itself.
 */
export class OpenSearch {
  private readonly base: string;
  private opened: Promise<SearchTools> | undefined;
  private pagefind: Pagefind | undefined;
  private failures = 0;

  /** @param base the base path of the site, with a slash at both ends */
  constructor(base: string) {
    this.base = base;
  }

  /** @throws where a part of the search does not load; the next call tries again. */
  tools(): Promise<SearchTools> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.drop();
      throw error;
    });
    return this.opened;
  }

  /** Forgets everything, after something did not load. */
  drop(): void {
    this.pagefind?.destroy().catch(() => undefined);
    this.pagefind = undefined;
    this.opened = undefined;
    this.failures += 1;
  }

  private async open(): Promise<SearchTools> {
    const [pagefind, lexicon] = await Promise.all([
      this.openPagefind(),
      this.fetched('lexicon.json').then((text) => new Lexicon(JSON.parse(text) as Named[])),
    ]);
    let words: Promise<WordList> | undefined;
    return {
      asker: new Asker(pagefind),
      lexicon,
      wordList: () => {
        words ??= this.fetched('words.txt').then((text) => WordList.read(text));
        return words;
      },
      topLevel: TOP_LEVEL,
    };
  }

  private async openPagefind(): Promise<Pagefind> {
    const bundle = `${this.base}pagefind/`;
    // A browser remembers a module, and that it did not load; under another address it is new.
    const again = this.failures === 0 ? '' : `?again=${String(this.failures)}`;
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as Pagefind;
    this.pagefind = pagefind;
    await pagefind.options({ baseUrl: this.base, bundlePath: bundle, ranking });
    await pagefind.init();
    return pagefind;
  }

  private async fetched(name: string): Promise<string> {
    const response = await fetch(`${this.base}search/${name}`);
    if (!response.ok) {
      throw new Error(`${name} of the search did not load: ${String(response.status)}`);
    }
    return response.text();
  }
}
