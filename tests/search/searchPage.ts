import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openSite, type OpenSite } from '../openSite.ts';

export const desk = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 320, height: 640 } };

/** The page of the search in a browser, and what a reader does on it. */
export class SearchPage {
  readonly site: OpenSite;
  readonly page: Page;
  readonly box: Locator;
  readonly results: Locator;
  readonly titles: Locator;
  readonly chips: Locator;
  readonly more: Locator;

  constructor(site: OpenSite, page: Page) {
    this.site = site;
    this.page = page;
    this.box = page.locator('#search-input');
    this.results = page.locator('#results > li');
    this.titles = page.locator('#results .title a');
    this.chips = page.locator('#chips button');
    this.more = page.locator('#more-results');
  }

  /** Opens the page at the query of an address, such as `?q=mentoring`. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.site.url}case-studies/${query}`);
  }

  /** Waits until a search has come to its end. */
  async settled(): Promise<void> {
    await this.page.locator('#found:not([hidden]) #search-status:not(:empty)').waitFor();
    await this.page.locator('#results:not([aria-busy])').waitFor({ state: 'attached' });
  }

  /** Waits until all that was asked of the site has come, and the page has done with it. */
  async allHasCome(): Promise<void> {
    let quiet = 0;
    await expect
      .poll(() => (quiet = this.site.waiting() > 0 ? 0 : quiet + 1), { interval: 100 })
      .toBeGreaterThan(6);
    await this.page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
    );
  }

  /** Opens the page at the query of an address, and gives the slugs of all that is found. */
  async search(query: string): Promise<string[]> {
    await this.open(query);
    return this.found();
  }

  /** Opens the page at an address that asks for words. */
  async openWords(words: string): Promise<void> {
    await this.open(`?${new URLSearchParams({ q: words }).toString()}`);
    await this.settled();
  }

  /** Writes words into the box and sends them. */
  async ask(words: string): Promise<void> {
    await this.box.fill(words);
    await this.box.press('Enter');
    await this.settled();
  }

  /** What the page says of how many it found. */
  async status(): Promise<string> {
    return (await this.page.locator('#search-status').textContent()) ?? '';
  }

  /** How many were found. */
  async count(): Promise<number> {
    await this.settled();
    const status = await this.status();
    expect(status).toMatch(/^(Nothing found|\d+ of \d+ case stud(y|ies))$/);
    return status === 'Nothing found' ? 0 : Number(status.split(' ')[0]);
  }

  /** The slugs of the results that are shown, as they stand. */
  shown(): Promise<string[]> {
    return this.titles.evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? '',
      ),
    );
  }

  /** The slugs of all results, as they stand, once all are shown. */
  async found(): Promise<string[]> {
    const count = await this.count();
    while ((await this.results.count()) < count) {
      const before = await this.results.count();
      await this.more.click();
      await expect.poll(() => this.results.count()).toBeGreaterThan(before);
    }
    return this.shown();
  }

  /** The lines in which the page says what it made of the words. */
  said(): Promise<string[]> {
    return this.page.locator('#search-said p').allTextContents();
  }

  /** The lines about pages that the words name. */
  topics(): Promise<string[]> {
    return this.page.locator('#search-topics li').allTextContents();
  }

  filter(facet: string, code: string): Locator {
    return this.page.locator(`#filters input[name="${facet}"][value="${code}"]`);
  }

  /** Chooses a filter, or takes it off; its group is unfolded first. */
  async choose(facet: string, code: string): Promise<void> {
    const box = this.filter(facet, code);
    await box.evaluate((input) => input.closest('details')?.setAttribute('open', ''));
    await box.click();
    await this.settled();
  }

  async countBeside(facet: string, code: string): Promise<number> {
    return Number(await this.page.locator(`[data-count="${facet}:${code}"]`).textContent());
  }

  /** What is asked for in the address. */
  query(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }

  /** How many steps the history of the page has. */
  steps(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  async hasFocus(element: Locator): Promise<boolean> {
    return element.evaluate((each) => each === document.activeElement);
  }

  /** Waits until an element has the focus. */
  async focusComesTo(element: Locator): Promise<void> {
    await expect.poll(() => this.hasFocus(element)).toBe(true);
  }
}

/**
 * Serves a site to the tests of a file, and opens a page for each of them.
 *
 * @param options what the browser is like
 * @param built the folder of the site, where it is not the site under test
 * @returns the page of the test that runs
 */
export function searchPage(
  options: BrowserContextOptions = desk,
  built: () => string | undefined = () => undefined,
): () => SearchPage {
  let site: OpenSite | undefined;
  let current: SearchPage | undefined;

  beforeAll(async () => {
    site = await openSite(built());
  });

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    if (site !== undefined) {
      site.asked.length = 0;
      current = new SearchPage(site, await site.browser.newPage(options));
    }
  });

  afterEach(async () => {
    site?.lose();
    site?.delay(/$^/, 0);
    await current?.page.close();
  });

  return () => {
    if (current === undefined) {
      throw new Error('There is a page only while a test runs.');
    }
    return current;
  };
}
