import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { removeCopies } from './contentCopy.ts';
import { openSite, type OpenSite } from './openSite.ts';

/** The built site. */
export let site: OpenSite;
/** A browser that has been nowhere yet. */
export let context: BrowserContext;
/** A tab in it. */
export let page: Page;
/** What the page asked for beyond the site, and what the policy or a script complained of. */
export const complaints: string[] = [];

/** Gives each test of a file a browser that has been nowhere yet, and listens for complaints. */
export function withBrowser(): void {
  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(async () => {
    await site.close();
    removeCopies();
  });

  beforeEach(async () => {
    complaints.length = 0;
    context = await site.browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`The policy was violated: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin && !request.url().startsWith('blob:')) {
        complaints.push(request.url());
      }
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    page = await context.newPage();
  });

  afterEach(async () => {
    site.lose();
    await context.close();
  });
}

/** Where the form is. */
export const path = 'contribute/new/';

/** Waits for what the worker says; on a busy machine that takes more than the usual second. */
export const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 15_000 });

/** Opens the form, at one of its pages. */
export async function open(fragment = ''): Promise<void> {
  await page.goto(`${site.url}${path}${fragment}`);
  await page.locator('#contribution').waitFor();
}

/** A box by the names that lead to it. */
export const box = (name: string): Locator => page.locator(`#f-${name}`);
/** The heading of the page of the form that is shown. */
export const heading = () => page.locator('.step:not([hidden]) h2');

/** Expects a page of the form to be shown. */
export async function isOn(title: string): Promise<void> {
  await soon(async () => (await heading().textContent())?.trim()).toBe(title);
}

/** Goes on to the next page. */
export async function next(): Promise<void> {
  await page.getByRole('button', { name: 'Next page' }).click();
}

/** Goes on and expects to be held, with each of the messages in the summary. */
export async function isHeld(...messages: RegExp[]): Promise<void> {
  await next();
  const summary = page.locator('.step:not([hidden]) [data-summary]');
  for (const message of messages) await soon(() => summary.innerText()).toMatch(message);
  await soon(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Presses a button and gives the text of the file that it hands over. */
export async function downloaded(button: Locator): Promise<string> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('index.mdx');
  return readFileSync(await download.path(), 'utf8');
}

/** Waits until the checks have answered to what is there now. */
export async function checked(): Promise<void> {
  await page.waitForTimeout(600);
  await soon(() => page.locator('#checking').textContent()).toMatch(/^Checked: /);
}

/** What the example did. */
export const what =
  'Three example schools planned reading lessons together every month for one year.';

/** Fills in the first page. */
export async function fillAbout(): Promise<void> {
  await box('title').fill('Example: planning reading lessons together');
  await box('summary').fill(
    'An example, not a case study. Three schools planned lessons together.',
  );
  const messages = page.locator('[data-field="keyMessages"] textarea');
  await messages.nth(0).fill('Example: the first thing to remember.');
  await messages.nth(1).fill('Example: the second thing to remember.');
}

/** Fills in the page of people, and ticks what is vouched for. */
export async function fillPeople(): Promise<void> {
  const author = page.locator('[data-field="authors"]');
  await author.getByLabel('Name').fill('A. Example');
  await author.getByLabel('Role').fill('teacher');
  await author.getByLabel('School or organisation').fill('Example Primary School');
  await box('contact-practice-organisation').fill('Example Primary School');
  await box('contact-practice-email').fill('office@primary.example');
  for (const name of ['accurate', 'agreed', 'noPupilIdentified', 'licence']) {
    await box(`attestations-practice-${name}`).check();
  }
}

/** Fills in the least that makes a Story, without a mistake. */
export async function fillStory(): Promise<void> {
  await fillAbout();
  await open('#step-where');
  await box('setting-locations-has-south-west').check();
  await open('#step-what');
  await box('themes-has-capacity').check();
  await box('interventions-has-joint-practice-development').check();
  await box('structures-has-local-cluster').check();
  await open('#step-text');
  for (const [index, text] of [
    'Reading lessons differed from school to school.',
    what,
    'Teachers said that they prepared with more ease. We did not measure it.',
    'Two schools dropped out in spring.',
    'Begin with one year group.',
    'We asked the teachers, and nobody else.',
  ].entries()) {
    await page.locator(`#f-section-${String(index)}`).fill(text);
  }
  await open('#step-people');
  await fillPeople();
}

/** The file of what is in the form now. */
export async function downloadedCopy(): Promise<string> {
  await page.locator('#draft').evaluate((element) => element.setAttribute('open', ''));
  return downloaded(page.locator('#save-copy'));
}

/** Opens a file in the form. */
export async function openFile(name: string, text: string): Promise<void> {
  await page.locator('#draft').evaluate((element) => element.setAttribute('open', ''));
  await page
    .locator('#open-file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
