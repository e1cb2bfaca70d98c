import { gzipSync } from 'node:zlib';
import type { Build } from './attackFolder.ts';
import {
  aGif,
  aJpeg,
  aLargeJpeg,
  aLargePng,
  anAvif,
  aPng,
  aTiff,
  aWebp,
  exif,
  moving,
  pngOf,
  withChunk,
  withRiffChunk,
  withSegment,
} from './pictureParts.ts';

type Bytes = Buffer | Promise<Buffer>;

const picture =
  (file: string, bytes: () => Bytes): Build =>
  async (folder) =>
    folder.picture(file, await bytes());

const page = '<html><script>alert(1)</script></html>';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="9" height="9"/>';
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>A. Name</dc:creator></x:xmpmeta>';
const make = 0x010f;
const orientation = 0x0112;

const exifSegment = (block: Buffer) => Buffer.concat([Buffer.from('Exif\0\0'), block]);

/** Attacks by what a picture is, holds or becomes when it is decoded. */
export const pictureAttacks: Readonly<Record<string, Build>> = {
  'drawing-named-png': picture('plan.png', () => Buffer.from(drawing)),
  'drawing-packed-named-png': picture('plan.png', () => gzipSync(drawing)),
  'page-named-jpeg': picture('plan.jpg', () => Buffer.from(page)),
  'nothing-named-png': picture('plan.png', () => Buffer.alloc(0)),
  'moving-picture-named-png': picture('plan.png', () => moving('gif')),
  'old-format-named-jpeg': picture('plan.jpg', aGif),
  'print-format-named-jpeg': picture('plan.jpg', aTiff),
  'new-format-named-webp': picture('plan.webp', anAvif),
  'jpeg-named-png': picture('plan.png', aJpeg),
  'png-named-webp': picture('plan.webp', aPng),
  'webp-named-jpeg': picture('plan.jpeg', aWebp),
  'sound-named-webp': picture('plan.webp', () => Buffer.from('RIFF\0\0\0\0WAVEfmt ')),
  'beginning-alone': picture('plan.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
  'jpeg-torn': picture('plan.jpg', async () => (await aLargeJpeg()).subarray(0, 4000)),
  'png-torn': picture('plan.png', async () => (await aLargePng()).subarray(0, 9000)),
  'webp-torn': picture('plan.webp', async () => (await aWebp()).subarray(0, 120)),
  'png-with-a-wrong-sum': picture('plan.png', async () => {
    const png = await aLargePng();
    png[200] = (png[200] ?? 0) ^ 0xff;
    return png;
  }),
  'jpeg-with-holes': picture('plan.jpg', async () => {
    const jpeg = await aLargeJpeg();
    return jpeg.fill(0xff, 3000, 3600);
  }),
  bomb: picture('plan.png', () => pngOf(30_000, 30_000, Buffer.alloc(30_001 * 10))),
  'bomb-just-above': picture('plan.png', () => pngOf(8000, 5001, Buffer.alloc(8001))),
  'bomb-of-no-height': picture('plan.png', () => pngOf(4000, 0, Buffer.alloc(10))),
  'jpeg-and-page': picture('plan.jpg', async () =>
    Buffer.concat([await aJpeg(), Buffer.from(page)]),
  ),
  'jpeg-and-jpeg': picture('plan.jpg', async () => Buffer.concat([await aJpeg(), await aJpeg()])),
  'png-and-archive': picture('plan.png', async () =>
    Buffer.concat([await aPng(), Buffer.from('PK\u0003\u0004evil.js')]),
  ),
  'webp-and-program': picture('plan.webp', async () =>
    Buffer.concat([await aWebp(), Buffer.from('alert(1)')]),
  ),
  'page-in-a-comment': picture('plan.jpg', async () => withSegment(await aJpeg(), 0xfe, page)),
  'program-in-a-segment': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xe9, '*/=alert(1);/*'),
  ),
  'second-picture-in-a-segment': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xe0, Buffer.from('JFXX\0\u0010')),
  ),
  'page-between-segments': picture('plan.jpg', async () => {
    const jpeg = await aJpeg();
    return Buffer.concat([jpeg.subarray(0, 20), Buffer.from(page), jpeg.subarray(20)]);
  }),
  'page-in-a-chunk-of-text': picture('plan.png', async () =>
    withChunk(await aPng(), 'tEXt', `Comment\0${page}`),
  ),
  'page-in-a-chunk-of-its-own': picture('plan.png', async () =>
    withChunk(await aPng(), 'evIl', page),
  ),
  'bomb-in-a-chunk-of-text': picture('plan.png', async () =>
    withChunk(
      await aPng(),
      'zTXt',
      Buffer.concat([Buffer.from('Comment\0\0'), gzipSync(Buffer.alloc(4 * 1024 * 1024))]),
    ),
  ),
  'chunk-of-its-own-in-webp': picture('plan.webp', async () =>
    withRiffChunk(await aWebp(), 'EVIL', page),
  ),
  'moving-webp': picture('plan.webp', () => moving('webp')),
  'moving-png': picture('plan.png', async () =>
    withChunk(await aPng(), 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
  ),
  'place-in-a-jpeg': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xe1, exifSegment(exif({ [orientation]: 1 }, true))),
  ),
  'place-in-a-png': picture('plan.png', async () =>
    withChunk(await aPng(), 'eXIf', exif({}, true)),
  ),
  'place-in-a-webp': picture('plan.webp', async () =>
    withRiffChunk(await aWebp(), 'EXIF', exif({}, true)),
  ),
  'place-in-notes': picture('plan.jpg', async () =>
    withSegment(
      await aJpeg(),
      0xe1,
      `http://ns.adobe.com/xap/1.0/\0${xmp.replace('dc:creator', 'exif:GPSLatitude')}`,
    ),
  ),
  'camera-in-a-jpeg': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xe1, exifSegment(exif({ [make]: 26 }))),
  ),
  'small-copy-in-a-jpeg': picture('plan.jpg', async () => {
    const block = exif({ [orientation]: 1 });
    block.writeUInt32LE(26, block.length - 4);
    return withSegment(await aJpeg(), 0xe1, exifSegment(block));
  }),
  'words-behind-harmless-tags': picture('plan.jpg', async () =>
    withSegment(
      await aJpeg(),
      0xe1,
      exifSegment(Buffer.concat([exif({ [orientation]: 1 }), Buffer.alloc(600, 'secret ')])),
    ),
  ),
  'camera-in-a-png': picture('plan.png', async () =>
    withChunk(await aPng(), 'zTXt', 'Raw profile type exif\0\0x'),
  ),
  'camera-in-a-webp': picture('plan.webp', async () =>
    withRiffChunk(await aWebp(), 'EXIF', exif({ [make]: 26 })),
  ),
  'notes-in-a-jpeg': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp}`),
  ),
  'notes-in-a-png': picture('plan.png', async () =>
    withChunk(await aPng(), 'iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
  ),
  'notes-in-a-webp': picture('plan.webp', async () => withRiffChunk(await aWebp(), 'XMP ', xmp)),
  'captions-in-a-jpeg': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xed, 'Photoshop 3.0\x008BIM\u0004\u0004A. Name'),
  ),
  'captions-in-a-png': picture('plan.png', async () =>
    withChunk(await aPng(), 'zTXt', 'Raw profile type iptc\0\0x'),
  ),
  'name-in-a-comment': picture('plan.jpg', async () =>
    withSegment(await aJpeg(), 0xfe, 'A. Name, Year 4'),
  ),
};
