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

it('gives the home page', async () => {
  const pages = new MadePages(folder);
  write('index.html');
  pages.add('/');
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

it('waits for the next page, and ends when all are written', async () => {
  const pages = new MadePages(folder);
  const reading = pages.read();
  const first = reading.next();
  write('later/index.html', '<html>later</html>');
  pages.add('/later/');
  expect((await first).value).toMatchObject({ html: Buffer.from('<html>later</html>') });
  const second = reading.next();
  pages.close();
  expect(await second).toEqual({ done: true, value: undefined });
});

it('fails where a page that was told of is not there', async () => {
  const pages = new MadePages(folder);
  pages.add('/never/');
  pages.close();
  await expect(all(pages.read())).rejects.toThrow('never');
});
