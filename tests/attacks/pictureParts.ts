import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A small picture with much detail, the same in every run: where it is torn shall be told alike. */
function drawn(width = 40, height = 30): Sharp {
  const channels = 3;
  let state = 20261125;
  const pixels = Uint8Array.from({ length: width * height * channels }, () => {
    // The generator of Numerical Recipes (Press and others, 2007), of which the upper bits are used.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 68 + (state >>> 25);
  });
  return sharp(pixels, { raw: { width, height, channels } });
}

export const aJpeg = (): Promise<Buffer> => drawn().jpeg().toBuffer();
export const aPng = (): Promise<Buffer> => drawn().png().toBuffer();
export const aWebp = (): Promise<Buffer> => drawn().webp().toBuffer();
export const aGif = (): Promise<Buffer> => drawn().gif().toBuffer();
export const aTiff = (): Promise<Buffer> => drawn().tiff().toBuffer();
export const anAvif = (): Promise<Buffer> => drawn(64, 64).avif().toBuffer();

/** A larger one, so that half of it is still something. */
export const aLargeJpeg = (): Promise<Buffer> => drawn(600, 400).jpeg().toBuffer();
export const aLargePng = (): Promise<Buffer> => drawn(300, 200).png().toBuffer();

/** Three pictures in one file, one after another. */
export async function moving(format: 'webp' | 'gif'): Promise<Buffer> {
  const frames = Buffer.concat(
    await Promise.all([0, 90, 180].map((shade) => plain(shade).raw().toBuffer())),
  );
  return sharp(frames, { raw: { width: 40, height: 90, channels: 3, pageHeight: 30 } })
    .toFormat(format, { loop: 0, delay: [100, 100, 100] })
    .toBuffer();
}

function plain(shade: number): Sharp {
  const background = { r: shade, g: shade, b: 255 - shade };
  return sharp({ create: { width: 40, height: 30, channels: 3, background } });
}

/** A JPEG with one more segment behind its beginning (ITU-T T.81, B.1.1.4). */
export function withSegment(jpeg: Buffer, marker: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, bytes, jpeg.subarray(2)]);
}

/** A chunk of PNG, with its length and its sum. */
function pngChunk(type: string, content: string | Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG with one more chunk behind its head, which has 25 bytes and eight before it. */
export function withChunk(png: Buffer, type: string, content: string | Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), pngChunk(type, content), png.subarray(33)]);
}

/** A PNG of one colour whose head says how large it is, whatever its data say. */
export function pngOf(width: number, height: number, data: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(data)),
    pngChunk('IEND', ''),
  ]);
}

/** A WebP with one more chunk at its end, and its length put right. */
export function withRiffChunk(webp: Buffer, type: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.from(`${type}0000`, 'latin1');
  head.writeUInt32LE(bytes.length, 4);
  const padding = Buffer.alloc(bytes.length % 2);
  const all = Buffer.concat([webp, head, bytes, padding]);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}

/** What a camera writes: a block of Exif in which each tag has a number for a value. */
export function exif(tags: Readonly<Record<number, number>>, gps = false): Buffer {
  const rows = Object.entries(tags).map(([tag, value]) => [Number(tag), value] as const);
  const all = gps ? [...rows, [0x8825, 8 + 2 + (rows.length + 1) * 12 + 4] as const] : rows;
  return Buffer.concat([
    Buffer.from('II*\0\u0008\0\0\0', 'latin1'),
    directory(all),
    ...(gps ? [directory([[0x0002, 51]])] : []),
  ]);
}

function directory(rows: readonly (readonly [tag: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(2 + rows.length * 12 + 4);
  bytes.writeUInt16LE(rows.length, 0);
  for (const [index, [tag, value]] of rows.entries()) {
    const at = 2 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(4, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}
