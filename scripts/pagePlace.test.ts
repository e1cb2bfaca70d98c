import { expect, test } from 'vitest';
import { placeOf } from './pagePlace.ts';

test.each([
  ['/', 'page', '/', 'index.html'],
  ['/themes', 'page', '/themes/', 'themes/index.html'],
  ['/themes/capacity/', 'page', '/themes/capacity/', 'themes/capacity/index.html'],
  ['/404', 'page', '/404/', '404.html'],
  ['/404/', 'page', '/404/', '404.html'],
  ['/case-studies/404/', 'page', '/case-studies/404/', 'case-studies/404/index.html'],
  ['/robots.txt', 'endpoint', '/robots.txt', 'robots.txt'],
  ['/social/library.png/', 'endpoint', '/social/library.png/', 'social/library.png'],
])('%s, a %s, is asked for by %s and stands in %s', (pathname, type, path, file) => {
  expect(placeOf(pathname, type)).toEqual({ path, file });
});
