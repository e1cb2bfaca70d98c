import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyContent } from './contentCopy.ts';
import {
  box,
  checked,
  complaints,
  downloaded,
  fillAbout,
  fillPeople,
  fillStory,
  heading,
  isHeld,
  isOn,
  next,
  open,
  openFile,
  page,
  site,
  soon,
  what,
  withBrowser,
} from './formPage.ts';
import { entries } from './library.ts';
import { runScript } from './runScript.ts';

withBrowser();

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
    await isHeld(/Give a role's address/, /“Agreed” is not ticked/);
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
