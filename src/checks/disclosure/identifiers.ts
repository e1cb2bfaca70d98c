import { emailRule, phoneRule, postcodeRule } from './contactDetails.ts';
import { dateOfBirthRule } from './dateOfBirth.ts';
import type { Found, IdentifierRule } from './found.ts';
import { learnerNumberRule } from './learnerNumber.ts';
import { nationalInsuranceRule } from './nationalInsurance.ts';
import { nhsNumberRule } from './nhsNumber.ts';
import { pupilNumberRule } from './pupilNumber.ts';
import { readingOf } from './reading.ts';
import { secretLinkRule } from './secretLinks.ts';

const rules: readonly IdentifierRule[] = [
  pupilNumberRule,
  learnerNumberRule,
  nhsNumberRule,
  nationalInsuranceRule,
  dateOfBirthRule,
  emailRule,
  phoneRule,
  postcodeRule,
  secretLinkRule,
];

/**
 * Finds numbers, addresses and links that point to a person or let a stranger in.
 *
 * @param bodyStart Offset at which the facts end; 0 for a text without any.
 */
export function findIdentifiers(text: string, bodyStart = 0): Found[] {
  const reading = readingOf(text, bodyStart);
  return rules.filter(({ mention }) => mention.test(text)).flatMap(({ find }) => find(reading));
}
