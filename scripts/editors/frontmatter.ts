import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CollectionName, ContentFolder } from '#checks/sourceFile.ts';
import { editorSchemas, type SchemaName } from './schemas.ts';

const schemaOf = {
  'case-studies': 'case-study',
  themes: 'theme',
  interventions: 'intervention',
} as const satisfies Partial<Record<CollectionName, SchemaName>>;

/**
 * Tells Astro's language server which schema the facts of each file have to
 * fit, so that an editor helps inside them. The server reads a list of files and
 * copies of the schemas in `.astro/collections/`; `astro sync` writes schemas of
 * the names of the collections there, so these are named otherwise.
 *
 * @param root The folder that the editor opens.
 * @param contentFolder Where the content lies.
 */
export function describeFrontmatter(
  root: string,
  contentFolder: string,
  content: ContentFolder,
): void {
  const folder = join(root, '.astro', 'collections');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  };
  const schemas = editorSchemas();
  const names = Object.values(schemaOf);
  for (const name of names) {
    write(`${name}.schema.json`, schemas[name]);
  }
  const entries = content.files.flatMap(({ file, collection }) =>
    collection === 'glossary'
      ? []
      : [[addressOf(resolve(contentFolder, '..', file)), schemaOf[collection]] as const],
  );
  write('collections.json', {
    collections: names.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  });
}

/** The address of a file as the language server compares it: lower case, nothing escaped. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
