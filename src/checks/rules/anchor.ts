/** Where the page of the rules explains a rule: its fragment without `#`. */
export function ruleAnchor(rule: string): string {
  return rule.replaceAll('/', '-');
}

/**
 * The address that explains a rule.
 *
 * @param siteUrl The address of the site, without its path.
 * @param base The path that the site stands under, such as `/` or `/repo/`.
 */
export function ruleAddress(rule: string, siteUrl: string, base = '/'): string {
  const page = new URL(`${base.replace(/\/*$/, '/')}contribute/rules/`, siteUrl);
  return `${page.href}#${ruleAnchor(rule)}`;
}
