import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedPackages } from './packages.ts';
import type { SearchDocument } from './searchDocuments.ts';

/** The engines that ours is compared with, and what their bundles are made with. */
export const searchPeerVersions = {
  '@orama/orama': '3.1.18',
  '@orama/stopwords': '3.1.18',
  esbuild: '0.28.2',
  lunr: '2.3.9',
  minisearch: '7.2.0',
} as const;

/**
 * A search engine that has its whole index in the browser. Its settings are those that its
 * documentation shows; where it shows several, the one that did best over the part of the golden set
 * that is not held out (nDCG at 10), as our own were chosen.
 */
interface SearchPeerSource {
  readonly name: string;
  /** A module that exports `build` and `open` of {@link PeerModule}. */
  readonly source: string;
}

/**
 * Prefixes and slips for words of more than three letters, and a title that counts twice: the
 * options of its README. Shorter words are left as they are, since "maths" should not answer "mat";
 * for all words alike nDCG was lower by 0.012, with boosts of summary and key messages too by 0.018.
 */
const miniSearch: SearchPeerSource = {
  name: 'MiniSearch',
  source: `import MiniSearch from 'minisearch';

const options = {
  fields: ['title', 'summary', 'keyMessages', 'text'],
  storeFields: ['title', 'summary'],
  searchOptions: {
    boost: { title: 2 },
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 3 ? 0.2 : null),
  },
};

export async function build(documents) {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

export async function open(json) {
  const index = MiniSearch.loadJSON(json, options);
  return async (words, most) => index.search(words).slice(0, most);
}
`,
};

/**
 * Each word as it is, as a beginning and with one slip, with the boosts 100, 10 and 1 that its
 * documentation shows for searches while typing; stemmed, as by default. Boosts of fields by 3 and 2
 * did better than none and than 10. Its query language is left out, since signs that people type are
 * errors in it; and stop words, which it has in no index, would be taken for beginnings of others.
 * It does not keep documents: titles and summaries come beside the index.
 */
const lunr: SearchPeerSource = {
  name: 'Lunr',
  source: `import lunr from 'lunr';

export async function build(documents) {
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 3 });
    this.field('summary', { boost: 2 });
    this.field('keyMessages', { boost: 2 });
    this.field('text');
    for (const document of documents) this.add(document);
  });
  const shown = documents.map(({ id, title, summary }) => [id, { id, title, summary }]);
  return JSON.stringify({ index, shown: Object.fromEntries(shown) });
}

export async function open(json) {
  const { index: written, shown } = JSON.parse(json);
  const index = lunr.Index.load(written);
  const { TRAILING } = lunr.Query.wildcard;
  return async (words, most) => {
    const bare = words.replace(/[^\\p{L}\\p{N}'’-]+/gu, ' ').trim();
    const terms = lunr.tokenizer(bare).map(String);
    const results = index.query((query) => {
      for (const term of terms) {
        query.term(term, { boost: 100 });
        if (lunr.stopWordFilter(term) !== undefined) {
          query.term(term, { boost: 10, usePipeline: false, wildcard: TRAILING });
          query.term(term, { boost: 1, usePipeline: false, editDistance: 1 });
        }
      }
    });
    return results.slice(0, most).map(({ ref }) => shown[ref]);
  };
}
`,
};

/**
 * With the English stop words of its own package: nDCG was higher by 0.03. One slip in a word is
 * allowed where nothing is found otherwise; allowed always, it cost 0.01. Stemming cost 0.02, and a
 * title that counts twice gained nothing, so fields count alike. Beginnings of words answer by default.
 */
const orama: SearchPeerSource = {
  name: 'Orama',
  source: `import { create, insertMultiple, load, save, search } from '@orama/orama';
import { stopwords } from '@orama/stopwords/english';

const options = {
  schema: { title: 'string', summary: 'string', keyMessages: 'string', text: 'string' },
  components: { tokenizer: { language: 'english', stopWords: stopwords } },
};

export async function build(documents) {
  const index = create(options);
  await insertMultiple(index, documents);
  return JSON.stringify(save(index));
}

export async function open(json) {
  const index = create(options);
  load(index, JSON.parse(json));
  const ask = async (term, limit, tolerance) =>
    (await search(index, { term, limit, tolerance })).hits;
  return async (words, most) => {
    const exact = await ask(words, most, 0);
    const hits = exact.length > 0 ? exact : await ask(words, most, 1);
    return hits.map(({ document }) => document);
  };
}
`,
};

/** What a peer gives for what was typed, best first. */
type PeerSearch = (
  words: string,
  most: number,
) => Promise<readonly Pick<SearchDocument, 'id' | 'title' | 'summary'>[]>;

/** A peer's module, as this process and a page import it. */
interface PeerModule {
  /** The whole index as JSON, with what a list of results shows. */
  readonly build: (documents: readonly SearchDocument[]) => Promise<string>;
  readonly open: (index: string) => Promise<PeerSearch>;
}

/** A peer that is ready to be used. */
export interface SearchPeer extends PeerModule {
  readonly name: string;
  /** What a page needs to open an index and search it, as one minified module. */
  readonly bundle: string;
}

/** What is used of esbuild, which is installed beside the peers. */
interface Esbuild {
  build(options: Readonly<Record<string, unknown>>): Promise<{
    readonly outputFiles: readonly { readonly text: string }[];
  }>;
}

/**
 * Installs the peers, once, and bundles each of them.
 *
 * @param cache a folder that outlives the run
 * @param folder where the modules are written
 * @throws where npm fails or a bundle cannot be made
 */
export async function readySearchPeers(cache: string, folder: string): Promise<SearchPeer[]> {
  const packages = await installedPackages(cache, 'search-peers', searchPeerVersions);
  const esbuild = (await import(
    pathToFileURL(join(packages, 'esbuild', 'lib', 'main.js')).href
  )) as Esbuild;
  const bundled = async (contents: string) => {
    const { outputFiles } = await esbuild.build({
      // Packages are looked for from here.
      stdin: { contents, resolveDir: dirname(packages) },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
    });
    return outputFiles[0]?.text ?? '';
  };
  await mkdir(folder, { recursive: true });
  return Promise.all(
    [miniSearch, lunr, orama].map(async ({ name, source }) => {
      const file = join(folder, `${peerFolder(name)}.mjs`);
      await writeFile(file, await bundled(source));
      const { build, open } = (await import(pathToFileURL(file).href)) as PeerModule;
      // Nobody downloads what only makes an index.
      const bundle = await bundled(
        source.replace('export async function build', 'async function build'),
      );
      return { name, build, open, bundle };
    }),
  );
}

/** What the folder of a peer's page is called. */
export function peerFolder(name: string): string {
  return name.toLowerCase();
}
