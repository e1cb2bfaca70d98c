import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './bytes.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

describe('bytes that are no text in UTF-8 are found where they stand', () => {
  it.each<[name: string, bytes: Uint8Array, ...places: [line: number, column: number][]]>([
    ['at the very beginning', bytesOf([0xff]), [1, 1]],
    ['behind letters of several bytes', bytesOf('é😀\né😀', [0xff]), [2, 4]],
    ['a letter of Windows', bytesOf('caf', [0xe9], ' and'), [1, 4]],
    ['a letter that is cut short at the end', bytesOf('a\n', [0xe2, 0x82]), [2, 1], [2, 2]],
    ['a slash in two bytes', bytesOf('a', [0xc0, 0xaf]), [1, 2], [1, 3]],
    ['half of a pair', bytesOf([0xed, 0xa0, 0x80], 'a'), [1, 1], [1, 2], [1, 3]],
    ['a number beyond Unicode', bytesOf([0xf4, 0x90, 0x80, 0x80]), [1, 1], [1, 2], [1, 3]],
    ['a byte that may only follow', bytesOf('a\nb', [0x80]), [2, 2]],
    [
      'many, of which three are told',
      bytesOf(Array(9).fill(0xff) as number[]),
      [1, 1],
      [1, 2],
      [1, 3],
    ],
  ])('%s', (_name, bytes, ...places) => {
    expect(decodeText(bytes).undecodable).toEqual(
      places.map(([line, column]) => ({ line, column })),
    );
  });

  it('keeps a mark at the beginning, which is a letter to the checks', () => {
    expect(decodeText(bytesOf([0xef, 0xbb, 0xbf], 'a'))).toEqual({
      text: '\uFEFFa',
      undecodable: [],
    });
  });
});

describe('any bytes', () => {
  const nearlyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 5 }),
      ),
    )
    .map((parts) => Buffer.concat(parts));

  it('are found to be text exactly where a strict decoder finds so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), nearlyText), (bytes) => {
        const { text, undecodable } = decodeText(bytes);
        const lines = text.split('\n').length;
        expect(undecodable.every(({ line, column }) => line <= lines && column >= 1)).toBe(true);
        let strict: string | undefined;
        try {
          strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch {
          strict = undefined;
        }
        expect(undecodable.length === 0).toBe(strict !== undefined);
        expect(text).toBe(strict ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      }),
    );
  });
});

describe('the first place that is no text', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const isText = (bytes: Uint8Array) => {
    try {
      strict.decode(bytes);
      return true;
    } catch {
      return false;
    }
  };

  it('is behind the longest beginning that a strict decoder takes, for any first byte', () => {
    const seconds = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const rests = [
      [0x80, 0x80],
      [0xbf, 0xbf],
      [0x7f, 0x80],
      [0xc0, 0x80],
      [0x80, 0x7f],
      [0x80, 0xc0],
    ] as const;
    const wrong: string[] = [];
    for (let first = 0; first < 0x100; first += 1) {
      if (first === 0x0a) continue;
      for (const second of seconds) {
        for (const rest of rests) {
          const bytes = Uint8Array.of(first, second, ...rest);
          const lengths = [4, 3, 2, 1, 0];
          const length = lengths.find((each) => isText(bytes.subarray(0, each))) ?? 0;
          const column = new TextDecoder().decode(bytes.subarray(0, length)).length + 1;
          const told = decodeText(bytes).undecodable[0]?.column;
          if (told !== (length === 4 ? undefined : column)) wrong.push(bytes.toString());
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each<[name: string, bytes: Uint8Array]>([
    ['the last letter of one byte', bytesOf([0x7f])],
    ['the first of two', bytesOf([0xc2, 0x80])],
    ['the last of two', bytesOf([0xdf, 0xbf])],
    ['the first of three', bytesOf([0xe0, 0xa0, 0x80])],
    ['the last before the halves of pairs', bytesOf([0xed, 0x9f, 0xbf])],
    ['the last of three', bytesOf([0xef, 0xbf, 0xbf])],
    ['the first of four', bytesOf([0xf0, 0x90, 0x80, 0x80])],
    ['the last of all', bytesOf([0xf4, 0x8f, 0xbf, 0xbf])],
  ])('is behind %s', (_name, letter) => {
    const before = letter.length === 4 ? 3 : 2;
    expect(decodeText(bytesOf([...letter], [0xff])).undecodable).toEqual([
      { line: 1, column: before },
    ]);
  });
});
