import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { BuildFailure } from './buildFailure.ts';
import { cutChunks } from './smallerChunks.ts';

/** A page that is to be found by search. */
export interface FoundPage {
  /** Its path below the base path of the site. */
  readonly path: string;
  readonly html: string;
}

/** The files of Pagefind that the site uses; its search boxes and its worker are left out: we have our own. */
const usedFiles = /^(pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind|pagefind\..+\.pf_meta)$/;

/**
 * The search index in the making. Pagefind is a process of its own: it reads pages, and writes the
 * index when it has all, while others are still being made.
 */
export class SearchIndex {
  private readonly index = openIndex();
  private readonly adding: Promise<void>[] = [];
  private readonly folder: string;
  private expected = Infinity;
  private written: Promise<number> | undefined;

  /** @param folder where the index is written: a folder of the site */
  constructor(folder: string) {
    this.folder = folder;
    // Whoever waits for the index hears of it; until then it is no unhandled failure.
    this.index.catch(() => undefined);
  }

  /** Says how many pages will be added: with the last of them the index is written, and no later. */
  expect(pages: number): void {
    this.expected = pages;
    this.writeWhenWhole();
  }

  /** Adds a page; settles when it is read. A failure is told by `finish`. */
  async add({ path, html }: FoundPage): Promise<void> {
    const added = this.index.then(async (index) => {
      failOn((await index.addHTMLFile({ url: path, content: searchedPart(html) })).errors);
    });
    this.adding.push(added);
    this.writeWhenWhole();
    await added.catch(() => undefined);
  }

  private writeWhenWhole(): void {
    if (this.adding.length >= this.expected) {
      // Whoever asks for what was written hears of a failure.
      this.finish().catch(() => undefined);
    }
  }

  /**
   * Writes the index of what was added, unless that is done or being done.
   *
   * @returns how many pages are in it. A page that has nothing to be found, such as one
   *   that has moved, is not.
   * @throws BuildFailure where a page could not be read or the index not be written.
   */
  finish(): Promise<number> {
    this.written ??= this.write();
    return this.written;
  }

  private async write(): Promise<number> {
    const index = await this.index;
    await Promise.all(this.adding);
    failOn((await index.writeFiles({ outputPath: this.folder })).errors);
    // While lists are made, the memory of what is written would be held for nothing.
    await this.close();
    await dropUnusedFiles(this.folder);
    await cutChunks(this.folder);
    await reportLostChunks(this.folder);
    return pagesIn(this.folder);
  }

  async close(): Promise<void> {
    await pagefind.close();
  }
}

/** A tag of a page of ours, where values have double quotes. */
const anyTag = /<(\/?)([a-z][a-z0-9-]*)((?:[^">]|"[^"]*")*)>/g;

const anyAttribute = /\s+([^\s"=]+)(?:="[^"]*")?/g;

/** What Pagefind wants to know of an element: where it can be jumped to, and what we tell it. */
function wantedAttributes(attributes: string): string {
  return attributes.replace(anyAttribute, (attribute, name: string) =>
    name === 'id' || name.startsWith('data-pagefind-') || name === 'data-value' ? attribute : '',
  );
}

/** Drawings, what stands beside the text, and the number of a source, which is no word of the sentence before it. */
function isLeftOut(name: string, attributes: string): boolean {
  return (
    name === 'svg' ||
    attributes.includes(' data-pagefind-ignore') ||
    (name === 'a' && attributes.includes(' class="cite"'))
  );
}

/**
 * The part of a page that search looks at: its article, without what is left out and without what only
 * its look needs. The index becomes the same as from the whole page, and Pagefind reads a fifth as much.
 *
 * @returns the whole page, where it has no such part
 * @throws BuildFailure where an element that is left out has no end
 */
export function searchedPart(html: string): string {
  const [article] = /<article\b[^>]* data-pagefind-body\b[^]*<\/article>/.exec(html) ?? [];
  if (article === undefined) {
    return html;
  }
  let kept = '';
  let keptTo = 0;
  let leftOut = '';
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of article.matchAll(
    anyTag,
  )) {
    if (leftOut !== '') {
      if (name === leftOut) {
        depth += slash === '/' ? -1 : 1;
      }
      if (depth === 0) {
        leftOut = '';
        keptTo = index + tag.length;
      }
    } else if (slash === '' && (attributes !== '' || name === 'svg')) {
      kept += article.slice(keptTo, index);
      keptTo = index + tag.length;
      if (isLeftOut(name, attributes)) {
        leftOut = name;
        depth = 1;
      } else {
        // A picture may be shown with a result, and its address is in another attribute.
        kept += name === 'img' ? tag : `<${name}${wantedAttributes(attributes)}>`;
      }
    }
  }
  if (leftOut !== '') {
    throw new BuildFailure(
      `An element <${leftOut}> of a case study has no end; search cannot read the page.`,
    );
  }
  return `<html><body>${kept}${article.slice(keptTo)}</body></html>`;
}

async function openIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'en',
  });
  failOn(errors);
  if (index === undefined) {
    throw new BuildFailure('The search index could not be made: no index was created.');
  }
  return index;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new BuildFailure(`The search index could not be made: ${errors.join('; ')}`);
  }
}

async function pagesIn(folder: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

async function dropUnusedFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !usedFiles.test(entry.name)) {
      await rm(join(folder, entry.name));
    }
  }
}

/**
 * Pagefind takes a part of the index that does not arrive for one in which nothing was found. Here
 * the search fails instead, so that the page can say so.
 */
async function reportLostChunks(folder: string): Promise<void> {
  const file = join(folder, 'pagefind.js');
  const script = await readFile(file, 'utf8');
  const swallowed = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
  if (script.match(swallowed)?.length !== 2) {
    throw new BuildFailure(
      'pagefind.js of Pagefind is not as it was when "reportLostChunks" was written; look at it again.',
    );
  }
  await writeFile(file, script.replace(swallowed, '$1'));
}
