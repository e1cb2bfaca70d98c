import { beforeAll, describe, expect, it } from 'vitest';
import { aPng, exif, pngOf, withChunk } from '../../../../tests/attacks/pictureParts.ts';
import { readContainer } from './container.ts';

let png: Buffer;

beforeAll(async () => {
  png = await aPng();
});

const framesOf = (count: number) => Buffer.from([0, 0, count >> 8, count & 0xff, 0, 0, 0, 0]);
const xmp = 'XML:com.adobe.xmp';

describe('a chunk is known by its type and by its first word', () => {
  it.each<[name: string, type: string, content: string | Buffer, ...extras: string[]]>([
    ['a colour for the ground', 'bKGD', 'x'],
    ['a resolution', 'pHYs', 'x'],
    ['colours', 'iCCP', 'x'],
    ['a profile that is named alike', 'iccp', 'x', 'other'],
    ['the head of a moving picture', 'acTL', framesOf(2)],
    ['a frame of a moving picture', 'fcTL', 'x'],
    ['the data of a frame', 'fdAT', 'x'],
    ['Exif that tells nothing', 'eXIf', exif({ 0x0112: 1 })],
    ['Exif with a camera', 'eXIf', exif({ 0x010f: 1 }), 'exif'],
    ['words of an author', 'tEXt', 'Author\0A. Example', 'comment'],
    ['words in other alphabets', 'iTXt', 'Title\0\0\0\0\0An example', 'comment'],
    ['words that are packed', 'zTXt', 'Title\0\0x', 'comment'],
    ['words without a name', 'tEXt', '', 'comment'],
    ['the name of a program', 'tEXt', 'Software\0Example 1.0'],
    ['the name of a program that is packed', 'zTXt', 'Software\0Example', 'comment'],
    ['the name of a program in other alphabets', 'iTXt', 'Software\0Example', 'comment'],
    ['XMP', 'iTXt', `${xmp}\0\0\0\0\0<x/>`, 'xmp'],
    ['XMP with a place', 'iTXt', `${xmp}\0\0\0\0\0<exif:GPSLatitude>`, 'location', 'xmp'],
    ['XMP as plain words', 'tEXt', `${xmp}\0<x/>`, 'xmp'],
    ['a word that begins like XMP', 'iTXt', `${xmp}s\0<exif:GPSLatitude>`, 'comment'],
    ['a profile with Exif', 'zTXt', 'Raw profile type exif\0\0x', 'exif'],
    ['a profile with Exif as JPEG has it', 'zTXt', 'Raw profile type APP1\0\0x', 'exif'],
    ['a profile with notes', 'zTXt', 'Raw profile type iptc\0\0x', 'iptc'],
    ['a profile with notes in capitals', 'tEXt', 'Raw profile type IPTC\0x', 'iptc'],
    ['a profile with XMP', 'tEXt', 'Raw profile type xmp\0x', 'xmp'],
    ['a profile of another kind', 'zTXt', 'Raw profile type icc\0\0x', 'comment'],
    ['words before a profile', 'tEXt', 'My Raw profile type exif\0x', 'comment'],
    ['words behind a profile', 'tEXt', 'Raw profile type exif of mine\0x', 'comment'],
  ])('%s', (_name, type, content, ...extras) => {
    const read = readContainer(withChunk(png, type, content));
    expect([...(read?.extras ?? ['none'])]).toEqual(extras);
  });
});

describe('a PNG has as many frames as its head says', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [300, 300],
  ])('%i', (said, frames) => {
    expect(readContainer(withChunk(png, 'acTL', framesOf(said)))?.frames).toBe(frames);
  });

  it('and whatever another chunk holds', () => {
    expect(readContainer(withChunk(png, 'fdAT', framesOf(3)))?.frames).toBe(1);
    expect(readContainer(withChunk(png, 'tIME', framesOf(3)))?.frames).toBe(1);
  });
});

describe('a PNG is read to its end', () => {
  const small = pngOf(70_000, 300, Buffer.alloc(1));
  const sound = {
    format: 'png',
    width: 70_000,
    height: 300,
    frames: 1,
    extras: new Set(),
    trailing: 0,
  };

  it.each([
    ['as it is', small],
    ['without its last chunk', small.subarray(0, -12)],
    ['without the last byte of its last chunk', small.subarray(0, -1)],
  ])('%s', (_name, bytes) => {
    expect(readContainer(bytes)).toEqual(sound);
  });

  it('and what stands behind it is not read', () => {
    const more = Buffer.concat([small, withChunk(small, 'tEXt', 'Author\0A. Example')]);
    expect(readContainer(more)).toEqual({ ...sound, trailing: more.length - small.length });
  });
});
