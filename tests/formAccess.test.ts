import { describe, expect, it } from 'vitest';
import { axeFindings, show, views } from './axeFindings.ts';
import {
  checked,
  heading,
  isOn,
  open,
  openFile,
  page,
  path,
  site,
  soon,
  withBrowser,
} from './formPage.ts';

withBrowser();

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
