import { disclosureRules } from './rules/disclosure.ts';
import { evidenceRules } from './rules/evidence.ts';
import { fileRules } from './rules/files.ts';
import { frontmatterRules } from './rules/frontmatter.ts';
import { libraryRules } from './rules/library.ts';
import type { RuleText } from './rules/ruleText.ts';
import { textRules } from './rules/text.ts';

/** Every rule that a finding can have. What is not here cannot be reported: the types see to it. */
const allRules = {
  ...frontmatterRules,
  ...textRules,
  ...libraryRules,
  ...evidenceRules,
  ...disclosureRules,
  ...fileRules,
};

/** The code of a rule: its layer and its name, as in `links/scheme`. */
export type RuleCode = keyof typeof allRules;

/** The rules by their codes, in the order of the page that explains them. */
export const rules: Readonly<Record<RuleCode, RuleText>> = allRules;

/** The codes of all rules, in the same order. */
export const ruleCodes = Object.keys(rules) as readonly RuleCode[];

/** Whether a text is the code of a rule. */
export function isRuleCode(text: string): text is RuleCode {
  return Object.hasOwn(rules, text);
}
