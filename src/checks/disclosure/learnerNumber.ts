import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import type { Reading } from './reading.ts';
import { tenDigitNumbers, tenDigits, weightedSum } from './tenDigits.ts';
import { disclosureThresholds } from './thresholds.ts';

const itsName = /\bULNs?\b|\blearner (?:number|no\b|reference)/i;

/**
 * Whether ten digits are a unique learner number: the digits times 10 down to 1, summed, leave 10
 * when divided by 11, and the first is not 0.
 *
 * Published by the Learning Records Service: ULN validation.
 */
export function isLearnerNumber(digits: string): boolean {
  return /^[1-9]\d{9}$/.test(digits) && weightedSum(digits) % 11 === 10;
}

/** Finds unique learner numbers. One in eleven numbers of ten digits is one, so context decides. */
export const learnerNumberRule: IdentifierRule = { mention: tenDigits, find: findLearnerNumbers };

function findLearnerNumbers(reading: Reading): Found[] {
  return tenDigitNumbers(reading)
    .filter(({ digits }) => isLearnerNumber(digits))
    .map(({ at, written }) => {
      const end = at + written.length;
      const { before, after } = reading.around(at, end, disclosureThresholds.nameDistance);
      const isNamed = itsName.test(before) || itsName.test(after);
      return {
        rule: 'learner-number',
        severity: isNamed ? 'error' : 'warning',
        at,
        end,
        message: isNamed
          ? `"${masked(written)}" is a unique learner number (ULN): it points to one person.`
          : `"${masked(written)}" may be a unique learner number (ULN).`,
        hint: isNamed
          ? 'Leave it out.'
          : 'If it is one, leave it out. If it is another number, say beside it which.',
      };
    });
}
