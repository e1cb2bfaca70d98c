import { describe, expect, it } from 'vitest';
import { PictureBytes } from './bytes.ts';
import { extrasOfExif, extrasOfXmp, isNoteOfProgram } from './exif.ts';

type Rows = readonly (readonly [tag: number, value: number])[];

/** What to change in a block of Exif that says which way is up. */
interface Block {
  readonly order?: 'II' | 'MM';
  /** Tags of the first directory, which stands at 8. */
  readonly tags?: Rows;
  /** Tags of the directories at 100 and at 200. */
  readonly at100?: Rows;
  readonly at200?: Rows;
  /** Where a second directory stands behind the first; 0 where there is none. */
  readonly next?: number;
  readonly nextOf100?: number;
  /** How many bytes the block has. */
  readonly length?: number;
}

const up = [0x0112, 6] as const;
const camera = [0x010f, 50] as const;
const taken = [0x9003, 50] as const;
const colours = [0xa001, 1] as const;
const subDirectory = [0x8769, 100] as const;
const gpsDirectory = [0x8825, 100] as const;

function block(change: Block): PictureBytes {
  const { order = 'II', tags = [up], next = 0, nextOf100 = 0, length = 300 } = change;
  const bytes = Buffer.alloc(600);
  const little = order === 'II';
  const write = (at: number, value: number, size: number) =>
    little ? bytes.writeUIntLE(value, at, size) : bytes.writeUIntBE(value, at, size);
  const directory = (at: number, rows: Rows, behind: number) => {
    write(at, rows.length, 2);
    for (const [index, [tag, value]] of rows.entries()) {
      write(at + 2 + index * 12, tag, 2);
      write(at + 2 + index * 12 + 8, value, 4);
    }
    write(at + 2 + rows.length * 12, behind, 4);
  };
  bytes.write(order, 0, 'latin1');
  write(2, 42, 2);
  write(4, 8, 4);
  directory(8, tags, next);
  if (change.at100 !== undefined) directory(100, change.at100, nextOf100);
  if (change.at200 !== undefined) directory(200, change.at200, 0);
  return new PictureBytes(bytes.subarray(0, length));
}

describe('a block of Exif', () => {
  it.each<[name: string, change: Block]>([
    ['which way is up', {}],
    ['which way is up, with the first byte first', { order: 'MM' }],
    ['several such things', { tags: [up, [0x011a, 1], [0x011b, 1], [0x0128, 2], [0x0213, 1]] }],
    ['colours, in a directory of its own', { tags: [up, subDirectory], at100: [colours] }],
    [
      'sizes, in a directory of its own',
      {
        order: 'MM',
        tags: [subDirectory],
        at100: [
          [0x9000, 1],
          [0x9101, 1],
          [0xa000, 1],
          [0xa002, 1],
          [0xa003, 1],
        ],
      },
    ],
    ['no more than its first tag, since it is cut there', { tags: [up, camera], length: 22 }],
    ['that, in as many bytes as it may have', { length: 512 }],
  ])('tells nothing where it says %s', (_name, change) => {
    expect(extrasOfExif(block(change))).toEqual([]);
  });

  it.each<[name: string, change: Block]>([
    ['a camera', { tags: [camera] }],
    ['a camera behind what is harmless', { tags: [up, camera] }],
    ['a camera before what is harmless', { tags: [camera, up] }],
    ['a camera, with the first byte first', { order: 'MM', tags: [camera] }],
    ['a time, in a directory of its own', { tags: [up, subDirectory], at100: [colours, taken] }],
    ['something in another directory of its own', { tags: [up, [0xa005, 100]], at100: [colours] }],
    ['nothing at all', { tags: [] }],
    ['a second directory, with a small copy', { next: 100, at100: [up] }],
    ['a second directory behind two tags', { tags: [up, colours], next: 1 }],
    [
      'a second directory behind its own',
      { tags: [subDirectory], at100: [colours], nextOf100: 200 },
    ],
    ['which way is up, in one byte too many', { length: 513 }],
    ['places of which there is the version alone', { tags: [gpsDirectory], at100: [[0, 2]] }],
    ['places of which there are none', { tags: [up, gpsDirectory], at100: [] }],
  ])('tells of the camera where it says %s', (_name, change) => {
    expect(extrasOfExif(block(change))).toEqual(['exif']);
  });

  it.each<[name: string, change: Block]>([
    ['the latitude', { tags: [gpsDirectory], at100: [[2, 51]] }],
    [
      'the latitude, with the first byte first',
      { order: 'MM', tags: [gpsDirectory], at100: [[2, 51]] },
    ],
    [
      'the latitude behind the version',
      {
        tags: [up, gpsDirectory],
        at100: [
          [0, 2],
          [2, 51],
        ],
      },
    ],
    ['the time of a satellite', { tags: [camera, gpsDirectory, up], at100: [[7, 1]] }],
    ['places in a second directory', { tags: [gpsDirectory], at100: [[0, 2]], nextOf100: 200 }],
  ])('tells of the place where it says %s', (_name, change) => {
    expect(extrasOfExif(block(change))).toEqual(['location', 'exif']);
  });
});

describe('a packet of XMP', () => {
  it.each([
    ['<x:xmpmeta/>', ['xmp']],
    ['<exif:GPSLatitude>', ['location', 'xmp']],
    ['<my:gps>', ['location', 'xmp']],
    ['', ['xmp']],
  ])('%j', (text, extras) => {
    expect(extrasOfXmp(new PictureBytes(Buffer.from(text)))).toEqual(extras);
  });
});

describe('a note that names nobody', () => {
  it.each([
    'Created with GIMP',
    'Created with GIMP\0',
    'Created with GIMP 2.10.36 (64-bit)',
    'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 82',
    // The library gd ends its note with a line.
    'CREATOR: gd-jpeg v1.0 (using IJG JPEG v80), default quality\n',
    'Lavc60.31.102\0',
    'Software\0ImageReady',
    'Software\0x/y; z:1+2',
    `Created with GIMP${' '.repeat(103)}`,
  ])('is that of a program: %j', (text) => {
    expect(isNoteOfProgram(text)).toBe(true);
  });

  it.each([
    '',
    'A. Example',
    'A. Example, Created with GIMP',
    'Created with GIMP <b>',
    'Created with GIMP @example',
    'created with gimp',
    'Created with Example',
    'Lavc',
    'Lavcx',
    'Software',
    'Software of A. Example',
    'Author\0A. Example',
    `Created with GIMP${' '.repeat(104)}`,
  ])('is not any other: %j', (text) => {
    expect(isNoteOfProgram(text)).toBe(false);
  });
});
