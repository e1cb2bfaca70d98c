import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/packageBin.ts';
import { filesIn, pageFiles, sitemapPaths } from './builtSite.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { writeOtherCheckout } from './otherCheckout.ts';
import { hashesOf, runScript } from './runScript.ts';

const scratch = mkdtempSync(join(tmpdir(), 'best-bits-builds-'));

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

async function build(
  name: string,
  environment: Record<string, string>,
  checkout = root,
): Promise<string> {
  const folder = join(scratch, name);
  const script = join(checkout, 'scripts/site.ts');
  const run = await runScript([script, 'build'], { ...environment, OUT_DIR: folder });
  expect(run.code, run.output).toBe(0);
  return folder;
}

let auckland: string;
let losAngeles: string;
let below: string;

// All at once: builds that run at the same time may not meet.
beforeAll(async () => {
  const elsewhere = join(scratch, 'somewhere else');
  writeOtherCheckout(elsewhere);
  [auckland, losAngeles, below] = await Promise.all([
    build('auckland', { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    build('los-angeles', { TZ: 'America/Los_Angeles', LC_ALL: '', LANG: 'de_DE.UTF-8' }, elsewhere),
    // The variable of Vite that a shell may have set for something else counts for nothing.
    build('below', { SITE_BASE: '/repo/', BASE_URL: '/elsewhere/' }),
  ]);
});

describe('two builds of the same content', () => {
  it('are the same byte for byte, wherever in the world and in which folder they are made', () => {
    const hashes = hashesOf(auckland);
    expect(Object.keys(hashes).length).toBeGreaterThan(100);
    expect(hashesOf(losAngeles)).toEqual(hashes);
  });
});

describe('a site that is published below a folder', () => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite(below, '/repo/');
  });

  afterAll(async () => {
    await site.close();
  });

  it('has that folder in every address of its own', () => {
    const outside: string[] = [];
    const look = (file: string, pattern: RegExp) => {
      const text = readFileSync(join(below, file), 'utf8');
      for (const [, address = ''] of text.matchAll(pattern)) {
        const own = address.replace(/^https:\/\/best-bits\.example\.org(?=\/|$)/, '');
        const elsewhere = /^([a-z]+:|#|data:|$)/i.test(own);
        if (!elsewhere && !own.startsWith('/repo/')) outside.push(`${file}: ${address}`);
      }
    };
    for (const file of pageFiles(below)) {
      look(file, / (?:href|src|action|data-bundle|data-base)="([^"]*)"/g);
      look(file, / srcset="([^" ]*)/g);
      look(file, / content="((?:\d+; url=)?(?:\/|https:\/\/best-bits)[^"]*)"/g);
    }
    for (const file of filesIn(below)) {
      if (file.endsWith('.css')) look(file, /url\(["']?([^"')]*)/g);
      if (file.endsWith('.webmanifest')) look(file, /"(\/[^"]*)"/g);
      if (file.endsWith('.xml')) look(file, /<loc>([^<]*)/g);
      if (file === 'robots.txt') look(file, /Sitemap: (.*)/g);
    }
    expect(outside).toEqual([]);
  });

  it('answers at each of its addresses', async () => {
    const paths = sitemapPaths(below);
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const response = await fetch(`${site.origin}${path}`);
      expect(response.status, path).toBe(200);
      await response.arrayBuffer();
    }
    expect((await fetch(`${site.origin}/about/`)).status).toBe(404);
  });

  it('can be searched', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.url);
    await page.getByRole('searchbox').first().fill('mentoring');
    await page.keyboard.press('Enter');
    const link = page.locator('#results .title a').first();
    const title = (await link.textContent()) ?? 'none';
    await link.click();
    await page.waitForURL('**/repo/case-studies/*/');
    expect(await page.locator('h1').textContent()).toBe(title);
  });
});
