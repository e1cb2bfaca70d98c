import type { PictureBytes } from './bytes.ts';
import type { Extra } from './container.ts';

/**
 * Tags that say how to draw the picture and nothing of who took it, with what,
 * when or where (Exif 2.32, sections 4.6.4 and 4.6.5): which way is up, resolution,
 * colour space, size, and the versions of the format.
 */
const harmless: ReadonlySet<number> = new Set([
  ...[0x0112, 0x011a, 0x011b, 0x0128, 0x0213, 0x8769],
  ...[0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003],
]);

const subDirectory = 0x8769;
const gpsDirectory = 0x8825;
const gpsVersion = 0x0000;

/** More than this is no short note on how to draw the picture. */
const harmlessSize = 512;

/**
 * What a block of Exif gives away: nothing where it only says how to draw the
 * picture, otherwise `exif`, and `location` too where it has a place.
 *
 * @param tiff From the mark of the byte order on.
 */
export function extrasOfExif(tiff: PictureBytes): readonly Extra[] {
  const little = tiff.letters(0, 2) === 'II';
  const tags = [...tagsOf(tiff, tiff.number(4, 4, little), little)];
  const placed = tags.some(([tag, value]) => {
    const inside = tag === gpsDirectory ? tagsOf(tiff, value, little) : [];
    return [...inside].some(([inner]) => inner !== gpsVersion);
  });
  if (placed) return ['location', 'exif'];
  const more = tags.flatMap(([tag, value]) =>
    tag === subDirectory ? [...tagsOf(tiff, value, little)] : [],
  );
  const isHarmless = [...tags, ...more].every(([tag]) => harmless.has(tag));
  return isHarmless && tags.length > 0 && tiff.length <= harmlessSize ? [] : ['exif'];
}

/** The tags of a directory with their values as numbers. */
function* tagsOf(
  tiff: PictureBytes,
  offset: number,
  little: boolean,
): Generator<readonly [tag: number, value: number]> {
  const count = tiff.number(offset, 2, little);
  for (let index = 0; index < count && offset + 2 + index * 12 < tiff.length; index += 1) {
    const at = offset + 2 + index * 12;
    yield [tiff.number(at, 2, little), tiff.number(at + 8, 4, little)];
  }
  // A second directory behind the first is a small copy of the picture, perhaps as it was before.
  const next = tiff.number(offset + 2 + count * 12, 4, little);
  if (next !== 0) yield [-1, next];
}

/** What a packet of XMP gives away. */
export function extrasOfXmp(packet: PictureBytes): readonly Extra[] {
  const text = new TextDecoder('latin1').decode(packet.bytes);
  return /gps/i.test(text) ? ['location', 'xmp'] : ['xmp'];
}

/**
 * Notes that programs leave of themselves and that name nobody. Any other comment
 * is the author's, and a name or a script can stand in it.
 */
export function isNoteOfProgram(text: string): boolean {
  return (
    text.length <= 120 &&
    /^(?:Created with GIMP|CREATOR: gd-jpeg|Lavc\d|Software\0)[\0\n\w .,:;()/=+-]*$/.test(text)
  );
}
