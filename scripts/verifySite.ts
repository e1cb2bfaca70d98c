import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

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

/**
 * Looks over a built site: every internal link and fragment leads somewhere,
 * nothing is asked of another site, nothing is inline that the policy forbids,
 * and search knows every case study. Returns what is wrong, in words.
 *
 * The pages are our own output with double-quoted attributes, so patterns find
 * them; full HTML validation is for the tests.
 */
export async function verifySite(
  folder: string,
  { base, indexed }: VerifyOptions,
): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const files = new Set(names);
  const prefix = base.replace(/\/*$/, '/');
  const problems: string[] = [];
  const pages = new Map<string, PageFacts>();
  let searchable = 0;

  for (const file of names.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    problems.push(...inlineProblems(file, html), ...foreignProblems(file, html));
    if (html.includes('data-pagefind-body')) {
      searchable += 1;
    }
    pages.set(file, {
      file,
      ids: new Set(matches(html, / id="([^"]*)"/g)),
      links: [...new Set(matches(html, / (?:href|src|action)="([^"]*)"/g).map(decode))],
    });
  }
  for (const page of pages.values()) {
    problems.push(...linkProblems(page, pages, files, prefix));
  }
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

/** A fault of the header is a fault of every page: it is told once, with the number of pages. */
function summarised(problems: readonly string[]): string[] {
  const byMessage = Map.groupBy(problems, (problem) => problem.slice(problem.indexOf(': ') + 2));
  return [...byMessage].map(([message, [first = message, ...others]]) =>
    others.length === 0 ? first : `${first} (and in ${String(others.length)} more pages)`,
  );
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function decode(attribute: string): string {
  return attribute.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');
}

/** A part of an address without its percent signs; one that is badly written stays as it is. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function inlineProblems(file: string, html: string): string[] {
  const problems: string[] = [];
  if (/<script(?![^>]*\ssrc=)[^>]*>/i.test(html)) {
    problems.push(`${file}: a script stands in the page itself`);
  }
  if (/<style[\s>]/i.test(html)) {
    problems.push(`${file}: a style sheet stands in the page itself`);
  }
  const attribute = /<[a-z][^>]*\s(style|on[a-z]+)="/i.exec(html);
  if (attribute !== null) {
    problems.push(`${file}: the attribute "${attribute[1] ?? ''}" is inline`);
  }
  return problems;
}

/** Things that a browser fetches by itself must come from the site; links may lead anywhere. */
function foreignProblems(file: string, html: string): string[] {
  const fetched = matches(
    html,
    /(<(?:script|img|source|iframe|video|audio|embed|object|input)\b[^>]*>)/gi,
  ).flatMap((tag) => matches(tag, /\s(?:src|srcset|data|poster)="([^"]*)"/gi));
  const linked = matches(
    html,
    /(<link\b[^>]*\srel="(?:stylesheet|preload|modulepreload|icon|manifest|apple-touch-icon)"[^>]*>)/gi,
  ).flatMap((tag) => matches(tag, /\shref="([^"]*)"/gi));
  return [...fetched, ...linked]
    .flatMap((value) => matches(value, /(?:^|,)\s*((?:https?:)?\/\/[^\s,]*)/gi))
    .map((address) => `${file}: ${address} is fetched from another site`);
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
