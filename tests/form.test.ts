import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, show, views } from './axeFindings.ts';
import { copyContent, removeCopies } from './contentCopy.ts';
import { entries } from './library.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { runScript } from './runScript.ts';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
/** What the page asked for beyond the site, and what the policy or a script complained of. */
const complaints: string[] = [];

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

const path = 'contribute/new/';

/** Waits for what the worker says; on a busy machine that takes more than the usual second. */
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 15_000 });

async function open(fragment = ''): Promise<void> {
  await page.goto(`${site.url}${path}${fragment}`);
  await page.locator('#contribution').waitFor();
}

const box = (name: string): Locator => page.locator(`#f-${name}`);
const heading = () => page.locator('.step:not([hidden]) h2');

async function isOn(title: string): Promise<void> {
  await soon(async () => (await heading().textContent())?.trim()).toBe(title);
}

async function next(): Promise<void> {
  await page.getByRole('button', { name: 'Next page' }).click();
}

/** Goes on and expects to be held, with each of the messages in the summary. */
async function isHeld(...messages: RegExp[]): Promise<void> {
  await next();
  const summary = page.locator('.step:not([hidden]) [data-summary]');
  for (const message of messages) await soon(() => summary.innerText()).toMatch(message);
  await soon(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
}

async function downloaded(button: Locator): Promise<string> {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('index.mdx');
  return readFileSync(await download.path(), 'utf8');
}

/** Waits until the checks have answered to what is there now. */
async function checked(): Promise<void> {
  await page.waitForTimeout(600);
  await soon(() => page.locator('#checking').textContent()).toMatch(/^Checked: /);
}

const what = 'Three example schools planned reading lessons together every month for one year.';

async function fillAbout(): Promise<void> {
  await box('title').fill('Example: planning reading lessons together');
  await box('summary').fill(
    'An example, not a case study. Three schools planned lessons together.',
  );
  const messages = page.locator('[data-field="keyMessages"] textarea');
  await messages.nth(0).fill('Example: the first thing to remember.');
  await messages.nth(1).fill('Example: the second thing to remember.');
}

async function fillPeople(): Promise<void> {
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
async function fillStory(): Promise<void> {
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

describe('a new contributor', () => {
  it('fills in a Story, mends a mistake of each kind, and gets a file that the check and the build take', async () => {
    await open();
    await isHeld(/“Title” is not filled in/, /“Summary” is not filled in/, /“Key messages” is not/);
    // A link of the summary leads to the field.
    await page.locator('[data-summary] a', { hasText: '“Summary”' }).click();
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('f-summary');
    expect(await box('summary').getAttribute('aria-invalid')).toBe('true');
    const describedBy = (await box('summary').getAttribute('aria-describedby')) ?? '';
    const told = await page.evaluate(
      (ids) =>
        ids
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      describedBy,
    );
    expect(told).toMatch(/One sentence/);
    expect(told).toMatch(/To mend: “Summary” is not filled in/);

    await fillAbout();
    expect(await box('slug').inputValue()).toBe('example-planning-reading-lessons-together');
    // Too long.
    await box('title').fill(`Example: ${'very '.repeat(20)}long`);
    await isHeld(/“Title”: Keep this to 90 characters/);
    await box('title').fill('Example: planning reading lessons together');
    // A name that cannot be an address.
    await box('slug').fill('Example Reading!');
    await isHeld(/cannot be the name in the address/);
    await box('slug').fill('example-reading');
    await next();
    await isOn('Where and who');
    expect(await heading().evaluate((element) => element === document.activeElement)).toBe(true);

    // Nothing chosen.
    await isHeld(/“Country or region” is not filled in/);
    await box('setting-locations-has-south-west').check();
    // No number, and a year that is none.
    await page.getByText('Tell more: setting').click();
    await box('setting-schools').fill('three');
    await box('period-start').fill('last year');
    await isHeld(/"three" is not a number/, /Write a year, a month or a day/);
    await box('setting-schools').fill('3');
    await box('period-start').fill('2025-09');
    await box('period-end').fill('2026-07');
    await next();
    await isOn('What you did');

    await isHeld(/“Themes” is not filled in/, /“Interventions” is not filled in/);
    await box('themes-has-shared-vision').check();
    await box('themes-has-capacity').check();
    await page.getByRole('button', { name: /^Put first: Building capacity/ }).click();
    await box('interventions-has-joint-practice-development').check();
    await box('structures-has-local-cluster').check();
    // A strand of a theme that is not chosen.
    await page.getByText('Tell more: what you did').click();
    await box('strands-has-trust').check();
    await isHeld(/belongs to the theme/);
    await box('strands-has-trust').uncheck();
    await box('strands-has-joint-practice').check();
    await next();
    await isOn('What happened');

    // An outcome that names a source which is not there.
    await page.locator('summary', { hasText: /^References$/ }).click();
    await page.getByRole('button', { name: 'Add a source' }).click();
    const source = page.locator('[data-field="references"]:not([hidden]) [data-member]');
    await source
      .getByLabel('Citation')
      .fill('Example Primary School (2026) A survey of our teachers.');
    await page.keyboard.press('Tab');
    await source.getByLabel('Read for this entry').selectOption('yes');
    expect(await source.getByLabel('Id').inputValue()).toBe('example-primary-school');
    await page.locator('summary', { hasText: /^Outcomes$/ }).click();
    await page.getByRole('button', { name: 'Add an outcome' }).click();
    const outcome = page.locator('[data-field="outcomes"] [data-member]');
    await outcome.locator('[data-field="label"] [data-input]').first().fill('Preparing lessons');
    await outcome.locator('[data-field="domain"] select').selectOption('teacher-practice');
    await outcome.locator('[data-field="form"] select').selectOption('qualitative');
    await outcome
      .getByLabel('What people said')
      .fill('Teachers said that they prepared with more ease.');
    await outcome.locator('[data-field="direction"] select').selectOption('positive');
    await outcome
      .getByLabel('In one plain sentence')
      .fill('Teachers said that preparing was easier.');
    await outcome.locator('[data-field="source"] input').fill('our-survey');
    await isHeld(/No reference has the id "our-survey"/);
    await outcome.locator('[data-field="source"] input').fill('example-primary-school');
    await next();
    await isOn('Cost and time');
    await next();
    await isOn('Your text');

    await isHeld(/“What did not work\?” is empty/);
    for (const [index, text] of [
      'Reading lessons differed from school to school.',
      `${what}[^example-primary-school]`,
      'Planning led to better attainment. <script>alert(1)</script>',
      'Two schools dropped out in spring. See [here](http://example.org).',
      'Begin with one year group.',
      'We asked the teachers, and nobody else. ![A picture](x.png)',
    ].entries()) {
      await page.locator(`#f-section-${String(index)}`).fill(text);
    }
    await isHeld(/HTML|script/, /do not say where the link goes/, /A picture cannot be put/);
    await page.locator('#f-section-2').fill('<Outcome id="preparing-lessons" />');
    await page.locator('#f-section-3').fill('Two schools dropped out in spring.');
    await page.locator('#f-section-5').fill('We asked the teachers, and nobody else.');
    await next();
    await isOn('People and permission');

    await fillPeople();
    await box('attestations-practice-agreed').uncheck();
    await box('contact-practice-email').fill('jane@primary.example');
    await isHeld(/Give a role's address/, /“Agreed” is not filled in/);
    await box('contact-practice-email').fill('office@primary.example');
    await next();
    await page.getByRole('button', { name: 'Go on, and mend it later' }).click();
    await isOn('Pictures');
    await next();
    await isOn('Check and finish');

    // Without every tick there is no way to send.
    await checked();
    expect(await page.locator('#ready').isVisible()).toBe(false);
    await page.locator('#errors a', { hasText: '“Agreed”' }).click();
    await isOn('People and permission');
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe(
      'f-attestations-practice-agreed',
    );
    await page.keyboard.press('Space');
    await page.goBack();
    await isOn('Check and finish');
    await soon(() => page.locator('#errors li').allInnerTexts()).toEqual([]);
    await page.locator('#ready').waitFor();
    expect(await page.locator('#folder').textContent()).toBe(
      'content/case-studies/example-reading',
    );

    const file = await downloaded(page.locator('#download'));
    await page.locator('#copy').click();
    await soon(() => page.locator('#done').textContent()).toBe('The text is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);

    const link = page.locator('#pull-request');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toMatch(/noopener/);
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin).toBe('https://github.com');
    expect(address.pathname).toMatch(/\/new\/main\/content\/case-studies\/example-reading$/);
    expect(address.searchParams.get('filename')).toBe('index.mdx');
    expect(address.searchParams.get('value')).toBe(file);
    expect(complaints).toEqual([]);

    const copy = copyContent();
    copy.put('case-studies/example-reading/index.mdx', file);
    const check = await runScript(['scripts/check.ts'], { CONTENT_DIR: copy.folder });
    expect(check.output).toContain('No errors, no warnings.');
    expect(check.code).toBe(0);
    const build = await runScript(['scripts/site.ts', 'build'], {
      CONTENT_DIR: copy.folder,
      OUT_DIR: copy.outDir,
    });
    expect(build.output).toContain(`Building ${String(entries.length + 1)} case studies`);
    expect(build.code).toBe(0);
    const built = readFileSync(`${copy.outDir}/case-studies/example-reading/index.html`, 'utf8');
    expect(built).toContain('Example: planning reading lessons together');
  }, 180_000);

  it('hands over a text that is too long for a link as a copy to paste', async () => {
    await open();
    await fillStory();
    await open('#step-text');
    await page.locator('#f-section-1').fill(`${what}\n\n`.repeat(120));
    await open('#step-finish');
    await checked();
    await page.locator('#way-pasted').waitFor();
    const href = (await page.locator('#pull-request').getAttribute('href')) ?? '';
    expect(href).toMatch(/\?filename=index\.mdx$/);
    expect(await page.locator('#way-filled').isVisible()).toBe(false);
    expect(await page.locator('.ways svg[role="img"][aria-label]').count()).toBe(3);
  });
});

describe('the draft', () => {
  it('stands a reload in the middle of the work, lists and order included', async () => {
    await open();
    await fillAbout();
    await page.getByRole('button', { name: 'Add a key message' }).click();
    await page.locator('[data-field="keyMessages"] textarea').nth(2).fill('Example: the third.');
    await open('#step-what');
    await box('interventions-has-mentoring').check();
    await box('interventions-has-coaching').check();
    await page.getByRole('button', { name: 'Put first: Coaching' }).click();
    await open('#step-text');
    await page.locator('#f-section-0').fill('Written on a bus.');
    await soon(() => page.locator('#kept').textContent()).toMatch(/^Draft kept/);
    const before = await downloadedCopy();
    await page.reload();
    await isOn('Your text');
    expect(await page.locator('#kept').textContent()).toMatch(/Your draft is here again/);
    expect(await page.locator('#f-section-0').inputValue()).toBe('Written on a bus.');
    expect(await downloadedCopy()).toBe(before);
    expect(before).toContain('interventions:\n  - coaching\n  - mentoring\n');
    expect(before).toContain('Example: the third.');
  });

  it('is not lost where the page is left a moment after a letter', async () => {
    await open();
    await box('title').fill('A moment before the bell');
    await page.goto(`${site.url}about/`);
    await open();
    expect(await box('title').inputValue()).toBe('A moment before the bell');
  });

  it('is deleted when that is wanted, after a question that can be refused', async () => {
    await open();
    await fillAbout();
    await page.waitForTimeout(600);
    await page.locator('#draft > summary').click();
    await page.locator('#delete-draft').click();
    await page.keyboard.press('Escape');
    expect(await box('title').inputValue()).not.toBe('');
    await page.locator('#delete-draft').click();
    await page.locator('#ask').getByRole('button', { name: 'Delete' }).click();
    await soon(() => box('title').inputValue()).toBe('');
    await page.reload();
    expect(await box('title').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('that cannot be kept is said to be so', async () => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open();
    await box('title').fill('Example');
    await soon(() => page.locator('#kept').textContent()).toMatch(/cannot keep the draft/);
  });
});

async function downloadedCopy(): Promise<string> {
  await page.locator('#draft').evaluate((element) => element.setAttribute('open', ''));
  return downloaded(page.locator('#save-copy'));
}

async function openFile(name: string, text: string): Promise<void> {
  await page.locator('#draft').evaluate((element) => element.setAttribute('open', ''));
  await page
    .locator('#open-file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

describe('a file that is opened', () => {
  it.each(entries.slice(0, 4).map(({ slug, file }) => [slug, file]))(
    '%s of the library comes back with the same facts and text',
    async (_, file) => {
      await open();
      const text = readFileSync(file, 'utf8');
      await openFile('index.mdx', text);
      await soon(() => page.locator('#kept').textContent()).toMatch(/is opened/);
      const first = await downloadedCopy();
      await openFile('index.mdx', first);
      await page.locator('#ask').getByRole('button', { name: 'Open' }).click();
      await page.waitForTimeout(500);
      expect(await downloadedCopy()).toBe(first);
      const words = (all: string) => all.split('\n---\n')[1]?.replace(/\s+/g, ' ');
      expect(words(first)).toBe(words(text));
      // Every scalar of the file is still there.
      for (const [, value] of text.matchAll(/^\s+(?:- )?\w+: "(.*)"$/gm)) {
        expect(first.replaceAll("''", "'")).toContain((value ?? '').replaceAll('\\"', '"'));
      }
      await open('#step-finish');
      await checked();
      expect(await page.locator('#errors li').allTextContents()).toEqual([]);
    },
  );

  it('keeps what the form cannot show', async () => {
    await open();
    await openFile(
      'index.mdx',
      '---\nkind: practice\ntitle: Example\nextra: [1, 2]\nsetting: {locations: [atlantis], odd: x}\n' +
        'period: {start: [1]}\npublished: soon\nauthors: [{name: A, age: 5}]\n---\n\nBefore.\n\n## Other\n\ntext\n',
    );
    await soon(() => page.locator('#kept').textContent()).toMatch(/is opened/);
    const file = await downloadedCopy();
    for (const part of [
      'extra:\n  - 1\n  - 2',
      'atlantis',
      'odd: x',
      'start:\n    - 1',
      'age: 5',
    ]) {
      expect(file).toContain(part);
    }
    expect(file).toContain('published: soon');
    expect(file).toContain('Before.\n\n## Other\n\ntext\n');
  });

  it('that cannot be read changes nothing, and says why', async () => {
    await open();
    await box('title').fill('Mine');
    await openFile('notes.txt', 'Just words.');
    await soon(() => page.locator('#notice').textContent()).toMatch(
      /“notes.txt” could not be read\..*does not begin with its facts.*Nothing was changed/,
    );
    expect(await box('title').inputValue()).toBe('Mine');
  });
});

describe('as one writes', () => {
  it('the level says why it is so and rises with what is declared', async () => {
    await open();
    await soon(() => page.locator('#level-why').innerText()).toMatch(/tells what was done/);
    await openFile('index.mdx', readFileSync(entryAboveStory(), 'utf8'));
    await soon(() => page.locator('#level-name').textContent()).not.toBe('Story');
    expect(await page.locator('#level-held').textContent()).toMatch(/^Held at /);
    expect(await page.locator('#level-raise li').count()).toBeGreaterThan(0);
  });

  it('the preview shows the page, and nothing in it runs', async () => {
    await open();
    await fillStory();
    await open('#step-text');
    await page
      .locator('#f-section-1')
      .fill(
        `${what}\n\n<KeyPoint>\n\nCarry **this** away.\n\n</KeyPoint>\n\n[A report](javascript:alert(1)) <img src="x" onerror="alert(1)" />`,
      );
    await open('#step-finish');
    await page.getByText('How the page will look').click();
    const preview = page.locator('#preview');
    await soon(() => preview.locator('.key-point').innerText()).toContain('Carry this away.');
    expect(await preview.locator('.title').innerText()).toBe(
      'Example: planning reading lessons together',
    );
    expect(await preview.locator('svg.patch').count()).toBe(1);
    expect(await preview.locator('dl').innerText()).toMatch(/South West/);
    expect(await preview.locator('img, script, [onerror], [href^="javascript"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('checks that do not load are said to be missing, and the draft stays', async () => {
    site.lose(/worker/);
    await open();
    await soon(() => page.locator('#notice').textContent()).toMatch(/checks could not be loaded/);
    await box('title').fill('Example');
    await soon(() => page.locator('#kept').textContent()).toMatch(/^Draft kept/);
    await page.reload();
    expect(await box('title').inputValue()).toBe('Example');
  });
});

/** The file of an entry that is above a story. */
function entryAboveStory(): string {
  const found = entries.find(({ rating }) => rating.level > 0 && rating.level < 4);
  if (found === undefined) throw new Error('No entry is above a story.');
  return found.file;
}

describe('the ways through the form', () => {
  it('the keyboard alone goes from page to page and back', async () => {
    await open('#step-cost');
    await page.locator('#next').focus();
    await page.keyboard.press('Enter');
    await isOn('Your text');
    expect(await heading().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await isOn('Cost and time');
    expect(new URL(page.url()).hash).toBe('#step-cost');
    await page.getByRole('button', { name: 'Back' }).press('Enter');
    await isOn('What happened');
    await page.locator('[data-to="pictures"]').press('Enter');
    await isOn('Pictures');
    expect(await page.locator('[aria-current="step"]').innerText()).toContain('Pictures');
    expect(await page.title()).toMatch(/^Pictures/);
  });

  it('a member of a list is taken out after a question, and the others keep their numbers', async () => {
    await open('#step-people');
    await page.getByRole('button', { name: 'Add an author' }).click();
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('[data-member]')?.matches(':last-child'),
      ),
    ).toBe(true);
    const names = page.locator('[data-field="authors"] [data-field="name"] input');
    await names.nth(0).fill('One');
    await names.nth(1).fill('Two');
    await page.getByRole('button', { name: 'Take out author 1' }).click();
    await page.locator('#ask').getByRole('button', { name: 'Take out' }).click();
    await soon(() => names.count()).toBe(1);
    expect(await names.nth(0).inputValue()).toBe('Two');
    expect(await page.getByRole('button', { name: 'Take out author 1' }).count()).toBe(1);
  });

  it('without JavaScript the page leads to the template, which names every field', async () => {
    const bare = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${site.url}${path}`);
    expect(await still.locator('noscript').innerText()).toMatch(/needs JavaScript/);
    expect(await still.locator('#contribution').isVisible()).toBe(false);
    const href = await still.getByRole('link', { name: 'template' }).getAttribute('href');
    const answer = await still.request.get(new URL(href ?? '', still.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toMatch(
      /^---\n[^]*\btitle: ""[^]*\n---\n[^]*## What did not work\?/,
    );
    await bare.close();
  });
});

describe('each page of the form', () => {
  it.each([...['about', 'where', 'what', 'found', 'cost', 'text', 'people', 'pictures', 'finish']])(
    '%s passes axe with everything open and its errors told, in light and dark, narrow and wide',
    async (step) => {
      await open();
      await openFile('index.mdx', crowded);
      await soon(() => page.locator('#kept').textContent()).toMatch(/is opened/);
      await open('#step-finish');
      await checked();
      await open(`#step-${step}`);
      await page.locator('.step:not([hidden])').evaluate((element) => {
        for (const list of element.querySelectorAll<HTMLElement>('[data-add]')) list.click();
        for (const fold of element.querySelectorAll('details')) fold.open = true;
      });
      await checked();
      const found: string[] = [];
      for (const view of views) {
        await show(page, view);
        const label = `${String(view.width)} ${view.colorScheme}`;
        found.push(...(await axeFindings(page)).map((finding) => `${label}: ${finding}`));
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0) found.push(`${label}: ${String(beyond)} pixels too wide`);
      }
      expect(found).toEqual([]);
    },
  );
});

/** A file with something in every list, and with errors. */
const crowded = `---
kind: practice
title: Example
themes: [capacity, shared-vision]
setting: {locations: [london, ghana], schools: few}
outcomes:
  - {id: a, label: A, result: {form: means, intervention: {mean: 1}}}
design: {type: account, registration: {registry: x}}
costs: {lines: [{item: x}]}
pictures: [{id: p, consent: {channels: [web]}}]
references: [{id: r}]
---

## What did they do?

Text with a [link](http://example.org).

| A | B |
| - | - |
| 1 | 2 |
`;
