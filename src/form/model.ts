import { z } from 'zod';
import { caseStudy } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { choicesFor, inWords, type Choice } from './choices.ts';

/** What kind of line a text is; it decides the keyboard of a phone and what a browser offers. */
export type TextFormat = 'line' | 'long' | 'day' | 'address' | 'email' | 'slug';

/** How the value of a field is entered. */
export type Control =
  | {
      readonly kind: 'text';
      readonly format: TextFormat;
      readonly maxLength: number | undefined;
      /** Where the same text may also stand in a group of one field, such as `partly: …`. */
      readonly partly: Pick<Field, 'name' | 'label' | 'help'> | undefined;
    }
  | { readonly kind: 'number'; readonly orText: boolean }
  | { readonly kind: 'tick'; readonly value: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** A few words, or a group of fields in their place. */
  | { readonly kind: 'either'; readonly choices: readonly Choice[]; readonly group: Group }
  | Group
  | { readonly kind: 'list'; readonly item: Control; readonly atLeast: number };

/** Fields that stand together. */
export interface Group {
  readonly kind: 'group';
  readonly fields: readonly Field[];
  /** The field, one of those of the group, that decides which of the others there are. */
  readonly decidedBy: string | undefined;
}

/** One field of the form. */
export interface Field {
  /** Its key in the file. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** Whether a file without it is refused. */
  readonly required: boolean;
  /** Whether what is left out reads "not reported". */
  readonly notReported: boolean;
  readonly control: Control;
  /** The values of the deciding field for which it is there; always, where this is missing. */
  readonly onlyFor: readonly string[] | undefined;
}

/** A schema in the form that {@link z.toJSONSchema} gives it. */
interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** A line of more letters than this gets a box of several lines. */
const LONG = 100;

/**
 * The fields of a schema as a form has them, whatever the schema holds: labels, help and choices
 * come from it and from the vocabularies.
 *
 * @throws where the schema has a construct for which there is no control yet
 */
export function formOf(schema: z.ZodType): Group {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const control = controlOf(json as JsonSchema, '');
  if (control.kind !== 'group') throw new Error('A form needs a group of fields.');
  return control;
}

/** The form of a case study. */
export const caseStudyForm = formOf(caseStudy);

function controlOf(schema: JsonSchema, name: string): Control {
  const parts = alternatives(schema).filter((part) => part.const !== NOT_REPORTED);
  const [first] = parts;
  if (first === undefined) throw new Error(`The field "${name}" has no value that it may have.`);
  if (parts.length > 1) return controlOfSeveral(parts, name);
  if (first.oneOf !== undefined) return variantsOf(first.oneOf, name);
  if (first.properties !== undefined) return groupOf(first);
  if (first.items !== undefined) {
    const { items } = first;
    return items.enum === undefined
      ? { kind: 'list', item: controlOf(items, name), atLeast: first.minItems ?? 0 }
      : { kind: 'choices', choices: choicesFor(name, items.enum) };
  }
  if (typeof first.const === 'string') return { kind: 'tick', value: first.const };
  if (first.enum !== undefined) return { kind: 'choice', choices: choicesFor(name, first.enum) };
  if (first.type === 'string') return textOf(first);
  if (first.type === 'number' || first.type === 'integer') return { kind: 'number', orText: false };
  throw new Error(`The form has no control for "${name}": ${JSON.stringify(first)}`);
}

/** A field that takes values of more than one kind. */
function controlOfSeveral(parts: readonly JsonSchema[], name: string): Control {
  const group = parts.find((part) => part.properties !== undefined);
  const text = parts.find((part) => part.type === 'string' && part.const === undefined);
  const constants = parts.flatMap((part) => (typeof part.const === 'string' ? [part.const] : []));
  if (group !== undefined && text !== undefined && parts.length === 2) {
    const { fields } = groupOf(group);
    const [partly] = fields;
    const control = textOf(text);
    if (fields.length === 1 && partly?.control.kind === 'text') return { ...control, partly };
  }
  if (group !== undefined && constants.length === parts.length - 1) {
    return { kind: 'either', choices: choicesFor(name, constants), group: groupOf(group) };
  }
  const numeric = parts.some((part) => part.type === 'number' || part.type === 'integer');
  if (text !== undefined && numeric && parts.length === 2) return { kind: 'number', orText: true };
  // A word that may stand in place of a text, such as "ongoing", is typed; the help names it.
  if (text !== undefined && constants.length === parts.length - 1) return textOf(text);
  throw new Error(`The form has no control for "${name}", which takes several kinds of value.`);
}

function textOf({ format, pattern, maxLength }: JsonSchema): Extract<Control, { kind: 'text' }> {
  const formats: Readonly<Record<string, TextFormat>> = {
    date: 'day',
    email: 'email',
    uri: 'address',
  };
  const isWord = pattern?.startsWith('^[a-z0-9]+') === true;
  const isLong = (maxLength ?? 0) > LONG;
  return {
    kind: 'text',
    format: formats[format ?? ''] ?? (isWord ? 'slug' : isLong ? 'long' : 'line'),
    maxLength,
    partly: undefined,
  };
}

function groupOf({ properties = {}, required = [] }: JsonSchema): Group {
  const fields = Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema, required.includes(name)),
  );
  return { kind: 'group', fields, decidedBy: undefined };
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): Field {
  return {
    name,
    label: schema.title ?? inWords(name),
    help: schema.description ?? '',
    required,
    notReported: alternatives(schema).some((part) => part.const === NOT_REPORTED),
    control: controlOf(schema, name),
    onlyFor: undefined,
  };
}

/** One group of the fields of all variants; each field knows for which of them it is there. */
function variantsOf(variants: readonly JsonSchema[], name: string): Group {
  const decidedBy = Object.entries(variants[0]?.properties ?? {}).find(([key]) =>
    variants.every((each) => typeof each.properties?.[key]?.const === 'string'),
  )?.[0];
  if (decidedBy === undefined) {
    throw new Error(`Nothing decides between the variants of "${name}".`);
  }
  const codes = variants.map((each) => String(each.properties?.[decidedBy]?.const));
  const helps = variants.map((each) => each.properties?.[decidedBy]?.description ?? '');
  const merged = new Map<string, Field>();
  for (const [index, variant] of variants.entries()) {
    for (const field of groupOf(variant).fields) {
      if (field.name === decidedBy) continue;
      const key = JSON.stringify(field);
      const before = merged.get(key)?.onlyFor ?? [];
      merged.set(key, { ...field, onlyFor: [...before, codes[index] ?? ''] });
    }
  }
  const [help = ''] = helps;
  const told = helps.every((each) => each === help);
  const choices = choicesFor(decidedBy, codes);
  const decider: Field = {
    name: decidedBy,
    label: variants[0]?.properties?.[decidedBy]?.title ?? inWords(decidedBy),
    help: told ? help : '',
    required: true,
    notReported: false,
    control: {
      kind: 'choice',
      choices: told
        ? choices
        : choices.map((each, index) => ({ ...each, description: helps[index] ?? '' })),
    },
    onlyFor: undefined,
  };
  const others = [...merged.values()].map((field) =>
    field.onlyFor?.length === codes.length ? { ...field, onlyFor: undefined } : field,
  );
  return { kind: 'group', fields: [decider, ...others], decidedBy };
}

/** The kinds of value of a field, unfolded: a union in a union is one union. */
function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(alternatives);
}
