import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { ranking } from '#search/query.ts';
import type { SearchDocument } from './searchDocuments.ts';
import { peerFolder, type SearchPeer } from './searchPeers.ts';

/** An engine with the page on which it is measured, below the address of the site. */
export interface SearchPage {
  readonly name: string;
  readonly path: string;
}

/** Results that a page draws at once. */
const DRAWN = 10;

/** Below this folder of the built site stand the pages of the comparison. */
const FOLDER = 'bench-search';

/** Pagefind as its documentation shows it, with an index of its own and the weights that we give it. */
const plainPagefind = `const open = async () => {
  const pagefind = await import('./pagefind/pagefind.js');
  await pagefind.options(${JSON.stringify({ ranking })});
  await pagefind.init();
  return async (words, most) => {
    const { results } = await pagefind.search(words);
    return Promise.all(results.slice(0, most).map(async (result) => {
      const { url, meta, excerpt } = await result.data();
      return { url, title: meta.title, html: excerpt };
    }));
  };
};
`;

/** A peer: its module and its whole index come with the first search. */
const wholeIndex = `const open = async () => {
  const [{ open }, index] = await Promise.all([
    import('./peer.js'),
    fetch('./index.json').then((answer) => answer.text()),
  ]);
  const search = await open(index);
  return async (words, most) =>
    (await search(words, most)).map(({ id, title, summary }) => ({
      url: '/case-studies/' + id + '/',
      title,
      html: summary,
    }));
};
`;

/** Draws what `open` finds, and tells what it does as our own list does: by `aria-busy`. */
const drawing = `const input = document.getElementById('search-input');
const list = document.getElementById('results');
let opened;
let latest = 0;
input.addEventListener('input', async () => {
  latest += 1;
  const mine = latest;
  list.setAttribute('aria-busy', 'true');
  opened ??= open();
  const found = await (await opened)(input.value, ${String(DRAWN)});
  if (mine !== latest) return;
  list.replaceChildren(...found.map(({ url, title, html }) => {
    const item = document.createElement('li');
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    heading.append(link);
    const text = document.createElement('p');
    text.innerHTML = html;
    item.append(heading, text);
    return item;
  }));
  list.removeAttribute('aria-busy');
});
`;

function pageNamed(name: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name}</title>
  </head>
  <body>
    <label for="search-input">Search</label>
    <input id="search-input" type="search" />
    <ol id="results"></ol>
    <script type="module" src="./page.js"></script>
  </body>
</html>
`;
}

/**
 * Writes a page for plain Pagefind and one for each peer into a built site: a box, and a list of ten
 * results with title and text.
 *
 * @returns the pages, with that of our own search first
 */
export async function writeSearchPages(
  site: string,
  {
    ours,
    peers,
    documents,
  }: {
    readonly ours: string;
    readonly peers: readonly SearchPeer[];
    readonly documents: readonly SearchDocument[];
  },
): Promise<SearchPage[]> {
  const write = async (name: string, files: Readonly<Record<string, string>>) => {
    const path = `${FOLDER}/${peerFolder(name)}/`;
    await mkdir(join(site, path), { recursive: true });
    for (const [file, text] of Object.entries({ 'index.html': pageNamed(name), ...files })) {
      await writeFile(join(site, path, file), text);
    }
    return { name, path };
  };
  const plain = await write('Pagefind', { 'page.js': plainPagefind + drawing });
  await indexAsPagefindDoes(site, join(site, plain.path, 'pagefind'));
  const pages = [{ name: ours, path: 'case-studies/' }, plain];
  for (const { name, build, bundle } of peers) {
    pages.push(
      await write(name, {
        'page.js': wholeIndex + drawing,
        'peer.js': bundle,
        'index.json': await build(documents),
      }),
    );
  }
  return pages;
}

/** Indexes the same text of the same pages, and leaves the index as Pagefind makes it. */
async function indexAsPagefindDoes(site: string, outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'en',
    excludeSelectors: ['.cite'],
  });
  const added = await index?.addDirectory({ path: site, glob: 'case-studies/*/index.html' });
  const written = await index?.writeFiles({ outputPath });
  await pagefind.close();
  const failures = [errors, added?.errors ?? [], written?.errors ?? []].flat();
  if (failures.length > 0) {
    throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
  }
}
