import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

const found = (text: string, bodyStart = 0) =>
  findIdentifiers(text, bodyStart).map(({ rule, severity }) => `${severity} ${rule}`);

describe('an e-mail address', () => {
  it.each([
    'ada.example@northgate.example',
    'Write to A.Example@NORTHGATE.example.',
    'mailto:14exampled@pupils.northgate.example',
    'mailto:office@hub.example?cc=ada@hub.example',
    'headteacher@northgate.example',
    'office.ada@northgate.example',
    '[a@b.example](https://example.org/)',
  ])('of a person is an error: %s', (text) => {
    expect(found(text)).toEqual(['error email']);
  });

  it.each(
    'office info enquiries admin head partnerships hello contact Office'
      .split(' ')
      .map((role) => `${role}@northgate.example`),
  )('of a role passes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    '1stClass@Number and Success@Arithmetic',
    '@northgate_example',
    'at 5 @ £2 each',
    'https://user@evil.example/',
    'a@b',
    'a@b.1',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is left to the check of the facts in the field that is for it', () => {
    const facts = 'contact: {email: ada@hub.example}\n# ada@hub.example\n';
    expect(found(facts, facts.length)).toEqual(['error email']);
  });
});

describe('a telephone number', () => {
  it.each<[text: string, rules: string[]]>([
    ['07123 456789', ['error phone']],
    ['+44 7123 456 789', ['error phone']],
    ['+44 (0)7123 456789', ['error phone']],
    ['07999-000-000', ['error phone']],
    ['01234 567890', ['warning phone']],
    ['(0161) 000 1234', ['warning phone']],
    ['020 7000 0000', ['warning phone']],
    ['0800 000 0000', ['warning phone']],
    ['01234 56781', ['warning phone']],
  ])('is found: %s', (text, rules) => {
    expect(found(text)).toEqual(rules);
  });

  it.each([
    '0113 496 0000',
    '0118 496 0999',
    '0121 496 0123',
    '0161 496 0123',
    '0191 498 0123',
    '020 7946 0123',
    '+44 20 7946 0123',
    '028 9649 6123',
    '029 2018 0123',
    '01632 960123',
    '07700 900123',
    '08081 570123',
    '0909 879 0123',
    '03069 990123',
  ])('that is kept for drama passes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'ISBN 0306406152',
    'ISBN 978-0-00-000000-2',
    'URN 100000',
    '0.0712345678',
    '2019-20 and 2020-21',
    'https://example.org/07123456789',
    '10.1234/07123456789',
    '00712345678901234',
    '04123 456789',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a postcode', () => {
  it.each<[text: string, rules: string[]]>([
    ['QX4 7ZT', ['warning postcode']],
    ['QX47ZT', ['warning postcode']],
    ['Q4A 7ZT', ['warning postcode']],
    ['QX14 7ZT', ['warning postcode']],
    ['Example Road, QX4 7ZT, and more', ['warning postcode']],
    ['The child lives at QX4 7ZT.', ['error postcode']],
    ['QX4 7ZT is where the boys live', ['error postcode']],
    ['The child.\n\nQX4 7ZT', ['warning postcode']],
    ['QX4', []],
    ['QX4 7CT', []],
    ['Class Y5 3B', []],
    ['https://example.org/QX4-7ZT/QX47ZT', []],
  ])('is found where it is whole: %s', (text, rules) => {
    expect(found(text)).toEqual(rules);
  });
});
