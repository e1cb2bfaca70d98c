import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePlainPages } from './library.ts';
import { installedPackages, manifestOf } from './packages.ts';

/** What the peers are built with. Astro, its MDX and Pagefind are those of our own lockfile. */
export const peerVersions = {
  '@astrojs/mdx': '8.0.2',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
  pagefind: '1.6.0',
  sharp: '0.35.5',
} as const;

/** A tool that builds the same bodies. */
export interface Peer {
  readonly name: string;
  /** Where its pages of entries stand below the built site. */
  readonly pages: string;
  /** The files of its project beside the entries. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the entries go. */
  readonly entries: string;
}

const address = 'https://peer.example.org';

/** Astro with @astrojs/mdx and nothing else: one layout, one list, and Pagefind behind the build. */
const plainAstro: Peer = {
  name: 'Astro with MDX',
  pages: 'case-studies',
  entries: 'src/entries',
  files: {
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const path = fileURLToPath(dir);
      const { index } = await pagefind.createIndex({});
      await index.addDirectory({ path });
      await index.writeFiles({ outputPath: path + 'pagefind' });
      await pagefind.close();
    },
  },
};

export default defineConfig({ site: '${address}', integrations: [mdx(), search] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  entries: defineCollection({
    loader: glob({ base: './src/entries', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const entries = await getCollection('entries');
---
<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>Entries</title></head>
  <body>
    <ul>{entries.map(({ id, data }) => <li><a href={\`/case-studies/\${id}/\`}>{data.title}</a></li>)}</ul>
  </body>
</html>
`,
    'src/pages/case-studies/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.description} />
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <p>{entry.data.description}</p>
      <Content />
    </main>
  </body>
</html>
`,
  },
};

/**
 * Starlight as it comes, search included, or with its sidebar taken away: by default each page lists
 * all others, which at thousands of entries is most of what it does.
 */
function starlight(sidebar: 'default' | 'none'): Peer {
  return {
    name: sidebar === 'default' ? 'Starlight' : 'Starlight (no sidebar)',
    pages: 'case-studies',
    entries: 'src/content/docs/case-studies',
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: '${address}',
  integrations: [starlight({ title: 'Peer'${sidebar === 'none' ? ', sidebar: []' : ''} })],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`,
      'src/content/docs/index.mdx': '---\ntitle: Home\n---\n\nThe home page.\n',
    },
  };
}

/** The leaner Starlight, whose page is nearer to ours. */
export const starlightWithoutSidebar = starlight('none');
export const peers: readonly Peer[] = [plainAstro, starlight('default'), starlightWithoutSidebar];

/** The command that builds a peer in its folder, which lies beside the packages. */
export const peerCommand = ['../node_modules/astro/bin/astro.mjs', 'build'] as const;

/** Writes a peer's project with so many entries into a folder. */
export async function writePeer(
  folder: string,
  peer: Peer,
  { seed, size }: { seed: number; size: number },
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  // Astro bundles what a project's own manifest lists, so each peer has all packages in its own.
  const manifest = manifestOf(peerVersions);
  for (const [name, text] of Object.entries({ ...peer.files, 'package.json': manifest })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writePlainPages(join(folder, peer.entries), { seed, size });
}

/**
 * Puts the peers' packages into a folder, in which their projects can then be
 * written. They are installed once, apart from those of the project, and copied:
 * Astro treats files differently that lie in a `node_modules` or behind a link.
 *
 * @param cache A folder that outlives the run.
 * @throws where npm fails.
 */
export async function layOutPeers(cache: string, folder: string): Promise<void> {
  const packages = await installedPackages(cache, 'peers', peerVersions);
  await cp(packages, join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}
