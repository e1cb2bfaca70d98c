import { z } from 'zod';

/** What the schema says about one field: its label, its help and, for a group, its own fields. */
export interface FieldDescription {
  readonly label: string | undefined;
  readonly help: string | undefined;
  /** Names of the fields inside, where it is a group of fields. */
  readonly keys: readonly string[];
}

interface JsonSchema {
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const converted = new WeakMap<z.ZodType, JsonSchema>();

/** What a schema says about the field at a path, taken from its JSON Schema form. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): FieldDescription {
  let root = converted.get(schema);
  if (root === undefined) {
    root = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      reused: 'inline',
    }) as JsonSchema;
    converted.set(schema, root);
  }
  let candidates = alternatives(root);
  let label: string | undefined;
  let help: string | undefined;
  for (const step of path) {
    const next = candidates.flatMap((candidate) => {
      const child =
        typeof step === 'number' ? candidate.items : candidate.properties?.[String(step)];
      return child === undefined ? [] : [child];
    });
    const described = next.find((child) => child.title !== undefined);
    // A member of a list has no words of its own; those of the list serve.
    if (described !== undefined || typeof step !== 'number') {
      label = described?.title;
      help = described?.description;
    }
    candidates = next.flatMap(alternatives);
  }
  const keys = new Set(candidates.flatMap((candidate) => Object.keys(candidate.properties ?? {})));
  return { label, help, keys: [...keys] };
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...inner.flatMap(alternatives)];
}
