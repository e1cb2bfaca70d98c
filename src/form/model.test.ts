import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseStudy } from '#schema/caseStudy.ts';
import { field, line, orNotReported } from '#schema/field.ts';
import { themes } from '#vocabulary/themes.ts';
import { caseStudyForm, formOf, type Control, type Group } from './model.ts';
import { steps } from './steps.ts';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The path of every field that a schema names, at any depth. */
function pathsOf(schema: JsonSchema, path = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, each]) => [
    `${path}.${name}`,
    ...pathsOf(each, `${path}.${name}`),
  ]);
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...own,
    ...inner.flatMap((each) => pathsOf(each, path)),
    ...(schema.items === undefined ? [] : pathsOf(schema.items, path)),
  ];
}

/** The path of every field that a form has a control for. */
function controlledBy(control: Control, path = ''): string[] {
  switch (control.kind) {
    case 'group':
      return control.fields.flatMap((each) => [
        `${path}.${each.name}`,
        ...controlledBy(each.control, `${path}.${each.name}`),
      ]);
    case 'either':
      return controlledBy(control.group, path);
    case 'list':
      return controlledBy(control.item, path);
    case 'text':
      return control.partly === undefined ? [] : [`${path}.${control.partly.name}`];
    default:
      return [];
  }
}

const json = z.toJSONSchema(caseStudy, { io: 'input', unrepresentable: 'any', reused: 'inline' });
const find = (group: Group, name: string) => {
  const found = group.fields.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no field ${name}.`);
  return found;
};

describe('the form of a case study', () => {
  it('has a control for every field of the schema', () => {
    const wanted = new Set(pathsOf(json as JsonSchema));
    expect(wanted.size).toBeGreaterThan(120);
    expect(new Set(controlledBy(caseStudyForm))).toEqual(wanted);
  });

  it('asks for every field once on its pages', () => {
    const asked = steps.flatMap(({ fields }) => fields);
    expect(asked.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      caseStudyForm.fields.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it('takes about a dozen answers for a Story', () => {
    const answers = (control: Control): number =>
      control.kind === 'group'
        ? control.fields
            .filter(({ required, onlyFor }) => required && (onlyFor?.includes('practice') ?? true))
            .reduce((sum, each) => sum + answers(each.control), 0)
        : control.kind === 'list'
          ? answers(control.item)
          : control.kind === 'tick'
            ? 0
            : 1;
    expect(answers(caseStudyForm)).toBeGreaterThan(10);
    expect(answers(caseStudyForm)).toBeLessThan(16);
  });

  it('offers the words of a vocabulary with their descriptions', () => {
    const { control } = find(caseStudyForm, 'themes');
    expect(control.kind === 'choices' && control.choices).toEqual(
      themes.terms.map(({ code, label, description }) => ({
        value: code,
        label,
        description,
        group: undefined,
      })),
    );
  });

  it('says what each kind of entry alone has', () => {
    expect(find(caseStudyForm, 'authors').onlyFor).toEqual(['practice']);
    expect(find(caseStudyForm, 'basis').onlyFor).toEqual(['evaluation']);
    expect(find(caseStudyForm, 'title').onlyFor).toBeUndefined();
  });
});

describe('a form of any schema', () => {
  const made = formOf(
    z.strictObject({
      a: field(orNotReported(line(400)), 'A', 'About a.'),
      b: field(
        z.array(z.strictObject({ c: field(z.int(), 'C', 'About c.') })).min(2),
        'B',
        'About b.',
      ),
      d: field(z.union([z.number(), line(5)]), 'D', 'About d.'),
      e: field(z.iso.date(), 'E', 'About e.'),
    }),
  );

  it.each([
    ['a', { kind: 'text', format: 'long', maxLength: 400, partly: undefined }],
    ['d', { kind: 'number', orText: true }],
    ['e', { kind: 'text', format: 'day', maxLength: undefined, partly: undefined }],
  ])('has for %s the control %j', (name, control) => {
    expect(find(made, name).control).toEqual(control);
  });

  it('says what is needed and what may be not reported', () => {
    expect(find(made, 'a')).toMatchObject({
      required: false,
      notReported: true,
      label: 'A',
      help: 'About a.',
    });
    expect(find(made, 'b')).toMatchObject({ required: true, notReported: false });
    expect(find(made, 'b').control).toMatchObject({ kind: 'list', atLeast: 2 });
  });

  it('refuses what it has no control for, so that no field is left out in silence', () => {
    expect(() => formOf(z.strictObject({ odd: z.boolean() }))).toThrow(/no control for "odd"/);
    expect(() => formOf(z.string())).toThrow(/group of fields/);
  });
});
