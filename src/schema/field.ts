import { z } from 'zod';
import { codesOf, type Term, type Vocabulary } from '#vocabulary/term.ts';
import { webAddressFault } from './webAddress.ts';

/**
 * Names a field for the person who fills it in. The label heads the field in a
 * form; the help line says what to write and is also the field reference.
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  label: string,
  help: string,
): Schema {
  return schema.meta({ title: label, description: help });
}

/** What a file writes where its source does not say. It is shown as plainly as a value. */
export const NOT_REPORTED = 'not-reported';

/** A field that a source may leave out: a value, or the words `not-reported`. */
export function orNotReported<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, z.literal(NOT_REPORTED)]).default(NOT_REPORTED);
}

/** What the codes of an enumeration mean. A registry, because Zod copies a schema that is given a label. */
const meanings = z.registry<{ readonly terms: readonly Term[] }>();

/** One code of a closed list. */
export function codeFrom<Code extends string>(vocabulary: Vocabulary<Code>) {
  return z
    .enum(codesOf(vocabulary), {
      error: (issue) => `${JSON.stringify(issue.input)} is not in the list of ${vocabulary.name}.`,
    })
    .register(meanings, { terms: vocabulary.terms });
}

/** One particular code of a closed list, where that code decides which other fields there are. */
export function onlyCode<Code extends Listed, Listed extends string>(
  vocabulary: Vocabulary<Listed>,
  code: Code,
) {
  const schema = z.literal(code);
  meanings.add(schema, { terms: vocabulary.terms.filter((term) => term.code === code) });
  return schema;
}

/** What the codes of {@link codeFrom} and {@link onlyCode} mean; nothing for other schemas. */
export function termsOf(schema: z.ZodType): readonly Term[] | undefined {
  return meanings.get(schema)?.terms;
}

/** `yes` or `no`, or `not-reported` where the source does not say. */
export const yesOrNo = orNotReported(z.enum(['yes', 'no']));

/** Lower-case words of a–z and 0–9 joined by hyphens: an address, an id, a file name. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Use lower-case letters and digits, with single hyphens between words.',
  });

/** A line of plain text of at most `max` characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'Write something here, or leave the field out.' })
    .max(max, { error: `Keep this to ${String(max)} characters.` })
    .regex(/^[^\n]*$/, { error: 'Keep this on one line.' });
}

/** A day of the calendar. */
export const day = z.iso.date({
  error: 'Write a real day as year-month-day, for example 2026-03-31.',
});

/** A year, a month or a day, as exactly as it is known. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'Write a year, a month or a day in quotation marks: "2015", "2015-09" or "2015-09-01".',
});

/** A whole number that counts things. */
export const count = z.int().nonnegative();

/** A whole web address; old sites that have no secure one may still be named. */
export const webAddress = z
  .string()
  // A pattern is all that editors can be told of an address.
  .regex(/^https?:\/\/\S/, {
    error: 'Write a whole web address that begins with https://',
    abort: true,
  })
  .superRefine((address, context) => {
    const fault = webAddressFault(address, ['https', 'http']);
    if (fault !== undefined) {
      context.addIssue({ code: 'custom', message: `${fault.message} ${fault.hint}` });
    }
  });
