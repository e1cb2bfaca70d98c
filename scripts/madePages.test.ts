import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MadePages, type MadePage } from './madePages.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'best-bits-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, html = '<html></html>'): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), html);
}

const numbered = Array.from({ length: 200 }, (_, index) => `/${String(index)}/`);

async function all(pages: AsyncIterable<MadePage>): Promise<MadePage[]> {
  const read: MadePage[] = [];
  for await (const page of pages) read.push(page);
  return read;
}

it('gives each page once, in the order in which they were made', async () => {
  const pages = new MadePages(folder);
  const reading = all(pages.read());
  for (const path of numbered) {
    write(`${path.slice(1)}index.html`);
    pages.add(path);
    await Promise.resolve();
  }
  pages.close();
  expect((await reading).map(({ path }) => path)).toEqual(numbered);
});

it('gives the home page, and leaves out what is no page in a folder', async () => {
  const pages = new MadePages(folder);
  for (const file of ['index.html', '404.html', 'search/words.txt']) write(file);
  for (const path of ['/', '/404', '/search/words.txt']) pages.add(path);
  pages.close();
  expect(await all(pages.read())).toEqual([
    { path: '/', file: 'index.html', html: Buffer.from('<html></html>') },
  ]);
});

it('begins before all pages are made', async () => {
  const pages = new MadePages(folder);
  for (const path of numbered) {
    write(`${path.slice(1)}index.html`);
    pages.add(path);
  }
  const first = await pages.read().next();
  expect(first.value).toMatchObject({ path: '/0/', file: '0/index.html' });
});

it('asks again for a page that is not written, or not to its end', async () => {
  const pages = new MadePages(folder);
  write('1/index.html', '<html>');
  for (const path of numbered.filter((_, index) => index > 1)) write(`${path.slice(1)}index.html`);
  for (const path of numbered) pages.add(path);
  const reading = pages.read();
  const first = await reading.next();
  expect(first.value).toMatchObject({ path: '/2/' });
  write('0/index.html');
  write('1/index.html');
  pages.close();
  const read = (await all(reading)).map(({ path, html }) => [path, html.toString()]);
  expect(read.slice(-2)).toEqual([
    ['/0/', '<html></html>'],
    ['/1/', '<html></html>'],
  ]);
});

it('leaves out a page that was told of and never written', async () => {
  const pages = new MadePages(folder);
  pages.add('/never/');
  pages.close();
  expect(await all(pages.read())).toEqual([]);
});

it('gives a page that ends in another way, once all is written', async () => {
  const pages = new MadePages(folder);
  write('index.html', '<html></html>\n');
  pages.add('/');
  pages.close();
  expect(await all(pages.read())).toHaveLength(1);
});
