import { describe, expect, it } from 'vitest';
import { entries } from '../library.ts';
import { searchPage } from './searchPage.ts';

const here = searchPage();

const entryOf = (slug: string) => {
  const entry = entries.find((each) => each.slug === slug);
  if (entry === undefined) throw new Error(`There is no entry ${slug}.`);
  return entry;
};
const titleOf = (slug: string) => entryOf(slug).data.title.toLowerCase();
const dayOf = (slug: string) => entryOf(slug).data.published;
const levelOf = (slug: string) => entryOf(slug).rating.level;

/** Whether each thing may stand before the next one. */
function inOrder(slugs: readonly string[], mayPrecede: (a: string, b: string) => boolean): boolean {
  return slugs.every((slug, index) => index === 0 || mayPrecede(slugs[index - 1] ?? '', slug));
}

describe('results in the order of', () => {
  it('their titles are in alphabetical order', async () => {
    const slugs = await here().search('?q=teachers&sort=title');
    expect(slugs.length).toBeGreaterThan(10);
    expect(inOrder(slugs, (a, b) => titleOf(a) <= titleOf(b))).toBe(true);
  });

  it('their day here begin with the newest', async () => {
    const slugs = await here().search('?q=teachers&sort=newest');
    expect(new Set(slugs.map(dayOf)).size).toBeGreaterThan(1);
    expect(inOrder(slugs, (a, b) => dayOf(a) >= dayOf(b))).toBe(true);
  });

  it('their evidence begin with the strongest, and of equals with the newer', async () => {
    const slugs = await here().search('?q=teachers&sort=evidence');
    expect(new Set(slugs.map(levelOf)).size).toBeGreaterThan(2);
    const stronger = (a: string, b: string) =>
      levelOf(a) > levelOf(b) || (levelOf(a) === levelOf(b) && dayOf(a) >= dayOf(b));
    expect(inOrder(slugs, stronger)).toBe(true);
  });

  it('what fits best begin with one that is about the words', async () => {
    const slugs = await here().search('?q=peer+observation');
    expect(entryOf(slugs[0] ?? '').data.interventions).toContain('peer-observation');
    expect(slugs.map(titleOf)).not.toEqual(slugs.map(titleOf).toSorted());
  });

  it('what fits best are in alphabetical order where no words say what fits', async () => {
    const slugs = await here().search('?theme=challenge-and-support');
    expect(slugs.length).toBeGreaterThan(10);
    expect(inOrder(slugs, (a, b) => titleOf(a) <= titleOf(b))).toBe(true);
  });
});

describe('choosing another order', () => {
  it('shows the same case studies anew, and the address carries it', async () => {
    const search = here();
    const fitting = await search.search('?q=coaching');
    await search.page.getByLabel('Order by').selectOption('Title');
    await expect.poll(() => search.query()).toBe('?q=coaching&sort=title');
    const sorted = await search.found();
    expect(sorted).not.toEqual(fitting);
    expect(sorted.toSorted()).toEqual(fitting.toSorted());
    expect(inOrder(sorted, (a, b) => titleOf(a) <= titleOf(b))).toBe(true);
    await search.page.getByLabel('Order by').selectOption('What fits best');
    await expect.poll(() => search.query()).toBe('?q=coaching');
    expect(await search.found()).toEqual(fitting);
  });

  it('keeps the filters, and filters keep the order', async () => {
    const search = here();
    await search.open('?theme=capacity&sort=evidence');
    await search.settled();
    await search.choose('phase', 'primary');
    expect(search.query()).toBe('?theme=capacity&phase=primary&sort=evidence');
    const slugs = await search.found();
    expect(slugs.length).toBeGreaterThan(1);
    expect(inOrder(slugs, (a, b) => levelOf(a) >= levelOf(b))).toBe(true);
    expect(await search.page.getByLabel('Order by').inputValue()).toBe('evidence');
  });
});
