import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFiles, siteFolder } from './builtSite.ts';
import { entries } from './library.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const KB = 1000;

/** What a host would send for a path: text compressed, as a host does it on the fly. */
function sentBytes(path: string): number {
  const [name = ''] = decodeURIComponent(path.slice(1)).split('?');
  const bytes = readFileSync(join(siteFolder, name.replace(/(^|\/)$/, '$1index.html')));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return /\.(woff2|png|jpe?g|webp|avif|pf_\w+|pagefind)$/.test(name)
    ? bytes.length
    : brotliCompressSync(bytes, options).length;
}

/** What a first visit to a path fetches, with bytes as sent. */
async function firstVisit(path: string): Promise<{ path: string; bytes: number }[]> {
  site.asked.length = 0;
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await context.close();
  return site.asked.map((asked) => ({ path: asked, bytes: sentBytes(asked) }));
}

function total(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

describe('a first visit', () => {
  it('to a case study fetches at most 130 KB, fonts and all, of which 10 KB of script', async () => {
    const heavy: string[] = [];
    for (const { slug } of entries) {
      const files = await firstVisit(`/case-studies/${slug}/`);
      expect(files.length).toBeGreaterThan(3);
      expect(files.some(({ path }) => path.endsWith('.woff2'))).toBe(true);
      const scripts = files.filter(({ path }) => path.endsWith('.js'));
      if (total(files) > 130 * KB || total(scripts) > 10 * KB) {
        heavy.push(`${slug}: ${String(total(files))} bytes, script ${String(total(scripts))}`);
      }
    }
    expect(heavy).toEqual([]);
  });

  it('to the list fetches at most 200 KB and nothing of the search engine', async () => {
    const files = await firstVisit('/case-studies/');
    expect(files.filter(({ path }) => /\/pagefind\/|\/search\//.test(path))).toEqual([]);
    expect(total(files)).toBeLessThanOrEqual(200 * KB);
  });
});

describe('a patch', () => {
  it('weighs at most 2 KB on every page', () => {
    const patches = pageFiles().flatMap((file) =>
      [
        ...readFileSync(join(siteFolder, file), 'utf8').matchAll(/<svg class="patch\b.*?<\/svg>/gs),
      ].map(([patch]) => ({ file, bytes: Buffer.byteLength(patch) })),
    );
    expect(patches.length).toBeGreaterThan(entries.length);
    expect(patches.filter(({ bytes }) => bytes > 2 * KB)).toEqual([]);
  });
});

describe('with fonts that come at once', () => {
  it('a first visit is set in them', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}case-studies/kahui-ako/`);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const fonts = await Promise.all(
      ['h1', 'main .lead'].map(async (selector) => {
        const { nodeId } = await session.send('DOM.querySelector', {
          nodeId: root.nodeId,
          selector,
        });
        return (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts[0]?.familyName;
      }),
    );
    expect(fonts[0]).toMatch(/Fraunces/);
    expect(fonts[1]).toMatch(/Atkinson/);
    await page.close();
  });
});

describe('on a telephone with slow fonts', () => {
  it.each(['/', '/case-studies/', '/case-studies/kahui-ako/', '/themes/capacity/', '/glossary/'])(
    '%s hardly moves while it loads',
    async (path) => {
      site.delay(/\.woff2$/, 800);
      const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
      await context.addInitScript(() => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shift += (entry as PerformanceEntry & { value: number }).value;
          }
          document.documentElement.dataset['shift'] = String(shift);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const page = await context.newPage();
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(async () => (await document.fonts.ready).size)).toBeGreaterThan(0);
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0');
      expect(Number(shift)).toBeLessThan(0.02);
      await context.close();
    },
  );
});
