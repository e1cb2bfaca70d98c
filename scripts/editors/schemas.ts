import { z } from 'zod';
import { caseStudy } from '#schema/caseStudy.ts';
import { glossaryTerm } from '#schema/glossary.ts';
import { intervention } from '#schema/intervention.ts';
import { editorSchema, type EditorSchema } from '#schema/jsonSchema.ts';
import { theme } from '#schema/theme.ts';

/** The schemas for editors, each by the name of its file without `.schema.json`. */
export function editorSchemas(): Readonly<Record<SchemaName, EditorSchema>> {
  return {
    'case-study': editorSchema(caseStudy, 'A case study'),
    theme: editorSchema(theme, 'The page of a theme'),
    intervention: editorSchema(intervention, 'The page of an intervention'),
    glossary: editorSchema(z.array(glossaryTerm), 'The glossary'),
  };
}

export type SchemaName = 'case-study' | 'theme' | 'intervention' | 'glossary';

/** Where a schema lies, seen from the top of the checkout. */
export function schemaFile(name: SchemaName): string {
  return `.vscode/${name}.schema.json`;
}
