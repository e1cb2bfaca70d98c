import type { PictureBytes } from './bytes.ts';
import type { Extra, FormatReader } from './container.ts';
import { extrasOfExif, extrasOfXmp, isNoteOfProgram } from './exif.ts';

/** Chunks that are the picture, or say how to draw it (PNG, third edition, section 11). */
const known: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP'],
  ...['mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'sPLT', 'tIME'],
]);

/** Reads the chunks of a PNG file up to the end of its picture. */
export const readPng: FormatReader = (file) => {
  const extras = new Set<Extra>();
  const size = { width: file.number(16, 4), height: file.number(20, 4) };
  let frames = 1;
  let offset = 8;
  while (offset < file.length) {
    const length = file.number(offset, 4);
    const type = file.letters(offset + 4, 4);
    const content = file.part(offset + 8, length);
    offset += 12 + length;
    if (type === 'acTL') frames = Math.max(frames, content.number(0, 4));
    for (const extra of extrasOfChunk(type, content)) {
      extras.add(extra);
    }
    if (type === 'IEND') break;
  }
  return { ...size, frames, extras, trailing: Math.max(0, file.length - offset) };
};

function extrasOfChunk(type: string, content: PictureBytes): readonly Extra[] {
  if (known.has(type)) return [];
  // A moving picture is told of by its frames.
  if (type === 'acTL' || type === 'fcTL' || type === 'fdAT') return [];
  if (type === 'eXIf') return extrasOfExif(content);
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return ['other'];
  const keyword = content.letters(0, 79).split('\0')[0] ?? '';
  if (keyword === 'XML:com.adobe.xmp') return extrasOfXmp(content);
  const profile = /^Raw profile type (exif|iptc|xmp|APP1)$/i.exec(keyword)?.[1]?.toLowerCase();
  if (profile !== undefined) {
    return profile === 'iptc' || profile === 'xmp' ? [profile] : ['exif'];
  }
  return type === 'tEXt' && isNoteOfProgram(content.letters(0, 200)) ? [] : ['comment'];
}
