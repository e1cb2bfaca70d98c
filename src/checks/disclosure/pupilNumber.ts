import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import type { Reading } from './reading.ts';

/** The letters of a unique pupil number, which count 0 to 22: I, O and S are left out. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A letter, eleven digits, and a digit or (for a temporary number) a letter. */
const shape =
  /(?<![\p{L}\p{N}])[a-hj-np-rt-z](?:[ -]?\d){11}[ -]?[\da-hj-np-rt-z](?![\p{L}\p{N}])/giu;

/**
 * Whether the first letter of a unique pupil number is the one that follows from the rest:
 * characters 2 to 13, times 2 to 13, summed, modulo 23.
 *
 * Published by the Department for Education: Unique pupil numbers (UPNs), a guide for schools and
 * local authorities.
 *
 * @param number thirteen characters without spaces or hyphens
 */
export function isPupilNumber(number: string): boolean {
  const [first = '', ...rest] = number.toUpperCase();
  const values = rest.map((each) => (/\d/.test(each) ? Number(each) : letters.indexOf(each)));
  if (values.length !== 12 || values.some((value) => value < 0)) {
    return false;
  }
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return letters[sum % 23] === first;
}

/** Finds unique pupil numbers, also in addresses of pages. */
export const pupilNumberRule: IdentifierRule = {
  mention: /\d(?:[ -]?\d){10}/,
  find: findPupilNumbers,
};

function findPupilNumbers({ text, words }: Reading): Found[] {
  return [...text.matchAll(shape)].flatMap(({ index, 0: number }): Found[] => {
    const isRight = isPupilNumber(number.replace(/[ -]/g, ''));
    if (!isRight && words.slice(index, index + number.length).trim() === '') {
      return [];
    }
    return [
      {
        rule: 'pupil-number',
        severity: isRight ? 'error' : 'warning',
        at: index,
        end: index + number.length,
        message: isRight
          ? `"${masked(number)}" is a unique pupil number (UPN): it points to one child.`
          : `"${masked(number)}" has the shape of a unique pupil number (UPN), though its check letter is wrong.`,
        hint: isRight
          ? 'Leave it out. Write "Pupil A" where a pupil has to be told from another.'
          : 'If it is one with a slip in it, leave it out. If it is another number, leave it as it is.',
      },
    ];
  });
}
