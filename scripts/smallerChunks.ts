import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { BuildFailure } from './buildFailure.ts';
import { arrayOf, itemsOf, textItem, textOf } from './cbor.ts';

/**
 * A piece of the index is fetched whole for one word in it. Pagefind makes them so large that a
 * question of four words fetches over 100 KB; cut up, it fetches little more than its words.
 */
const CHUNK_BYTES = 16_000;

/** The list of the pieces is fetched before the first search, so there may not be too many. */
const MOST_CHUNKS = 1200;

/** The best compression would save a reader one byte in 200, and take more than twice as long. */
const COMPRESSION = 7;

/** What stands before the content of each of Pagefind's files, once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Cuts the pieces of a search index into smaller ones, at the bounds between words. The index says the
 * same as before: a list of pieces, each with its first and its last word.
 *
 * @throws BuildFailure where the files are not as Pagefind 1.6 writes them
 */
export async function cutChunks(folder: string): Promise<void> {
  const metaNames = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  for (const name of metaNames) {
    const file = join(folder, name);
    try {
      await cutIndex(folder, file);
    } catch (error) {
      throw new BuildFailure(
        `The search index is not as it was when "cutChunks" was written; look at it again. ${String(error)}`,
      );
    }
  }
}

async function cutIndex(folder: string, metaFile: string): Promise<void> {
  const parts = itemsOf(await unpacked(metaFile), 0);
  const [version, pages, chunks, ...rest] = parts;
  if (version === undefined || pages === undefined || chunks === undefined) {
    throw new RangeError('The list of pages and pieces is not whole.');
  }
  const names = itemsOf(chunks, 0).map((chunk) => textOf(itemsOf(chunk, 0)[2] ?? Buffer.alloc(1)));
  const contents = await Promise.all(
    names.map((name) => unpacked(join(folder, 'index', `${name}.pf_index`))),
  );
  const whole = contents.reduce((sum, { length }) => sum + length, 0);
  const target = Math.max(CHUNK_BYTES, whole / MOST_CHUNKS);
  await Promise.all(names.map((name) => rm(join(folder, 'index', `${name}.pf_index`))));
  const rows = await Promise.all(
    contents.flatMap((content, index) => {
      const old = names[index] ?? '';
      const language = old.slice(0, old.indexOf('_') + 1);
      return grouped(wordsOf(content), target).map(async (words) => {
        const name = await writeChunk(folder, language, words);
        const [from, to] = [words[0], words.at(-1)].map((word) => wordOf(word ?? Buffer.alloc(1)));
        return arrayOf([textItem(from ?? ''), textItem(to ?? ''), textItem(name)]);
      });
    }),
  );
  await writeFile(metaFile, await packed(arrayOf([version, pages, arrayOf(rows), ...rest])));
}

/** The words of a piece, each with its pages, as they are written. */
function wordsOf(content: Buffer): Buffer[] {
  const [words, ...others] = itemsOf(content, 0);
  if (words === undefined || others.length > 0) {
    throw new RangeError('A piece of the index holds something beside words.');
  }
  return itemsOf(words, 0);
}

function wordOf(item: Buffer): string {
  const [word] = itemsOf(item, 0);
  return textOf(word ?? Buffer.alloc(1));
}

/** Neighbours together, up to a size; a word that is larger stands alone. */
function grouped(words: readonly Buffer[], target: number): Buffer[][] {
  const groups: Buffer[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (size + word.length > target) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups;
}

async function writeChunk(folder: string, language: string, words: readonly Buffer[]) {
  const content = arrayOf([arrayOf(words)]);
  const name = `${language}${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  await writeFile(join(folder, 'index', `${name}.pf_index`), await packed(content));
  return name;
}

async function unpacked(file: string): Promise<Buffer> {
  const content = await promisify(gunzip)(await readFile(file));
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new RangeError(`${file} does not begin as it should.`);
  }
  return content.subarray(SIGNATURE.length);
}

function packed(content: Buffer): Promise<Buffer> {
  return promisify(gzip)(Buffer.concat([SIGNATURE, content]), { level: COMPRESSION });
}
