import { describe, expect, it } from 'vitest';
import { directionOf } from '#evidence/direction.ts';
import { directions } from '#vocabulary/evidence.ts';
import { levelLabel } from '#vocabulary/levels.ts';
import { labelOf } from '#vocabulary/term.ts';
import { entries } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

describe('the results', () => {
  it('are a numbered list with one item for each, and the page says how many', async () => {
    const slugs = await here().search('?q=mentoring');
    expect(slugs.length).toBeGreaterThan(1);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(await here().page.locator('ol#results > li').count()).toBe(slugs.length);
    expect(await here().status()).toBe(
      `${String(slugs.length)} of ${String(entries.length)} case studies`,
    );
  });

  it('show of each what its entry says: title, summary, patch, finding and level', async () => {
    const slugs = await here().search('?q=mentoring');
    for (const [index, slug] of slugs.entries()) {
      const entry = entries.find((each) => each.slug === slug);
      if (entry === undefined) throw new Error(`There is no entry ${slug}.`);
      const item = here().results.nth(index);
      const text = (await item.textContent()) ?? '';
      expect(text).toContain(entry.data.title);
      expect(text).toContain(entry.data.summary);
      expect(text).toContain(labelOf(directions, directionOf(entry.data.outcomes ?? [])));
      expect(text).toContain(levelLabel(entry.rating.level));
      expect(text).toContain(`level ${String(entry.rating.level)} of 5`);
      expect(await item.locator('svg.patch').count()).toBe(1);
    }
  });

  it('lead with their first link to the page of the entry', async () => {
    const { page } = here();
    const [first = ''] = await here().search('?q=mentoring');
    const links = here().results.locator('a:first-of-type').first();
    expect(await links.getAttribute('href')).toBe(`/case-studies/${first}/`);
    await links.click();
    await page.waitForURL(`**/case-studies/${first}/`);
    const entry = entries.find(({ slug }) => slug === first);
    expect(await page.locator('h1').textContent()).toBe(entry?.data.title);
  });

  it('show a stretch of the text with the words marked in it, wherever the text has them', async () => {
    await here().openWords('coaching');
    for (const [index, slug] of (await here().shown()).entries()) {
      const excerpt = here().results.nth(index).locator('.excerpt');
      if (/\bcoaching\b/i.test(entries.find((each) => each.slug === slug)?.body ?? '')) {
        expect(await excerpt.locator('mark').count(), slug).toBeGreaterThan(0);
      }
      for (const mark of await excerpt.locator('mark').allTextContents()) {
        expect(mark).toMatch(/coach/i);
      }
    }
    const excerpts = await here().page.locator('#results .excerpt').allTextContents();
    expect(excerpts.length).toBeGreaterThan(2);
    expect(excerpts.filter((text) => text.split(/\s+/).length > 45)).toEqual([]);
  });

  it('show no stretch of text where no words are looked for', async () => {
    await here().search('?theme=capacity');
    expect(await here().page.locator('#results .excerpt, #results .sections').count()).toBe(0);
  });

  it('name the sections that have the words, each a link to a place that is there', async () => {
    const { page } = here();
    await here().openWords('coaching');
    const links = await page
      .locator('#results .sections a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const address of links) {
      const { pathname, hash } = new URL(address);
      const html = await (await fetch(`${here().site.origin}${pathname}`)).text();
      expect(html, address).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
    const section = page.locator('#results .sections a').last();
    const title = (await section.textContent()) ?? '';
    await section.click();
    await page.waitForURL(/\/case-studies\/[^/]+\/#/);
    const heading = page.locator(new URL(page.url()).hash);
    expect(await heading.textContent()).toContain(title);
    expect(await heading.evaluate((each) => each.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });

  it('are marked as busy until they are there', async () => {
    const { page } = here();
    await here().open();
    await page.evaluate(() => {
      const results = document.getElementById('results');
      if (results === null) return;
      new MutationObserver(() => {
        const before = results.dataset['busy'] ?? '';
        results.dataset['busy'] = `${before}${results.getAttribute('aria-busy') ?? 'done'} `;
      }).observe(results, { attributeFilter: ['aria-busy'] });
    });
    await here().ask('mentoring');
    expect(await page.locator('#results').getAttribute('data-busy')).toMatch(/^true .*done $/);
  });

  it('are not counted aloud again where Enter asks for what was found while typing', async () => {
    const { page, box } = here();
    await here().open();
    await box.fill('mentoring');
    await expect.poll(() => here().status()).toMatch(/ of /);
    await here().settled();
    await page.evaluate(() => {
      const status = document.getElementById('search-status');
      if (status === null) return;
      new MutationObserver(() => {
        status.dataset['changed'] = 'yes';
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await box.press('Enter');
    await here().settled();
    await here().allHasCome();
    expect(await page.locator('#search-status').getAttribute('data-changed')).toBe(null);
    await here().ask('coaching');
    expect(await page.locator('#search-status').getAttribute('data-changed')).toBe('yes');
  });

  it('are counted aloud once for each search', async () => {
    const { page } = here();
    await here().open();
    await page.evaluate(() => {
      const status = document.getElementById('search-status');
      if (status === null) return;
      new MutationObserver((changes) => {
        status.dataset['changes'] = String(Number(status.dataset['changes'] ?? 0) + changes.length);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const changes = () => page.locator('#search-status').getAttribute('data-changes');
    const levels = (slugs: readonly string[]) =>
      entries.filter(({ slug, rating }) => slugs.includes(slug) && rating.level >= 1).length;
    for (const [index, words] of ['mentoring', 'coaching'].entries()) {
      await here().ask(words);
      const slugs = await here().found();
      // The counts of the levels come last of all.
      await expect.poll(() => here().countBeside('level', '1')).toBe(levels(slugs));
      expect(await changes()).toBe(String(index + 1));
    }
  });
});

describe('"Show more"', () => {
  it('shows eight at first, and leads to the first of the next eight', async () => {
    const search = here();
    await search.open('?theme=capacity');
    const count = await search.count();
    expect(count).toBeGreaterThan(16);
    expect(await search.results.count()).toBe(8);
    const before = await search.shown();
    await search.more.focus();
    await search.page.keyboard.press('Enter');
    await search.focusComesTo(search.titles.nth(8));
    expect((await search.shown()).slice(0, 8)).toEqual(before);
    expect(await search.results.count()).toBe(16);
    const all = await search.found();
    expect(new Set(all).size).toBe(count);
    expect(await search.more.isVisible()).toBe(false);
  });

  it('shows nothing twice, however often it is pressed', async () => {
    const search = here();
    await search.open('?theme=capacity');
    await search.settled();
    search.site.delay(/pf_fragment/, 300);
    await search.more.dblclick();
    await expect.poll(() => search.results.count()).toBeGreaterThan(8);
    search.site.delay(/$^/, 0);
    const all = await search.found();
    expect(new Set(all).size).toBe(all.length);
  });

  it('adds nothing to what a later search found', async () => {
    const search = here();
    await search.open('?theme=capacity');
    await search.settled();
    const [first = ''] = await search.shown();
    const title = entries.find(({ slug }) => slug === first)?.data.title ?? '';
    // What is found later is known from now on, and need not wait for what is late.
    await search.ask(`"${title}"`);
    await search.ask('');
    search.site.asked.length = 0;
    search.site.delay(/pf_fragment/, 2000);
    await search.more.click();
    const asked = () => search.site.asked.filter((path) => path.includes('pf_fragment')).length;
    await expect.poll(asked).toBeGreaterThan(0);
    search.site.delay(/$^/, 0);
    await search.ask(`"${title}"`);
    expect(await search.shown()).toEqual([first]);
    await search.allHasCome();
    expect(await search.shown()).toEqual([first]);
  });

  it('that does not load says so, and the reader is not lost', async () => {
    const search = here();
    await search.open('?theme=capacity');
    await search.settled();
    search.site.lose(/pf_fragment/);
    await search.more.focus();
    await search.page.keyboard.press('Enter');
    await expect.poll(() => search.status()).toMatch(/could not be loaded/);
    await search.focusComesTo(search.page.locator('#found-heading'));
  });
});

describe('while a reader types', () => {
  it('results come before the box is left, and the box keeps the focus', async () => {
    const search = here();
    await search.open();
    await search.box.pressSequentially('coaching');
    await search.settled();
    expect(await search.hasFocus(search.box)).toBe(true);
    await expect.poll(() => search.query()).toBe('?q=coaching');
    // A few at once, and the rest when the reader looks up.
    await expect.poll(() => search.results.count()).toBe(8);
  });

  it('what came late for the words before does not take the place of what is asked for now', async () => {
    const search = here();
    const wanted = await search.search('?q=federation');
    await search.open();
    await search.box.focus();
    search.site.delay(/pf_index/, 1500);
    const late = search.page.waitForResponse(/pf_index/);
    await search.box.fill('mentoring');
    await search.box.press('Enter');
    await expect.poll(() => search.site.asked.some((path) => path.includes('pf_index'))).toBe(true);
    search.site.delay(/$^/, 0);
    await search.ask('federation');
    await late;
    expect(await search.found()).toEqual(wanted);
    expect(await search.box.inputValue()).toBe('federation');
  });

  it('who has gone on to a result is led to the first of the others when they come', async () => {
    const search = here();
    await search.open();
    await search.box.pressSequentially('coach');
    await search.settled();
    const before = await search.shown();
    search.site.delay(/pf_index|pf_fragment/, 500);
    await search.box.fill('mentoring');
    await expect.poll(() => search.query()).toBe('?q=mentoring');
    await search.page.keyboard.press('ArrowDown');
    await search.focusComesTo(search.titles.first());
    await expect.poll(() => search.shown()).not.toEqual(before);
    await search.settled();
    expect(await search.hasFocus(search.titles.first())).toBe(true);
  });
});
