import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codesOf } from '#vocabulary/term.ts';
import { themes } from '#vocabulary/themes.ts';
import { caseStudy } from './caseStudy.ts';
import { codeFrom, count, day, field, line, onlyCode, orNotReported, slug } from './field.ts';
import { outlineOf, type FieldOutline, type ValueOutline } from './outline.ts';

/** The outline of one field of a group. */
function outlineOfField(schema: z.ZodType): FieldOutline {
  const outline = outlineOf(z.strictObject({ it: schema }));
  const [only] = outline.is === 'group' ? outline.fields : [];
  if (only === undefined) throw new Error('The group has no field.');
  return only;
}

/** Every field below a value. */
function fieldsBelow(value: ValueOutline): FieldOutline[] {
  const inner = (fields: readonly FieldOutline[]) =>
    fields.flatMap((each) => [each, ...fieldsBelow(each.value)]);
  switch (value.is) {
    case 'group':
      return inner(value.fields);
    case 'list':
      return fieldsBelow(value.of);
    case 'forms':
      return value.forms.flatMap((form) => inner(form.fields));
    case 'either':
      return value.values.flatMap(fieldsBelow);
    default:
      return [];
  }
}

describe('the kind of a value', () => {
  it.each<[name: string, schema: z.ZodType, outline: object]>([
    ['a line of text', line(90), { is: 'text', longest: 90, format: undefined }],
    ['a day', day, { is: 'text', format: expect.stringContaining('2026-03-31') as string }],
    ['a slug', slug, { longest: 60, format: expect.stringContaining('hyphens') as string }],
    ['a count', count, { is: 'number', whole: true, least: 0, most: undefined }],
    ['a share', z.number().min(0).max(100), { is: 'number', whole: false, least: 0, most: 100 }],
    ['more than nothing', z.number().positive(), { is: 'number', least: undefined, above: 0 }],
    ['any number', z.number(), { least: undefined, above: undefined, most: undefined }],
    ['a code of a list', codeFrom(themes), { is: 'code', terms: themes.terms }],
    [
      'one code of a list',
      onlyCode(themes, 'capacity'),
      { is: 'code', terms: themes.terms.filter(({ code }) => code === 'capacity') },
    ],
    [
      'a choice that no list explains',
      z.enum(['yes', 'no']),
      { terms: ['yes', 'no'].map((code) => ({ code, label: code, description: '' })) },
    ],
    [
      'a list',
      z.array(line(9)).min(2).max(3),
      { is: 'list', of: { is: 'text', longest: 9 }, fewest: 2, most: 3 },
    ],
    ['a list without limits', z.array(line(9)), { fewest: undefined, most: undefined }],
    [
      'one of two values',
      z.union([z.number(), line(9)]),
      { is: 'either', values: [{ is: 'number' }, { is: 'text' }] },
    ],
    ['a value that may be left out', line(9).optional(), { is: 'text', longest: 9 }],
    ['a value with a default', z.number().default(95), { is: 'number' }],
    ['a group that may be left out', z.strictObject({}).prefault({}), { is: 'group', fields: [] }],
    ['a value or "not-reported"', orNotReported(line(9)), { is: 'text', longest: 9 }],
  ])('%s', (_name, schema, outline) => {
    expect(outlineOf(field(schema, 'A label', 'A line of help.'))).toMatchObject(outline);
  });

  it('is refused where nothing here knows it', () => {
    expect(() => outlineOf(z.boolean())).toThrow('"boolean"');
  });
});

describe('a field', () => {
  it('has the words of the schema', () => {
    expect(outlineOfField(field(line(9), 'A label', 'A line of help.'))).toMatchObject({
      name: 'it',
      label: 'A label',
      help: 'A line of help.',
    });
  });

  it.each<[schema: z.ZodType, required: boolean, mayBeNotReported: boolean]>([
    [line(9), true, false],
    [line(9).optional(), false, false],
    [orNotReported(line(9)), false, true],
    [orNotReported(count), false, true],
    [z.number().default(1), false, false],
    [z.strictObject({}).prefault({}), false, false],
    [z.union([z.number(), line(60)]), true, false],
  ])('is required or not, and may be "not-reported" or not: %#', (schema, ...expected) => {
    const { required, mayBeNotReported } = outlineOfField(field(schema, 'A label', 'Help.'));
    expect([required, mayBeNotReported]).toEqual(expected);
  });

  it('carries what its value must pass', () => {
    const { schema } = outlineOfField(field(line(3), 'A label', 'Help.'));
    expect(schema.safeParse('abc').success).toBe(true);
    expect(schema.safeParse('abcd').success).toBe(false);
  });
});

describe('the outline of a case study', () => {
  const outline = outlineOf(caseStudy);

  it('has its two kinds, each with the fields of that kind alone', () => {
    if (outline.is !== 'forms') throw new Error('A case study has no kinds.');
    expect(outline.by).toBe('kind');
    const names = outline.forms.map(({ term, fields }) => [
      term.code,
      fields.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      ['practice', expect.arrayContaining(['kind', 'title', 'authors', 'attestations'])],
      ['evaluation', expect.arrayContaining(['kind', 'title', 'basis', 'link'])],
    ]);
    expect(names[0]?.[1]).not.toContain('basis');
    expect(names[1]?.[1]).not.toContain('authors');
  });

  it('explains every code, except what is plainly yes or no or confirms one thing', () => {
    const unexplained = fieldsBelow(outline)
      .filter(({ value }) => value.is === 'code' && value.terms.some((t) => t.description === ''))
      .map(({ value }) => (value.is === 'code' ? value.terms.map(({ code }) => code) : []));
    expect(unexplained.length).toBeGreaterThan(0);
    for (const codes of unexplained) {
      expect(codes.length === 1 || codes.join() === 'yes,no').toBe(true);
    }
  });

  it('gives the terms of a list in its order', () => {
    const themesField = fieldsBelow(outline).find(({ name }) => name === 'themes');
    expect(themesField?.value).toMatchObject({
      is: 'list',
      fewest: 1,
      most: 3,
      of: { is: 'code', terms: codesOf(themes).map((code) => ({ code })) },
    });
  });
});
