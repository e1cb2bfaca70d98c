import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, show, views } from './axeFindings.ts';
import { missingPath, sitemapPaths } from './builtSite.ts';
import { lookAt, openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterEach(() => {
  site.lose();
});

afterAll(async () => {
  await site.close();
});

describe('every page', () => {
  it('passes axe in light and dark, on a narrow and a wide screen, and never scrolls sideways', async () => {
    const found: string[] = [];
    await lookAt(site, [...sitemapPaths(), missingPath], {}, async (page, path) => {
      for (const view of views) {
        await show(page, view);
        const label = `${path} at ${String(view.width)} ${view.colorScheme}`;
        found.push(...(await axeFindings(page)).map((finding) => `${label}: ${finding}`));
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0) {
          found.push(`${label}: ${String(beyond)} pixels too wide`);
        }
      }
    });
    expect(found).toEqual([]);
  }, 240_000);
});

describe('the search', () => {
  const list = 'case-studies/';
  const results = (page: Page) => page.locator('#results > li').first().waitFor();
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Filters' });

  /** A state, where it is reached, and how; a view in which there is no such state is passed over. */
  const states: [
    state: string,
    path: string,
    reach: (page: Page) => Promise<void>,
    view?: (width: number) => boolean,
  ][] = [
    [
      'nothing asked for yet',
      list,
      (page) => page.locator('#filters').waitFor({ state: 'attached' }),
    ],
    ['results', `${list}?q=coaching`, results],
    [
      'every group of filters open beside the results',
      `${list}?theme=capacity`,
      async (page) => {
        await results(page);
        await page.locator('#filters').evaluate((filters) => {
          filters.querySelectorAll('details').forEach((group) => {
            group.open = true;
          });
        });
      },
      (width) => width >= 1000,
    ],
    [
      'the filters open in a sheet',
      `${list}?theme=capacity`,
      async (page) => {
        await results(page);
        await page.getByRole('button', { name: /^Filters/ }).click();
        await sheet(page).waitFor();
      },
      (width) => width < 1000,
    ],
    [
      'chips, topics and what the words were taken for',
      `${list}?q=mentring+CPD+that+did+not+work&theme=capacity&phase=primary&level=1`,
      (page) => page.locator('#chips button').first().waitFor(),
    ],
    [
      'parts of the address that are left out',
      `${list}?theme=nonsense`,
      (page) => page.locator('#search-said p').waitFor(),
    ],
    [
      'nothing found',
      `${list}?q=zzzqqq`,
      (page) => page.locator('#nearest > li').first().waitFor(),
    ],
    [
      'a search that failed',
      `${list}?q=induction`,
      (page) => page.locator('#search-status', { hasText: 'could not be loaded' }).waitFor(),
    ],
    [
      'answers below the box in the header',
      'about/',
      async (page) => {
        await page.getByRole('searchbox').first().pressSequentially('mentoring');
        await page.locator('.quick .all').waitFor();
      },
    ],
    [
      'answers below the box of the home page',
      '',
      async (page) => {
        await page.getByRole('searchbox').first().pressSequentially('mentoring');
        await page.locator('.quick .all').waitFor();
      },
    ],
    [
      'words marked on the page of an entry',
      `${list}?q=coaching`,
      async (page) => {
        await page.locator('#results .title a').first().click();
        await page.locator('.marks-notice').waitFor();
      },
    ],
  ];

  it.each(states)('passes axe with %s', async (name, path, reach, has = () => true) => {
    site.lose(name === 'a search that failed' ? /pagefind\.js/ : undefined);
    for (const view of views.filter(({ width }) => has(width))) {
      const page = await site.browser.newPage();
      await show(page, view);
      await page.goto(`${site.url}${path}`);
      await reach(page);
      const busy = page.locator('[aria-busy]');
      await expect.poll(() => busy.count()).toBe(0);
      expect(await axeFindings(page), `${String(view.width)} ${view.colorScheme}`).toEqual([]);
      await page.close();
    }
  });
});

describe('with the keyboard alone', () => {
  it('the first Tab offers a way past the header, visibly, and it leads to the content', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}about/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it.each([
    '',
    'case-studies/',
    'case-studies/?q=coaching&theme=capacity&level=1',
    'themes/capacity/',
    'case-studies/kahui-ako/',
  ])(
    'everything on /%s that can be used is reached by Tab, in order and with a visible ring',
    async (path) => {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${site.url}${path}`);
      if (path.includes('?')) {
        await page.locator('#results:not([aria-busy]) > li').first().waitFor();
      }
      const usable = await page.evaluate(() => {
        const all = document.querySelectorAll(
          'a[href], button, input, select, summary, [tabindex="0"]',
        );
        // Of buttons of which one can be chosen only the chosen one is a stop of its own.
        const seen = [...all].filter(
          (element) =>
            element.checkVisibility() && !element.matches('[type="radio"]:not(:checked)'),
        );
        seen.forEach((element, index) => element.setAttribute('data-stop', String(index)));
        return seen.length;
      });
      expect(usable).toBeGreaterThan(10);
      const stops: number[] = [];
      const bare: string[] = [];
      for (let index = 0; index < usable; index += 1) {
        await page.keyboard.press('Tab');
        const { stop, ring, name } = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          // The ring of a card's link is drawn round the card, the ring of a box round the box.
          const ringed = [element, element.closest('.card, .tile, .box')].some((each) => {
            const style = each && getComputedStyle(each);
            return style?.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
          });
          return {
            stop: Number(element.getAttribute('data-stop') ?? -1),
            ring: ringed,
            name: element.outerHTML.slice(0, 80),
          };
        });
        stops.push(stop);
        if (!ring) {
          bare.push(name);
        }
      }
      expect(stops).toEqual(Array.from({ length: usable }, (_, index) => index));
      // And behind the last of them the page is left again.
      await page.keyboard.press('Tab');
      const last = await page.evaluate(() => document.activeElement?.hasAttribute('data-stop'));
      expect(last).toBe(false);
      expect(bare).toEqual([]);
      await page.close();
    },
  );

  it('the search in the header is sent with Enter', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}about/`);
    await page.getByRole('searchbox', { name: 'Search the case studies' }).focus();
    await page.keyboard.type('mentoring');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/case-studies/?q=mentoring');
    await page.locator('#results > li').first().waitFor();
    await page.close();
  });
});
