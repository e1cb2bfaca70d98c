import { fieldAnchor } from '#schema/anchor.ts';
import { caseStudy } from '#schema/caseStudy.ts';
import { exampleResults, examples } from '#schema/example.ts';
import { outlineOf, type FieldOutline, type ValueOutline } from '#schema/outline.ts';
import { yamlLines } from '#schema/yaml.ts';
import type { Term } from '#vocabulary/term.ts';
import { valueInWords } from './valueInWords.ts';

/** A field as the field reference shows it. */
export interface ReferenceEntry {
  readonly anchor: string;
  /** Names from the top of the facts: `setting.phases`. */
  readonly path: string;
  readonly label: string;
  /** What to write; more than one where the kinds of entry differ in it. */
  readonly help: readonly string[];
  /** Whether an entry has to have it. */
  readonly need: string;
  /** What kind of value it takes. */
  readonly value: string;
  /** The values to choose from, where it is a choice. */
  readonly terms: readonly Term[];
  /** Fields inside, where it is a group. */
  readonly fields: readonly ReferenceEntry[];
  /** Fields inside, where one of them decides which others there are. */
  readonly forms: readonly ReferenceForm[];
  /** How it may look in a file. */
  readonly example: string | undefined;
}

interface ReferenceForm {
  readonly anchor: string;
  readonly term: Term;
  readonly fields: readonly ReferenceEntry[];
  readonly example: string | undefined;
}

/** Fields that are needed alike, under one heading of the contents. */
export interface ReferenceGroup {
  readonly heading: string;
  readonly fields: readonly ReferenceEntry[];
}

type Facts = Readonly<Record<string, unknown>>;

/** Every field that a case study can have, in the order in which a reader of the reference needs them. */
export function fieldReference(): readonly ReferenceGroup[] {
  const outline = outlineOf(caseStudy);
  if (outline.is !== 'forms') throw new Error('A case study has no kinds.');
  const kinds = outline.forms.map(({ term, fields }) => ({
    code: term.code,
    fields: new Map(fields.map((field) => [field.name, field])),
  }));
  const names = new Set(kinds.flatMap(({ fields }) => [...fields.keys()]));
  const all = [...names].map((name) => {
    const variants = kinds.map(({ code, fields }) => ({ kind: code, field: fields.get(name) }));
    const needed = variants.filter(({ field }) => field?.required).map(({ kind }) => kind);
    const decides: ValueOutline | undefined =
      name === outline.by
        ? { is: 'code', terms: outline.forms.map(({ term }) => term) }
        : undefined;
    return { needed, entry: topEntry(name, variants, decides) };
  });
  const groupOf = (heading: string, holds: (needed: readonly string[]) => boolean) => ({
    heading,
    fields: all.filter(({ needed }) => holds(needed)).map(({ entry }) => entry),
  });
  return [
    groupOf('Every entry needs', (needed) => needed.length === kinds.length),
    ...kinds.map(({ code }) =>
      groupOf(
        `${capitalised(withArticle(code))} entry also needs`,
        (needed) => needed.length === 1 && needed[0] === code,
      ),
    ),
    groupOf('You may add', (needed) => needed.length === 0),
  ];
}

interface Variant {
  readonly kind: string;
  readonly field: FieldOutline | undefined;
}

function topEntry(
  name: string,
  variants: readonly Variant[],
  decides: ValueOutline | undefined,
): ReferenceEntry {
  const own = variants.flatMap(({ field }) => (field === undefined ? [] : [field]));
  const [first] = own;
  if (first === undefined) throw new Error(`No kind of entry has the field "${name}".`);
  const example = Object.values(examples)
    .map((facts: Facts) => facts[name])
    .find((value) => value !== undefined);
  return {
    ...entryOf({ ...first, value: decides ?? first.value }, [name]),
    help: helpOf(variants, decides !== undefined),
    need: needInWords(variants),
    example: yamlLines({ [name]: example }).join('\n'),
  };
}

function helpOf(variants: readonly Variant[], decides: boolean): readonly string[] {
  if (decides) return ['Whose work the entry tells of. It decides which other fields there are.'];
  const helps = variants.flatMap(({ kind, field }) =>
    field === undefined ? [] : [{ kind, help: field.help }],
  );
  const all = [...new Set(helps.map(({ help }) => help))];
  return all.length === 1
    ? all
    : helps.map(({ kind, help }) => `In ${withArticle(kind)} entry: ${help}`);
}

function needInWords(variants: readonly Variant[]): string {
  const kindsWhere = (holds: (field: FieldOutline | undefined) => boolean) =>
    variants.filter(({ field }) => holds(field)).map(({ kind }) => `${withArticle(kind)} entry`);
  const needed = kindsWhere((field) => field?.required === true);
  if (needed.length === variants.length) return 'Every entry needs it.';
  if (needed.length === 0) return 'It may be left out.';
  const optional = kindsWhere((field) => field?.required === false);
  const absent = kindsWhere((field) => field === undefined);
  return [
    `${capitalised(needed.join(' and '))} needs it.`,
    ...optional.map((kind) => `It may be left out of ${kind}.`),
    ...absent.map((kind) => `${capitalised(kind)} does not have it.`),
  ].join(' ');
}

/**
 * @param path Names from the top of the facts.
 * @param place The same with the forms between them, which tell apart what has one path.
 */
function entryOf(
  field: FieldOutline,
  path: readonly string[],
  place: readonly string[] = path,
): ReferenceEntry {
  const inside = insideOf(field.value);
  const fieldsOf = (fields: readonly FieldOutline[], at: readonly string[]) =>
    fields.map((each) => entryOf(each, [...path, each.name], [...at, each.name]));
  return {
    anchor: fieldAnchor(place),
    path: path.join('.'),
    label: field.label,
    help: [field.help],
    need: field.required ? 'Needed in its group.' : 'It may be left out.',
    value: valueInWords(field.value, field.mayBeNotReported),
    terms: termsOf(field.value),
    fields: inside?.is === 'group' ? fieldsOf(inside.fields, place) : [],
    forms:
      inside?.is === 'forms'
        ? inside.forms.map(({ term, fields }) => ({
            anchor: fieldAnchor([...place, term.code]),
            term,
            fields: fieldsOf(
              fields.filter(({ name }) => name !== inside.by),
              [...place, term.code],
            ),
            example: exampleOfForm(field.name, inside.by, term.code),
          }))
        : [],
    example: undefined,
  };
}

/** The group inside a value: in a list, or as one of the ways to write it. */
function insideOf(value: ValueOutline): ValueOutline | undefined {
  if (value.is === 'list') return insideOf(value.of);
  if (value.is === 'either') return value.values.map(insideOf).find((each) => each !== undefined);
  return value.is === 'group' || value.is === 'forms' ? value : undefined;
}

/** The values to choose from; a single one is told in words. */
function termsOf(value: ValueOutline): readonly Term[] {
  if (value.is === 'list') return termsOf(value.of);
  return value.is === 'code' && value.terms.length > 1 ? value.terms : [];
}

function exampleOfForm(name: string, by: string, code: string): string | undefined {
  const facts = Object.values(exampleResults).find((each: Facts) => each[by] === code);
  return name === 'result' && facts !== undefined
    ? yamlLines({ [name]: facts }).join('\n')
    : undefined;
}

function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
