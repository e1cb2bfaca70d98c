/**
 * Writes the JSON Schemas that editors read, from the schemas of `src/schema/`: `npm run schema`.
 * Those in `.vscode/` belong to the repository; a unit test says when they are out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { contentDir, readContent } from '#entries/readContent.ts';
import { describeFrontmatter } from './editors/frontmatter.ts';
import { editorSchemas, schemaFile, type SchemaName } from './editors/schemas.ts';
import { root } from './packageBin.ts';

for (const [name, schema] of Object.entries(editorSchemas())) {
  const file = schemaFile(name as SchemaName);
  const path = join(root, file);
  const options = await resolveConfig(path);
  const text = await format(JSON.stringify(schema), { ...options, filepath: path });
  const changed = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (changed) writeFileSync(path, text);
  console.log(`${file}  ${changed ? 'written' : 'as it was'}`);
}
const folder = contentDir();
if (existsSync(folder)) {
  describeFrontmatter(root, folder, readContent(folder));
}
