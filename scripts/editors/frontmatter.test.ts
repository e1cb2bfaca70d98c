import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceFile } from '../../tests/fixtures/exampleEntry.ts';
import { describeFrontmatter } from './frontmatter.ts';
import { editorSchemas } from './schemas.ts';

const root = mkdtempSync(join(tmpdir(), 'best-bits editors '));

afterAll(() => {
  rmSync(root, { recursive: true });
});

const written = (name: string) =>
  JSON.parse(readFileSync(join(root, '.astro', 'collections', name), 'utf8')) as unknown;

describe('what the language server of Astro reads', () => {
  describeFrontmatter(root, join(root, 'content'), {
    misplaced: [],
    files: [
      sourceFile('', { slug: 'one' }),
      sourceFile('', { collection: 'themes', file: 'content/themes/capacity.mdx' }),
      sourceFile('', { collection: 'glossary', file: 'content/glossary.yaml' }),
    ],
  });
  const address = (file: string) =>
    decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase();

  it('names each file with facts, and the schema that they have to fit', () => {
    expect(written('collections.json')).toEqual({
      collections: ['case-study', 'theme', 'intervention'].map((name) => ({
        hasSchema: true,
        name,
      })),
      entries: {
        [address('content/case-studies/one/index.mdx')]: 'case-study',
        [address('content/themes/capacity.mdx')]: 'theme',
      },
    });
  });

  it('has a copy of each of those schemas', () => {
    const schemas = editorSchemas();
    for (const name of ['case-study', 'theme', 'intervention'] as const) {
      expect(written(`${name}.schema.json`)).toEqual(schemas[name]);
    }
  });
});
