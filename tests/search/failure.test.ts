import { describe, expect, it } from 'vitest';
import { entries, slugsWhere } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

const failure =
  'The search could not be loaded. Check the connection and search again; below is the whole list.';

/** Waits until the page says that the search failed, and looks at what stands there instead. */
async function expectFailure(): Promise<void> {
  const { page } = here();
  await expect.poll(() => here().status()).toBe(failure);
  expect(await here().results.count()).toBe(0);
  // Another letter may have begun another search.
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBeNull();
  expect(await page.locator('#nothing').isVisible()).toBe(false);
  expect(await here().more.isVisible()).toBe(false);
  await page.locator('#whole-list').waitFor();
  expect(await page.locator('#whole-list .card').count()).toBe(entries.length);
}

/** Whether the server was asked for something. */
const asked = (path: RegExp) => here().site.asked.some((each) => path.test(each));

const parts: [string, RegExp, string][] = [
  ['the script of the engine', /\/pagefind\.js/, '?q=mentoring'],
  ['its program', /\/wasm\./, '?q=mentoring'],
  ['its entry', /\/pagefind-entry\.json/, '?q=mentoring'],
  ['its list of pages', /\.pf_meta/, '?q=mentoring'],
  ['a part of the index', /\.pf_index/, '?q=mentoring'],
  ['a result', /\.pf_fragment/, '?q=mentoring'],
  ['a filter', /\.pf_filter/, '?theme=capacity'],
  ['the counts of the filters', /\.pf_filter/, '?q="coaching"'],
  ['the list of names', /\/lexicon\.json/, '?q=mentoring'],
  ['the list of words', /\/words\.txt/, '?q=mentring+teachers'],
];

describe('where the connection is lost', () => {
  it.each(parts)('for %s, the page says so and the whole list stands', async (_, path, query) => {
    const search = here();
    search.site.lose(path);
    await search.open(query);
    await expectFailure();
    expect(asked(path)).toBe(true);
    // With the connection back, the same search works without a new page.
    search.site.lose();
    await search.page.locator('#search-form').getByRole('button', { name: 'Search' }).click();
    expect((await search.found()).length).toBeGreaterThan(0);
    expect(await search.page.locator('#whole-list').isVisible()).toBe(false);
    expect(await search.status()).not.toBe(failure);
  });

  it('for its worker, the search works without one', async () => {
    const search = here();
    search.site.lose(/\/_astro\/worker-.*\.js/);
    const about = slugsWhere(({ data }) => data.interventions[0] === 'mentoring');
    expect(await search.search('?q=mentoring')).toEqual(expect.arrayContaining(about));
    expect(asked(/\/_astro\/worker-.*\.js/)).toBe(true);
    await search.choose('theme', 'capacity');
    expect(await search.count()).toBeGreaterThan(0);
  });

  it('for the script of the page, the whole list stands, and the form leads to it', async () => {
    const search = here();
    search.site.lose(/\/_astro\/CaseStudyList.*\.js/);
    await search.open('?q=mentoring');
    await search.allHasCome();
    expect(asked(/\/_astro\/CaseStudyList.*\.js/)).toBe(true);
    expect(await search.page.locator('#whole-list').isVisible()).toBe(true);
    expect(await search.page.locator('#whole-list .card').count()).toBe(entries.length);
    for (const id of ['found', 'filters', 'open-filters', 'chips', 'filters-sheet']) {
      expect(await search.page.locator(`#${id}`).isVisible(), id).toBe(false);
    }
    await search.box.fill('coaching');
    await search.box.press('Enter');
    await search.page.waitForURL('**/case-studies/?q=coaching*');
    await search.page.locator('#whole-list').waitFor();
  });

  it('in the middle of a search, the next one works when it is back', async () => {
    const search = here();
    await search.open('?q=coaching');
    await search.settled();
    search.site.lose(/pagefind|\/search\//);
    // A word that needs the list of words, which is not fetched yet.
    await search.box.fill('federashun');
    await search.box.press('Enter');
    await expectFailure();
    search.site.lose();
    await search.box.press('Enter');
    const found = await search.found();
    expect(found).toContain('federations');
    expect(await search.search('?q=federation')).toEqual(found);
  });

  it('while a reader types, typing on works when it is back', async () => {
    const search = here();
    const wanted = await search.search('?q=mentoring');
    await search.open();
    search.site.lose(/pagefind|\/search\//);
    await search.box.pressSequentially('mento');
    await expectFailure();
    expect(await search.hasFocus(search.box)).toBe(true);
    search.site.lose();
    await search.box.pressSequentially('ring');
    await expect.poll(() => search.status()).toMatch(/^\d+ of/);
    expect(await search.found()).toEqual(wanted);
  });

  it('and the reader clears the search, the page is as it was at first', async () => {
    const search = here();
    search.site.lose(/pagefind/);
    await search.open('?q=mentoring');
    await expectFailure();
    await search.page.getByRole('link', { name: 'Clear the search' }).click();
    expect(await search.page.locator('#found').isVisible()).toBe(false);
    expect(await search.status()).toBe('');
    await search.page.locator('#whole-list').waitFor();
    await search.box.fill('mentoring');
    search.site.lose();
    await search.box.press('Enter');
    expect((await search.found()).length).toBeGreaterThan(0);
  });

  it('the filters stay as they are chosen, and count the whole library', async () => {
    const search = here();
    search.site.lose(/\.pf_filter/);
    await search.open('?q=coaching&theme=capacity');
    await expectFailure();
    expect(await search.filter('theme', 'capacity').isChecked()).toBe(true);
    expect(await search.countBeside('theme', 'capacity')).toBe(
      slugsWhere(({ data }) => data.themes.includes('capacity')).length,
    );
    expect(await search.chips.count()).toBe(1);
  });
});

describe('the search fetches', () => {
  it('nothing before it is needed', async () => {
    const search = here();
    await search.open();
    await search.allHasCome();
    expect(asked(/\/pagefind\/|\/search\//)).toBe(false);
    await search.box.focus();
    await expect.poll(() => asked(/\/pagefind\/pagefind\.js/)).toBe(true);
  });

  it('the list of words only where a word is of no case study', async () => {
    const search = here();
    await search.openWords('mentoring');
    await search.ask('coaching for teachers');
    await search.allHasCome();
    expect(asked(/words\.txt/)).toBe(false);
    await search.ask('coachng');
    expect(asked(/words\.txt/)).toBe(true);
  });
});
