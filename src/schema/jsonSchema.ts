import { z } from 'zod';
import { termsOf } from './field.ts';
import { formatOf } from './outline.ts';

/** A schema in the language that editors understand, as plain data. */
export interface EditorSchema {
  readonly title: string;
  readonly [keyword: string]: unknown;
}

type Node = Record<string, unknown>;

/**
 * A schema as JSON Schema, draft 7, which is what editors know best. Beside the
 * standard it carries two words that editors of the family of VS Code show: what
 * each value of a list means (`enumDescriptions`), and in which form to write a
 * text (`patternErrorMessage`).
 *
 * Not everything can be said in it: what holds between fields is for the check.
 *
 * @param title What the facts are those of, for example "A case study".
 */
export function editorSchema(schema: z.ZodType, title: string): EditorSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodType) annotate(zodSchema, jsonSchema);
    },
  });
  return { $schema, title, ...withSharedFields(rest) };
}

function annotate(schema: z.ZodType, node: Node): void {
  const terms = termsOf(schema);
  if (terms !== undefined && 'enum' in node) {
    node['enumDescriptions'] = terms.map(({ label, description }) => `${label}. ${description}`);
  }
  // A text that has to fit several patterns has each in a node of its own.
  const several = Array.isArray(node['allOf']) ? (node['allOf'] as Node[]) : [];
  const withPattern = [node, ...several].filter((each) => 'pattern' in each || 'format' in each);
  const format = withPattern.length > 0 ? formatOf(schema) : undefined;
  for (const each of format === undefined ? [] : withPattern) {
    each['patternErrorMessage'] = format;
  }
}

/** Writes a field that several forms have alike only once, under its own name. */
function withSharedFields(root: Node): Node {
  const forms = root['oneOf'] as { properties: Node }[] | undefined;
  const [first, ...others] = forms ?? [];
  if (forms === undefined || first === undefined) return root;
  const shared = Object.entries(first.properties).filter(([name, field]) =>
    others.every(({ properties }) => JSON.stringify(properties[name]) === JSON.stringify(field)),
  );
  const links = Object.fromEntries(
    shared.map(([name]) => [name, { $ref: `#/definitions/${name}` }]),
  );
  const oneOf = forms.map((form) => {
    const properties = Object.entries(form.properties).map(([name, field]) => [
      name,
      links[name] ?? field,
    ]);
    return { ...form, properties: Object.fromEntries(properties) as Node };
  });
  return { ...root, oneOf, definitions: Object.fromEntries(shared) };
}
