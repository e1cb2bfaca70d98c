import { PictureBytes } from './bytes.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** What a picture file can hold beside the picture. */
export type Extra = 'location' | 'exif' | 'xmp' | 'iptc' | 'comment' | 'other';

/** A picture file as its own bytes describe it; nothing was decoded. */
export interface Container {
  readonly format: PictureFormat;
  /** In pixels; 0 where the file does not say. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly extras: ReadonlySet<Extra>;
  /** Bytes behind the end of the picture. */
  readonly trailing: number;
}

/** What the reader of one format finds. */
export type FormatReader = (bytes: PictureBytes) => Omit<Container, 'format'>;

/**
 * Reads the outer form of a JPEG, PNG or WebP file: what its first bytes say that
 * it is, how large it is, and what it holds beside the picture. Any bytes give an
 * answer; bytes of another kind give none.
 */
export function readContainer(bytes: Uint8Array): Container | undefined {
  const file = new PictureBytes(bytes);
  const format = formatOf(file);
  return format === undefined ? undefined : { format, ...readers[format](file) };
}

const readers: Readonly<Record<PictureFormat, FormatReader>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
};

function formatOf(file: PictureBytes): PictureFormat | undefined {
  if (file.letters(0, 3) === '\u00FF\u00D8\u00FF') return 'jpeg';
  if (file.letters(0, 8) === '\u0089PNG\r\n\u001A\n') return 'png';
  return file.letters(0, 4) === 'RIFF' && file.letters(8, 4) === 'WEBP' ? 'webp' : undefined;
}
