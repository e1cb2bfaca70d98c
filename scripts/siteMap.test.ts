import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSiteMap } from './siteMap.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'best-bits-site-map-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const addressesIn = (file: string) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address,
  );

test('names each page once, in the order of the addresses, below the base path', async () => {
  await writeSiteMap(folder, 'https://example.org/repo/', ['/themes/', '/', '/about/']);
  expect(addressesIn('sitemap-0.xml')).toEqual([
    'https://example.org/repo/',
    'https://example.org/repo/about/',
    'https://example.org/repo/themes/',
  ]);
  expect(addressesIn('sitemap-index.xml')).toEqual(['https://example.org/repo/sitemap-0.xml']);
});

test('writes a further file where there are more addresses than one may hold', async () => {
  const paths = Array.from({ length: 50_001 }, (_, index) => `/${String(index)}/`);
  await writeSiteMap(folder, 'https://example.org/', paths);
  expect(readdirSync(folder).sort()).toEqual([
    'sitemap-0.xml',
    'sitemap-1.xml',
    'sitemap-index.xml',
  ]);
  expect(addressesIn('sitemap-0.xml')).toHaveLength(50_000);
  expect(addressesIn('sitemap-1.xml')).toHaveLength(1);
  expect(addressesIn('sitemap-index.xml')).toEqual([
    'https://example.org/sitemap-0.xml',
    'https://example.org/sitemap-1.xml',
  ]);
});
