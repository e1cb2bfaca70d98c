import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slugsWhere } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

const panel = () => here().page.locator('.quick');
const links = () => panel().locator('li a');
const box = () => here().page.getByRole('searchbox').first();
const told = () => panel().getByRole('status').textContent();

async function open(path: string): Promise<void> {
  await here().page.goto(`${here().site.url}${path}`);
}

/** Types words into the box at the top of a page, and waits for the answers below it. */
async function type(words: string, path = 'about/'): Promise<void> {
  await open(path);
  await box().pressSequentially(words);
  await panel().locator('.all').waitFor();
}

const asked = (path: RegExp) => here().site.asked.filter((each) => path.test(each));
const focused = (element: Locator) => here().hasFocus(element);

describe('the search box at the top of a page', () => {
  it.each(['about/', '', 'case-studies/kahui-ako/'])(
    'fetches nothing on /%s before a reader means to search',
    async (path) => {
      await open(path);
      await here().allHasCome();
      expect(asked(/\/pagefind\/|\/search\/|\/quick\./)).toEqual([]);
      await box().focus();
      await expect.poll(() => asked(/\/quick\./).length).toBe(1);
      // Only words bring the engine.
      await here().allHasCome();
      expect(asked(/\/pagefind\//)).toEqual([]);
      await here().page.keyboard.type('coaching');
      await expect.poll(() => asked(/\/pagefind\/pagefind\.js/).length).toBe(1);
    },
  );

  it.each([
    ['a page', 'about/'],
    ['the home page', ''],
    ['a case study', 'case-studies/kahui-ako/'],
  ])('answers on %s with topics, case studies and a way to all of them', async (_, path) => {
    const { page } = here();
    await type('mentoring', path);
    const [topic = ''] = await panel().locator('li').allTextContents();
    const { length } = slugsWhere(({ data }) => data.interventions.includes('mentoring'));
    expect(topic).toBe(`Mentoring: ${String(length)} entries (intervention)`);
    const titles = await panel().locator('li a[href^="/case-studies/"]:not([href*="?"])').count();
    expect(titles).toBeGreaterThan(1);
    expect(titles).toBeLessThanOrEqual(5);
    const all = await panel().locator('.all').textContent();
    const count = /^All (\d+) case studies$/.exec(all ?? '')?.[1];
    expect(await told()).toBe(`${count ?? '?'} case studies found`);
    await panel().locator('.all a').click();
    await page.waitForURL('**/case-studies/?q=mentoring');
    expect(await here().count()).toBe(Number(count));
  });

  it('offers what only begins like the words while they are typed', async () => {
    await type('mentor');
    expect((await panel().locator('li').allTextContents()).join()).toContain('Mentoring');
  });

  it('leads to a case study, with its words marked there', async () => {
    await type('coaching');
    const link = panel().locator('li a[href^="/case-studies/"]:not([href*="?"])').first();
    const title = await link.textContent();
    await link.click();
    await here().page.locator('.marks-notice').waitFor();
    expect(await here().page.locator('h1').textContent()).toBe(title);
  });

  it('is gone through with the arrow keys, and back to the box', async () => {
    const { keyboard } = here().page;
    await type('mentoring');
    await keyboard.press('ArrowDown');
    expect(await focused(links().nth(0))).toBe(true);
    await keyboard.press('ArrowDown');
    expect(await focused(links().nth(1))).toBe(true);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    expect(await focused(box())).toBe(true);
    expect(await panel().isVisible()).toBe(true);
  });

  it('is gone through with Tab, and closes behind the last answer', async () => {
    const { keyboard } = here().page;
    await type('mentoring');
    const count = await links().count();
    // The button of the box comes first.
    for (let step = 0; step <= count; step += 1) {
      await keyboard.press('Tab');
      expect(await panel().isVisible()).toBe(true);
    }
    expect(await focused(links().last())).toBe(true);
    await keyboard.press('Tab');
    expect(await panel().isVisible()).toBe(false);
    const left = await here().page.evaluate(() => document.activeElement?.closest('form') === null);
    expect(left).toBe(true);
  });

  it('closes its answers with Escape, from the box and from an answer, and then clears the box', async () => {
    const { keyboard } = here().page;
    await type('mentoring');
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await focused(box())).toBe(true);
    expect(await box().inputValue()).toBe('mentoring');
    await keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
  });

  it('closes its answers when the reader goes elsewhere, also when they come late', async () => {
    const { page, site } = here();
    await type('mentoring');
    await page.locator('h1').click();
    expect(await panel().isVisible()).toBe(false);
    site.delay(/pf_index|pf_fragment/, 500);
    await box().fill('federation');
    await page.locator('h1').click();
    await here().allHasCome();
    expect(await panel().isVisible()).toBe(false);
  });

  it('stays closed when the reader leaves while the last letter still waits to be looked up', async () => {
    await type('mentoring');
    await box().evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new Event('input'));
      input.blur();
    });
    // The answers are known by now: they would come at once.
    await here().page.waitForTimeout(600);
    expect(await panel().isVisible()).toBe(false);
  });

  it('stays closed when its script comes after the reader has gone', async () => {
    const { page, site } = here();
    site.delay(/\/quick\./, 500);
    await open('about/');
    const late = page.waitForResponse(/\/quick\./);
    await box().fill('mentoring');
    await page.locator('h1').click();
    await late;
    await here().allHasCome();
    expect(await panel().count()).toBe(1);
    expect(await panel().isVisible()).toBe(false);
  });

  it('answers what was typed before its script came', async () => {
    const { site } = here();
    site.delay(/\/quick\./, 500);
    await open('about/');
    await box().pressSequentially('mentoring');
    await panel().locator('.all').waitFor();
    expect(await told()).toMatch(/case studies found/);
  });

  it('keeps a reader who has gone on to an answer when others come', async () => {
    const { page, site } = here();
    await type('coach');
    site.delay(/pf_index|pf_fragment/, 600);
    await box().fill('mentoring');
    await page.keyboard.press('ArrowDown');
    expect(await focused(links().first())).toBe(true);
    await expect.poll(async () => (await links().allTextContents())[0]).toBe('Mentoring');
    expect(await panel().isVisible()).toBe(true);
    expect(await focused(box())).toBe(true);
  });

  it('shows what came last, whatever comes late', async () => {
    const { site } = here();
    await open('about/');
    site.delay(/pf_index/, 1200);
    await box().fill('mentoring');
    await expect.poll(() => asked(/pf_index/).length).toBeGreaterThan(0);
    site.delay(/$^/, 0);
    await box().fill('federation');
    await panel().locator('.all').waitFor();
    await here().allHasCome();
    expect(await panel().locator('.all a').getAttribute('href')).toContain('?q=federation');
  });

  it('says so where nothing is found, and leads on', async () => {
    await type('zzzqqq');
    expect(await told()).toBe('Nothing found');
    await panel().getByRole('link', { name: 'See what comes nearest' }).click();
    await here().page.waitForURL('**/case-studies/?q=zzzqqq');
    await here().page.locator('#nothing').waitFor();
  });

  it.each([
    ['the engine', /\/pagefind\.js/],
    ['a part of the index', /\.pf_index/],
    ['a result', /\.pf_fragment/],
    ['the list of names', /\/lexicon\.json/],
  ])('says so where %s does not load, and works when it is back', async (_, path) => {
    const { page, site } = here();
    site.lose(path);
    await open('about/');
    await box().pressSequentially('mentorin');
    await expect
      .poll(told)
      .toBe('The search could not be loaded. Press Enter for the page of the search.');
    expect(await links().count()).toBe(0);
    site.lose();
    await page.keyboard.type('g');
    await panel().locator('.all').waitFor();
    expect(await told()).toMatch(/case studies found/);
  });

  it('leads to the page of the search with Enter, whatever does not load', async () => {
    const { page, site } = here();
    site.lose(/\/quick\./);
    await open('about/');
    await box().pressSequentially('mentoring');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/case-studies/?q=mentoring');
    expect(await here().count()).toBeGreaterThan(0);
  });
});
