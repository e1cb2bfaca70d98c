import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOP_LEVEL } from '#patch/levelMark.ts';
import { readState } from '#search/address.ts';
import { ranking, search, type SearchTools } from '#search/query.ts';
import { Asker, type SearchEngine } from '#search/query/engine.ts';
import { Lexicon, type Named } from '#search/query/lexicon.ts';
import { WordList } from '#search/query/wordList.ts';
import { serveSite } from '../../scripts/serveSite.ts';

/** Pagefind as its script gives it to a page. */
export interface Pagefind extends SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

/** A built site whose search is used without a browser. */
export interface SearchedSite {
  readonly pagefind: Pagefind;
  readonly tools: SearchTools;
  /** Slugs that our search gives for words, best first. */
  readonly rank: (words: string) => Promise<string[]>;
  /** Slugs that Pagefind alone gives for words, best first. */
  readonly rankPlain: (words: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Serves a built site and opens its index in this process. */
export async function searchedSite(folder: string): Promise<SearchedSite> {
  const { server, url } = await serveSite(folder, '/', 0);
  const pagefind = (await import(
    pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href
  )) as Pagefind;
  await pagefind.options({
    basePath: `${url}pagefind/`,
    baseUrl: '/',
    noWorker: true,
    ranking,
  });
  await pagefind.init();
  const read = (name: string) => readFile(join(folder, 'search', name), 'utf8');
  const lexicon = new Lexicon(JSON.parse(await read('lexicon.json')) as Named[]);
  const words = WordList.read(await read('words.txt'));
  const tools: SearchTools = {
    asker: new Asker(pagefind),
    lexicon,
    wordList: () => Promise.resolve(words),
    topLevel: TOP_LEVEL,
  };
  const slugs = new Map<string, string>();
  const slugOf = async (id: string, load: () => Promise<{ url: string }>) => {
    const slug = slugs.get(id) ?? (await load()).url.split('/').at(-2) ?? '';
    slugs.set(id, slug);
    return slug;
  };
  return {
    pagefind,
    tools,
    rank: async (typed) => {
      const { state } = readState(`?${new URLSearchParams({ q: typed }).toString()}`);
      const { found } = await search(tools, state);
      return Promise.all(found.map((each) => slugOf(each.id, () => each.load())));
    },
    rankPlain: async (typed) => {
      const { results } = await pagefind.search(typed);
      return Promise.all(results.map((each) => slugOf(each.id, () => each.data())));
    },
    close: async () => {
      await pagefind.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
