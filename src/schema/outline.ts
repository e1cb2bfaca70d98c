import { z } from 'zod';
import type { Term } from '#vocabulary/term.ts';
import { NOT_REPORTED, termsOf } from './field.ts';

/** A field of a group as people meet it: its name in a file, what it is called, what to write. */
export interface FieldOutline {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** Whether its group is refused without it. */
  readonly required: boolean;
  /** Whether `not-reported` may stand in its place. */
  readonly mayBeNotReported: boolean;
  readonly value: ValueOutline;
  /** What its value must pass. */
  readonly schema: z.ZodType;
}

/** The kind of value that a field takes. */
export type ValueOutline =
  | TextOutline
  | NumberOutline
  | CodeOutline
  | ListOutline
  | GroupOutline
  | FormsOutline
  | EitherOutline;

interface TextOutline {
  readonly is: 'text';
  /** At most so many characters. */
  readonly longest: number | undefined;
  /** In which form to write it, where not every text will do. */
  readonly format: string | undefined;
}

interface NumberOutline {
  readonly is: 'number';
  readonly whole: boolean;
  readonly least: number | undefined;
  /** Where it must be more than a number, rather than at least that number. */
  readonly above: number | undefined;
  readonly most: number | undefined;
}

interface CodeOutline {
  readonly is: 'code';
  readonly terms: readonly Term[];
}

interface ListOutline {
  readonly is: 'list';
  readonly of: ValueOutline;
  /** What each member must pass. */
  readonly member: z.ZodType;
  readonly fewest: number | undefined;
  readonly most: number | undefined;
}

interface GroupOutline {
  readonly is: 'group';
  readonly fields: readonly FieldOutline[];
}

/** A group whose other fields depend on the value of one of them. */
interface FormsOutline {
  readonly is: 'forms';
  /** The name of the field that decides. */
  readonly by: string;
  readonly forms: readonly { readonly term: Term; readonly fields: readonly FieldOutline[] }[];
}

interface EitherOutline {
  readonly is: 'either';
  readonly values: readonly ValueOutline[];
}

/**
 * What a schema asks for, as forms, templates and the field reference need it.
 *
 * @throws where the schema uses a kind of Zod schema that no file of this folder uses yet.
 */
export function outlineOf(schema: z.ZodType): ValueOutline {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const by = inner.def.discriminator;
    const forms = (inner.options as z.ZodObject[]).map((option) => ({
      term: decidingTerm(option, by),
      fields: fieldsOf(option),
    }));
    return { is: 'forms', by, forms };
  }
  if (inner instanceof z.ZodUnion) {
    const options = (inner.options as z.ZodType[]).filter((option) => !isNotReported(option));
    const [first, ...others] = options.map(outlineOf);
    if (first === undefined) throw new Error('A union has no value but "not-reported".');
    return others.length === 0 ? first : { is: 'either', values: [first, ...others] };
  }
  if (inner instanceof z.ZodObject) return { is: 'group', fields: fieldsOf(inner) };
  if (inner instanceof z.ZodArray) {
    const { minItems, maxItems } = limitsOf(inner);
    const member = inner.element as z.ZodType;
    return { is: 'list', of: outlineOf(member), member, fewest: minItems, most: maxItems };
  }
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) {
    return { is: 'code', terms: codesOf(inner) };
  }
  if (inner instanceof z.ZodNumber) {
    const { type, minimum, exclusiveMinimum, maximum } = limitsOf(inner);
    // A whole number is kept to what a computer can count exactly, which is no limit to a person.
    const limit = (value: number | undefined) =>
      value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
    return {
      is: 'number',
      whole: type === 'integer',
      least: limit(minimum),
      above: exclusiveMinimum,
      most: limit(maximum),
    };
  }
  if (inner.def.type === 'string') {
    return { is: 'text', longest: limitsOf(inner).maxLength, format: formatOf(inner) };
  }
  throw new Error(`There is no outline of a schema of the type "${inner.def.type}".`);
}

function fieldsOf(schema: z.ZodObject): FieldOutline[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { title, description } = (field as z.ZodType).meta() ?? {};
    return {
      name,
      label: title ?? name,
      help: description ?? '',
      required: !(field as z.ZodType).safeParse(undefined).success,
      mayBeNotReported: mayBeNotReported(field as z.ZodType),
      value: outlineOf(field as z.ZodType),
      schema: field as z.ZodType,
    };
  });
}

/** Without what only says that a value may be missing. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}

function isNotReported(schema: z.ZodType): boolean {
  return schema instanceof z.ZodLiteral && schema.values.has(NOT_REPORTED);
}

function mayBeNotReported(field: z.ZodType): boolean {
  const inner = unwrapped(field);
  return inner instanceof z.ZodUnion && (inner.options as z.ZodType[]).some(isNotReported);
}

interface Limits {
  readonly type?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** The limits of a value in the terms of JSON Schema, which is where Zod makes them public. */
function limitsOf(schema: z.ZodType): Limits {
  return z.toJSONSchema(schema, { io: 'input' }) as Limits;
}

function codesOf(schema: z.ZodEnum | z.ZodLiteral): readonly Term[] {
  const codes =
    schema instanceof z.ZodEnum ? schema.options.map(String) : [...schema.values].map(String);
  return termsOf(schema) ?? codes.map((code) => ({ code, label: code, description: '' }));
}

function decidingTerm(option: z.ZodObject, by: string): Term {
  const value = outlineOf(option.shape[by] as z.ZodType);
  const term = value.is === 'code' ? value.terms[0] : undefined;
  if (term === undefined) throw new Error(`"${by}" does not decide between forms.`);
  return term;
}

/**
 * How a text must be written, in the words of the schema itself: what it says
 * of a text that has no form at all. Nothing where any line of text will do.
 */
export function formatOf(schema: z.ZodType): string | undefined {
  return schema.safeParse('?').error?.issues.at(-1)?.message;
}
