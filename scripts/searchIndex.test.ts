import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { BuildFailure } from './buildFailure.ts';
import { SearchIndex, searchedPart } from './searchIndex.ts';

const folder = mkdtempSync(join(tmpdir(), 'best-bits-index-'));

afterAll(async () => {
  await pagefind.close();
  rmSync(folder, { recursive: true });
});

const page = (text: string) => `<!doctype html><html lang="en"><head><title>Example</title></head>
<body><header><p>Heading of the site</p></header><main>
<nav><a href="/">Home</a></nav>
<article class="article" data-pagefind-body><div hidden>
<span data-pagefind-meta="title[data-value]" data-value="Example entry"></span>
<span data-pagefind-filter="theme[data-value]" data-value="capacity"></span>
<span data-pagefind-sort="newest[data-value]" data-value="2026-01-02"></span></div>
<header><h1 data-pagefind-weight="8">An example</h1></header>
<div class="side" data-pagefind-ignore><div><div>Beside</div></div><div>More</div></div>
<div class="prose" aria-label="Words such as id and identity"><h2 class="a" id="one">One</h2><p>${text} <a class="cite" href="#s">1</a></p>
<div class="table-scroll"><table><tr><td>Cell</td><td data-pagefind-ignore>Mark <svg class="mark"
aria-label="a > b"><title>Drawn</title><path d="M0 0"/></svg></td></tr></table></div>
<figure><img src="/a.png" alt="Picture of an example"><svg><svg></svg><title>Inner</title></svg></figure></div>
</article></main><footer>Foot</footer></body></html>`;

/** Every file of the index of one page, by its name, packed as it is. */
async function indexOf(html: string, name: string): Promise<Map<string, string>> {
  const { index } = await pagefind.createIndex({
    forceLanguage: 'en',
    excludeSelectors: ['.cite'],
  });
  const { errors } = (await index?.addHTMLFile({ url: '/example/', content: html })) ?? {};
  expect(errors).toEqual([]);
  const outputPath = join(folder, name);
  await index?.writeFiles({ outputPath });
  await index?.deleteIndex();
  const files = readdirSync(outputPath, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => /\.pf_/.test(file))
      .map((file) => [file, readFileSync(join(outputPath, file), 'base64')]),
  );
}

describe('the part of a page that search looks at', () => {
  it('makes the same index as the whole page', async () => {
    const html = page('Mentoring of teachers in two schools.');
    const part = searchedPart(html);
    expect(part).not.toMatch(/Heading of the site|Beside|More|Foot|Mark|Drawn|Inner|class=|aria-/);
    const whole = await indexOf(html, 'whole');
    expect(whole.size).toBeGreaterThan(2);
    expect(await indexOf(part, 'part')).toEqual(whole);
    expect(await indexOf(searchedPart(page('Other words.')), 'other')).not.toEqual(whole);
  });

  it('is the whole page, where there is nothing to be found', () => {
    const moved = '<html><body><main><h1>Moved</h1></main></body></html>';
    expect(searchedPart(moved)).toBe(moved);
  });

  it('is the whole article, where nothing stands beside it', () => {
    expect(searchedPart('<p>a</p><article data-pagefind-body><p>b</p></article>')).toBe(
      '<html><body><article data-pagefind-body><p>b</p></article></body></html>',
    );
  });

  it('is refused where something that is left out has no end', () => {
    expect(() =>
      searchedPart('<article data-pagefind-body><div data-pagefind-ignore><div></div></article>'),
    ).toThrow(BuildFailure);
  });
});

describe('the search index', () => {
  it('is written with the last page that was announced, and not before', async () => {
    const outputPath = join(folder, 'announced');
    const entry = join(outputPath, 'pagefind-entry.json');
    const index = new SearchIndex(outputPath);
    index.expect(2);
    await index.add({ path: '/one/', html: page('One.') });
    expect(existsSync(entry)).toBe(false);
    await index.add({ path: '/two/', html: page('Two.') });
    await expect.poll(() => existsSync(entry)).toBe(true);
    expect(await index.finish()).toBe(2);
  });

  it('is written when that is asked for, whatever was announced', async () => {
    const index = new SearchIndex(join(folder, 'fewer'));
    index.expect(3);
    await index.add({ path: '/one/', html: page('One.') });
    expect(await index.finish()).toBe(1);
  });
});
