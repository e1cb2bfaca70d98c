/** Where a page stands. */
export interface PagePlace {
  /** Its address below the base path of the site, such as `/themes/`. */
  readonly path: string;
  /** Its file in the site, such as `themes/index.html`. */
  readonly file: string;
}

/**
 * Where a page stands that Astro knows by a path. Astro writes that path with a slash at its end or without,
 * whatever stands there.
 *
 * @param type what Astro makes there: a `page` lies in a folder of its own, anything else is the file itself
 */
export function placeOf(pathname: string, type: string): PagePlace {
  const plain = pathname.replace(/\/$/, '');
  if (type !== 'page') return { path: plain, file: plain.slice(1) };
  // What is served where there is no page: hosts look for it under this name.
  if (plain === '/404') return { path: '/404/', file: '404.html' };
  return { path: `${plain}/`, file: `${plain}/index.html`.slice(1) };
}
