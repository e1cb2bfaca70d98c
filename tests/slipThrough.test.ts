import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPng } from './attacks/pictureParts.ts';
import { launchBrowser } from './browser/launch.ts';
import { pageFiles } from './builtSite.ts';
import { emptyContent, removeCopies } from './contentCopy.ts';
import { runScript, type Run } from './runScript.ts';

/** The cleverest texts that are allowed: words that look like what is refused. */
const allowed = join(dirname(fileURLToPath(import.meta.url)), 'attacks/allowed');

/** What a browser makes of a page. */
interface Facts {
  readonly file: string;
  readonly text: string;
  /** Addresses of scripts; for one that stands in the page itself, its text. */
  readonly scripts: readonly string[];
  /** Elements that run, embed or redirect. */
  readonly live: readonly string[];
  /** Attributes that run or draw. */
  readonly inline: readonly string[];
  /** What the browser would fetch by itself. */
  readonly fetched: readonly string[];
  /** Schemes of all links. */
  readonly schemes: readonly string[];
  /** Names and values of the marks for the search index. */
  readonly marks: readonly string[];
  readonly doubleIds: readonly string[];
}

const copy = emptyContent();
let run: Run;
let browser: Browser;
let facts: Facts[];

beforeAll(async () => {
  cpSync(allowed, copy.folder, { recursive: true });
  copy.put('case-studies/looks-like-markup/plan.png', await aPng());
  run = await runScript(['scripts/site.ts', 'build'], {
    CONTENT_DIR: copy.folder,
    OUT_DIR: copy.outDir,
  });
  browser = await launchBrowser();
  const pages = existsSync(copy.outDir)
    ? pageFiles(copy.outDir).map((file) => ({
        file,
        html: readFileSync(join(copy.outDir, file), 'utf8'),
      }))
    : [];
  const page = await browser.newPage();
  facts = await page.evaluate(
    (documents) =>
      documents.map(({ file, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const all = [...parsed.querySelectorAll('*')];
        const found = (selector: string) =>
          [...parsed.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 200));
        const attributes = all.flatMap((element) =>
          element.getAttributeNames().map((name) => ({
            element: element.localName,
            name,
            value: element.getAttribute(name) ?? '',
          })),
        );
        const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
        const linked = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest'];
        return {
          file,
          text: parsed.body.textContent,
          scripts: [...parsed.querySelectorAll('script')].map(
            (script) => script.getAttribute('src') ?? script.textContent,
          ),
          live: [
            ...found('iframe, object, embed, applet, base, style, foreignObject, math'),
            ...found('video, audio, portal, frame, frameset'),
            // The form has its own. No other page has any, apart from the sheet of the filters.
            ...(file === 'contribute/new/index.html'
              ? []
              : found('template, textarea, dialog:not(#filters-sheet)')),
          ],
          inline: attributes
            .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
            .map(({ element, name, value }) => `${element} ${name}=${value}`),
          fetched: [
            ...attributes
              .filter(({ name }) => ['src', 'srcset', 'poster', 'data', 'ping'].includes(name))
              .flatMap(({ value }) => value.split(/,\s+/)),
            ...[...parsed.querySelectorAll('link')]
              .filter((link) => linked.includes(link.rel))
              .map((link) => link.getAttribute('href') ?? ''),
          ],
          schemes: [...parsed.querySelectorAll('[href], [action]')].map((element) => {
            const address = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
            return new URL(address, 'https://own.example/').protocol;
          }),
          marks: attributes
            .filter(({ name }) => name.startsWith('data-pagefind'))
            .map(({ name, value }) => `${name}=${value}`),
          doubleIds: ids.filter((id, index) => ids.indexOf(id) < index),
        };
      }),
    pages,
  );
}, 180_000);
afterAll(async () => {
  await browser.close();
  removeCopies();
});

/** What is wrong on which page, in one list that a failed test prints. */
const wrong = (of: (page: Facts) => readonly string[]) =>
  facts.flatMap((page) => of(page).map((what) => `${page.file}: ${what}`));

/** The marks that the layout itself sets; their values come through `data-value`, as text. */
const ownMarks =
  /^data-pagefind-(?:body=|ignore=|weight=\d+|(?:meta|filter|sort)=[a-z]+\[data-value\])$/;

describe('a library of texts that look like what is refused', () => {
  it('is accepted and built', () => {
    expect(run.code, run.output).toBe(0);
    expect(facts.length).toBeGreaterThan(20);
  });

  it('has no script but those of the site', () => {
    expect(
      wrong(({ scripts }) => scripts.filter((each) => !/^\/_astro\/[\w.-]+$/.test(each))),
    ).toEqual([]);
  });

  it('has nothing that runs, embeds or draws by itself', () => {
    expect(wrong(({ live }) => live)).toEqual([]);
    expect(wrong(({ inline }) => inline)).toEqual([]);
  });

  it('asks no other site for anything', () => {
    expect(wrong(({ fetched }) => fetched.filter((each) => !/^\/(?!\/)/.test(each)))).toEqual([]);
  });

  it('leads nowhere but to pages and to mail', () => {
    const known = ['https:', 'http:', 'mailto:'];
    expect(wrong(({ schemes }) => schemes.filter((each) => !known.includes(each)))).toEqual([]);
  });

  it('has no mark for the search index but those of the site, and one body an entry', () => {
    expect(wrong(({ marks }) => marks.filter((each) => !ownMarks.test(each)))).toEqual([]);
    const bodies = facts.filter(({ marks }) => marks.includes('data-pagefind-body='));
    expect(bodies.map(({ file }) => file)).toEqual([
      'case-studies/home-languages/index.html',
      'case-studies/looks-like-markup/index.html',
      'case-studies/names-of-the-page/index.html',
    ]);
    expect(
      bodies.every(
        ({ marks }) => marks.filter((each) => each === 'data-pagefind-body=').length === 1,
      ),
    ).toBe(true);
  });

  it('has each id once on a page, whatever the headings are called', () => {
    expect(wrong(({ doubleIds }) => doubleIds)).toEqual([]);
  });

  it('shows the words as they were written', () => {
    const page = facts.find(({ file }) => file === 'case-studies/looks-like-markup/index.html');
    for (const words of [
      '<script>alert(1)</script> and <iframe src="//evil.example"></iframe> are words here',
      '</script><script>alert(1)</script>',
      '{process.exit(7)} and {process.exit(7)}',
      'javascript:alert(1)',
      'import evil from "./evil.js"',
      'data-pagefind-filter="theme:everything"',
      '&lt;script&gt;',
      '"><img src=x onerror=alert(1)> & "quoted" \'titles\' {{x}}',
    ]) {
      expect(page?.text).toContain(words);
    }
  });
});
