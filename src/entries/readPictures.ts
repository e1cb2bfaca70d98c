import { readFile, stat } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { readContainer, type Container } from '#checks/gate/picture/container.ts';
import { mayBeDecoded, type Decoding, type PictureFile } from '#checks/gate/pictures.ts';
import { site } from '#site.config.ts';

/** What was learnt of a picture, kept as long as its file stays as it is: the dev server reads often. */
const learnt = new Map<string, { readonly mark: string; readonly picture: PictureFile }>();

/**
 * Opens each picture of a content folder once, one after the other, and keeps
 * what the checks need of it but none of its bytes.
 *
 * @param paths Inside the content folder.
 */
export async function readPictures(
  folder: string,
  paths: readonly string[],
): Promise<PictureFile[]> {
  const pictures: PictureFile[] = [];
  for (const path of paths) {
    const place = join(folder, path);
    const { size, mtimeMs } = await stat(place);
    const mark = `${String(size)} ${String(mtimeMs)}`;
    const known = learnt.get(place);
    if (known?.mark === mark) {
      pictures.push(known.picture);
      continue;
    }
    const bytes = await readFile(place);
    const container = readContainer(bytes);
    const file = posix.join(basename(folder), path);
    const picture = { file, container, decoding: await decode(file, bytes, container) };
    learnt.set(place, { mark, picture });
    pictures.push(picture);
  }
  return pictures;
}

/**
 * Decodes a picture to its end under the limits. A bomb is refused by the size
 * that its head declares, before memory is taken for it.
 */
async function decode(
  file: string,
  bytes: Buffer,
  container: Container | undefined,
): Promise<Decoding> {
  if (container === undefined || !mayBeDecoded(file, container)) {
    return { outcome: 'not-tried' };
  }
  const limit = site.pictures.maxPixels;
  if (container.width * container.height > limit) {
    return { outcome: 'too-many-pixels', limit };
  }
  // Most libraries have no pictures, and the decoder takes a while to load.
  const { default: sharp } = await import('sharp');
  // No picture is decoded twice here: what the decoder would keep of one is only memory.
  sharp.cache(false);
  try {
    // The head of a torn file is whole; a small copy needs all of it to be read.
    await sharp(bytes, { limitInputPixels: limit, failOn: 'warning', pages: 1 })
      .resize({ width: 8 })
      .raw()
      .toBuffer();
    return { outcome: 'sound' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return /pixel limit/i.test(message)
      ? { outcome: 'too-many-pixels', limit }
      : { outcome: 'unreadable', reason: message.split('\n')[0]?.trim() ?? '' };
  }
}
