import sharp, { type Metadata } from 'sharp';
import { readContainer } from '#checks/gate/picture/container.ts';
import { site } from '#site.config.ts';

/** Formats that a picture of an entry can have. */
const formats = ['jpeg', 'png', 'webp'] as const;

/**
 * Takes out of a picture what a camera or a program wrote beside it: the place, the device, the time,
 * names, words, and whatever stands behind its end. It is drawn again the right way up, at a quality at which nobody sees a difference.
 * A picture that has nothing of the kind is left as it is, byte for byte; so is one that moves, one
 * that is too large and whatever is no picture.
 *
 * @returns the new bytes; nothing where the picture is left.
 */
export async function mendPicture(bytes: Uint8Array): Promise<Buffer | undefined> {
  try {
    const before = await open(bytes).metadata();
    const format = formats.find((each) => each === before.format);
    if (format === undefined || (before.pages ?? 1) > 1) return undefined;
    if (!hasMetadata(before) && !holdsMore(bytes)) return undefined;
    // Without a word to the contrary sharp writes none of it.
    const drawn = open(bytes).autoOrient();
    const mended = await (
      format === 'png'
        ? drawn.png()
        : format === 'jpeg'
          ? drawn.jpeg({ quality: 92 })
          : drawn.webp({ quality: 92 })
    ).toBuffer();
    const isClean = !hasMetadata(await open(mended).metadata()) && !holdsMore(mended);
    return isClean ? mended : undefined;
  } catch {
    return undefined;
  }
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { failOn: 'warning', limitInputPixels: site.pictures.maxPixels });
}

function hasMetadata({ exif, xmp, iptc, tifftagPhotoshop, comments }: Metadata): boolean {
  return (
    [exif, xmp, iptc, tifftagPhotoshop].some((block) => block !== undefined) ||
    (comments ?? []).length > 0
  );
}

/** Whether the file holds something beside the picture that the check would refuse. */
function holdsMore(bytes: Uint8Array): boolean {
  const container = readContainer(bytes);
  return container !== undefined && (container.extras.size > 0 || container.trailing > 0);
}
