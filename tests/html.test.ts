import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metaPolicy } from '#layouts/policy.ts';
import { site } from '#site.config.ts';
import rules from '../.htmlvalidate.mjs';
import { launchBrowser } from './browser/launch.ts';
import { pageFiles, siteFolder } from './builtSite.ts';

const pages = pageFiles().map((file) => ({
  file,
  html: readFileSync(join(siteFolder, file), 'utf8'),
}));

interface Facts {
  readonly file: string;
  readonly language: string | null;
  readonly title: string;
  readonly headings: number;
  /** Content of each meta element by its name, property or http-equiv. */
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: string | undefined;
  /** What the policy would forbid. */
  readonly inline: readonly string[];
}

let browser: Browser;
let facts: Facts[];

beforeAll(async () => {
  browser = await launchBrowser();
  const page = await browser.newPage();
  facts = await page.evaluate(
    (documents) =>
      documents.map(({ file, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const all = [...parsed.querySelectorAll('*')];
        const nameOf = (meta: Element) =>
          ['name', 'property', 'http-equiv'].map((key) => meta.getAttribute(key)).find(Boolean);
        return {
          file,
          language: parsed.documentElement.getAttribute('lang'),
          title: parsed.title,
          headings: parsed.querySelectorAll('h1').length,
          meta: Object.fromEntries(
            [...parsed.querySelectorAll('meta')].map((meta): [string, string] => [
              nameOf(meta) ?? '',
              meta.content,
            ]),
          ),
          canonical: parsed.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
          inline: [
            ...parsed.querySelectorAll('script:not([src]), style'),
            ...all.filter((element) =>
              element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
            ),
            ...parsed.querySelectorAll('[href^="javascript:" i]'),
          ].map((element) => element.outerHTML.slice(0, 120)),
        };
      }),
    pages,
  );
});

afterAll(async () => {
  await browser.close();
});

/** The pages that have something wrong with them, each with what it is. */
function wrong(judge: (page: Facts) => string | undefined): string[] {
  return facts.flatMap((page) => {
    const fault = judge(page);
    return fault === undefined || fault === '' ? [] : [`${page.file}: ${fault}`];
  });
}

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(rules));
    const messages = await Promise.all(
      pages.map(async ({ file, html }) => {
        const { results } = await validator.validateString(html);
        return results.flatMap((result) =>
          result.messages.map(
            ({ ruleId, message, selector }) =>
              `${file}: ${ruleId}: ${message} at ${selector ?? ''}`,
          ),
        );
      }),
    );
    expect(messages.flat()).toEqual([]);
  });

  it('has one heading of level 1', () => {
    expect(wrong(({ headings }) => (headings === 1 ? '' : `${headings} headings`))).toEqual([]);
  });

  it('has a title that no other page has, and a description', () => {
    const moved = facts.filter(({ meta }) => meta['refresh'] === undefined);
    const titles = Map.groupBy(moved, ({ title }) => title);
    const shared = [...titles].filter(([, owners]) => owners.length > 1);
    expect(shared.map(([title, owners]) => [title, owners.map(({ file }) => file)])).toEqual([]);
    expect(wrong(({ title }) => (title.includes(site.name) ? '' : title))).toEqual([]);
    expect(
      wrong(({ meta }) => ((meta['description'] ?? '').length > 20 ? '' : 'no description')),
    ).toEqual([]);
  });

  it('says its language, its own address and what a link to it shows', () => {
    expect(
      wrong(({ language }) => (language === site.language ? '' : `the language ${language ?? ''}`)),
    ).toEqual([]);
    expect(
      wrong(({ file, canonical, meta }) => {
        const own = new URL(
          file.replace(/index\.html$/, '').replace(/^404\.html$/, '404/'),
          site.url,
        );
        return meta['refresh'] !== undefined || canonical === own.href ? '' : canonical;
      }),
    ).toEqual([]);
    const needed = ['title', 'description', 'url', 'image', 'image:alt', 'type', 'site_name'];
    expect(
      wrong(({ meta }) => needed.filter((name) => !meta[`og:${name}`]?.trim()).join(', ')),
    ).toEqual([]);
  });

  it('has a picture for links that is in the site', () => {
    expect(
      wrong(({ meta }) => {
        const { pathname } = new URL(meta['og:image'] ?? '');
        const bytes = readFileSync(join(siteFolder, pathname));
        return bytes.subarray(1, 4).toString() === 'PNG' ? '' : `${pathname} is no PNG`;
      }),
    ).toEqual([]);
  });

  it('carries the policy and nothing that the policy forbids', () => {
    expect(
      wrong(({ meta }) => (meta['Content-Security-Policy'] === metaPolicy ? '' : 'no policy')),
    ).toEqual([]);
    expect(wrong(({ inline }) => inline.join(' '))).toEqual([]);
  });
});
