import { z } from 'zod';
import { authorComponents } from '#schema/authorComponents.ts';
import { caseStudy } from '#schema/caseStudy.ts';

/** A value between curly quotation marks, as word processors set them. */
const curly = /[“”„‟‘’‚‛]([^“”„‟‘’‚‛"'\\\n]*)[“”„‟‘’‚‛]/g;

/** Values between curly marks alone, in brackets or not: `“a”`, `[“a”, “b”]`. */
const curlyAlone = /^\[?\s*(?:[“”„‟‘’‚‛][^“”„‟‘’‚‛"'\\\n]*[“”„‟‘’‚‛]\s*,?\s*)+\]?$/;

/**
 * Straightens quotation marks around the value of a field that takes a code, a day or an address. In
 * a field for words curly marks can be meant, and are left.
 */
export function straightQuotesInFacts(facts: string): string {
  let listOf: string | undefined;
  return facts
    .split('\n')
    .map((line) => {
      const field = /^(\s*(?:- +)?)([A-Za-z]+):(\s*)(.*)$/.exec(line);
      const item = /^(\s*- +)(.*)$/.exec(line);
      if (field !== null) {
        const [, lead = '', name = '', space = '', value = ''] = field;
        listOf = value.trim() === '' ? name : undefined;
        return codedFields().has(name) ? `${lead}${name}:${space}${straight(value)}` : line;
      }
      if (item !== null && listOf !== undefined && codedFields().has(listOf)) {
        return `${item[1] ?? ''}${straight(item[2] ?? '')}`;
      }
      return line;
    })
    .join('\n');
}

function straight(value: string): string {
  return curlyAlone.test(value.trim()) ? value.replace(curly, '"$1"') : value;
}

/** Straightens quotation marks around the attributes of a component; the tag means nothing else. */
export function straightQuotesInTags(body: string): string {
  const names = Object.keys(authorComponents).join('|');
  const tags = new RegExp(`^<(?:${names})\\b[^\\n]*?>`, 'gm');
  return body.replace(tags, (tag) =>
    tag.replace(/(?<=\s[A-Za-z]+=)[“”„‟]([^“”„‟"\n]*)[“”„‟]/g, '"$1"'),
  );
}

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

let coded: ReadonlySet<string> | undefined;

/** The names of fields that nowhere in the schema take words of the author's own. */
function codedFields(): ReadonlySet<string> {
  coded ??= (() => {
    const kinds = new Map<string, Set<'words' | 'code' | 'other'>>();
    const root = z.toJSONSchema(caseStudy, {
      io: 'input',
      unrepresentable: 'any',
      reused: 'inline',
    });
    collect(root as JsonSchema, undefined, kinds);
    return new Set(
      [...kinds].filter(([, own]) => own.has('code') && !own.has('words')).map(([name]) => name),
    );
  })();
  return coded;
}

function collect(
  schema: JsonSchema,
  name: string | undefined,
  kinds: Map<string, Set<'words' | 'code' | 'other'>>,
): void {
  if (name !== undefined) {
    const own = kinds.get(name) ?? new Set();
    kinds.set(name, own.add(kindOf(schema)));
  }
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    collect(inner, field, kinds);
  }
  if (schema.items !== undefined) collect(schema.items, name, kinds);
  for (const inner of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    collect(inner, name, kinds);
  }
}

function kindOf({ type, pattern, format, enum: values, const: value }: JsonSchema) {
  if (values !== undefined || value !== undefined || format !== undefined) return 'code';
  if (type !== 'string') return 'other';
  // A line of words has a pattern too: that there is no line break in it.
  return pattern === undefined || pattern === '^[^\\n]*$' ? 'words' : 'code';
}
