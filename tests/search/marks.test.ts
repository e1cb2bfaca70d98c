import { describe, expect, it } from 'vitest';
import { searchPage } from './searchPage.ts';

const here = searchPage();

/** How many places of the page are marked. */
function marked(): Promise<number> {
  return here().page.evaluate(() => CSS.highlights.get('search-words')?.size ?? 0);
}

/** Follows the first result of a search. */
async function follow(words: string): Promise<void> {
  await here().openWords(words);
  await here().titles.first().click();
  await here().page.waitForURL(/\/case-studies\/[^/]+\/$/);
}

const notice = () => here().page.locator('.marks-notice');

describe('on the page to which a result led', () => {
  it('the words are marked, and a line says which', async () => {
    await follow('coaching');
    await notice().waitFor();
    expect(await marked()).toBeGreaterThan(1);
    expect(await notice().textContent()).toMatch(/^Marked on this page: .*coach/);
  });

  it('they are marked where a section was followed too, and the page stays at the section', async () => {
    const { page } = here();
    await here().openWords('coaching');
    await page.locator('#results .sections a').first().click();
    await page.waitForURL(/\/case-studies\/[^/]+\/#/);
    await notice().waitFor({ state: 'attached' });
    expect(await marked()).toBeGreaterThan(1);
    const heading = page.locator(new URL(page.url()).hash);
    await expect
      .poll(() =>
        heading.evaluate((each) => {
          const { top } = each.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        }),
      )
      .toBe(true);
  });

  it('words with a hyphen are marked as well', async () => {
    await here().openWords('whole school');
    await here().found();
    await here().page.locator('#results .title a[href*="achievement-for-all"]').click();
    await notice().waitFor();
    expect(await notice().textContent()).toMatch(/whole-school/);
    expect(await marked()).toBeGreaterThan(0);
  });

  it('no web address is marked for a word in it', async () => {
    await follow('mentoring');
    await notice().waitFor();
    expect(await notice().textContent()).not.toContain('/');
  });

  it('"Remove the marks" takes them off and leaves the reader at the title', async () => {
    await follow('coaching');
    await notice().waitFor();
    const button = here().page.getByRole('button', { name: 'Remove the marks' });
    await button.focus();
    await here().page.keyboard.press('Enter');
    await expect.poll(marked).toBe(0);
    expect(await notice().count()).toBe(0);
    await here().focusComesTo(here().page.locator('h1'));
  });

  it('they are marked once: a reload shows the page as it is', async () => {
    await follow('coaching');
    await notice().waitFor();
    await here().page.reload({ waitUntil: 'networkidle' });
    expect(await marked()).toBe(0);
    expect(await notice().count()).toBe(0);
  });

  it('only what was looked for is marked', async () => {
    await follow('coaching');
    await notice().waitFor();
    const texts = await here().page.evaluate(() =>
      [...(CSS.highlights.get('search-words') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/^coach(es|ing|ed)?$/i.test(text))).toEqual([]);
  });
});

describe('on any other page', () => {
  it('nothing is marked, and nothing is fetched to mark it', async () => {
    const { page, site } = here();
    site.asked.length = 0;
    await page.goto(`${site.url}case-studies/kahui-ako/`, { waitUntil: 'networkidle' });
    expect(await marked()).toBe(0);
    expect(site.asked.filter((path) => path.includes('arrival'))).toEqual([]);
  });

  it('words that were left long ago are forgotten', async () => {
    const { page, site } = here();
    await page.goto(`${site.url}about/`);
    const left = () => page.evaluate(() => localStorage.getItem('best-bits.marks'));
    await page.evaluate(() => {
      const marks = { path: '/case-studies/kahui-ako/', words: ['schools'], at: 0 };
      localStorage.setItem('best-bits.marks', JSON.stringify(marks));
    });
    expect(await left()).not.toBeNull();
    await page.reload();
    await expect.poll(left).toBeNull();
    await page.goto(`${site.url}case-studies/kahui-ako/`, { waitUntil: 'networkidle' });
    expect(await marked()).toBe(0);
  });
});
