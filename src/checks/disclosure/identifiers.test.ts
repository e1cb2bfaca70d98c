import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';
import { isLearnerNumber } from './learnerNumber.ts';
import { isNhsNumber } from './nhsNumber.ts';
import { isPupilNumber } from './pupilNumber.ts';

/* Numbers are published test vectors, or numbers that no authority gives out. */

const found = (text: string) =>
  findIdentifiers(text).map(({ rule, severity }) => `${severity} ${rule}`);
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));

describe('a unique pupil number', () => {
  it.each(['H801200001001', 'B801200005001', 'A80120000501A', 'P207000016049', 'p207000016049'])(
    'has the check letter of its digits: %s',
    (number) => {
      expect(isPupilNumber(number)).toBe(true);
    },
  );

  it.each([
    'A801200005001', // The letter of another number.
    'Q207000016049', // Two vendors print this one as valid; it is not.
    'H80120000100', // One digit too few.
    'H8012000010011', // One too many.
    'H80120000100I', // I, O and S are not used.
    'H8012000O1001',
    '',
  ])('is none otherwise: %s', (number) => {
    expect(isPupilNumber(number)).toBe(false);
  });

  it('has one letter of 23, and no change of a single digit goes unnoticed', () => {
    fc.assert(
      fc.property(
        digits(12),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (rest, at, change) => {
          const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
            .split('')
            .filter((letter) => isPupilNumber(letter + rest));
          expect(letters).toHaveLength(1);
          const other = (Number(rest[at]) + change) % 10;
          const changed = rest.slice(0, at) + String(other) + rest.slice(at + 1);
          expect(isPupilNumber(`${letters[0] ?? ''}${changed}`)).toBe(false);
        },
      ),
    );
  });

  it.each<[text: string, rules: string[]]>([
    ['H801200001001', ['error pupil-number']],
    ['in H 8012 0000 1001.', ['error pupil-number']],
    ['in H-801200-001001, and', ['error pupil-number']],
    ['A801200005001', ['warning pupil-number']],
    ['https://school.example/p/H801200001001/', ['error pupil-number']],
    // Shape alone says nothing of an address.
    ['https://school.example/p/A801200005001/', []],
    ['ISRCTN00000000000', []],
    ['XH801200001001', []],
    ['H8012000010011', []],
    ['I801200001001', []],
  ])('is found in a text: %s', (text, rules) => {
    expect(found(text)).toEqual(rules);
  });
});

describe('numbers of ten digits', () => {
  it.each(['9276308686', '1000000000', '2000000001'])('are a learner number: %s', (number) => {
    expect(isLearnerNumber(number)).toBe(true);
  });

  it.each(['9276308685', '0000000000', '927630868', '92763086866'])(
    'are no learner number: %s',
    (number) => {
      expect(isLearnerNumber(number)).toBe(false);
    },
  );

  it.each(['9434765870', '9434765919', '9990000018'])('are an NHS number: %s', (number) => {
    expect(isNhsNumber(number)).toBe(true);
  });

  it.each(['9434765871', '0000000000', '1111111111', '943476587'])(
    'are no NHS number: %s',
    (number) => {
      expect(isNhsNumber(number)).toBe(false);
    },
  );

  it('are never both, and no change of a single digit goes unnoticed', () => {
    fc.assert(
      fc.property(
        digits(10),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, change) => {
          const other = (Number(number[at]) + change) % 10;
          const changed = number.slice(0, at) + String(other) + number.slice(at + 1);
          for (const isOne of [isLearnerNumber, isNhsNumber]) {
            expect(isOne(number) && isOne(changed)).toBe(false);
          }
          expect(isLearnerNumber(number) && isNhsNumber(number)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each<[text: string, rules: string[]]>([
    ['Her ULN is 9276308686.', ['error learner-number']],
    ['9276308686 (learner number)', ['error learner-number']],
    ['unique learner reference 92763 08686', ['error learner-number']],
    ['code 9276308686', ['warning learner-number']],
    ['NHS number 943 476 5870', ['error nhs-number']],
    ['943-476-5919 on the NHS form', ['error nhs-number']],
    ['code 943 476 5870', ['warning nhs-number']],
    // The word stands in another paragraph.
    ['The NHS paid.\n\nCode 943 476 5870', ['warning nhs-number']],
    ['The NHS paid.\r\n\r\nCode 943 476 5870', ['warning nhs-number']],
    ['The NHS paid:\ncode 943 476 5870', ['error nhs-number']],
    ['order 1234567890', []],
    ['doi:10.1234/9276308686', []],
    ['https://example.org/9276308686', []],
    ['ISBN 9276308686', []],
    ['19276308686', []],
    ['9276308686.5 or 0.9276308686', []],
    ['92 76 30 86 86', []],
  ])('are found in a text: %s', (text, rules) => {
    expect(found(text)).toEqual(rules);
  });
});

describe('a National Insurance number', () => {
  it.each(['AB123456C', 'ab 12 34 56 c', 'JG-10-37-59-A', '(CE 112233D)'])(
    'is found: %s',
    (text) => {
      expect(found(text)).toEqual(['error national-insurance']);
    },
  );

  it.each([
    'QQ 12 34 56 C', // The example that forms print.
    ...['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].map((prefix) => `${prefix}123456A`),
    'DA123456A',
    'AO123456A',
    'AB123456E',
    'AB1234567C',
    'xAB123456C',
    'https://example.org/ab123456c',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a date', () => {
  it.each<[text: string, rules: string[]]>([
    ['DOB 04/09/2013', ['error date-of-birth']],
    ['D.O.B: 4.9.13', ['error date-of-birth']],
    ['date of birth is the 4th of September 2013', ['error date-of-birth']],
    ['born on September 4th, 2013', ['error date-of-birth']],
    ['born in Exampleton, 2013-09-04', ['error date-of-birth']],
    ['The first child (4/9/2013) came.', ['warning date-of-birth']],
    ['4 Sept 2013: pupil C', ['warning date-of-birth']],
    ['The pupils met on 4 September 2013.', []],
    ['Pupils were tested on Monday 4 September 2013.', []],
    ['from 4 September 2013 to 5 October 2014 pupils', []],
    ['children born between 1 September 2012 and 31 August 2013', []],
    ['children born on or after 1 September 2012', []],
    ['The survey (4/9/2013) was short.', []],
    ['Pupils met.\n\nPublished 4/9/2013', []],
    ['pupils, 2013-14 and 4/9', []],
    ['pupils scored 12.10.3.4', []],
    ['https://example.org/pupils/2013-09-04', []],
  ])('is one of birth where the words say so: %s', (text, rules) => {
    expect(found(text)).toEqual(rules);
  });

  it('among the facts belongs to its own line', () => {
    const facts = 'title: "How pupils read"\npublished: 2026-01-31\n';
    expect(findIdentifiers(facts, facts.length)).toEqual([]);
  });
});

describe('a finding', () => {
  it.each([
    'H801200001001',
    'ULN 9276308686',
    'NHS 943 476 5870',
    'AB 12 34 56 C',
    'DOB 04/09/2013',
    'ada.example@northgate.example',
    '07123 456789',
    '01234 567890',
    'QX4 7ZT',
    'https://files.example/x?token=exampleexample',
    '-----BEGIN PRIVATE KEY-----',
  ])('shows a third of what was found at most: %s', (text) => {
    const [first, ...more] = findIdentifiers(text);
    expect(more).toEqual([]);
    const { at = 0, end = 0, message = '', hint = '' } = first ?? {};
    const bare = (words: string) => words.replace(/[^\p{L}\p{N}*]/gu, '');
    const secret = bare(text.slice(at, end));
    for (let from = 0; from + 6 <= secret.length; from += 1) {
      const part = secret.slice(from, from + 6);
      // The site of a link is no secret.
      if (!'httpsfilesexample'.includes(part)) {
        expect(bare(`${message} ${hint}`)).not.toContain(part);
      }
    }
    expect(message).not.toBe('');
  });

  it('masks as the method says', () => {
    expect(findIdentifiers('H801200001001')[0]?.message).toContain('"H8012********"');
  });
});
