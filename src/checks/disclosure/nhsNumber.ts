import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import type { Reading } from './reading.ts';
import { tenDigitNumbers, tenDigits, weightedSum } from './tenDigits.ts';
import { disclosureThresholds } from './thresholds.ts';

const itsName = /\bNHS\b/i;

/**
 * Whether ten digits are an NHS number: the digits times 10 down to 1, summed, are a multiple of 11.
 * Digits that are all the same are nobody's number.
 *
 * Published in the NHS Data Model and Dictionary, "NHS NUMBER" (modulus 11).
 */
export function isNhsNumber(digits: string): boolean {
  return /^\d{10}$/.test(digits) && !/^(\d)\1{9}$/.test(digits) && weightedSum(digits) % 11 === 0;
}

/** Finds NHS numbers. One in eleven numbers of ten digits is one, so context decides. */
export const nhsNumberRule: IdentifierRule = { mention: tenDigits, find: findNhsNumbers };

function findNhsNumbers(reading: Reading): Found[] {
  return tenDigitNumbers(reading)
    .filter(({ digits }) => isNhsNumber(digits))
    .map(({ at, written }) => {
      const end = at + written.length;
      const { before, after } = reading.around(at, end, disclosureThresholds.nameDistance);
      const isNamed = itsName.test(before) || itsName.test(after);
      return {
        rule: 'nhs-number',
        severity: isNamed ? 'error' : 'warning',
        at,
        end,
        message: isNamed
          ? `"${masked(written)}" is an NHS number: it points to one person.`
          : `"${masked(written)}" may be an NHS number.`,
        hint: isNamed
          ? 'Leave it out, and what it was needed for.'
          : 'If it is one, leave it out. If it is another number, say beside it which.',
      };
    });
}
