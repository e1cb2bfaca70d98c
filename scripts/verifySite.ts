import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { tagsOf, type PageTag } from './pageTags.ts';

/** What a built site is verified against. */
export interface VerifyOptions {
  /** The base path of the site, such as `/` or `/repo/`. */
  readonly base: string;
  /** How many pages the search index says that it holds; the index may still be in the making. */
  readonly indexed: number | Promise<number>;
}

interface PageFacts {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** What was seen of a page before the whole site was there. */
interface SeenPage extends PageFacts {
  readonly bytes: number;
  /** What is wrong in the page by itself. */
  readonly problems: readonly string[];
  readonly isSearchable: boolean;
}

/**
 * Looks over a built site: every internal link and fragment leads somewhere,
 * nothing is asked of another site, nothing is inline that the policy forbids,
 * and search knows every case study.
 *
 * It looks at the tags of each page; full HTML validation is for the tests. Pages can be handed in
 * while others are still being made; those that were not, and those that have changed since, are
 * read at the end.
 */
export class SiteVerifier {
  private readonly seen = new Map<string, SeenPage>();

  private readonly kept = new Map<string, string>();

  /** Looks at a page by itself. @param file its path in the site, such as `themes/index.html` */
  add(file: string, html: Buffer): void {
    this.seen.set(file, this.lookAt(file, html));
  }

  private lookAt(file: string, html: Buffer): SeenPage {
    const problems: string[] = [];
    const tags = readTags(file, html.toString(), problems);
    problems.push(...inlineProblems(file, tags), ...foreignProblems(file, tags));
    const links = new Set(['href', 'src', 'action'].flatMap((name) => valuesOf(tags, name)));
    return {
      file,
      bytes: html.length,
      problems,
      isSearchable: tags.some(({ attributes }) => attributes.has('data-pagefind-body')),
      ids: new Set(valuesOf(tags, 'id').map((id) => this.keep(id))),
      links: [...links].map((link) => this.keep(link)),
    };
  }

  /** A copy of a part of a page, the same for all pages: the part itself would keep its whole page in memory. */
  private keep(part: string): string {
    const known = this.kept.get(part);
    if (known !== undefined) return known;
    const copy = Buffer.from(part).toString();
    this.kept.set(copy, copy);
    return copy;
  }

  /** Looks at the whole site, when all of it is there. Returns what is wrong, in words. */
  async finish(folder: string, { base, indexed }: VerifyOptions): Promise<string[]> {
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    const files = new Set(names);
    const prefix = base.replace(/\/*$/, '/');
    const pages = new Map<string, SeenPage>();
    for (const file of names.filter((name) => name.endsWith('.html'))) {
      const seen = this.seen.get(file);
      const { size } = await stat(join(folder, file));
      pages.set(
        file,
        seen?.bytes === size ? seen : this.lookAt(file, await readFile(join(folder, file))),
      );
    }
    const problems = [...pages.values()].flatMap((page) => page.problems);
    for (const page of pages.values()) {
      problems.push(...linkProblems(page, pages, files, prefix));
    }
    const searchable = [...pages.values()].filter((page) => page.isSearchable).length;
    const inIndex = await indexed;
    if (searchable !== inIndex) {
      problems.push(
        `search: ${String(searchable)} case studies were built, ${String(inIndex)} were indexed`,
      );
    }
    if (!files.has('index.html') || !files.has('404.html')) {
      problems.push('the home page or the 404 page is missing');
    }
    return summarised(problems);
  }
}

/** A fault of the header is a fault of every page: it is told once, with the number of pages. */
function summarised(problems: readonly string[]): string[] {
  const byMessage = Map.groupBy(problems, (problem) => problem.slice(problem.indexOf(': ') + 2));
  return [...byMessage].map(([message, [first = message, ...others]]) =>
    others.length === 0 ? first : `${first} (and in ${String(others.length)} more pages)`,
  );
}

/** Tags of which anything is asked below. */
const asked =
  /^<(?:script|style)\b|\s(?:id|href|src|srcset|action|data|poster|style|on[a-z]+|data-pagefind-body)(?=[\s=/>])/i;

function readTags(file: string, html: string, problems: string[]): PageTag[] {
  try {
    return tagsOf(html, asked);
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function valuesOf(tags: readonly PageTag[], name: string): string[] {
  return tags.flatMap(({ attributes }) => attributes.get(name) ?? []);
}

/** A part of an address without its percent signs; one that is badly written stays as it is. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function inlineProblems(file: string, tags: readonly PageTag[]): string[] {
  const problems: string[] = [];
  if (tags.some(({ name, attributes }) => name === 'script' && !attributes.has('src'))) {
    problems.push(`${file}: a script stands in the page itself`);
  }
  if (tags.some(({ name }) => name === 'style')) {
    problems.push(`${file}: a style sheet stands in the page itself`);
  }
  const inline = tags
    .flatMap(({ attributes }) => [...attributes.keys()])
    .find((name) => name === 'style' || /^on[a-z]/.test(name));
  if (inline !== undefined) {
    problems.push(`${file}: the attribute "${inline}" is inline`);
  }
  return problems;
}

const fetching: ReadonlySet<string> = new Set([
  ...['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object', 'input'],
]);
const linking: ReadonlySet<string> = new Set([
  ...['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest', 'apple-touch-icon'],
]);

/** Things that a browser fetches by itself must come from the site; links may lead anywhere. */
function foreignProblems(file: string, tags: readonly PageTag[]): string[] {
  const fetched = tags.flatMap(({ name, attributes }) => {
    if (fetching.has(name)) {
      return ['src', 'srcset', 'data', 'poster'].map((each) => attributes.get(each) ?? '');
    }
    return name === 'link' && linking.has(attributes.get('rel') ?? '')
      ? [attributes.get('href') ?? '']
      : [];
  });
  return fetched
    .flatMap((value) => [...value.matchAll(/(?:^|,)\s*((?:https?:)?\/\/[^\s,]*)/gi)])
    .map(([, address = '']) => `${file}: ${address} is fetched from another site`);
}

function linkProblems(
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  prefix: string,
): string[] {
  return page.links.flatMap((link) => {
    if (link.startsWith('#')) {
      return link === '#' || page.ids.has(unescaped(link.slice(1)))
        ? []
        : [`${page.file}: the link ${link} leads nowhere in its page`];
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) {
      return [];
    }
    if (!link.startsWith(prefix)) {
      return [`${page.file}: the link ${link} does not begin with ${prefix}`];
    }
    const [path = '', fragment] = link.slice(prefix.length).split('#');
    const target = unescaped(path.replace(/\?.*$/, ''));
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!files.has(file)) {
      return [`${page.file}: the link ${link} leads to no page`];
    }
    if (fragment !== undefined && pages.get(file)?.ids.has(unescaped(fragment)) === false) {
      return [`${page.file}: the link ${link} leads to no place in its page`];
    }
    return [];
  });
}
