import { describe, expect, it } from 'vitest';
import { slugsWhere } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

const chosen = () =>
  here()
    .page.locator('#filters input:checked:not([value=""])')
    .evaluateAll((boxes) =>
      boxes.map((box) => `${(box as HTMLInputElement).name}=${(box as HTMLInputElement).value}`),
    );

describe('the address of a search', () => {
  it('carries the words, each filter, the level and the order as they are chosen', async () => {
    const search = here();
    await search.open();
    await search.ask('pupils and teachers');
    await search.choose('theme', 'capacity');
    await search.choose('theme', 'challenge-and-support');
    await search.choose('phase', 'primary');
    await search.choose('level', '2');
    await search.page.getByLabel('Order by').selectOption('newest');
    await expect
      .poll(() => search.query())
      .toBe(
        '?q=pupils+and+teachers&theme=challenge-and-support,capacity&phase=primary&level=2&sort=newest',
      );
  });

  it.each([
    ['words', 'q=peer+review'],
    ['words in quotation marks', 'q="peer+review"'],
    ['words with signs and accents', "q=what's+50%25+of+école+%26+more?"],
    ['two themes', 'theme=knowing-context,capacity'],
    ['a level', 'level=3'],
    ['an order', 'sort=title'],
    [
      'every filter there is',
      'theme=capacity&strand=professional-development&intervention=coaching&phase=primary' +
        '&structure=national-programme&place=england&direction=no-difference&cost=very-low' +
        '&kind=evaluation&level=2',
    ],
    [
      'all at once',
      'q=schools&theme=capacity&intervention=coaching&phase=primary&level=2&sort=evidence',
    ],
  ])('with %s opens as it is, and shows the same after a reload', async (_, query) => {
    const search = here();
    const asked = new URLSearchParams(query);
    await search.open(`?${asked.toString()}`);
    await search.settled();
    const [status, shown] = [await search.status(), await search.shown()];
    expect(await search.box.inputValue()).toBe(asked.get('q') ?? '');
    expect(await search.page.locator('#sort').inputValue()).toBe(asked.get('sort') ?? 'relevance');
    const filters = [...asked].filter(([name]) => name !== 'q' && name !== 'sort');
    const wanted = filters.flatMap(([name, value]) =>
      value.split(',').map((code) => `${name}=${code}`),
    );
    expect((await chosen()).toSorted()).toEqual(wanted.toSorted());
    expect(await search.chips.count()).toBe(wanted.length);
    await search.page.reload();
    await search.settled();
    expect(await search.status()).toBe(status);
    expect(await search.shown()).toEqual(shown);
    // Sent again, it is the same address: nothing was lost on the way through the form.
    await search.box.press('Enter');
    await search.settled();
    expect([...new URL(search.page.url()).searchParams].toSorted()).toEqual([...asked].toSorted());
  });

  it('of a form that was sent without JavaScript is understood too', async () => {
    const found = await here().search('?q=&theme=capacity&theme=shared-vision&sort=relevance');
    const either = slugsWhere(
      ({ data }) => data.themes.includes('capacity') || data.themes.includes('shared-vision'),
    );
    expect(found.toSorted()).toEqual(either);
  });

  it('is that of the whole list where nothing is asked for', async () => {
    const search = here();
    await search.open('?q=&theme=&level=&sort=');
    await search.page.locator('#whole-list').waitFor();
    expect(await search.page.locator('#found').isVisible()).toBe(false);
    expect(search.site.asked.some((path) => path.includes('pagefind'))).toBe(false);
  });
});

describe('an address that asks for what there is not', () => {
  it('is answered without it, and the page says what was left out', async () => {
    const search = here();
    const found = await search.search('?theme=capacity,nonsense&phase=%3Cb%3E&level=9&sort=colour');
    expect(found.toSorted()).toEqual(slugsWhere(({ data }) => data.themes.includes('capacity')));
    const [line] = await search.said();
    expect(line).toBe(
      'Left out of the address, since there is no such choice here: ' +
        '“theme=nonsense”, “phase=<b>”, “level=9”, “sort=colour”.',
    );
    expect(await search.chips.count()).toBe(1);
  });

  it('and for nothing else shows all there is, and says why', async () => {
    const search = here();
    await search.open('?theme=nonsense');
    expect(await search.count()).toBe(slugsWhere(() => true).length);
    expect((await search.said()).join()).toContain('“theme=nonsense”');
  });

  it('is forgotten with the next search', async () => {
    const search = here();
    await search.open('?q=coaching&theme=nonsense');
    await search.settled();
    await search.ask('mentoring');
    expect(search.query()).toBe('?q=mentoring');
    expect((await search.said()).join()).not.toContain('nonsense');
  });
});

describe('the history of the browser', () => {
  it('leads back and forward step by step, with the form, the results and the chips', async () => {
    const search = here();
    const { page } = search;
    await search.open();
    const steps: { query: string; boxes: string[]; words: string; shown: string[] }[] = [];
    const now = async () => ({
      query: search.query(),
      boxes: await chosen(),
      words: await search.box.inputValue(),
      shown: await search.shown(),
    });
    const does = [
      () => search.ask('teachers'),
      () => search.choose('theme', 'capacity'),
      () => search.choose('phase', 'primary'),
      () => search.choose('level', '2'),
    ];
    for (const step of does) {
      await step();
      steps.push(await now());
    }
    expect(new Set(steps.map(({ query }) => query)).size).toBe(does.length);
    for (const step of steps.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(now).toEqual(step);
      expect(await search.chips.count()).toBe(step.boxes.length);
    }
    await page.goBack();
    await page.locator('#whole-list').waitFor();
    expect(await search.box.inputValue()).toBe('');
    for (const step of steps) {
      await page.goForward();
      await expect.poll(now).toEqual(step);
    }
  });

  it('has no step for each letter, and one for what was sent', async () => {
    const search = here();
    await search.open();
    const before = await search.steps();
    await search.box.pressSequentially('mentoring', { delay: 50 });
    await expect.poll(() => search.query()).toBe('?q=mentoring');
    await search.settled();
    expect(await search.steps()).toBe(before);
    await search.box.press('Enter');
    await search.settled();
    expect(await search.steps()).toBe(before + 1);
    expect(search.query()).toBe('?q=mentoring');
    await search.page.goBack();
    await search.page.locator('#whole-list').waitFor();
    expect(search.query()).toBe('');
    expect(await search.box.inputValue()).toBe('');
  });

  it('leads from a filter back to the words that were typed before it', async () => {
    const search = here();
    await search.open();
    await search.box.fill('mentoring');
    await expect.poll(() => search.query()).toBe('?q=mentoring');
    await search.settled();
    await search.choose('theme', 'capacity');
    await search.page.goBack();
    await expect.poll(() => search.query()).toBe('?q=mentoring');
    await expect.poll(chosen).toEqual([]);
    expect(await search.box.inputValue()).toBe('mentoring');
    await search.page.goBack();
    await search.page.locator('#whole-list').waitFor();
  });

  it.each(['coaching', "what's in a name", '"peer review" & co'])(
    'has one step only for the same words (%s), however often they are sent',
    async (words) => {
      const search = here();
      await search.open();
      await search.ask(words);
      const steps = await search.steps();
      await search.ask(words);
      await search.ask(words);
      expect(await search.steps()).toBe(steps);
    },
  );

  it('leads from a result back to the results', async () => {
    const search = here();
    await search.open();
    await search.ask('coaching');
    const shown = await search.shown();
    await search.titles.first().click();
    await search.page.waitForURL(`**/case-studies/${shown[0] ?? ''}/`);
    await search.page.goBack();
    await search.settled();
    expect(await search.shown()).toEqual(shown);
    expect(await search.box.inputValue()).toBe('coaching');
  });

  it('searches for nothing again when a link within the page is followed', async () => {
    const search = here();
    await search.open('?theme=capacity');
    await search.settled();
    await search.more.click();
    await expect.poll(() => search.results.count()).toBe(16);
    await search.page.evaluate(() => {
      location.hash = 'main';
    });
    await expect.poll(() => search.page.url()).toContain('#main');
    await search.page.goBack();
    await expect.poll(() => search.page.url()).not.toContain('#main');
    expect(await search.results.count()).toBe(16);
  });
});

describe('a link on another page', () => {
  it('from a strand of a theme leads to just its case studies', async () => {
    const search = here();
    await search.page.goto(`${search.site.url}themes/capacity/`);
    const link = search.page.locator('a[href="/case-studies/?strand=professional-development"]');
    const said = await link.textContent();
    await link.click();
    const found = await search.found();
    const about = slugsWhere(
      ({ data }) => data.strands?.includes('professional-development') === true,
    );
    expect(found.toSorted()).toEqual(about);
    expect(said?.trim()).toBe(`${String(about.length)} case studies`);
    expect(await chosen()).toEqual(['strand=professional-development']);
  });

  it.each([
    ['a theme', 'themes/capacity/', ['theme=capacity']],
    ['an intervention', 'interventions/mentoring/', ['intervention=mentoring']],
    [
      'an intervention within a theme',
      'themes/capacity/mentoring/',
      ['theme=capacity', 'intervention=mentoring'],
    ],
  ])(
    '"Narrow them" from %s leads to just the case studies of that page',
    async (_, path, filters) => {
      const search = here();
      await search.page.goto(`${search.site.url}${path}`);
      const listed = await search.page
        .locator('#entries ~ * .title a, section[aria-labelledby="entries"] .title a')
        .evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
        );
      expect(listed.length).toBeGreaterThan(0);
      await search.page.getByRole('link', { name: 'Narrow them by place, phase or level' }).click();
      const found = await search.found();
      expect(found.toSorted()).toEqual([...new Set(listed)].toSorted());
      expect(await chosen()).toEqual(filters);
    },
  );
});
