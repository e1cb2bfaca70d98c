import { z } from 'zod';

interface JsonSchema {
  type?: string;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

type Kind = 'words' | 'code' | 'other';

/** The names of fields that take a code, a day or an address, and nowhere words of the author's own. */
export function fieldsForCodes(schemas: readonly z.ZodType[]): ReadonlySet<string> {
  const kinds = new Map<string, Set<Kind>>();
  for (const schema of schemas) {
    const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    collect(root as JsonSchema, '', kinds);
  }
  return new Set(
    [...kinds].filter(([, own]) => own.has('code') && !own.has('words')).map(([name]) => name),
  );
}

function collect(schema: JsonSchema, name: string, kinds: Map<string, Set<Kind>>): void {
  const own = kinds.get(name) ?? new Set();
  kinds.set(name, own.add(kindOf(schema)));
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    collect(inner, field, kinds);
  }
  if (schema.items !== undefined) collect(schema.items, name, kinds);
  for (const inner of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    collect(inner, name, kinds);
  }
}

function kindOf({ type, pattern, format, enum: values, const: value }: JsonSchema): Kind {
  if (values !== undefined || value !== undefined || format !== undefined) return 'code';
  if (type !== 'string') return 'other';
  // A line of words has a pattern too: that there is no line break in it.
  return pattern === undefined || pattern === '^[^\\n]*$' ? 'words' : 'code';
}
