import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { site } from '#site.config.ts';
import { contentDir } from './readContent.ts';

/** One file that a picture is offered as. */
export interface PictureVariant {
  readonly format: 'avif' | 'webp' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  /** Path in the site, with a mark of the picture's bytes, so that it may be cached for ever. */
  readonly path: string;
}

/** A picture with its own size and the files that it is offered as. */
export interface PictureFiles {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly PictureVariant[];
  /** For browsers that read neither AVIF nor WebP. */
  readonly fallback: PictureVariant;
}

const quality = { avif: 55, webp: 75, jpeg: 78 } as const;

/** A picture that will not be published, with what is wrong in words for its author. */
class RefusedPicture extends Error {
  constructor(slug: string, file: string, reason: string) {
    super(`content/case-studies/${slug}/${file}: ${reason}`);
    this.name = 'RefusedPicture';
  }
}

function fileOf(slug: string, file: string): string {
  return join(contentDir(), 'case-studies', slug, file);
}

/** Opens a picture under the limits: a bomb is refused before it is decoded, a torn file is not mended. */
function open(bytes: Buffer): Sharp {
  return sharp(bytes, {
    limitInputPixels: site.pictures.maxPixels,
    failOn: 'warning',
    pages: 1,
  }).autoOrient();
}

/**
 * The files that a declared picture is offered as: AVIF and WebP in several
 * widths, none wider than the picture itself, and one JPEG.
 *
 * @throws RefusedPicture where the file is not a picture or is over the limits.
 */
export async function pictureVariants(slug: string, file: string): Promise<PictureFiles> {
  const bytes = await readFile(fileOf(slug, file));
  const { width, height } = await sizeOf(slug, file, bytes);
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const name = file.replace(/\.[^.]*$/, '');
  const narrower = site.pictures.widths.filter((each) => each < width);
  const widths = narrower.length === site.pictures.widths.length ? narrower : [...narrower, width];
  const variant = (format: PictureVariant['format'], each: number): PictureVariant => ({
    format,
    width: each,
    path: `/pictures/${slug}/${name}-${mark}-${String(each)}.${format}`,
  });
  const middle = widths.find((each) => each >= 800) ?? widths.at(-1) ?? width;
  return {
    width,
    height,
    variants: widths.flatMap((each) => [variant('avif', each), variant('webp', each)]),
    fallback: variant('jpeg', middle),
  };
}

async function sizeOf(
  slug: string,
  file: string,
  bytes: Buffer,
): Promise<{ width: number; height: number }> {
  try {
    // The head of a torn file is whole; a small copy needs all of it to be read.
    await open(bytes).resize({ width: 8 }).toBuffer();
    const { autoOrient } = await open(bytes).metadata();
    return autoOrient;
  } catch (error) {
    throw refusal(slug, file, error);
  }
}

/** The bytes of one variant, without the metadata of the original. */
export async function pictureBytes(
  slug: string,
  file: string,
  { format, width }: Pick<PictureVariant, 'format' | 'width'>,
): Promise<Buffer> {
  try {
    return await open(await readFile(fileOf(slug, file)))
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, { quality: quality[format] })
      .toBuffer();
  } catch (error) {
    throw refusal(slug, file, error);
  }
}

function refusal(slug: string, file: string, error: unknown): RefusedPicture {
  const message = error instanceof Error ? error.message : String(error);
  const limit = `${String(site.pictures.maxPixels / 1_000_000)} megapixels`;
  return new RefusedPicture(
    slug,
    file,
    /pixel limit/i.test(message)
      ? `the picture has more than ${limit}. Save a smaller copy: 2,000 pixels wide is plenty.`
      : `the file cannot be read as a picture (${message.split('\n')[0] ?? ''}). Save it again as JPEG, PNG or WebP.`,
  );
}
