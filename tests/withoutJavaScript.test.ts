import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingPath, sitemapPaths } from './builtSite.ts';
import { entries, slugsWhere } from './library.ts';
import { lookAt, openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});

afterAll(async () => {
  await site.close();
});

/** The paths to which the content of a page links. */
async function linksOf(path: string): Promise<string[]> {
  await page.goto(`${site.origin}${path}`);
  const addresses = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return addresses
    .map((address) => new URL(address))
    .filter(({ origin }) => origin === site.origin)
    .map(({ pathname }) => pathname);
}

/** The entries that a reader comes upon who starts at home and keeps to addresses of one kind. */
async function entriesReached(way: RegExp): Promise<string[]> {
  const seen = new Set(['/']);
  const slugs = new Set<string>();
  for (const path of seen) {
    for (const link of await linksOf(path)) {
      const slug = /^\/case-studies\/([^/]+)\/$/.exec(link)?.[1];
      // What the home page itself shows does not count.
      if (slug !== undefined && path !== '/') slugs.add(slug);
      if (way.test(link)) seen.add(link);
    }
  }
  return [...slugs].toSorted();
}

describe('without JavaScript', () => {
  it('every page shows its heading and its text', async () => {
    const bare: string[] = [];
    const paths = [...sitemapPaths(), missingPath];
    await lookAt(site, paths, { javaScriptEnabled: false }, async (each, path) => {
      const heading = await each.locator('h1').innerText();
      const text = await each.locator('main').innerText();
      if (heading.length < 4 || text.length < heading.length + 80) {
        bare.push(`${path}: ${text}`);
      }
    });
    expect(bare).toEqual([]);
  });

  it('every case study shows its title, its summary and its key messages', async () => {
    const paths = entries.map(({ slug }) => `/case-studies/${slug}/`);
    await lookAt(site, paths, { javaScriptEnabled: false }, async (each, path) => {
      const { data } = entries.find(({ slug }) => path === `/case-studies/${slug}/`) ?? {};
      const text = await each.locator('main').innerText();
      for (const part of [data?.title, data?.summary, ...(data?.keyMessages ?? [])]) {
        expect(text, path).toContain(part);
      }
    });
  });

  it.each([
    ['the list', /^\/case-studies\/(page\/\d+\/|by\/[\w/-]+)?$/],
    ['the themes', /^\/themes\/([\w-]+\/)*$/],
    ['the interventions', /^\/interventions\/([\w-]+\/)*$/],
  ])('every case study is reached from the home page through %s', async (_, way) => {
    expect(await entriesReached(way)).toEqual(slugsWhere(() => true));
  });

  it('the list says that search needs JavaScript, and shows nothing that only works with it', async () => {
    await page.goto(`${site.url}case-studies/`);
    expect(await page.locator('noscript').innerText()).toMatch(
      /Search and filters need JavaScript\. Every case study is in the list below/,
    );
    for (const id of [
      'found',
      'filters',
      'filters-sheet',
      'open-filters',
      'chips',
      'more-results',
    ]) {
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(false);
    }
    const shown = (await page.getByRole('button').all()).map((each) => each.textContent());
    // The one in the header, and the one of the list.
    expect((await Promise.all(shown)).map((text) => text?.trim())).toEqual(['Search', 'Search']);
    expect(await page.locator('main select, main input:not([type="search"])').count()).toBe(
      await page.locator('#found select, #filters input').count(),
    );
  });

  it('a search from the list leads to the whole list', async () => {
    await page.goto(`${site.url}case-studies/by/newest/`);
    await page.locator('#search-input').fill('peer review');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/case-studies/?q=peer+review*');
    expect(await page.locator('#whole-list .card').count()).toBe(entries.length);
  });

  it('a link to some of the case studies leads to the whole list', async () => {
    await page.goto(`${site.url}themes/capacity/`);
    await page.locator('a[href^="/case-studies/?strand="]').first().click();
    await page.waitForURL('**/case-studies/?strand=*');
    expect(await page.locator('#whole-list').isVisible()).toBe(true);
    expect(await page.locator('noscript').first().innerText()).toMatch(/need JavaScript/);
  });

  it('a search from the header leads to the whole list', async () => {
    await page.goto(`${site.url}about/`);
    await page.getByRole('searchbox', { name: 'Search the case studies' }).fill('peer review');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/case-studies/?q=peer+review');
    expect(await page.locator('#whole-list .card').count()).toBe(entries.length);
    expect(await page.locator('#whole-list').isVisible()).toBe(true);
  });
});
