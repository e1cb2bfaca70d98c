/** Where a page stands, or a picture or data that is made as pages are. */
export interface PagePlace {
  /** What it is asked for by, below the base path of the site: for a page its address, such as `/themes/`. */
  readonly path: string;
  /** Its file in the site, such as `themes/index.html`. */
  readonly file: string;
}

/**
 * Where a page stands that Astro knows by a path.
 *
 * @param pathname what Astro wants to be asked for. Some pages lack the slash at the end, which our
 *   addresses have; some files have one, which is not in their names.
 * @param type what Astro makes there: a `page` lies in a folder of its own, anything else is the file itself
 */
export function placeOf(pathname: string, type: string): PagePlace {
  const plain = pathname.replace(/\/$/, '');
  if (type !== 'page') return { path: pathname, file: plain.slice(1) };
  // What is served where there is no page: hosts look for it under this name.
  if (plain === '/404') return { path: '/404/', file: '404.html' };
  return { path: `${plain}/`, file: `${plain}/index.html`.slice(1) };
}
