import { expect, it } from 'vitest';
import { inBuildOrder } from './pageOrder.ts';

const order = (...paths: string[]) =>
  inBuildOrder(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

it('makes case studies first', () => {
  expect(order('/', '/case-studies/', '/case-studies/b/', '/case-studies/a', '/themes/')).toEqual([
    '/case-studies/b/',
    '/case-studies/a',
    '/',
    '/case-studies/',
    '/themes/',
  ]);
});

it('puts pictures between lists, at even distances', () => {
  expect(order('/1/', '/2/', '/3/', '/4/', '/5/', '/social/a.png', '/social/b.png')).toEqual([
    ...['/social/a.png', '/1/', '/2/'],
    ...['/social/b.png', '/3/', '/4/', '/5/'],
  ]);
});

it.each([
  { pictures: 0, lists: 3 },
  { pictures: 3, lists: 0 },
  { pictures: 5, lists: 2 },
  { pictures: 3, lists: 3 },
])('makes each path once: $pictures pictures, $lists lists', ({ pictures, lists }) => {
  const paths = [
    ...Array.from({ length: lists }, (_, index) => `/themes/${String(index)}/`),
    ...Array.from({ length: pictures }, (_, index) => `/social/${String(index)}.png`),
  ];
  expect(order(...paths).toSorted()).toEqual(paths.toSorted());
});
