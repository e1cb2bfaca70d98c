import type { Reading } from './reading.ts';

/** Ten digits together, or in groups as people write them: 943 476 5870, 92763 08686. */
const groups =
  /(?<![\p{L}\p{N}.,/-])(?:\d{10}|\d{3}[ -]\d{3}[ -]\d{4}|\d{5}[ -]\d{5}|\d{4}[ -]\d{3}[ -]\d{3})(?![\p{L}\p{N}]|[,/-]\d|\.\d)/gu;

/** Without ten digits, perhaps spaced, there is no such number. */
export const tenDigits = /\d(?:[ -]?\d){9}/;

/** The numbers of ten digits in a text, without their spaces and hyphens. */
export function tenDigitNumbers({
  words,
}: Reading): { at: number; written: string; digits: string }[] {
  return [...words.matchAll(groups)].map(({ index, 0: written }) => ({
    at: index,
    written,
    digits: written.replace(/\D/g, ''),
  }));
}

/** The sum of the digits times 10, 9, 8 down to 1. */
export function weightedSum(digits: string): number {
  return digits.split('').reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0);
}
