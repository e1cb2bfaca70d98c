import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import type { Reading } from './reading.ts';

/**
 * A National Insurance number: two letters, six digits, a letter A to D. The letters and prefixes
 * that are never given out are those of the validation pattern that HM Revenue & Customs and the
 * Department for Work and Pensions publish. `QQ 12 34 56 C`, which forms print, is not one.
 */
const shape =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d\d[ -]?\d\d[ -]?\d\d[ -]?[A-D](?![\p{L}\p{N}])/giu;

/** Finds National Insurance numbers. */
export const nationalInsuranceRule: IdentifierRule = {
  mention: /[a-z]{2}[ -]?\d\d[ -]?\d\d[ -]?\d\d/i,
  find: findNationalInsurance,
};

function findNationalInsurance({ words }: Reading): Found[] {
  return [...words.matchAll(shape)].map(({ index, 0: number }) => ({
    rule: 'national-insurance',
    severity: 'error',
    at: index,
    end: index + number.length,
    message: `"${masked(number)}" is a National Insurance number: it points to one person.`,
    hint: 'Leave it out.',
  }));
}
