import { describe, expect, it } from 'vitest';
import { slugsWhere } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

const all = slugsWhere(() => true);
const group = (name: string) =>
  here()
    .page.locator('#filters details')
    .filter({
      has: here().page.locator('summary', { hasText: new RegExp(`^${name}$`) }),
    });

describe('the groups of filters', () => {
  it('fold and unfold, by pointer and by keyboard', async () => {
    const search = here();
    await search.open();
    const phase = group('Phase');
    const choice = search.filter('phase', 'primary');
    expect(await choice.isVisible()).toBe(false);
    await phase.locator('summary').click();
    expect(await choice.isVisible()).toBe(true);
    await phase.locator('summary').press('Enter');
    expect(await choice.isVisible()).toBe(false);
    await phase.locator('summary').press('Space');
    expect(await choice.isVisible()).toBe(true);
  });

  it('stay as the reader left them while filters are chosen', async () => {
    const search = here();
    await search.open();
    await group('Phase').locator('summary').click();
    await group('Theme').locator('summary').click();
    await search.filter('phase', 'primary').click();
    await search.settled();
    expect(await search.filter('phase', 'primary').isVisible()).toBe(true);
    expect(await search.filter('theme', 'capacity').isVisible()).toBe(false);
    expect(await search.hasFocus(search.filter('phase', 'primary'))).toBe(true);
  });

  it('are named, so that each box is read with its group', async () => {
    const search = here();
    await search.open();
    const box = search.page
      .getByRole('group', { name: 'Theme', exact: true })
      .getByRole('checkbox', { name: /Building capacity/ });
    await box.check();
    expect((await search.found()).toSorted()).toEqual(
      slugsWhere(({ data }) => data.themes.includes('capacity')),
    );
    expect(search.query()).toBe('?theme=capacity');
  });

  it('take a choice back when it is chosen again', async () => {
    const search = here();
    await search.open('?q=teachers');
    const before = await search.found();
    await search.choose('theme', 'capacity');
    await search.choose('theme', 'capacity');
    expect(search.query()).toBe('?q=teachers');
    expect(await search.found()).toEqual(before);
  });

  it('let "Any level" take the level off', async () => {
    const search = here();
    await search.open('?q=teachers&level=4');
    const strong = await search.count();
    await search.choose('level', '');
    await expect.poll(() => search.query()).toBe('?q=teachers');
    expect(await search.count()).toBeGreaterThan(strong);
  });
});

describe('the chosen filters', () => {
  const query = '?theme=capacity,challenge-and-support&phase=primary&level=2';

  it('stand above the results with the names of their groups', async () => {
    await here().open(query);
    await here().settled();
    expect(await here().page.locator('#chips').getAttribute('aria-label')).toBe('Chosen filters');
    expect(await here().chips.allInnerTexts()).toHaveLength(4);
    const names = await Promise.all((await here().chips.all()).map((chip) => chip.textContent()));
    expect(names.map((name) => name?.replace(/\s*×$/, ''))).toEqual([
      'Remove the filter Theme: Challenge and support',
      'Remove the filter Theme: Building capacity',
      'Remove the filter Phase: Primary',
      'Remove the filter Evidence level: at least Measured',
    ]);
  });

  it('are taken off one at a time, and the focus goes to the next', async () => {
    const search = here();
    await search.open(query);
    await search.settled();
    await search.chips.nth(1).focus();
    await search.page.keyboard.press('Enter');
    await search.settled();
    expect(search.query()).toBe('?theme=challenge-and-support&phase=primary&level=2');
    expect(await search.filter('theme', 'capacity').isChecked()).toBe(false);
    expect(await search.hasFocus(search.chips.nth(1))).toBe(true);
    expect(await search.chips.nth(1).textContent()).toContain('Phase: Primary');
    await search.chips.nth(2).focus();
    await search.page.keyboard.press('Enter');
    await search.settled();
    expect(search.query()).toBe('?theme=challenge-and-support&phase=primary');
    expect(await search.page.getByRole('radio', { name: 'Any level' }).isChecked()).toBe(true);
    expect(await search.hasFocus(search.chips.nth(1))).toBe(true);
  });

  it('leave the focus in the box when the last of them is gone', async () => {
    const search = here();
    await search.open('?theme=capacity');
    await search.settled();
    await search.chips.first().focus();
    await search.page.keyboard.press('Enter');
    await search.page.locator('#whole-list').waitFor();
    expect(search.query()).toBe('');
    expect(await search.hasFocus(search.box)).toBe(true);
    expect(await search.page.locator('#chips').isVisible()).toBe(false);
  });
});

describe('"Clear the search"', () => {
  it('takes off words, filters, level and order, and leads to the box', async () => {
    const search = here();
    await search.open('?q=teachers&theme=capacity&level=2&sort=title');
    await search.settled();
    await expect.poll(() => search.countBeside('theme', 'capacity')).toBeLessThan(20);
    await search.page.getByRole('link', { name: 'Clear the search' }).click();
    await search.page.locator('#whole-list').waitFor();
    expect(search.query()).toBe('');
    expect(await search.box.inputValue()).toBe('');
    expect(await search.hasFocus(search.box)).toBe(true);
    expect(await search.chips.count()).toBe(0);
    expect(await search.page.locator('#filters input:checked:not([value=""])').count()).toBe(0);
    expect(await search.countBeside('theme', 'capacity')).toBe(
      slugsWhere(({ data }) => data.themes.includes('capacity')).length,
    );
    expect(await search.page.locator('#whole-list .card').count()).toBe(all.length);
    await search.page.goBack();
    await search.settled();
    expect(search.query()).toBe('?q=teachers&theme=capacity&level=2&sort=title');
  });

  it('is left to the browser when the reader wants the whole list in another tab', async () => {
    const search = here();
    await search.open('?q=teachers');
    await search.settled();
    const link = search.page.getByRole('link', { name: 'Clear the search' });
    // Whether a tab opens then is up to the browser, which without a screen fails to now and then.
    const isLeft = link.evaluate(
      (element) =>
        new Promise<boolean>((resolve) => {
          element.ownerDocument.addEventListener(
            'click',
            (event) => {
              resolve(event.target === element && !event.defaultPrevented);
              event.preventDefault();
            },
            { once: true },
          );
        }),
    );
    await link.click({ modifiers: ['ControlOrMeta'] });
    expect(await isLeft).toBe(true);
    expect(search.query()).toBe('?q=teachers');
    await search.page.goto(await link.evaluate((element: HTMLAnchorElement) => element.href));
    await search.page.locator('#whole-list').waitFor();
    expect(search.query()).toBe('');
  });

  it('is not missed where the order was all that was asked for: the reader is led to the list', async () => {
    const search = here();
    await search.open('?sort=title');
    await search.settled();
    await search.page.getByLabel('Order by').focus();
    await search.page.getByLabel('Order by').selectOption('relevance');
    await search.page.locator('#whole-list').waitFor();
    await search.focusComesTo(search.page.locator('#list-heading'));
  });
});
