import { parseEvents, SCALAR_STYLE } from 'js-yaml';
import { z } from 'zod';
import { authorComponents } from '#schema/authorComponents.ts';
import { caseStudy } from '#schema/caseStudy.ts';
import { glossaryTerm } from '#schema/glossary.ts';
import { intervention } from '#schema/intervention.ts';
import { theme } from '#schema/theme.ts';

/** A value between curly quotation marks, as word processors set them. */
const curlyValue = String.raw`[“”„‟‘’‚‛]([^“”„‟‘’‚‛"'\\\n]*)[“”„‟‘’‚‛]`;
const curly = new RegExp(curlyValue, 'g');

/** A value between curly marks and nothing else, or a list of them: `“a”`, `[“a”, “b”]`. */
const curlyAlone = new RegExp(
  String.raw`^(?:${curlyValue}|\[\s*${curlyValue}(?:\s*,\s*${curlyValue})*\s*(?:,\s*)?\])$`,
);

/**
 * Straightens quotation marks around the value of a field that takes a code, a day or an address. In
 * a field for words curly marks can be meant, and are left; and so is a line of a longer value that
 * only looks like a field. Facts that could be read can be read afterwards.
 */
export function straightQuotesInFacts(facts: string): string {
  const before = linesWithinValues(facts);
  let listOf: string | undefined;
  const straightened = facts
    .split('\n')
    .map((line, index) => {
      if (before?.has(index) === true) return line;
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
  const isBroken = before !== undefined && linesWithinValues(straightened) === undefined;
  return isBroken ? facts : straightened;
}

function straight(value: string): string {
  return curlyAlone.test(value.trim()) ? value.replace(curly, '"$1"') : value;
}

/** The lines on which a quoted value or a block of text stands; nothing where no parser can tell. */
function linesWithinValues(facts: string): ReadonlySet<number> | undefined {
  const lines = new Set<number>();
  let at = 0;
  let line = 0;
  const lineOf = (offset: number) => {
    for (; at < offset; at += 1) if (facts[at] === '\n') line += 1;
    return line;
  };
  try {
    for (const event of parseEvents(facts, {})) {
      if (!('valueStart' in event) || event.style === SCALAR_STYLE.PLAIN) continue;
      // A block without any text ends where it starts, at the next field.
      if (event.valueStart === event.valueEnd) continue;
      for (let each = lineOf(event.valueStart); each <= lineOf(event.valueEnd - 1); each += 1) {
        lines.add(each);
      }
    }
  } catch {
    return undefined;
  }
  return lines;
}

/** Straightens quotation marks around the attributes of a component; the tag means nothing else. */
export function straightQuotesInTags(body: string): string {
  const names = Object.keys(authorComponents).join('|');
  const tags = new RegExp(`^<(?:${names})\\b[^\\n]*?>`, 'gm');
  // An attribute in straight marks is taken whole: what is quoted in it is words of the author.
  const attributes = /"[^"]*(?:"|$)|'[^']*(?:'|$)|(\s[A-Za-z]+=)[“”„‟]([^“”„‟"\n]*)[“”„‟]/g;
  return body.replace(tags, (tag) =>
    tag.replace(attributes, (whole: string, lead?: string, value?: string) =>
      lead === undefined || value === undefined ? whole : `${lead}"${value}"`,
    ),
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

/** The names of fields that in no file of the library take words of the author's own. */
function codedFields(): ReadonlySet<string> {
  coded ??= (() => {
    const kinds = new Map<string, Set<'words' | 'code' | 'other'>>();
    for (const schema of [caseStudy, theme, intervention, glossaryTerm]) {
      const root = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        reused: 'inline',
      });
      collect(root as JsonSchema, undefined, kinds);
    }
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
