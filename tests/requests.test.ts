import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingPath, sitemapPaths } from './builtSite.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
let context: BrowserContext;
const complaints: string[] = [];

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`The policy was violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== site.origin) {
      complaints.push(`${request.frame().url()} asked for ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still fetching, such as a font that is optional.
    if (reason !== 'net::ERR_ABORTED') {
      complaints.push(`${request.url()} did not load: ${reason}`);
    }
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
});

afterAll(async () => {
  await site.close();
});

describe('with the headers of a real host', () => {
  it('no page asks another site for anything, breaks the policy or reports an error', async () => {
    const page = await context.newPage();
    for (const path of sitemapPaths()) {
      const response = await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    }
    expect(complaints).toEqual([]);
  });

  it('an address without a page answers 404 with a page of the site', async () => {
    const page = await context.newPage();
    const response = await page.goto(`${site.origin}${missingPath}`);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['content-security-policy']).toBeTruthy();
    expect(await page.locator('h1').textContent()).toBe('There is no page here');
    // A browser writes every 404 into its console, ours too.
    complaints.length = 0;
  });

  it('a search with filters, marks and quick answers keeps to the site and the policy', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}case-studies/?q=mentoring`);
    await page.locator('#results > li').first().waitFor();
    await page.goto(`${site.url}case-studies/?q=coachng&theme=capacity`);
    await page.locator('#results > li').first().waitFor();
    await page.locator('#results .title a').first().click();
    await page.locator('.marks-notice').waitFor();
    await page.getByRole('searchbox').first().pressSequentially('coaching');
    await page.locator('.quick .all').waitFor();
    expect(site.asked.some((path) => /\/_astro\/worker-.*\.js/.test(path))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('a violation would be noticed', async () => {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "Run"';
      document.body.append(script);
    });
    await expect.poll(() => complaints.join('\n')).toContain('The policy was violated: script-src');
    expect(await page.title()).not.toBe('Run');
  });
});
