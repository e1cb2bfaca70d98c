import { describe, expect, it } from 'vitest';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';
import { entries } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

const nearest = () =>
  here()
    .page.locator('#nearest .title a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
    );

describe('where nothing is found', () => {
  it('the page says so, and what it looked for', async () => {
    const search = here();
    expect(await search.search('?q=zzzqqq')).toEqual([]);
    expect(await search.status()).toBe('Nothing found');
    expect(await search.said()).toEqual(['No case study has the word “zzzqqq”.']);
    await search.openWords('the zzzqqq of zzzyyy schools');
    await expect
      .poll(() => search.page.locator('#nothing-understood').textContent())
      .toBe(
        'Most case studies have “schools”, so that alone does not tell them apart. Left out, as everyday words: “the”, “of”.',
      );
  });

  it('the best tested case studies stand there instead', async () => {
    await here().search('?q=zzzqqq');
    await expect.poll(async () => (await nearest()).length).toBe(3);
    const best = Math.max(...entries.map(({ rating }) => rating.level));
    const levels = (await nearest()).map(
      (slug) => entries.find((each) => each.slug === slug)?.rating.level,
    );
    expect(levels).toEqual([best, best, best]);
    expect(await here().page.locator('#nearest-heading').textContent()).toBe(
      'The best tested case studies here',
    );
    await here().page.locator('#nearest .title a').first().click();
    await here().page.waitForURL(/\/case-studies\/[^/]+\/$/);
  });

  it('there is a way to each theme, to contribute and back to the whole list', async () => {
    const { page } = here();
    await here().search('?q=zzzqqq');
    for (const { code } of themes.terms) {
      const link = page.locator('#nothing').getByRole('link', { name: themeShortLabels[code] });
      expect(await link.last().getAttribute('href')).toBe(`/themes/${code}/`);
    }
    const contribute = page.getByRole('link', { name: 'Contribute a case study' });
    expect(await contribute.getAttribute('href')).toBe('/contribute/');
    await page.getByRole('link', { name: 'Clear the search' }).click();
    await page.locator('#whole-list').waitFor();
    expect(await page.locator('#whole-list .card').count()).toBe(entries.length);
  });

  it('because of the filters, what the words give without them stands there', async () => {
    const search = here();
    const without = await search.search('?q=mentoring');
    const [missing = ''] = ['china', 'sweden', 'ireland'].filter((place) =>
      entries.every(
        ({ slug, data }) =>
          !without.includes(slug) || !data.setting.locations.includes(place as 'china'),
      ),
    );
    expect(await search.search(`?q=mentoring&place=${missing}`)).toEqual([]);
    await expect.poll(nearest).toEqual(without.slice(0, 3));
    expect(await search.page.locator('#nearest-heading').textContent()).toBe(
      'Found without the filters',
    );
    expect(await search.page.locator('#nothing-understood').textContent()).toBe(
      `Without the filters the words give ${String(without.length)} case studies.`,
    );
    await search.chips.first().click();
    expect(await search.found()).toEqual(without);
    expect(await search.page.locator('#nothing').isVisible()).toBe(false);
  });

  it('because of filters alone, all there is stands behind them', async () => {
    const search = here();
    const query = '?place=china&theme=formal-structure';
    expect(await search.search(query)).toEqual([]);
    await expect
      .poll(() => search.page.locator('#nothing-understood').textContent())
      .toBe(`Without the filters the words give ${String(entries.length)} case studies.`);
    expect(await search.chips.count()).toBe(2);
  });

  it('a misspelt word that a filter stands in the way of is still put right', async () => {
    const search = here();
    const without = await search.search('?q=coaching');
    expect(await search.search('?q=coachng&place=china')).toEqual([]);
    expect((await search.said())[0]).toBe('No case study has “coachng”. It was read as coaching.');
    await expect.poll(nearest).toEqual(without.slice(0, 3));
  });

  it('the next search that finds something takes its place', async () => {
    const search = here();
    await search.search('?q=zzzqqq');
    await search.ask('coaching');
    expect(await search.results.count()).toBeGreaterThan(0);
    expect(await search.page.locator('#nothing').isVisible()).toBe(false);
  });
});
