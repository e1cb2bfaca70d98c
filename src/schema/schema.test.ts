import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { authorComponents } from './authorComponents.ts';
import { caseStudy } from './caseStudy.ts';
import { glossaryTerm } from './glossary.ts';
import { intervention } from './intervention.ts';
import { theme } from './theme.ts';

interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: unknown;
}

const json = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;

/** Every field below a schema, with its path in words. */
function fieldsOf(schema: JsonSchema, path = ''): (readonly [path: string, field: JsonSchema])[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [[at, field] as const, ...fieldsOf(field, at)];
  });
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...own,
    ...inner.flatMap((each) => fieldsOf(each, path)),
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${path}[]`)),
  ];
}

/** Every group of fields below a schema. */
function groupsOf(schema: JsonSchema): JsonSchema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...(schema.properties === undefined ? [] : [schema]), ...inner.flatMap(groupsOf)];
}

const schemas: readonly (readonly [string, z.ZodType])[] = [
  ['a case study', caseStudy],
  ['a theme', theme],
  ['an intervention', intervention],
  ['a term of the glossary', glossaryTerm],
  ...Object.entries(authorComponents).map(
    ([name, { attributes }]) => [`the component ${name}`, attributes] as const,
  ),
];

describe.each(schemas)('every field of %s', (_name, schema) => {
  it('has a label and a line of help', () => {
    const bare = fieldsOf(json(schema))
      .filter(([, { title, description }]) => !title?.trim() || !description?.trim())
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });

  it('is in a group that refuses what it does not know', () => {
    const open = groupsOf(json(schema)).filter((group) => group.additionalProperties !== false);
    expect(open).toEqual([]);
  });
});

describe('what a case study must declare is short', () => {
  const kinds = json(caseStudy).oneOf ?? [];
  const required = (kind: string) =>
    kinds.find(({ properties }) => properties?.['kind']?.const === kind)?.required?.toSorted();
  const both = [
    ...['kind', 'title', 'summary', 'keyMessages', 'published', 'themes', 'interventions'],
    ...['structures', 'setting', 'period'],
  ];

  it("for a partnership's own account", () => {
    expect(required('practice')).toEqual(
      [...both, 'authors', 'contact', 'attestations'].toSorted(),
    );
  });

  it('for a summary of published work', () => {
    expect(required('evaluation')).toEqual([...both, 'basis', 'link', 'references'].toSorted());
  });

  it('and there are two kinds', () => {
    expect(kinds).toHaveLength(2);
  });
});
