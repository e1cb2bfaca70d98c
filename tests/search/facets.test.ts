import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facetCodes, type FacetCode } from '#search/facets.ts';
import { removeCopies } from '../contentCopy.ts';
import { buildExampleLibrary, codesOf, type ExampleLibrary } from './exampleLibrary.ts';
import { desk, searchPage } from './searchPage.ts';

let library: ExampleLibrary;

beforeAll(async () => {
  library = await buildExampleLibrary();
});

afterAll(() => {
  removeCopies();
});

const here = searchPage(desk, () => library.site);

/** Values chosen in facets, and perhaps a least level. */
type Chosen = Partial<Record<FacetCode, readonly string[]>> & { level?: number };

/** The slugs that a choice leaves: of one facet any value will do, of several all must hold. */
function left({ level = 0, ...chosen }: Chosen): string[] {
  const facets = facetCodes.filter((facet) => chosen[facet] !== undefined);
  return library.entries
    .filter(
      (entry) =>
        entry.rating.level >= level &&
        facets.every((facet) =>
          codesOf(entry, facet).some((code) => chosen[facet]?.includes(code)),
        ),
    )
    .map(({ slug }) => slug)
    .toSorted();
}

function addressOf(chosen: Chosen): string {
  return `?${Object.entries(chosen)
    .map(([name, value]) => `${name}=${[value].flat().join(',')}`)
    .join('&')}`;
}

/** The values of a facet, those of most entries first. */
function values(facet: FacetCode): string[] {
  const counts = new Map<string, number>();
  for (const code of library.entries.flatMap((entry) => codesOf(entry, facet))) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
}

const groups: [string, FacetCode][] = [
  ['theme', 'theme'],
  ['strand of a theme', 'strand'],
  ['intervention', 'intervention'],
  ['phase', 'phase'],
  ['partnership structure', 'structure'],
  ['country or region', 'place'],
  ['kind of place', 'area'],
  ['what was found', 'direction'],
  ['cost', 'cost'],
  ['kind of entry', 'kind'],
];

describe('a filter', () => {
  it('is there for every fact by which results can be narrowed', () => {
    expect(groups.map(([, facet]) => facet).toSorted()).toEqual(facetCodes.toSorted());
  });

  it.each(groups)('by %s gives just the case studies of the one value', async (_, facet) => {
    const [, code = ''] = values(facet);
    const wanted = left({ [facet]: [code] });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(library.entries.length);
    expect((await here().search(addressOf({ [facet]: [code] }))).toSorted()).toEqual(wanted);
  });

  it.each(groups)('by two values of %s gives the case studies of either', async (_, facet) => {
    const [first = '', ...others] = values(facet);
    const second = others.at(-1) ?? '';
    const wanted = left({ [facet]: [first, second] });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeGreaterThanOrEqual(left({ [facet]: [first] }).length);
    const found = await here().search(addressOf({ [facet]: [first, second] }));
    expect(found.toSorted()).toEqual(wanted);
  });

  it.each(groups.filter(([, facet]) => facet !== 'theme'))(
    'by %s and a theme gives only the case studies of both',
    async (_, facet) => {
      const pairs = values(facet).flatMap((code) =>
        values('theme').map((theme): Chosen => ({ theme: [theme], [facet]: [code] })),
      );
      // A pair for which both filters matter.
      const chosen =
        pairs.find((pair) => {
          const both = left(pair).length;
          const alone = facetCodes
            .filter((each) => pair[each] !== undefined)
            .map((each) => left({ [each]: pair[each] }).length);
          return both > 0 && alone.every((count) => count > both);
        }) ?? {};
      expect(chosen).not.toEqual({});
      expect((await here().search(addressOf(chosen))).toSorted()).toEqual(left(chosen));
    },
  );

  it('by England finds what was done in a region of England too', async () => {
    const found = await here().search('?place=england');
    const inRegions = library.entries.filter(
      ({ data }) =>
        data.setting.locations.includes('london') && !data.setting.locations.includes('england'),
    );
    expect(inRegions.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(inRegions.map(({ slug }) => slug)));
    const onlyLondon = (await here().search('?place=london')).toSorted();
    expect(onlyLondon).toEqual(left({ place: ['london'] }));
    expect(onlyLondon.length).toBeLessThan(found.length);
  });

  it.each([1, 2, 3, 4, 5])(
    'by evidence level %i gives that level and every higher one',
    async (level) => {
      const found = await here().search(`?level=${String(level)}`);
      expect(found.toSorted()).toEqual(left({ level }));
    },
  );

  it('by three groups and a level at once leaves what all four hold of', async () => {
    const chosen: Chosen = {
      theme: ['capacity', 'challenge-and-support'],
      phase: ['primary', 'secondary'],
      direction: ['mixed', 'no-difference', 'positive'],
      level: 2,
    };
    const wanted = left(chosen);
    expect(wanted.length).toBeGreaterThan(1);
    expect((await here().search(addressOf(chosen))).toSorted()).toEqual(wanted);
  });
});

describe('the count beside a value', () => {
  const shownCounts = (facet: FacetCode) =>
    here()
      .page.locator(`#filters [data-count^="${facet}:"]`)
      .evaluateAll((labels) =>
        Object.fromEntries(
          labels.map((label) => [
            (label as HTMLElement).dataset['count']?.split(':')[1] ?? '',
            Number(label.textContent),
          ]),
        ),
      );

  it('is that of the whole library as long as nothing is asked for', async () => {
    await here().open();
    for (const [, facet] of groups) {
      const wanted = values(facet).map((code) => [code, left({ [facet]: [code] }).length]);
      expect(await shownCounts(facet)).toEqual(Object.fromEntries(wanted));
    }
  });

  it.each(groups)(
    'of %s is what that value would give alone, when another of its group is chosen',
    async (_, facet) => {
      const [common = ''] = values(facet);
      const rest: Chosen =
        facet === 'theme' ? { phase: ['primary'] } : { theme: ['capacity', 'shared-vision'] };
      const wanted = values(facet).map((code) => [code, left({ ...rest, [facet]: [code] }).length]);
      await here().open(addressOf({ ...rest, [facet]: [common] }));
      await expect.poll(() => shownCounts(facet)).toEqual(Object.fromEntries(wanted));
    },
  );

  it('in another group is what that value would leave of what is found', async () => {
    const chosen: Chosen = { theme: ['capacity', 'shared-vision'], level: 2 };
    await here().open(addressOf(chosen));
    for (const facet of ['intervention', 'phase', 'direction', 'place'] as const) {
      const wanted = values(facet).map((code) => [
        code,
        left({ ...chosen, [facet]: [code] }).length,
      ]);
      await expect.poll(() => shownCounts(facet)).toEqual(Object.fromEntries(wanted));
    }
  });

  it('of a level counts that level and every higher one, whichever is chosen', async () => {
    await here().open('?theme=capacity&level=3');
    for (const level of [1, 2, 3, 4, 5]) {
      await expect
        .poll(() => here().countBeside('level', String(level)))
        .toBe(left({ theme: ['capacity'], level }).length);
    }
  });

  it.each([
    ['theme', '?q=coaching&phase=primary'],
    ['intervention', '?q=pupils&theme=capacity'],
    ['direction', '?q=mentoring'],
    ['level', '?q=coaching'],
  ])('of %s is what is found when it is chosen beside words', async (facet, rest) => {
    const search = here();
    await search.open(rest);
    const codes = await search.page
      .locator(`#filters input[name="${facet}"]:not([value=""])`)
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(codes.length).toBeGreaterThan(3);
    const wanted: Record<string, number> = {};
    for (const code of codes) {
      await search.open(`${rest}&${facet}=${code}`);
      wanted[code] = await search.count();
    }
    const [chosen = ''] = codes.filter((code) => (wanted[code] ?? 0) > 0);
    await search.open(`${rest}&${facet}=${chosen}`);
    await expect.poll(() => shownCounts(facet as FacetCode)).toEqual(wanted);
  });
});
