import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aJpeg,
  aPng,
  aWebp,
  exif,
  moving,
  pngOf,
  withChunk,
  withRiffChunk,
  withSegment,
} from '../../../../tests/attacks/pictureParts.ts';
import { readContainer, type Container } from './container.ts';

let jpeg: Buffer;
let png: Buffer;
let webp: Buffer;

beforeAll(async () => {
  [jpeg, png, webp] = await Promise.all([aJpeg(), aPng(), aWebp()]);
});

const sound = (format: Container['format']): Container => ({
  format,
  width: 40,
  height: 30,
  frames: 1,
  extras: new Set(),
  trailing: 0,
});

describe('a picture that holds nothing else', () => {
  it('is known by its bytes, with its size', () => {
    expect(readContainer(jpeg)).toEqual(sound('jpeg'));
    expect(readContainer(png)).toEqual(sound('png'));
    expect(readContainer(webp)).toEqual(sound('webp'));
  });

  it('is told from one that moves', async () => {
    expect(readContainer(await moving('webp'))).toMatchObject({ format: 'webp', frames: 3 });
    expect(readContainer(await moving('gif'))).toBeUndefined();
  });

  it.each(['', '<svg/>', 'BM', 'GIF89a', 'RIFF0000WAVE', 'XXXX0000WEBP', '%PDF-', 'PK'])(
    'is told from bytes of another kind: %j',
    (text) => {
      expect(readContainer(Buffer.from(text))).toBeUndefined();
    },
  );
});

const harmless = { 0x0112: 6, 0x011a: 72, 0x0128: 2 };
const inJpeg = (block: Buffer) =>
  withSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), block]));
const found = (bytes: Buffer) => [...(readContainer(bytes)?.extras ?? ['none'])].toSorted();

describe('what says how to draw a picture is no extra', () => {
  it.each<[name: string, make: () => Buffer]>([
    ['which way is up, in a JPEG', () => inJpeg(exif(harmless))],
    ['which way is up, in a PNG', () => withChunk(png, 'eXIf', exif(harmless))],
    ['which way is up, in a WebP', () => withRiffChunk(webp, 'EXIF', exif(harmless))],
    ['a version of places without a place', () => inJpeg(exif({ 0x0112: 1 }))],
    ['colours, in a JPEG', () => withSegment(jpeg, 0xe2, 'ICC_PROFILE\0\u0001\u0001x')],
    ['colours of Adobe', () => withSegment(jpeg, 0xee, 'Adobe\0d')],
    ['the time of a change', () => withChunk(png, 'tIME', Buffer.alloc(7))],
    ['the name of a program, in a JPEG', () => withSegment(jpeg, 0xfe, 'Created with GIMP')],
    ['the name of a program, in a PNG', () => withChunk(png, 'tEXt', 'Software\0ImageReady')],
  ])('%s', (_name, make) => {
    expect(found(make())).toEqual([]);
  });
});

describe('what a file holds beside the picture is found', () => {
  it.each<[name: string, make: () => Buffer, extras: string[]]>([
    ['a place, in a JPEG', () => inJpeg(exif(harmless, true)), ['exif', 'location']],
    ['a place, in a PNG', () => withChunk(png, 'eXIf', exif({}, true)), ['exif', 'location']],
    ['a place, in a WebP', () => withRiffChunk(webp, 'EXIF', exif({}, true)), ['exif', 'location']],
    ['a camera', () => inJpeg(exif({ 0x010f: 1 })), ['exif']],
    [
      'nothing, said at length',
      () => inJpeg(Buffer.concat([exif(harmless), Buffer.alloc(600)])),
      ['exif'],
    ],
    ['Exif that cannot be read', () => inJpeg(Buffer.from('II*')), ['exif']],
    ['XMP', () => withRiffChunk(webp, 'XMP ', '<x/>'), ['xmp']],
    [
      'XMP with a place',
      () => withRiffChunk(webp, 'XMP ', 'exif:GPSLatitude'),
      ['location', 'xmp'],
    ],
    ['IPTC', () => withSegment(jpeg, 0xed, 'Photoshop 3.0'), ['iptc']],
    ['a comment', () => withSegment(jpeg, 0xfe, 'A. Name'), ['comment']],
    [
      'a comment like that of a program',
      () => withSegment(jpeg, 0xfe, 'Created with GIMP <b>'),
      ['comment'],
    ],
    ['words, in a PNG', () => withChunk(png, 'tEXt', 'Author\0A. Name'), ['comment']],
    ['packed words', () => withChunk(png, 'zTXt', 'Comment\0\0x'), ['comment']],
    ['a segment of an unknown kind', () => withSegment(jpeg, 0xe5, 'x'), ['other']],
    ['a chunk of an unknown kind', () => withChunk(png, 'abCD', 'x'), ['other']],
    ['a part of an unknown kind', () => withRiffChunk(webp, 'ABCD', 'x'), ['other']],
  ])('%s', (_name, make, extras) => {
    expect(found(make())).toEqual(extras);
  });

  it('behind its end, with how much', () => {
    for (const bytes of [jpeg, png, webp]) {
      const longer = Buffer.concat([bytes, Buffer.from('12345')]);
      expect(readContainer(longer)?.trailing).toBe(5);
    }
  });
});

it('a size is read from the head, whatever the data say', () => {
  expect(readContainer(pngOf(30_000, 20_000, Buffer.alloc(1)))).toMatchObject({
    width: 30_000,
    height: 20_000,
  });
});

describe('any bytes', () => {
  const begun = fc.constantFrom(
    '\u00FF\u00D8\u00FF',
    '\u00FF\u00D8\u00FF\u00E1',
    '\u0089PNG\r\n\u001A\n',
    'RIFF\u00FF\0\0\0WEBP',
    '',
  );

  it('end in an answer, at once', () => {
    fc.assert(
      fc.property(begun, fc.uint8Array({ maxLength: 3000 }), (head, rest) => {
        const start = performance.now();
        readContainer(Buffer.concat([Buffer.from(head, 'latin1'), rest]));
        expect(performance.now() - start).toBeLessThan(500);
      }),
    );
  });

  it('that were a picture and were changed end in an answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('jpeg', 'png', 'webp'),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
        fc.nat(),
        (format, changes, length) => {
          const bytes = Buffer.from({ jpeg, png, webp }[format]);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const read = readContainer(bytes.subarray(0, length % bytes.length));
          expect(read === undefined || read.trailing >= 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('by the megabyte end in an answer within a second', () => {
    for (const [head, fill] of [
      ['\u00FF\u00D8\u00FF', 0xff],
      ['\u00FF\u00D8\u00FF\u00D9', 0xd8],
      ['\u00FF\u00D8\u00FF', 0x00],
      ['\u0089PNG\r\n\u001A\n', 0x00],
      ['RIFF\u00FF\u00FF\u00FF\u007FWEBP', 0x00],
    ] as const) {
      const start = performance.now();
      readContainer(Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(3_000_000, fill)]));
      expect(performance.now() - start, head).toBeLessThan(1000);
    }
  });
});
