import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayOf, endOf, headAt, itemsOf, textItem, textOf } from './cbor.ts';

/** Items of every kind that an index holds, nested at will, with where they end. */
const { item } = fc.letrec<{ item: Buffer }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    fc
      .string({ unit: 'binary' })
      .filter((text) => text.isWellFormed())
      .map(textItem),
    fc.nat(23).map((number) => Buffer.from([number])),
    fc.nat(255).map((number) => Buffer.from([0x38, number])),
    fc.nat(0xffff).map((number) => Buffer.from([0x19, number >> 8, number & 255])),
    fc
      .constantFrom('f4', 'f6', 'f93c00', 'fa47c35000', 'fb3ff199999999999a', '1b0000000000000001')
      .map((hex) => Buffer.from(hex, 'hex')),
    fc.array(tie('item'), { maxLength: 30 }).map(arrayOf),
    fc.tuple(tie('item'), tie('item')).map((pair) => Buffer.concat([Buffer.from([0xa1]), ...pair])),
    tie('item').map((tagged) => Buffer.concat([Buffer.from([0xc1]), tagged])),
  ),
}));

describe('an item', () => {
  it('ends where the next one begins', () => {
    fc.assert(
      fc.property(item, fc.uint8Array(), (bytes, after) => {
        expect(endOf(Buffer.concat([bytes, after]), 0)).toBe(bytes.length);
      }),
    );
  });

  it('comes back from an array as it was put in', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 300 }), (items) => {
        expect(itemsOf(arrayOf(items), 0)).toEqual(items);
      }),
    );
  });

  it.each([0, 1, 23, 24, 255, 256, 65535, 65536])('is a text of %i letters', (length) => {
    const text = 'x'.repeat(length);
    expect(textOf(textItem(text))).toBe(text);
  });

  it('is refused where it is not what was asked for', () => {
    expect(() => textOf(Buffer.from([0x80]))).toThrow(RangeError);
    expect(() => itemsOf(textItem('a'), 0)).toThrow(RangeError);
    expect(() => headAt(Buffer.from([0x9f]), 0)).toThrow(RangeError);
    expect(() => endOf(Buffer.from([0x82, 0x01]), 0)).toThrow(RangeError);
  });
});
