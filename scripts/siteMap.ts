import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';

/** A file of a site map may name 50,000 addresses and no more: https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000;

/**
 * Writes the site map, which tells search engines what pages there are: `sitemap-0.xml`, further ones where
 * it has too many addresses for one file, and `sitemap-index.xml`, which names them.
 *
 * @param folder of the site
 * @param home the address of the site with its base path, with a slash at the end
 * @param paths of the pages, below the base path
 */
export async function writeSiteMap(
  folder: string,
  home: string,
  paths: readonly string[],
): Promise<void> {
  const addressOf = (path: string) => home + path.replace(/^\//, '');
  const parts = new SitemapAndIndexStream({
    limit: MOST_ADDRESSES,
    getSitemapStream: (part) => {
      const name = `sitemap-${String(part)}.xml`;
      const addresses = new SitemapStream();
      const file = createWriteStream(join(folder, name));
      return [addressOf(name), addresses, addresses.pipe(file)];
    },
  });
  await pipeline(
    Readable.from(paths.toSorted().map(addressOf)),
    parts,
    createWriteStream(join(folder, 'sitemap-index.xml')),
  );
}
