import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

/* Made-up addresses; numbers are kept for drama but for one digit. */

/** What is marked, and as what. */
const marked = (text: string, bodyStart = 0) =>
  findIdentifiers(text, bodyStart).map(({ rule, at, end }) => `${rule}: ${text.slice(at, end)}`);

describe('an e-mail address', () => {
  it.each<[text: string, address: string]>([
    ['Write to a.b@c.example now.', 'a.b@c.example'],
    ['<a_b@c.example>', 'a_b@c.example'],
    ['a+b@c.example', 'a+b@c.example'],
    ['a%b@c.example', 'a%b@c.example'],
    ["o'b@c.example", "o'b@c.example"],
    ['a-b@c-d.example', 'a-b@c-d.example'],
    ['1@c.example', '1@c.example'],
    ['a@c.d.e.example', 'a@c.d.e.example'],
    ['a@1.example.', 'a@1.example'],
    ['A@C.EXAMPLE', 'A@C.EXAMPLE'],
    ['(a@c.uk)', 'a@c.uk'],
    ['mailto:a@c.example?subject=x', 'a@c.example'],
    [`${'a'.repeat(64)}@c.example`, `${'a'.repeat(64)}@c.example`],
    [`a@${'c'.repeat(63)}.example`, `a@${'c'.repeat(63)}.example`],
    ['https://site.example/ a@c.example', 'a@c.example'],
  ])('is marked whole: %s', (text, address) => {
    expect(marked(text)).toEqual([`email: ${address}`]);
  });

  it.each([
    'a @c.example',
    'a@ c.example',
    'a@c',
    'a@c.',
    'a@c.e',
    'a@c.1e',
    'a@c.example@d',
    'a@@c.example',
    'https://a@c.example/',
    'ftp://a@c.example',
    'a@c_d.example',
    `a@${'c'.repeat(64)}.example`,
  ])('is none: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each<[facts: string, found: number]>([
    ['email: a@c.example\n', 0],
    ['email:   "a@c.example"\n', 0],
    ["email: 'a@c.example'\n", 0],
    ['contact: {email: a@c.example}\n', 0],
    ['title: a@c.example\n', 1],
    ['email: or a@c.example\n', 1],
    ['myemail: a@c.example\n', 1],
    ['email is a@c.example\n', 1],
  ])('among the facts is left to them in its own field: %j', (facts, found) => {
    expect(marked(facts, facts.length)).toHaveLength(found);
    expect(marked(facts)).toHaveLength(1);
  });

  it('is told with the roles that may have one', () => {
    expect(findIdentifiers('ada.example@northgate.example')).toEqual([
      {
        rule: 'email',
        severity: 'error',
        at: 0,
        end: 29,
        message:
          '"ada.ex*****@*********.*******" is an e-mail address that may be a person\'s own.',
        hint: 'Give the address of a role: office@, info@, enquiries@, admin@, head@, partnerships@, hello@ or contact@.',
      },
    ]);
  });
});

describe('a telephone number', () => {
  it.each<[text: string, number: string]>([
    ['Ring 07700 900999 1.', ''],
    ['Ring 07700 901000.', '07700 901000'],
    ['Ring 0770 090 1000 now', '0770 090 1000'],
    ['(07700) 901000', '(07700) 901000'],
    ['07 7 0 0 9 0 1 0 0 0', '07 7 0 0 9 0 1 0 0 0'],
    ['+447700901000', '+447700901000'],
    ['+44-7700-901000', '+44-7700-901000'],
    ['+44 (0) 7700 901000', '+44 (0) 7700 901000'],
    ['+44(0)7700901000', '+44(0)7700901000'],
    ['01632 961000', '01632 961000'],
    ['01632 96100', '01632 96100'],
    ['020 7946 1000', '020 7946 1000'],
    ['0300 000 0000', '0300 000 0000'],
    ['0500 000000', '0500 000000'],
    ['0909 879 1000', '0909 879 1000'],
    ['(020)-7946-1000;', '(020)-7946-1000'],
    ['01632 961000, 5 of them', '01632 961000'],
    ['01632 961000. 5 of them', '01632 961000'],
  ])('is marked whole: %s', (text, number) => {
    expect(marked(text)).toEqual(number === '' ? [] : [`phone: ${number}`]);
  });

  it.each([
    '0044 7700 901000',
    '+45 7700 901000',
    '+44 7700 9010',
    '07700 9010',
    '0400 000 0000',
    '0600 000 0000',
    '00700 901000',
    '+44 00 7946 1000',
    '07700   901000',
    'x07700901000',
    '107700901000',
    '.07700901000',
    ',07700901000',
    '/07700901000',
    '-07700901000',
    '07700901000-1',
    '07700901000.5',
    '07700901000,5',
    '07700901000/5',
  ])('is none: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each<[area: string, first: string, last: string]>([
    ['Leeds', '01134960000', '01134960999'],
    ['Sheffield', '01144960000', '01144960999'],
    ['Nottingham', '01154960000', '01154960999'],
    ['Leicester', '01164960000', '01164960999'],
    ['Bristol', '01174960000', '01174960999'],
    ['Reading', '01184960000', '01184960999'],
    ['Birmingham', '01214960000', '01214960999'],
    ['Edinburgh', '01314960000', '01314960999'],
    ['Glasgow', '01414960000', '01414960999'],
    ['Liverpool', '01514960000', '01514960999'],
    ['Manchester', '01614960000', '01614960999'],
    ['Tyneside', '01914980000', '01914980999'],
    ['London', '02079460000', '02079460999'],
    ['Northern Ireland', '02890180000', '02890180999'],
    ['Northern Ireland too', '02896496000', '02896496999'],
    ['Cardiff', '02920180000', '02920180999'],
    ['no area', '01632960000', '01632960999'],
    ['mobile', '07700900000', '07700900999'],
    ['freephone', '08081570000', '08081570999'],
    ['premium rate', '09098790000', '09098790999'],
    ['the whole country', '03069990000', '03069990999'],
  ])('that is kept for drama passes, and those around it do not: %s', (_area, first, last) => {
    expect(marked(`${first} and ${last}`)).toEqual([]);
    const around = [Number(first) - 1, Number(last) + 1].map((number) => `0${String(number)}`);
    expect(marked(around.join(' and '))).toEqual(around.map((number) => `phone: ${number}`));
  });

  it.each<[number: string, severity: string, message: string, hint: string]>([
    [
      '07700 901000',
      'error',
      '"0770* ******" is the number of a mobile telephone, most likely a person\'s own.',
      'Leave it out, and give the e-mail address of a role instead.',
    ],
    [
      '01632 961000',
      'warning',
      '"0163* ******" is a telephone number.',
      'If it is the number of an organisation and is to be published, leave it. If not, leave it out.',
    ],
  ])('is told with what to do: %s', (number, severity, message, hint) => {
    expect(findIdentifiers(number)).toEqual([
      { rule: 'phone', severity, at: 0, end: number.length, message, hint },
    ]);
  });
});

describe('a postcode', () => {
  it.each<[text: string, postcode: string]>([
    ['At Q1 1AA now', 'Q1 1AA'],
    ['Q11AA', 'Q11AA'],
    ['QX1 1AA.', 'QX1 1AA'],
    ['QX1A 1AA', 'QX1A 1AA'],
    ['QX11 1AA', 'QX11 1AA'],
    ['(QX1 9ZZ)', 'QX1 9ZZ'],
    ['“QX1 1BD”', 'QX1 1BD'],
  ])('is marked whole: %s', (text, postcode) => {
    expect(marked(text)).toEqual([`postcode: ${postcode}`]);
  });

  it.each([
    ...['C', 'I', 'K', 'M', 'O', 'V'].flatMap((letter) => [`QX1 1${letter}A`, `QX1 1A${letter}`]),
    'qx1 1aa',
    'QXX1 1AA',
    'QX1  1AA',
    'QX1 AA',
    'QX1 11A',
    'QX111 1AA',
    'QX1 1AAA',
    '1QX1 1AA',
    'é QX1 1AAé',
    '/QX1 1AA',
    '_QX1 1AA',
    'A-QX1 1AA',
    'QX1 1AA/',
    'QX1 1AA_',
    'QX1 1AA-1',
  ])('is none: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each('A B D E F G H J L N P Q R S T U W X Y Z'.split(' '))(
    'may have %s in its last two letters',
    (letter) => {
      expect(marked(`QX1 1${letter}${letter}`)).toEqual([`postcode: QX1 1${letter}${letter}`]);
    },
  );

  const hint = 'Write the first half alone, or the name of the place.';
  it.each<[text: string, severity: string, message: string]>([
    ['At QX1 1AA.', 'warning', '"QX* ***" is a full postcode: it points to a few houses.'],
    [
      'Pupils: QX1 1AA.',
      'error',
      '"QX* ***" is a full postcode beside a word for a child: it points to a few houses.',
    ],
    [
      'QX1 1AA, for girls',
      'error',
      '"QX* ***" is a full postcode beside a word for a child: it points to a few houses.',
    ],
  ])('is told with what to do: %s', (text, severity, message) => {
    const at = text.indexOf('QX');
    expect(findIdentifiers(text)).toEqual([
      { rule: 'postcode', severity, at, end: at + 7, message, hint },
    ]);
  });
});
