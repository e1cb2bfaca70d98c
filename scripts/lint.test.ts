import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from './packageBin.ts';

const eslint = new ESLint({
  cwd: root,
  // The files below exist nowhere, so there are no types to look up.
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => ruleId.startsWith('rooms/') || ruleId === 'no-restricted-globals',
});

/** What the linter says of an import in a file, one message a line. */
async function complaints(file: string, source: string): Promise<string> {
  const code = file.endsWith('.astro') ? `---\n${source}\n---\n<p>A page</p>\n` : `${source}\n`;
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message)).join('\n');
}

describe('imports that are allowed', () => {
  it.each([
    ['src/schema/fake.ts', `import { themes } from '#vocabulary/themes.ts';`],
    ['src/checks/gate/fake.ts', `export { finding } from '../finding.ts';`],
    ['src/checks/fake.test.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/entries/fake.ts', `import { site } from '#site.config.ts';`],
    ['src/search/fields.ts', `import type { CaseStudy } from '#entries/caseStudy.ts';`],
    ['src/search/lexiconOf.ts', `import type { CaseStudy } from '#entries/caseStudy.ts';`],
    ['src/search/page.ts', `export const here = location.href;`],
    ['src/search/filters.ts', `import { evidenceLevel } from '#evidence/ladder.ts';`],
    ['src/components/Fake.astro', `import { describePatch } from '#patch/describe.ts';`],
    ['src/pages/themes/[theme].astro', `import Page from '#layouts/Page.astro';`],
    ['src/pages/themes/[theme].astro', `import { addresses } from '../addresses.ts';`],
    ['scripts/fake.ts', `import { check } from '../src/checks/library.ts';`],
    ['tests/fake.test.ts', `import { themes } from '#vocabulary/themes.ts';`],
  ])('%s: %s', async (file, source) => {
    expect(await complaints(file, source)).toBe('');
  });
});

describe('imports that are refused', () => {
  it.each([
    [
      'src/vocabulary/fake.ts',
      `import { field } from '#schema/field.ts';`,
      'vocabulary may not import schema; it may import no other room.',
    ],
    [
      'src/schema/fake.ts',
      `import type { Finding } from '#checks/finding.ts';`,
      'schema may not import checks; it may import vocabulary.',
    ],
    [
      'src/checks/fake.ts',
      `import { site } from '#site.config.ts';`,
      'checks may not import site.config.ts; it may import vocabulary, schema, evidence.',
    ],
    [
      'src/checks/gate/fake.ts',
      `const theme = await import('../../vocabulary/themes.ts');`,
      '"../../vocabulary/themes.ts" leaves the room checks. Import another room as "#room/file.ts".',
    ],
    [
      'src/pages/fake.ts',
      `export * from '../../scripts/check.ts';`,
      '"../../scripts/check.ts" leaves the room pages. Import another room as "#room/file.ts".',
    ],
    [
      'src/patch/fake.ts',
      `import { cloth } from '#patch/cloth.ts';`,
      'Inside a room use "./" or "../", not "#patch/".',
    ],
    [
      'src/search/query.ts',
      `import { entries } from '#entries/library.ts';`,
      'What runs in the browser (search/query.ts) may not import entries; ' +
        'it may import vocabulary, schema, evidence, patch, site.config.ts.',
    ],
    [
      'src/components/Fake.astro',
      `import Page from '#layouts/Page.astro';`,
      'components may not import layouts; it may import vocabulary, schema, evidence, checks, ' +
        'patch, entries, search, form, styles, site.config.ts.',
    ],
    [
      'src/layouts/Fake.astro',
      `import Panel from '../components/Panel.astro';`,
      '"../components/Panel.astro" leaves the room layouts. Import another room as "#room/file.ts".',
    ],
    [
      'src/attic/fake.ts',
      `import { themes } from '#vocabulary/themes.ts';`,
      'The room "attic" is not in the table of scripts/rooms.mjs: add it there.',
    ],
    [
      'src/evidence/fake.ts',
      `import { readFile } from 'node:fs/promises';`,
      'evidence/fake.ts runs in the browser too: "node:fs/promises" must be handed in, not imported.',
    ],
    [
      'src/schema/fake.ts',
      `import { z } from 'astro/zod';`,
      'schema/fake.ts runs in the browser too: "astro/zod" must be handed in, not imported.',
    ],
    ['src/search/query.ts', `export const here = location.href;`, `Unexpected use of 'location'.`],
    ...['address.ts', 'card.ts', 'facets.ts', 'query/merge.ts'].map((file) => [
      `src/search/${file}`,
      `export const form = document.forms[0];`,
      `Unexpected use of 'document'.`,
    ]),
  ])('%s: %s', async (file, source, message) => {
    expect(await complaints(file, source)).toBe(message);
  });
});

describe('what the search runs in the browser', () => {
  it.each([
    ...['address.ts', 'facets.ts', 'card.ts', 'cardElement.ts', 'query.ts', 'query/merge.ts'],
    ...['page.ts', 'page/form.ts', 'quick.ts', 'quick/list.ts', 'header.ts', 'arrival.ts'],
  ])('may not read entries: %s', async (file) => {
    expect(
      await complaints(`src/search/${file}`, `import { getLibrary } from '#entries/library.ts';`),
    ).toMatch(`What runs in the browser (search/${file}) may not import entries`);
  });
});
