import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entries, slugsWhere } from './library.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterEach(async () => {
  site.lose();
  await page.close();
});

const listPath = 'case-studies/';

async function open(query = ''): Promise<void> {
  await page.goto(`${site.url}${listPath}${query}`);
}

/** Waits until a search has come to its end. */
async function settled(): Promise<void> {
  await page.locator('#found:not([hidden]) #search-status:not(:empty)').waitFor();
  await page.locator('#results:not([aria-busy])').waitFor({ state: 'attached' });
}

async function status(): Promise<string> {
  return (await page.locator('#search-status').textContent()) ?? '';
}

/** The slugs of all results, further pages included, as they stand. */
async function found(): Promise<string[]> {
  await settled();
  const more = page.locator('#more-results:not([hidden])');
  while ((await more.count()) > 0) {
    const before = await page.locator('#results > li').count();
    await more.click();
    await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(before);
  }
  const links = page.locator('#results .title a');
  return links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''),
  );
}

async function search(query: string): Promise<string[]> {
  await open(query);
  return found();
}

async function wholeListStands(): Promise<void> {
  await page.locator('#whole-list').waitFor();
  expect(await page.locator('#whole-list .card').count()).toBe(entries.length);
}

async function choose(facet: string, code: string): Promise<void> {
  await page.locator('#filters').evaluate((filters) => filters.setAttribute('open', ''));
  await page.locator(`#filters input[name="${facet}"][value="${code}"]`).click();
}

async function countBeside(facet: string, code: string): Promise<number> {
  return Number(await page.locator(`[data-count="${facet}:${code}"]`).textContent());
}

describe('searching for words', () => {
  it('finds the entries about them, each as a card with its title, summary and link', async () => {
    const slugs = await search('?q=mentoring');
    const about = slugsWhere(({ data }) => data.interventions[0] === 'mentoring');
    expect(about.length).toBeGreaterThan(0);
    expect(slugs).toEqual(expect.arrayContaining(about));
    const first = entries.find(({ slug }) => slug === slugs[0]);
    expect(first?.body).toMatch(/mentor/i);
    const card = page.locator('#results > li').first();
    const link = card.getByRole('heading').getByRole('link');
    expect(await link.textContent()).toBe(first?.data.title);
    expect(await card.textContent()).toContain(first?.data.summary);
    expect(await status()).toContain(String(slugs.length));
    await link.click();
    await page.waitForURL(`**/${listPath}${slugs[0] ?? ''}/`);
    expect(await page.locator('h1').textContent()).toBe(first?.data.title);
  });

  it('an exact title finds its entry first', async () => {
    for (const { slug, data } of entries.slice(0, 5)) {
      const slugs = await search(`?${new URLSearchParams({ q: data.title }).toString()}`);
      expect(slugs[0], data.title).toBe(slug);
    }
  });

  it('says so where nothing is found, and offers a way back', async () => {
    expect(await search('?q=zzzqqq')).toEqual([]);
    expect(await status()).toMatch(/nothing found/i);
    await page.getByRole('link', { name: 'Clear the search' }).click();
    await wholeListStands();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#search-input').inputValue()).toBe('');
  });

  it('marks its results as busy until they are there', async () => {
    await open();
    await page.evaluate(() => {
      const results = document.getElementById('results');
      if (results === null) return;
      new MutationObserver(() => {
        const before = results.dataset['busy'] ?? '';
        results.dataset['busy'] = `${before}${results.getAttribute('aria-busy') ?? 'done'} `;
      }).observe(results, { attributeFilter: ['aria-busy'] });
    });
    await page.locator('#search-input').fill('mentoring');
    await page.keyboard.press('Enter');
    await settled();
    expect(await page.locator('#results').getAttribute('data-busy')).toMatch(/^true .*done $/);
  });

  it('takes text with markup in it as text', async () => {
    await search(
      `?${new URLSearchParams({ q: '<img src=x onerror=alert(1)> mentoring' }).toString()}`,
    );
    expect(await page.locator('#found img').count()).toBe(0);
    expect(await page.locator('#search-input').inputValue()).toContain('<img');
  });
});

describe('filtering', () => {
  it('by a theme gives exactly the entries of that theme', async () => {
    const themes = [...new Set(entries.flatMap(({ data }) => data.themes))];
    expect(themes).toHaveLength(5);
    for (const theme of themes) {
      const slugs = await search(`?theme=${theme}`);
      expect(slugs.toSorted(), theme).toEqual(
        slugsWhere(({ data }) => data.themes.includes(theme)),
      );
    }
  });

  it('by two values of one filter gives the entries with either', async () => {
    const slugs = await search('?intervention=mentoring,peer-review');
    const either = slugsWhere(({ data }) =>
      ['mentoring', 'peer-review'].some((code) => data.interventions.includes(code as 'mentoring')),
    );
    expect(slugs.toSorted()).toEqual(either);
  });

  it('by two filters gives the entries with both', async () => {
    const slugs = await search('?theme=challenge-and-support&phase=primary');
    const both = slugsWhere(
      ({ data }) =>
        data.themes.includes('challenge-and-support') && data.setting.phases.includes('primary'),
    );
    expect(both.length).toBeGreaterThan(0);
    expect(slugs.toSorted()).toEqual(both);
  });

  it('says beside each value how many entries it would give', async () => {
    await open();
    const capacity = slugsWhere(({ data }) => data.themes.includes('capacity'));
    expect(await countBeside('theme', 'capacity')).toBe(capacity.length);
    const themes = ['capacity', 'formal-structure', 'knowing-context'];
    await search('?q=mentoring&theme=capacity');
    await expect.poll(() => countBeside('theme', 'capacity')).not.toBe(capacity.length);
    const counts = await Promise.all(themes.map((theme) => countBeside('theme', theme)));
    for (const [index, theme] of themes.entries()) {
      expect((await search(`?q=mentoring&theme=${theme}`)).length, theme).toBe(counts[index]);
    }
  });
});

describe('the address of a search', () => {
  it('carries words and filters, and a reload shows the same', async () => {
    await open();
    await page.locator('#search-input').fill('teachers');
    await page.keyboard.press('Enter');
    await settled();
    await choose('theme', 'capacity');
    await choose('phase', 'primary');
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?q=teachers&theme=capacity&phase=primary');
    await expect.poll(status).toMatch(/^\d+ of/);
    const before = await found();
    await page.reload();
    expect(await found()).toEqual(before);
    expect(await page.locator('#search-input').inputValue()).toBe('teachers');
    expect(await page.locator('#filters input:checked').count()).toBe(2);
  });

  it('is followed by the back button, step by step, to the whole list', async () => {
    await open();
    await choose('theme', 'capacity');
    const capacity = await found();
    await choose('phase', 'primary');
    await expect.poll(found).not.toEqual(capacity);
    await page.goBack();
    await expect.poll(found).toEqual(capacity);
    expect(await page.locator('#filters input:checked').count()).toBe(1);
    await page.goBack();
    await wholeListStands();
    expect(await page.locator('#filters input:checked').count()).toBe(0);
  });

  it('with values that do not exist is no error', async () => {
    await open('?theme=nonsense&phase=%00&place=<b>');
    await settled();
    expect(await status()).not.toMatch(/could not be loaded/);
  });
});

describe('where a part of the search does not load', () => {
  const parts: [string, RegExp][] = [
    ['its script', /\/pagefind\.js/],
    ['its entry', /\/pagefind-entry\.json/],
    ['its list of pages', /\.pf_meta/],
    ['its program', /\/wasm\./],
    ['a part of the index', /\/index\/.*\.pf_index/],
    ['a result', /\.pf_fragment/],
  ];
  const failure = /search could not be loaded/;

  it.each(parts)('%s, it says so and the whole list stands', async (_, path) => {
    site.lose(path);
    await open('?q=mentoring');
    await expect.poll(status, { timeout: 15_000 }).toMatch(failure);
    expect(site.asked.some((asked) => path.test(asked))).toBe(true);
    expect(await page.locator('#results > li').count()).toBe(0);
    await wholeListStands();
    site.lose();
    await page.getByRole('button', { name: 'Search', exact: true }).last().click();
    expect((await found()).length).toBeGreaterThan(0);
    expect(await page.locator('#whole-list').isVisible()).toBe(false);
  });

  it('a filter, it says so and the whole list stands', async () => {
    site.lose(/\.pf_filter/);
    await open('?theme=capacity');
    await expect.poll(status, { timeout: 15_000 }).toMatch(failure);
    await wholeListStands();
  });

  it('its worker, it works without one', async () => {
    site.lose(/pagefind-worker/);
    expect((await search('?q=mentoring')).length).toBeGreaterThan(0);
  });
});
