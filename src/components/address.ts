/** The base path of the site with a slash at both ends: `/`, or `/repo/`. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a page or file of this site, with the base path before it. */
export function toAddress(path: string): string {
  return `${base}${path.replace(/^\//, '')}`;
}
