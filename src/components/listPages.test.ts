import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { site } from '#site.config.ts';
import { listPages } from './listPages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a list on pages', () => {
  it('has one empty page where there is nothing', () => {
    expect(listPages([], '/list/')).toEqual([
      {
        items: [],
        number: 1,
        count: 1,
        total: 0,
        path: '/list/',
        previous: undefined,
        next: undefined,
      },
    ]);
  });

  it.each([
    [1, 1],
    [site.pageSize, 1],
    [site.pageSize + 1, 2],
    [site.pageSize * 2, 2],
  ])('of %i things has %i', (things, pages) => {
    expect(listPages(numbers(things), '/list/')).toHaveLength(pages);
  });

  it('has addresses that lead forth and back', () => {
    const pages = listPages(numbers(site.pageSize * 2 + 1), '/list/');
    expect(pages.map(({ path, previous, next }) => [previous, path, next])).toEqual([
      [undefined, '/list/', '/list/page/2/'],
      ['/list/', '/list/page/2/', '/list/page/3/'],
      ['/list/page/2/', '/list/page/3/', undefined],
    ]);
  });

  it('may have its further pages elsewhere', () => {
    const [, second] = listPages(numbers(site.pageSize + 1), '/list/', '/list/by/title/');
    expect(second?.path).toBe('/list/by/title/2/');
  });

  it('holds everything once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 200 }), (items) => {
        const pages = listPages(items, '/list/');
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const { total, count } of pages) {
          expect([total, count]).toEqual([items.length, pages.length]);
        }
      }),
    );
  });
});
