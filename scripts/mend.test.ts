import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleEntry } from '../tests/fixtures/exampleEntry.ts';
import { mendFiles } from './mend.ts';
import { mendPicture } from './mendPicture.ts';

let top: string;
let folder: string;
const name = 'content/case-studies/one/index.mdx';
const windows = exampleEntry().replaceAll('\n', '\r\n');

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'best-bits-mend-'));
  folder = join(top, 'content');
  mkdirSync(join(folder, 'case-studies', 'one'), { recursive: true });
});

afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

function put(file: string, bytes: string | Uint8Array): string {
  writeFileSync(join(top, file), bytes);
  return file;
}

/** A picture of two colours, wider than high, as a camera would write it. */
function photograph(format: 'jpeg' | 'png' | 'webp') {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#c00' } })
    .toFormat(format)
    .withMetadata({
      orientation: 6,
      exif: { IFD0: { Copyright: 'An example' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } },
    })
    .toBuffer();
}

describe('files are mended', () => {
  it('once, and told', async () => {
    put(name, windows);
    expect(await mendFiles([name], folder)).toEqual([{ file: name, done: ['line ends'] }]);
    expect(readFileSync(join(top, name), 'utf8')).toBe(exampleEntry());
    const before = statSync(join(top, name)).ino;
    expect(await mendFiles([name], folder)).toEqual([]);
    expect(statSync(join(top, name)).ino).toBe(before);
    expect(readdirSync(join(folder, 'case-studies', 'one'))).toEqual(['index.mdx']);
  });

  it('where they are a glossary', async () => {
    const file = put('content/glossary.yaml', '- term: A \n  meaning: "An example."');
    expect(await mendFiles([file], folder)).toHaveLength(1);
    expect(readFileSync(join(top, file), 'utf8')).toBe('- term: A\n  meaning: "An example."\n');
  });

  it('where they are marked as a program, and should not be', async () => {
    put(name, exampleEntry());
    chmodSync(join(top, name), 0o755);
    expect(await mendFiles([name], folder)).toEqual([]);
    expect(await mendFiles([name], folder, new Set([name]))).toEqual([
      { file: name, done: ['mark of a program'] },
    ]);
    expect(statSync(join(top, name)).mode & 0o777).toBe(0o644);
  });

  it('where they are a picture', async () => {
    const file = put('content/case-studies/one/photo.jpg', await photograph('jpeg'));
    const [mended] = await mendFiles([file], folder);
    expect(mended?.done).toEqual(['what the camera wrote into the picture']);
    expect((await sharp(join(top, file)).metadata()).exif).toBeUndefined();
    expect(await mendFiles([file], folder)).toEqual([]);
  });
});

describe('a file is left as it was', () => {
  it.each<[name: string, file: string, bytes: string | Uint8Array]>([
    ['bytes that are no UTF-8', name, Buffer.from([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0xff, 0xfe])],
    ['a program', 'content/case-studies/one/run.js', 'a \r\n'],
    ['a picture that is none', 'content/case-studies/one/photo.jpg', 'a \r\n'],
  ])('%s', async (_name, file, bytes) => {
    put(file, bytes);
    expect(await mendFiles([file], folder)).toEqual([]);
    expect(readFileSync(join(top, file))).toEqual(Buffer.from(bytes));
  });

  it('what a link leads to', async () => {
    const outside = put('outside.mdx', windows);
    symlinkSync(join(top, outside), join(top, name));
    expect(await mendFiles([name], folder)).toEqual([]);
    expect(readFileSync(join(top, outside), 'utf8')).toBe(windows);
  });

  it('what is not there', async () => {
    expect(await mendFiles([name], folder)).toEqual([]);
    expect(existsSync(join(top, name))).toBe(false);
  });
});

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'loses what a camera wrote, and is turned the right way up: %s',
    async (format) => {
      const before = await photograph(format);
      expect((await sharp(before).metadata()).exif).toBeDefined();
      const after = await mendPicture(before);
      const {
        exif,
        xmp,
        iptc,
        orientation,
        width,
        height,
        format: own,
      } = await sharp(after).metadata();
      expect({ exif, xmp, iptc, orientation }).toEqual({});
      expect([own, width, height]).toEqual([format, 20, 40]);
      expect(await mendPicture(after ?? before)).toBeUndefined();
    },
  );

  it('loses what stands behind its end', async () => {
    const plain = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#c00' } })
      .png()
      .toBuffer();
    const mended = await mendPicture(Buffer.concat([plain, Buffer.from('more')]));
    expect(mended?.includes('more')).toBe(false);
    expect(await sharp(mended).metadata()).toMatchObject({ format: 'png', width: 4 });
  });

  it('is left where there is nothing to take out, or it cannot be read', async () => {
    const plain = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#c00' } })
      .jpeg()
      .toBuffer();
    expect(await mendPicture(plain)).toBeUndefined();
    expect(await mendPicture((await photograph('jpeg')).subarray(0, 300))).toBeUndefined();
    expect(await mendPicture(Buffer.from('GIF89a'))).toBeUndefined();
  });
});
