import { describe, expect, it } from 'vitest';
import { childWord, readingOf } from './reading.ts';

describe('a file', () => {
  it('is read as it is written, with where its facts end', () => {
    const reading = readingOf('a: b\n\nAn example.', 5);
    expect(reading.text).toBe('a: b\n\nAn example.');
    expect(reading.bodyStart).toBe(5);
  });

  it.each<[text: string, address: string]>([
    ['See https://example.org/1234 here.', 'https://example.org/1234'],
    ['See HTTP://example.org/1234 here.', 'HTTP://example.org/1234'],
    ['See www.example.org/1234 here.', 'www.example.org/1234'],
    ['See (https://example.org/1234) here.', 'https://example.org/1234'],
    ['See [https://example.org/1234] here.', 'https://example.org/1234'],
    ['See "https://example.org/1234" here.', 'https://example.org/1234'],
    ['See <https://example.org/1234> here.', 'https://example.org/1234'],
    ['See 10.1234/abc.1234 here.', '10.1234/abc.1234'],
    ['See 10.123456789/abc here.', '10.123456789/abc'],
    ['See ISBN 978-0-00-000000-2', 'ISBN 978-0-00-000000-2'],
    ['See ISBN-13: 9780000000002', 'ISBN-13: 9780000000002'],
    ['See isbn-10 000000000X', 'isbn-10 000000000X'],
  ])('is read without its addresses, at the same length: %s', (text, address) => {
    const { words } = readingOf(text, 0);
    expect(words).toBe(text.replace(address, ' '.repeat(address.length)));
  });

  it('is read without each of its addresses, whenever it is asked', () => {
    const reading = readingOf('See www.example.org and www.example.com here.', 0);
    const blanked = `See ${' '.repeat(15)} and ${' '.repeat(15)} here.`;
    expect(reading.words).toBe(blanked);
    expect(reading.words).toBe(blanked);
  });

  it.each(['See 10.123/abc here.', 'See 110.1234/abc here.', 'See ISBN 12345 here.', 'See 1234.'])(
    'keeps what is no address: %s',
    (text) => {
      expect(readingOf(text, 0).words).toBe(text);
    },
  );
});

describe('what stands around a place', () => {
  /** Around the mark in a text: what stands before it and behind it. */
  const around = (text: string, distance = 50, bodyStart = 0) => {
    const at = text.indexOf('#');
    return readingOf(text, bodyStart).around(at, at + 1, distance);
  };

  it.each<[text: string, before: string, after: string]>([
    ['one # two', 'one ', ' two'],
    ['#', '', ''],
    ['one\ntwo # three\nfour', 'one\ntwo ', ' three\nfour'],
    ['zero\n\none # two\n\nthree', 'one ', ' two'],
    ['zero\n\n\none # two\n\n\nthree', '\none ', ' two'],
    ['zero\n  \none # two\n  \nthree', 'one ', ' two'],
    ['zero\r\n\r\none # two\r\n\r\nthree', 'one ', ' two'],
    ['zero\r\rone # two\r\rthree', 'one ', ' two'],
    ['zero\n\nmore\n\none # two\n\nthree\n\nfour', 'one ', ' two'],
    ['one\r\ntwo # three\r\nfour', 'one\r\ntwo ', ' three\r\nfour'],
    ['one\n-\ntwo # three\n-\nfour', 'one\n-\ntwo ', ' three\n-\nfour'],
  ])('in the body is its paragraph: %j', (text, before, after) => {
    // A return and a line feed are one end of a line, not two.
    expect(around(text)).toEqual({ before, after });
  });

  it.each<[text: string, before: string, after: string]>([
    ['zero\none # two\nthree', 'one ', ' two'],
    ['zero\r\none # two\r\nthree', 'one ', ' two'],
    ['zero\rone # two\rthree', 'one ', ' two'],
    ['zero\nmore\none # two\nthree\nfour', 'one ', ' two'],
  ])('in the facts is its line: %j', (text, before, after) => {
    expect(around(text, 50, text.length)).toEqual({ before, after });
    expect(around(text, 50, text.indexOf('#') + 1)).toEqual({ before, after });
  });

  it('is of the body from where the body begins', () => {
    expect(around('one\n# two\nthree', 50, 4)).toEqual({ before: 'one\n', after: ' two\nthree' });
  });

  it.each<[distance: number, before: string, after: string]>([
    [0, '', ''],
    [1, '4', '5'],
    [3, '234', '567'],
    [5, '01234', '56789'],
    [99, '01234', '56789'],
  ])('is at most %i letters away', (distance, before, after) => {
    expect(around('01234#56789', distance)).toEqual({ before, after });
  });
});

describe('a word for a child', () => {
  it.each([
    'a pupil',
    'pupils',
    'A Child',
    'children',
    'student',
    'students',
    'learner',
    'learners',
    'boy',
    'boys',
    'girl',
    'girls',
    'daughter',
    'daughters',
    'son',
    'sons',
    'youngster',
    'youngsters',
    'a child’s book',
  ])('is one: %s', (text) => {
    expect(childWord.test(text)).toBe(true);
  });

  it.each(['teacher', 'person', 'childhood', 'sonnet', 'cowboy', 'boyish', 'childs'])(
    'is none: %s',
    (text) => {
      expect(childWord.test(text)).toBe(false);
    },
  );
});
