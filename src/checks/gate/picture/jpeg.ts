import type { PictureBytes } from './bytes.ts';
import type { Extra, FormatReader } from './container.ts';
import { extrasOfExif, extrasOfXmp, isNoteOfProgram } from './exif.ts';

/** Codes of segments (ITU-T T.81, table B.1). */
const code = { soi: 0xd8, eoi: 0xd9, sos: 0xda, com: 0xfe, app0: 0xe0, app15: 0xef } as const;

/** Frame headers: of these the first says how large the picture is. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A code without a length and without content: a restart, or the beginning. */
function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= code.soi);
}

/** Reads the segments of a JPEG file up to the end of its picture. */
export const readJpeg: FormatReader = (file) => {
  const extras = new Set<Extra>();
  let size = { width: 0, height: 0 };
  let offset = 2;
  let end = file.length;
  while (offset < file.length) {
    if (file.at(offset) !== 0xff) {
      // Between two segments there is nothing, or padding of 0xFF.
      extras.add('other');
      offset = nextMarker(file, offset);
      continue;
    }
    const marker = file.at(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker === code.eoi) {
      end = offset + 2;
      break;
    }
    if (standsAlone(marker)) {
      offset += 2;
      continue;
    }
    const length = Math.max(2, file.number(offset + 2, 2));
    const content = file.part(offset + 4, length - 2);
    offset += 2 + length;
    if (isFrameHeader(marker) && size.width === 0) {
      size = { width: content.number(3, 2), height: content.number(1, 2) };
    }
    for (const extra of extrasOfSegment(marker, content)) {
      extras.add(extra);
    }
    if (marker === code.sos) offset = nextMarker(file, offset);
  }
  return { ...size, frames: 1, extras, trailing: file.length - end };
};

/** Behind the picture's own data, in which 0xFF is followed by 0 or is a restart. */
function nextMarker(file: PictureBytes, from: number): number {
  let offset = file.bytes.indexOf(0xff, from);
  while (offset !== -1) {
    const next = file.at(offset + 1);
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return offset;
    offset = file.bytes.indexOf(0xff, offset + 1);
  }
  return file.length;
}

function extrasOfSegment(marker: number, content: PictureBytes): readonly Extra[] {
  if (marker === code.com) {
    return isNoteOfProgram(content.letters(0, 200)) ? [] : ['comment'];
  }
  if (marker < code.app0 || marker > code.app15) {
    return [];
  }
  const begins = (name: string) => content.letters(0, name.length) === name;
  const number = marker - code.app0;
  if (number === 0 && begins('JFIF\0')) return [];
  if (number === 1 && begins('Exif\0')) return extrasOfExif(content.part(6, content.length));
  if (number === 1 && begins('http://ns.adobe.com/x')) return extrasOfXmp(content);
  if (number === 2 && begins('ICC_PROFILE\0')) return [];
  if (number === 13) return ['iptc'];
  if (number === 14 && begins('Adobe')) return [];
  return ['other'];
}
