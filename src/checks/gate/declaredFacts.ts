import type { z } from 'zod';
import { describeField } from '#schema/describe.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FileFindings } from '../finding.ts';
import { hintFor } from '../nearest.ts';
import type { Declared } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks declared facts against a schema. Each issue becomes a finding at the
 * line of the fact, in the words of the field's own label and help.
 *
 * @param within Path of the facts inside the file, for a file that holds a list.
 */
export function checkFacts<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  declared: Declared,
  findings: FileFindings,
  within: readonly PropertyKey[] = [],
): z.output<Schema> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return result.data;
  }
  const told = new Set<string>();
  for (const issue of result.error.issues.flatMap((each) => unfold(each))) {
    // What is wrong with a value is told once: text in place of a list is not also too long.
    const place = `${JSON.stringify(issue.path)} ${String(issue.code === 'unrecognized_keys')}`;
    if (!told.has(place)) {
      report(schema, issue, declared, findings, within);
    }
    told.add(place);
  }
  return undefined;
}

/** A value or `not-reported` is a union; what a reader needs is what is wrong with the value. */
function unfold(issue: Issue, prefix: readonly PropertyKey[] = []): Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.filter((branch) => !branch.every(isAboutNotReported));
    const deepest = branches.toSorted((a, b) => depthOf(b) - depthOf(a))[0];
    if (deepest !== undefined) {
      return deepest.flatMap((inner) => unfold(inner, path));
    }
  }
  return [{ ...issue, path }];
}

function isAboutNotReported(issue: Issue): boolean {
  return (
    issue.code === 'invalid_value' && issue.values.length === 1 && issue.values[0] === NOT_REPORTED
  );
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function report(
  schema: z.ZodType,
  issue: Issue,
  declared: Declared,
  findings: FileFindings,
  within: readonly PropertyKey[],
): void {
  const path = [...within, ...issue.path];
  const described = describeField(schema, issue.path);
  const name = issue.path.map(String).join('.') || 'the facts';
  const help = described.help ?? '';

  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      findings.error(
        'frontmatter/unknown-field',
        declared.placeOfKey([...path, key]),
        `There is no field "${key}"${issue.path.length > 0 ? ` in "${name}"` : ''}.`,
        // The fields of all forms are known, and one of them can stand with the wrong form.
        described.keys.includes(key)
          ? 'Another form or kind has this field: choose that one, or leave the field out.'
          : hintFor(key, described.keys, 'field'),
      );
    }
    return;
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    findings.error(
      'frontmatter/value',
      declared.placeOf(path),
      (issue.input ?? undefined) === undefined
        ? `"${name}" is missing.`
        : `${quoted(issue.input)} is not a value that "${name}" can have.`,
      `${hintFor(String(issue.input), known, 'value')} ${help}`.trim(),
    );
    return;
  }
  // A name with nothing behind it reads as null; to its author it is missing.
  if ((issue.input ?? undefined) === undefined && issue.code !== 'invalid_union') {
    findings.error(
      'frontmatter/missing',
      declared.placeOf(path),
      `"${name}" is missing.`,
      help === '' ? 'Add it.' : `Add it: ${help}`,
    );
    return;
  }
  findings.error(
    'frontmatter/value',
    declared.placeOf(path),
    `"${name}": ${sentence(issue)}`,
    formsOf(issue) ?? (help === '' ? 'Follow the fields of the template.' : help),
  );
}

/** Where one field decides which others there are: the values that it can have. */
function formsOf(issue: Issue): string | undefined {
  if (issue.code !== 'invalid_union' || issue.errors.length > 0) {
    return undefined;
  }
  const { discriminator, options, input } = issue as typeof issue & {
    discriminator?: string;
    options?: readonly unknown[];
  };
  if (discriminator === undefined || options === undefined) {
    return undefined;
  }
  const typed =
    typeof input === 'object' && input !== null
      ? (input as Record<string, unknown>)[discriminator]
      : undefined;
  return hintFor(typeof typed === 'string' ? typed : '', options.map(String), 'value');
}

function sentence(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return `${quoted(issue.input)} is not ${kindNames[issue.expected] ?? `of the kind "${issue.expected}"`}.`;
  }
  if (issue.code === 'invalid_union' && !('note' in issue && issue.note === undefined)) {
    return issue.message.startsWith('Invalid')
      ? 'This is not one of the forms it can have.'
      : issue.message;
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return `There are too many; at most ${String(issue.maximum)} are allowed.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return `There are too few; at least ${String(issue.minimum)} are needed.`;
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) {
    const limit = issue.maximum.toLocaleString('en-GB');
    return issue.origin === 'string'
      ? `Keep this to ${limit} characters.`
      : `It can be at most ${limit}.`;
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    const limit = issue.minimum.toLocaleString('en-GB');
    return issue.inclusive === false
      ? `It must be more than ${limit}.`
      : `It must be at least ${limit}.`;
  }
  return issue.message;
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text (put it in quotation marks)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list (begin each line with a hyphen)',
  object: 'a group of fields (indent them below the name)',
};

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}
