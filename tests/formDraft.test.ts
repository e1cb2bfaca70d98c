import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  box,
  checked,
  context,
  downloadedCopy,
  fillAbout,
  isOn,
  open,
  openFile,
  page,
  site,
  soon,
  withBrowser,
} from './formPage.ts';
import { entries } from './library.ts';

withBrowser();

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
