import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slugsWhere } from '../library.ts';
import { phone, searchPage } from './searchPage.ts';

const here = searchPage(phone);

const button = () => here().page.getByRole('button', { name: /^Filters/ });
const sheet = () => here().page.getByRole('dialog', { name: 'Filters' });

/** How many pixels a page is too wide. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe('on a phone', () => {
  it('the filters are in a sheet that a button opens and closes', async () => {
    const search = here();
    await search.open();
    expect(await search.filter('theme', 'capacity').isVisible()).toBe(false);
    await button().click();
    await sheet().waitFor();
    await sheet()
      .getByRole('checkbox', { name: /Building capacity/ })
      .check();
    await search.settled();
    await sheet().getByRole('button', { name: 'Show the results' }).click();
    await sheet().waitFor({ state: 'hidden' });
    expect(await search.hasFocus(button())).toBe(true);
    expect(await button().textContent()).toMatch(/Filters \(1 chosen\)/);
    expect((await search.found()).toSorted()).toEqual(
      slugsWhere(({ data }) => data.themes.includes('capacity')),
    );
  });

  it('the sheet works by keyboard: it takes the focus, keeps it and gives it back', async () => {
    const { page } = here();
    const { keyboard } = page;
    await here().open();
    const within = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    await button().focus();
    await keyboard.press('Enter');
    await sheet().waitFor();
    expect(await within()).toBe(true);
    const outside: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      await keyboard.press('Tab');
      // Between the last and the first of them is the window of the browser itself.
      const inPage = await page.evaluate(() => document.activeElement !== document.body);
      if (inPage && !(await within())) outside.push(step);
    }
    expect(outside).toEqual([]);
    await keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    expect(await here().hasFocus(button())).toBe(true);
  });

  it('what is chosen in the sheet is counted in the sheet', async () => {
    const search = here();
    await search.open();
    await button().click();
    const told = sheet().getByRole('status');
    expect(await told.textContent()).toBe('');
    await search.filter('theme', 'capacity').click();
    const { length } = slugsWhere(({ data }) => data.themes.includes('capacity'));
    await expect.poll(() => told.textContent()).toMatch(new RegExp(`^${String(length)} of `));
    expect(await search.hasFocus(search.filter('theme', 'capacity'))).toBe(true);
  });

  it('the sheet closes when what is beside it is pressed, and not when its edge is', async () => {
    const { page } = here();
    await here().open();
    await button().click();
    const box = await sheet().boundingBox();
    if (box === null) throw new Error('The sheet is not shown.');
    await page.mouse.click(box.x + 4, box.y + box.height / 2);
    expect(await sheet().isVisible()).toBe(true);
    await page.mouse.click(box.x + 4, box.y / 2);
    await sheet().waitFor({ state: 'hidden' });
  });

  it('the filters stand beside the results as soon as there is room, as they were chosen', async () => {
    const search = here();
    await search.open();
    await button().click();
    await search.filter('theme', 'capacity').click();
    await search.settled();
    await search.page.setViewportSize({ width: 1280, height: 900 });
    await sheet().waitFor({ state: 'hidden' });
    expect(await search.filter('theme', 'capacity').isVisible()).toBe(true);
    expect(await search.filter('theme', 'capacity').isChecked()).toBe(true);
    expect(await button().isVisible()).toBe(false);
    await search.page.setViewportSize({ width: 320, height: 640 });
    await button().waitFor();
    await search.filter('theme', 'capacity').waitFor({ state: 'hidden' });
  });

  it.each([
    ['the whole list', ''],
    ['results with excerpts that hold long addresses', '?q=school+to+school+support'],
    ['results with words to mark', '?q=mentoring'],
    ['many chips', '?theme=capacity,challenge-and-support&structure=national-programme&level=1'],
    ['a long question', `?q=${'whatever-the-longest-word-may-be-'.repeat(6)}`],
    ['nothing found', '?q=zzzqqq'],
    ['parts of the address that are left out', `?theme=${'nonsense-'.repeat(9)}x`],
  ])('nothing scrolls sideways with %s', async (_, query) => {
    const search = here();
    await search.open(query);
    if (query !== '') {
      await search.settled();
      await search.allHasCome();
    }
    expect(await tooWide(search.page)).toBe(0);
  });

  it('nothing scrolls sideways in the open sheet or under the answers of the header', async () => {
    const { page, site } = here();
    await here().open('?theme=capacity');
    await here().settled();
    await button().click();
    expect(await tooWide(page)).toBe(0);
    expect(await sheet().evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    await page.goto(`${site.url}about/`);
    await page.getByRole('searchbox').first().pressSequentially('school');
    await page.locator('.quick .all').waitFor();
    expect(await tooWide(page)).toBe(0);
    const panel = await page.locator('.quick').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(320);
  });

  it('the words that are marked on a page do not make it scroll sideways', async () => {
    const { page } = here();
    await here().openWords('mentoring');
    await here().titles.first().click();
    await page.locator('.marks-notice').waitFor();
    expect(await tooWide(page)).toBe(0);
  });
});
