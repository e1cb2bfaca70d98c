import { describe, expect, it } from 'vitest';
import { directionOf } from '#evidence/direction.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { strands } from '#vocabulary/strands.ts';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';
import { entries, slugsWhere } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

/** Everything that an entry says, in small letters. */
function textOf(slug: string): string {
  const entry = entries.find((each) => each.slug === slug);
  return JSON.stringify([entry?.data, entry?.body])
    .toLowerCase()
    .replace(/(\\n|\s)+/g, ' ');
}

describe('searching for words', () => {
  it('finds the case studies about them', async () => {
    const about = slugsWhere(({ data }) => data.interventions[0] === 'mentoring');
    expect(about.length).toBeGreaterThan(0);
    const slugs = await here().search('?q=mentoring');
    expect(slugs).toEqual(expect.arrayContaining(about));
    expect(textOf(slugs[0] ?? '')).toContain('mentor');
  });

  it('that are the title of a case study finds that one first', async () => {
    await here().open();
    for (const { slug, data } of entries.slice(0, 8)) {
      await here().ask(data.title);
      expect((await here().shown())[0], data.title).toBe(slug);
    }
  });

  it('takes text with markup in it as text', async () => {
    await here().openWords('<img src=x onerror=alert(1)> mentoring');
    expect(await here().page.locator('#found img').count()).toBe(0);
    expect(await here().box.inputValue()).toContain('<img');
  });

  it('in quotation marks finds only where they stand together', async () => {
    const together = await here().search('?q="peer+review"');
    expect(together.length).toBeGreaterThan(0);
    for (const slug of together) {
      expect(textOf(slug), slug).toMatch(/peer[ -]review/);
    }
    const apart = await here().search('?q=peer+review');
    expect(apart).toEqual(expect.arrayContaining(together));
    expect(apart.length).toBeGreaterThan(together.length);
  });

  it('in quotation marks that stand nowhere together are looked for one by one, and that is said', async () => {
    const apart = await here().search('?q=schools+peer');
    expect(apart.length).toBeGreaterThan(0);
    expect(await here().search('?q="schools+peer"')).toEqual(apart);
    expect(await here().said()).toContain(
      'No case study has those words together. They were looked for one by one.',
    );
  });

  it('as a question finds what its telling word finds, in the same order', async () => {
    const asked = await here().search('?q=what+is+the+best+way+to+use+coaching');
    expect(asked.length).toBeGreaterThan(0);
    expect(await here().search('?q=coaching')).toEqual(asked);
  });
});

describe('the page says', () => {
  it('which other words it also searched for', async () => {
    await here().openWords('CPD');
    const [also = ''] = (await here().said()).filter((line) => line.startsWith('Also searching: '));
    expect(also).toContain('professional development');
  });

  it('that it searched for the other spelling of a word', async () => {
    await here().openWords('behavior');
    expect((await here().said()).join(' ')).toMatch(/Also searching: .*\bbehaviour\b/);
  });

  it('nothing about words that are found as they are', async () => {
    await here().openWords('"peer review"');
    expect(await here().said()).toEqual([]);
    expect(await here().page.locator('#search-said').isVisible()).toBe(false);
  });

  it('which word was probably meant, and searches for it when the reader says so', async () => {
    const search = here();
    await search.openWords('mentring teachers');
    expect(await search.count()).toBeGreaterThan(0);
    const said = (await search.said()).join('\n');
    expect(said).toContain('Did you mean mentoring teachers?');
    expect(said).toContain('No case study has the word “mentring”.');
    await search.page.getByRole('link', { name: 'mentoring teachers', exact: true }).click();
    await search.settled();
    expect(await search.box.inputValue()).toBe('mentoring teachers');
    expect(search.query()).toBe('?q=mentoring+teachers');
    await search.focusComesTo(search.box);
    await expect.poll(() => search.said()).not.toContain('Did you mean mentoring teachers?');
  });

  it('for what it searched instead, where a misspelt word stands alone', async () => {
    const search = here();
    const slugs = await search.search('?q=coachng');
    expect((await search.said())[0]).toBe('No case study has “coachng”. These are for coaching.');
    expect(await search.search('?q=coaching')).toEqual(slugs);
  });

  it('which word no case study has', async () => {
    await here().openWords('mentoring zzzqqq');
    expect(await here().said()).toContain('No case study has the word “zzzqqq”.');
    expect(await here().count()).toBeGreaterThan(0);
  });

  it('never that it shows what was meant, where it shows nothing', async () => {
    const search = here();
    await search.openWords('wurk xqz');
    const said = (await search.said()).join(' ');
    expect(said.includes('These are for')).toBe((await search.count()) > 0);
  });

  it('that a question about what does not work is looked up in the findings', async () => {
    const without = slugsWhere(({ data }) =>
      ['no-difference', 'negative'].includes(directionOf(data.outcomes ?? [])),
    );
    expect(without.length).toBeGreaterThan(0);
    expect((await here().search('?q=does+not+work')).toSorted()).toEqual(without);
    expect(await here().said()).toContain(
      'Looking first for findings of no difference, or negative ones.',
    );
    const [first = ''] = await here().search("?q=coaching+that+doesn't+work");
    expect(without).toContain(first);
  });
});

describe('above the results', () => {
  /** Searches for a label, and looks for the line that leads to its page. */
  async function expectLine(kind: string, label: string, path: string, count: number) {
    await here().ask(label);
    const line = here()
      .page.locator('#search-topics li')
      .filter({ hasText: `(${kind})` });
    const wanted = `${label}: ${String(count)} ${count === 1 ? 'entry' : 'entries'} (${kind})`;
    expect(await line.allTextContents()).toContain(wanted);
    const link = line.getByRole('link', { name: label, exact: true });
    expect(await link.getAttribute('href')).toBe(path);
  }

  it('a line leads to each theme that the words name, with the number of its entries', async () => {
    await here().open();
    for (const { code } of themes.terms) {
      const { length } = slugsWhere(({ data }) => data.themes.includes(code));
      await expectLine('theme', themeShortLabels[code], `/themes/${code}/`, length);
    }
  });

  it('a line leads to each intervention that the words name, with the number of its entries', async () => {
    await here().open();
    for (const { code, label } of interventions.terms) {
      const { length } = slugsWhere(({ data }) => data.interventions.includes(code));
      await expectLine('intervention', label, `/interventions/${code}/`, length);
    }
  });

  it('the line of a theme leads to its page', async () => {
    await here().openWords(themeShortLabels.capacity);
    await here().page.locator('#search-topics a').first().click();
    await here().page.waitForURL('**/themes/capacity/');
  });

  it('the line of a strand leads to its case studies', async () => {
    const search = here();
    const strand = strands.terms.find(({ code }) => code === 'professional-development');
    const about = slugsWhere(
      ({ data }) => data.strands?.includes('professional-development') === true,
    );
    expect(about.length).toBeGreaterThan(0);
    await search.openWords(strand?.label ?? '');
    const line = search.page.locator('#search-topics li').filter({ hasText: '(strand)' }).first();
    expect(await line.textContent()).toContain(`${String(about.length)} entries`);
    await line.getByRole('link').click();
    await search.page.waitForURL('**/case-studies/?strand=professional-development');
    expect((await search.found()).toSorted()).toEqual(about);
  });

  it('the line of an abbreviation says what it stands for and leads to the glossary', async () => {
    const { page } = here();
    await here().openWords('MAT');
    const line = page.locator('#search-topics li').filter({ hasText: '(glossary)' });
    expect(await line.textContent()).toBe('MAT: multi-academy trust (glossary)');
    await line.getByRole('link').click();
    await page.waitForURL('**/glossary/#term-mat');
    expect(await page.locator('#term-mat').textContent()).toContain('MAT');
  });

  it('stands nothing where the words name nothing', async () => {
    await here().openWords('pupils');
    expect(await here().page.locator('#search-topics').isVisible()).toBe(false);
  });
});
