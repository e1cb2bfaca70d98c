import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

const views = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

async function show(page: Page, { width, height, colorScheme }: (typeof views)[number]) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

/** What axe finds on a page as it stands, one line for each rule and element. */
async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
  }
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, {
      runOnly: [
        ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
        'best-practice',
      ],
      // The one rule for WCAG 2.2 is off unless it is asked for.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
    );
  });
}

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

describe('the search page', () => {
  const states: [string, string, (page: Page) => Promise<void>][] = [
    ['results', '?q=mentoring', (page) => page.locator('#results > li').first().waitFor()],
    [
      'open filters',
      '?theme=capacity',
      async (page) => {
        await page.locator('#results > li').first().waitFor();
        await page.locator('#filters').evaluate((filters) => filters.setAttribute('open', ''));
      },
    ],
    ['no result', '?q=zzzqqq', (page) => page.getByText('Nothing found').waitFor()],
    [
      'a search that failed',
      '?q=induction',
      (page) => page.getByText('The search could not be loaded').waitFor(),
    ],
  ];
  it.each(states)('passes axe with %s', async (name, query, reach) => {
    site.lose(name === 'a search that failed' ? /pagefind\.js/ : undefined);
    const page = await site.browser.newPage();
    await page.goto(`${site.url}case-studies/${query}`);
    await reach(page);
    for (const view of views) {
      await show(page, view);
      expect(await axeFindings(page), `${String(view.width)} ${view.colorScheme}`).toEqual([]);
    }
    await page.close();
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

  it.each(['', 'case-studies/', 'themes/capacity/', 'case-studies/kahui-ako/'])(
    'everything on /%s that can be used is reached by Tab, in order and with a visible ring',
    async (path) => {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${site.url}${path}`);
      const filters = page.locator('#filters');
      if ((await filters.count()) > 0) {
        await filters.evaluate((element) => element.setAttribute('open', ''));
      }
      const usable = await page.evaluate(() => {
        const all = document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]');
        const seen = [...all].filter((element) => element.checkVisibility());
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
