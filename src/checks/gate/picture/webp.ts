import type { PictureBytes } from './bytes.ts';
import type { Extra, FormatReader } from './container.ts';
import { extrasOfExif, extrasOfXmp } from './exif.ts';

/** Reads the chunks of a WebP file (RFC 9649, section 2) up to the end that it declares. */
export const readWebp: FormatReader = (file) => {
  const extras = new Set<Extra>();
  const end = 8 + file.number(4, 4, true);
  let size = { width: 0, height: 0 };
  let frames = 0;
  let offset = 12;
  while (offset < Math.min(end, file.length)) {
    const type = file.letters(offset, 4);
    const length = file.number(offset + 4, 4, true);
    const content = file.part(offset + 8, length);
    offset += 8 + length + (length % 2);
    if (size.width === 0) size = sizeOf(type, content);
    if (type === 'ANMF') frames += 1;
    for (const extra of extrasOfChunk(type, content)) {
      extras.add(extra);
    }
  }
  return { ...size, frames: Math.max(1, frames), extras, trailing: Math.max(0, file.length - end) };
};

function sizeOf(type: string, content: PictureBytes): { width: number; height: number } {
  if (type === 'VP8X') {
    return { width: content.number(4, 3, true) + 1, height: content.number(7, 3, true) + 1 };
  }
  if (type === 'VP8L') {
    const bits = content.number(1, 4, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ') {
    return {
      width: content.number(6, 2, true) & 0x3fff,
      height: content.number(8, 2, true) & 0x3fff,
    };
  }
  return { width: 0, height: 0 };
}

function extrasOfChunk(type: string, content: PictureBytes): readonly Extra[] {
  switch (type) {
    case 'VP8 ':
    case 'VP8L':
    case 'VP8X':
    case 'ALPH':
    case 'ICCP':
    case 'ANIM':
    case 'ANMF':
      return [];
    case 'EXIF':
      // Some programs put the name of the block before it, as JPEG has it.
      return extrasOfExif(
        content.letters(0, 4) === 'Exif' ? content.part(6, content.length) : content,
      );
    case 'XMP ':
      return extrasOfXmp(content);
    default:
      return ['other'];
  }
}
