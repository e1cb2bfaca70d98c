import { ruleAddress } from '#checks/rules/anchor.ts';
import { site } from '#site.config.ts';

/**
 * The address on the published site that explains a rule. `SITE_URL` and `SITE_BASE` say where that
 * is, as in a build.
 */
export function addressOfRule(rule: string): string {
  return ruleAddress(rule, process.env['SITE_URL'] || site.url, process.env['SITE_BASE'] || '/');
}
