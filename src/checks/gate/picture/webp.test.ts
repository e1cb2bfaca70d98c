import { describe, expect, it } from 'vitest';
import { exif } from '../../../../tests/attacks/pictureParts.ts';
import { readContainer } from './container.ts';

type Chunk = readonly [type: string, content: string | Buffer];

const bytes = (...numbers: number[]) => Buffer.from(numbers);

/** A WebP of chunks: each is filled up to an even length, which its own length does not count. */
function webp(...chunks: readonly Chunk[]): Buffer {
  const all = Buffer.concat([
    Buffer.from('RIFF0000WEBP', 'latin1'),
    ...chunks.flatMap(([type, content]) => {
      const body = Buffer.from(content);
      const head = Buffer.from(`${type}0000`, 'latin1');
      head.writeUInt32LE(body.length, 4);
      return [head, body, Buffer.alloc(body.length % 2)];
    }),
  ]);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}

/** Heads that say 70,000 by 300, 700 by 300 and 500 by 30 pixels. */
const extended: Chunk = ['VP8X', bytes(0, 0, 0, 0, 0x6f, 0x11, 0x01, 0x2b, 0x01, 0x00)];
const lossless: Chunk = ['VP8L', bytes(0x2f, 0xbb, 0xc2, 0x4a, 0x00)];
/** The two highest bits of each number say how to enlarge the picture. */
const lossy: Chunk = ['VP8 ', bytes(0, 0, 0, 0x9d, 1, 0x2a, 0xf4, 0x41, 0x1e, 0x80)];
const other: Chunk = ['ICCP', 'a profile of colours'];

describe('the size of a WebP', () => {
  it.each<[name: string, width: number, height: number, ...chunks: Chunk[]]>([
    ['of the extended form', 70_000, 300, extended],
    ['without loss', 700, 300, lossless],
    ['with loss', 500, 30, lossy],
    ['as its first head says, of two', 70_000, 300, extended, lossy],
    ['as its first head says, of two others', 500, 30, lossy, lossless],
    ['behind another chunk', 500, 30, other, lossy],
    ['behind a chunk of odd length', 700, 300, ['ICCP', 'odd'], lossless],
    ['that nobody says', 0, 0, other],
  ])('%s', (_name, width, height, ...chunks) => {
    expect(readContainer(webp(...chunks))).toEqual({
      format: 'webp',
      width,
      height,
      frames: 1,
      extras: new Set(),
      trailing: 0,
    });
  });
});

const named = (block: Buffer) => Buffer.concat([Buffer.from('Exif\0\0'), block]);

describe('a chunk is known by its type', () => {
  it.each<[name: string, type: string, content: string | Buffer, ...extras: string[]]>([
    ['what can be seen through', 'ALPH', 'x'],
    ['colours', 'ICCP', 'x'],
    ['how a picture moves', 'ANIM', 'x'],
    ['a frame', 'ANMF', 'x'],
    ['Exif that tells nothing', 'EXIF', exif({ 0x0112: 1 })],
    ['Exif that tells nothing, with its name', 'EXIF', named(exif({ 0x0112: 1 }))],
    ['Exif with a camera', 'EXIF', exif({ 0x010f: 1 }), 'exif'],
    ['Exif with a place, with its name', 'EXIF', named(exif({}, true)), 'location', 'exif'],
    ['XMP', 'XMP ', '<x/>', 'xmp'],
    ['a type that is written in another way', 'xmp ', '<x/>', 'other'],
    ['a type of nobody', 'ABCD', '<x/>', 'other'],
  ])('%s', (_name, type, content, ...extras) => {
    const read = readContainer(webp(lossy, [type, content]));
    expect([...(read?.extras ?? ['none'])]).toEqual(extras);
  });

  it('also behind a chunk of odd length', () => {
    const read = readContainer(webp(lossy, ['ICCP', 'odd'], ['XMP ', '<x/>'], ['ABCD', 'x']));
    expect(read?.extras).toEqual(new Set(['xmp', 'other']));
  });
});

describe('a WebP', () => {
  it.each([
    [1, 0],
    [1, 1],
    [2, 2],
  ])('has %i frames where it has %i of which each moves', (frames, count) => {
    const parts = Array.from({ length: count }, (): Chunk => ['ANMF', 'a frame']);
    expect(readContainer(webp(extended, ...parts))?.frames).toBe(frames);
  });

  it('is read to the end that it declares', () => {
    const longer = Buffer.concat([webp(lossy), webp(['XMP ', '<x/>']).subarray(12)]);
    expect(readContainer(longer)).toMatchObject({ extras: new Set(), trailing: 12 });
  });

  it('is read to the end of the file where it declares more', () => {
    const cut = webp(lossy, ['XMP ', '<x/>']).subarray(0, -2);
    expect(readContainer(cut)).toMatchObject({ extras: new Set(['xmp']), trailing: 0 });
  });
});
