import { ruleAnchor, type RuleCode } from '#checks/rules.ts';
import { site } from '#site.config.ts';

/**
 * The address on the published site that explains a rule. `SITE_URL` and `SITE_BASE` say where that
 * is, as in a build.
 */
export function addressOfRule(rule: RuleCode): string {
  const base = (process.env['SITE_BASE'] || '/').replace(/\/*$/, '/');
  const page = new URL(`${base}contribute/rules/`, process.env['SITE_URL'] || site.url);
  return `${page.href}#${ruleAnchor(rule)}`;
}
