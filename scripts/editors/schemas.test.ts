import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../packageBin.ts';
import { editorSchemas, schemaFile, type SchemaName } from './schemas.ts';

const schemas = Object.entries(editorSchemas()) as [SchemaName, unknown][];

describe('the schemas for editors', () => {
  it.each(schemas)('%s is what src/schema/ says now', (name, schema) => {
    const path = join(root, schemaFile(name));
    const written: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    expect(
      written,
      `${schemaFile(name)} is out of date: run "npm run schema" and commit what it writes`,
    ).toEqual(schema);
  });

  it('are all that lie there', () => {
    const files = readdirSync(join(root, '.vscode')).filter((file) =>
      file.endsWith('.schema.json'),
    );
    expect(files.map((file) => `.vscode/${file}`).toSorted()).toEqual(
      schemas.map(([name]) => schemaFile(name)).toSorted(),
    );
  });

  it('are those that the settings name, for files that are there', () => {
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const named = Object.entries(settings['yaml.schemas']);
    expect(named.length).toBeGreaterThan(0);
    for (const [schema, file] of named) {
      expect(existsSync(join(root, schema)), schema).toBe(true);
      expect(existsSync(join(root, file)), file).toBe(true);
    }
  });
});
