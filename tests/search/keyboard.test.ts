import { describe, expect, it } from 'vitest';
import { searchPage } from './searchPage.ts';

const here = searchPage();

describe('the key "/"', () => {
  it.each(['case-studies/', '', 'about/'])('leads to the search box of /%s', async (path) => {
    const { page, site } = here();
    await page.goto(`${site.url}${path}`);
    await page.keyboard.press('/');
    const boxes = page.getByRole('searchbox');
    const box = path === 'case-studies/' ? here().box : boxes.first();
    await here().focusComesTo(box);
    expect(await box.inputValue()).toBe('');
  });

  it('selects the words that are there, so that others can be typed at once', async () => {
    const search = here();
    await search.open('?q=coaching');
    await search.settled();
    await search.page.keyboard.press('/');
    await search.page.keyboard.type('mentoring');
    expect(await search.box.inputValue()).toBe('mentoring');
  });

  it('is typed where something is being typed', async () => {
    const search = here();
    await search.open();
    await search.box.focus();
    await search.page.keyboard.type('and/or');
    expect(await search.box.inputValue()).toBe('and/or');
    expect(await search.hasFocus(search.box)).toBe(true);
  });

  it('leads to the box from a filter too', async () => {
    const search = here();
    await search.open();
    await search.filter('theme', 'capacity').focus();
    await search.page.keyboard.press('/');
    await search.focusComesTo(search.box);
  });

  it('is left alone together with other keys', async () => {
    const search = here();
    await search.open();
    await search.page.keyboard.press('Control+/');
    expect(await search.hasFocus(search.box)).toBe(false);
  });
});

describe('the arrow keys', () => {
  it('lead from the box through the results and back', async () => {
    const search = here();
    const { keyboard } = search.page;
    await search.open('?q=coaching');
    await search.settled();
    await search.box.focus();
    for (const place of [0, 1, 2]) {
      await keyboard.press('ArrowDown');
      expect(await search.hasFocus(search.titles.nth(place))).toBe(true);
    }
    for (const place of [1, 0]) {
      await keyboard.press('ArrowUp');
      expect(await search.hasFocus(search.titles.nth(place))).toBe(true);
    }
    await keyboard.press('ArrowUp');
    expect(await search.hasFocus(search.box)).toBe(true);
    await keyboard.press('ArrowUp');
    expect(await search.hasFocus(search.box)).toBe(true);
  });

  it('stop at the last result, and Enter follows the one that has the focus', async () => {
    const search = here();
    const { keyboard } = search.page;
    const slugs = await search.search('?q="peer+review"');
    await search.box.focus();
    for (let step = 0; step < slugs.length + 2; step += 1) {
      await keyboard.press('ArrowDown');
    }
    expect(await search.hasFocus(search.titles.last())).toBe(true);
    await keyboard.press('Enter');
    await search.page.waitForURL(`**/case-studies/${slugs.at(-1) ?? ''}/`);
  });

  it('choose as ever among the levels and the orders', async () => {
    const search = here();
    await search.open('?q=coaching');
    await search.settled();
    await search.page.getByRole('radio', { name: 'Any level' }).focus();
    await search.page.keyboard.press('ArrowDown');
    await expect.poll(() => search.query()).toBe('?q=coaching&level=1');
    await search.page.getByLabel('Order by').focus();
    await search.page.keyboard.press('ArrowDown');
    await expect.poll(() => search.query()).toBe('?q=coaching&level=1&sort=newest');
    expect(await search.hasFocus(search.page.locator('#sort'))).toBe(true);
  });
});

describe('Escape', () => {
  it('clears the box, and the whole list stands again', async () => {
    const search = here();
    await search.open('?q=coaching');
    await search.settled();
    await search.box.focus();
    await search.page.keyboard.press('Escape');
    await search.page.locator('#whole-list').waitFor();
    expect(await search.box.inputValue()).toBe('');
    expect(search.query()).toBe('');
    expect(await search.hasFocus(search.box)).toBe(true);
    await search.page.goBack();
    await expect.poll(() => search.box.inputValue()).toBe('coaching');
  });

  it('keeps the filters when it clears the box', async () => {
    const search = here();
    await search.open('?q=coaching&theme=capacity');
    await search.settled();
    await search.box.focus();
    await search.page.keyboard.press('Escape');
    await expect.poll(() => search.query()).toBe('?theme=capacity');
  });

  it('leads from a result back to the box', async () => {
    const search = here();
    await search.open('?q=coaching');
    await search.settled();
    await search.titles.nth(1).focus();
    await search.page.keyboard.press('Escape');
    expect(await search.hasFocus(search.box)).toBe(true);
    expect(await search.box.inputValue()).toBe('coaching');
  });
});
