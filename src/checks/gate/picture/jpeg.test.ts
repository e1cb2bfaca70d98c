import { describe, expect, it } from 'vitest';
import { exif } from '../../../../tests/attacks/pictureParts.ts';
import { readContainer } from './container.ts';

/** A segment with its length, which counts itself. */
function segment(marker: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff]),
    bytes,
  ]);
}

const begin = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const bytes = (...numbers: number[]) => Buffer.from(numbers);
/** The head of a picture of 513 by 258 pixels. */
const head = (marker = 0xc0) => segment(marker, bytes(8, 1, 2, 2, 1, 1));
const smallHead = segment(0xc2, bytes(8, 0, 3, 0, 4, 1));
const scan = segment(0xda, bytes(1, 1, 0, 0, 63, 0));
const read = (...parts: readonly Buffer[]) => readContainer(Buffer.concat([begin, ...parts, end]));
const sound = {
  format: 'jpeg',
  width: 513,
  height: 258,
  frames: 1,
  extras: new Set(),
  trailing: 0,
};
const sizeOf = (...parts: readonly Buffer[]) => {
  const { width, height } = read(...parts) ?? {};
  return [width, height];
};

describe('the size of a JPEG', () => {
  it.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])(
    'is read from the head of its frame: %i',
    (marker) => {
      expect(read(head(marker))).toEqual(sound);
    },
  );

  it.each([
    ['a table of Huffman', 0xc4],
    ['an extension', 0xc8],
    ['a table of arithmetic coding', 0xcc],
    ['the code before the heads', 0xbf],
    ['a table of quantisation', 0xdb],
  ])('is not read from %s', (_name, marker) => {
    expect(sizeOf(head(marker))).toEqual([0, 0]);
    expect(sizeOf(head(marker), head())).toEqual([513, 258]);
  });

  it('is that of the first head', () => {
    expect(sizeOf(smallHead, head())).toEqual([4, 3]);
    expect(sizeOf(head(), smallHead)).toEqual([513, 258]);
  });
});

describe('a JPEG is read over', () => {
  it.each<[name: string, ...parts: Buffer[]]>([
    ['a code that stands alone', bytes(0xff, 0x01), head()],
    ['the first code of a restart', bytes(0xff, 0xd0), head()],
    ['the last code of a restart', bytes(0xff, 0xd7), head()],
    ['a second beginning', begin, head()],
    ['padding between segments', bytes(0xff, 0xff, 0xff), head()],
    ['a segment that is as short as can be', segment(0xfd, ''), head()],
    ['a segment that says it is shorter', bytes(0xff, 0xfd, 0, 0), head()],
    ['an end inside of a segment', segment(0xdb, end), head()],
    ['the data of a picture', head(), scan, bytes(1, 2, 3)],
    ['a letter 0xFF among the data', head(), scan, bytes(1, 0xff, 0, 2)],
    ['padding before such a letter', head(), scan, bytes(1, 0xff, 0xff, 0, 0, 2, 3)],
    ['padding behind the data', head(), scan, bytes(1, 0xff, 0xff)],
    ['the first restart among the data', head(), scan, bytes(1, 0xff, 0xd0, 2)],
    ['the last restart among the data', head(), scan, bytes(1, 0xff, 0xd7, 2)],
    ['a table between two scans', head(), scan, bytes(1), segment(0xc4, end), scan, bytes(2)],
  ])('%s', (_name, ...parts) => {
    expect(read(...parts)).toEqual(sound);
  });

  it('and what lies between two segments is no part of the picture', () => {
    const between = read(segment(0xdb, 'x'), bytes(0, 1), head());
    expect(between).toEqual({ ...sound, extras: new Set(['other']) });
  });

  it.each([
    ['nothing behind its end', [], 0],
    ['a byte behind its end', [7], 1],
    ['an end behind its end', [0xff, 0xd9], 2],
  ])('with %s', (_name, more, trailing) => {
    expect(read(head(), scan, bytes(1), end, bytes(...more))?.trailing).toBe(trailing + 2);
  });

  it('to the end of the file where it has no end of its own', () => {
    const cut = Buffer.concat([begin, head(), scan, bytes(1, 2, 3)]);
    expect(readContainer(cut)).toEqual(sound);
  });
});

const harmless = Buffer.concat([Buffer.from('Exif\0\0'), exif({ 0x0112: 1 })]);
const placed = Buffer.concat([Buffer.from('Exif\0\0'), exif({}, true)]);
const xmp = 'http://ns.adobe.com/xap/1.0/\0<x/>';

describe('a segment is known by its number and by how it begins', () => {
  it.each<[name: string, marker: number, content: string | Buffer, ...extras: string[]]>([
    ['the head of JFIF', 0xe0, 'JFIF\0\u0001\u0001'],
    ['a small copy of the picture', 0xe0, 'JFXX\0x', 'other'],
    ['the head of JFIF under another number', 0xe1, 'JFIF\0x', 'other'],
    ['Exif that tells nothing', 0xe1, harmless],
    ['Exif with a place', 0xe1, placed, 'location', 'exif'],
    ['Exif under another number', 0xe3, placed, 'other'],
    ['something that begins like Exif', 0xe1, 'Exit\0\0', 'other'],
    ['XMP', 0xe1, xmp, 'xmp'],
    ['XMP with a place', 0xe1, `${xmp}GPSLatitude`, 'location', 'xmp'],
    ['XMP under another number', 0xe4, xmp, 'other'],
    ['XMP of another kind', 0xe1, 'https://ns.example.org/', 'other'],
    ['colours', 0xe2, 'ICC_PROFILE\0x'],
    ['colours under another number', 0xe1, 'ICC_PROFILE\0x', 'other'],
    ['further pictures', 0xe2, 'MPF\0x', 'other'],
    ['notes of an editor', 0xed, 'Photoshop 3.0\0', 'iptc'],
    ['notes that begin like colours', 0xed, 'ICC_PROFILE\0', 'iptc'],
    ['how Adobe wrote the colours', 0xee, 'Adobe\0d'],
    ['the same under another number', 0xec, 'Adobe\0d', 'other'],
    ['something else under that number', 0xee, 'Adobo\0d', 'other'],
    ['the last number that a program can take', 0xef, 'x', 'other'],
    ['the number behind it', 0xf0, 'x'],
    ['the number before the first', 0xdf, 'x'],
    ['a comment', 0xfe, 'A. Example', 'comment'],
    ['a comment of nothing', 0xfe, '', 'comment'],
  ])('%s', (_name, marker, content, ...extras) => {
    expect([...(read(segment(marker, content), head())?.extras ?? ['none'])]).toEqual(extras);
  });

  it('and each kind that a file holds is told', () => {
    const both = read(segment(0xed, 'x'), segment(0xfe, 'x'), head());
    expect(both?.extras).toEqual(new Set(['iptc', 'comment']));
  });
});
