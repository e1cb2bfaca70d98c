import { sectionHints, sections } from '#checks/structure.ts';
import { fieldAnchor } from '#schema/anchor.ts';
import { examples } from '#schema/example.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FieldOutline, ValueOutline } from '#schema/outline.ts';
import { yamlLines } from '#schema/yaml.ts';
import { gapsIn, type Facts, type Kind } from './facts.ts';

/** Longest line of a comment, as in the rest of the project. */
const WIDTH = 100;
/** What no entry has on its first day: a template without them is shorter. */
const laterFacts: ReadonlySet<string> = new Set(['reviewed', 'aliases', 'accepted', 'withdrawn']);
/** A longer list of values is left to the field reference. */
const LISTED = 20;

/**
 * The text of a new entry: its facts with the words of the schema above each,
 * what else could be declared as examples behind a `#`, and the sections of the
 * text with a hint in each.
 *
 * @param facts Facts with `null` for each gap; see `withGaps`.
 * @param fieldReference The address of the field reference.
 */
export function scaffold(kind: Kind, facts: Facts, fieldReference: string): string {
  const context = { fieldReference, example: examplesOf(kind) };
  const [declared, others] = [
    kind.fields.filter(({ name }) => facts[name] !== undefined),
    kind.fields.filter(({ name }) => facts[name] === undefined && !laterFacts.has(name)),
  ];
  const lines = [
    ...comment('Lines that begin with ## are for you. Readers do not see them.'),
    ...comment(
      'Lines that begin with a single # are examples of facts that you may add. Take away the # ' +
        'and the space behind it, and put your own facts in place of the example.',
    ),
    ...comment(`Every field, with all values: ${fieldReference}`),
    ...declared.flatMap((field) => ['', ...live(field, facts[field.name], [field.name], context)]),
    '',
    ...comment('Facts that you may add. Leave out what you do not know.'),
    ...others.flatMap((field) => ['', ...asExample(field, context.example[field.name])]),
  ];
  const text = sections.map((section) => `## ${section}\n\n${sectionHints[section]}\n`);
  return `---\n${lines.join('\n')}\n---\n\n${text.join('\n')}`;
}

interface Context {
  readonly fieldReference: string;
  /** Examples of the fields of a group, by name. */
  readonly example: Facts;
}

function examplesOf(kind: Kind): Facts {
  const example = Object.entries(examples).find(([code]) => code === kind.code)?.[1];
  if (example === undefined) throw new Error(`There is no example of the kind "${kind.code}".`);
  return example;
}

/** A field that is declared, or that has to be: its words, then what the file says. */
function live(
  field: FieldOutline,
  value: unknown,
  path: readonly string[],
  context: Context,
): string[] {
  const words = [...comment(wordsOf(field)), ...valuesOf(field, value, path, context)];
  if (field.value.is !== 'group' || value === null) {
    return [...words, ...yamlLines({ [field.name]: value })];
  }
  const given = notNothing(field.value.fields, value as Facts);
  const example = (context.example[field.name] ?? {}) as Facts;
  const inner = field.value.fields.flatMap((each) =>
    given[each.name] === undefined
      ? asExample(each, example[each.name])
      : live(each, given[each.name], [...path, each.name], { ...context, example }),
  );
  return [...words, `${field.name}:`, ...inner.map((line) => `  ${line}`)];
}

/** A group of nothing would read as missing: one of its facts says that it is not reported. */
function notNothing(fields: readonly FieldOutline[], given: Facts): Facts {
  const silent = fields.find(({ mayBeNotReported }) => mayBeNotReported);
  return Object.keys(given).length > 0 || silent === undefined
    ? given
    : { [silent.name]: NOT_REPORTED };
}

/** A field that may be added, with an example that becomes a fact when its marks are taken away. */
function asExample(field: FieldOutline, example: unknown): string[] {
  if (example === undefined) return [];
  return [
    ...comment(wordsOf(field)),
    ...yamlLines({ [field.name]: example }).map((line) => `# ${line}`),
  ];
}

function wordsOf({ label, help }: FieldOutline): string {
  return `${label}. ${help}`;
}

/** What may stand in a gap, where it is one of a list, and the fields of a group that is one of many. */
function valuesOf(
  field: FieldOutline,
  value: unknown,
  path: readonly string[],
  { fieldReference }: Context,
): string[] {
  const member: ValueOutline = field.value.is === 'list' ? field.value.of : field.value;
  if (field.value.is === 'list' && member.is === 'group' && gapsIn(value).length > 0) {
    return member.fields
      .filter(({ required }) => required)
      .flatMap((each) => comment(`  ${each.name}: ${each.help}`));
  }
  if (value !== null) return [];
  if (member.is === 'text') return member.format === undefined ? [] : comment(member.format);
  if (member.is !== 'code') return [];
  const codes = member.terms.map(({ code }) => code);
  return comment(
    codes.length > LISTED
      ? `The values: ${fieldReference}#${fieldAnchor(path)}`
      : `${codes.length === 1 ? 'Write' : 'Choose from'}: ${codes.join(', ')}.`,
  );
}

/** Words as lines of a comment, broken where a word ends. */
function comment(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.replace(/^ +/, '').split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `## ${last} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  const indent = /^ */.exec(words)?.[0] ?? '';
  return lines.map((line) => `## ${indent}${line}`);
}
