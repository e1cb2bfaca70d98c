import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { themes } from '#vocabulary/themes.ts';
import { caseStudy } from './caseStudy.ts';
import { codeFrom, day, field, line, orNotReported } from './field.ts';
import { editorSchema } from './jsonSchema.ts';
import { contact } from './people.ts';

const ofField = (schema: z.ZodType) =>
  editorSchema(z.strictObject({ it: field(schema, 'A label', 'A line of help.') }), 'An example');

describe('the schema for an editor', () => {
  it('has the words of each field, and refuses names that it does not know', () => {
    expect(ofField(line(9))).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'An example',
      additionalProperties: false,
      properties: { it: { title: 'A label', description: 'A line of help.', maxLength: 9 } },
    });
  });

  it.each<[name: string, schema: z.ZodType]>([
    ['by itself', codeFrom(themes)],
    ['in a list', z.array(codeFrom(themes))],
    ['that may be "not-reported"', orNotReported(z.array(codeFrom(themes)))],
  ])('says what each code means: a code %s', (_name, schema) => {
    const text = JSON.stringify(ofField(schema));
    const codes = themes.terms.map(({ code }) => code);
    const meanings = themes.terms.map(({ label, description }) => `${label}. ${description}`);
    expect(text).toContain(`"enum":${JSON.stringify(codes)}`);
    expect(text).toContain(`"enumDescriptions":${JSON.stringify(meanings)}`);
  });

  it('says in which form to write a text', () => {
    expect(ofField(day)).toMatchObject({
      properties: {
        it: { patternErrorMessage: expect.stringContaining('2026-03-31') as string },
      },
    });
  });

  it('says it of each pattern of a text that has several', () => {
    expect(editorSchema(contact, 'An example')).toMatchObject({
      properties: {
        email: {
          allOf: [
            { patternErrorMessage: expect.stringContaining('office@') as string },
            { patternErrorMessage: expect.stringContaining('office@') as string },
          ],
        },
      },
    });
  });
});

describe('the schema of a case study', () => {
  const schema = editorSchema(caseStudy, 'A case study') as unknown as {
    readonly oneOf: { readonly properties: Readonly<Record<string, object>> }[];
    readonly definitions: Readonly<Record<string, object>>;
  };

  it('has each kind with its own fields', () => {
    expect(schema.oneOf.map(({ properties }) => properties['kind'])).toMatchObject([
      { const: 'practice' },
      { const: 'evaluation' },
    ]);
    expect(schema.oneOf.map(({ properties }) => 'authors' in properties)).toEqual([true, false]);
  });

  it('writes what both kinds have alike only once', () => {
    for (const { properties } of schema.oneOf) {
      expect(properties['setting']).toEqual({ $ref: '#/definitions/setting' });
    }
    expect(schema.definitions['setting']).toMatchObject({ title: 'Setting', type: 'object' });
    expect(schema.definitions).not.toHaveProperty('kind');
    expect(schema.definitions).not.toHaveProperty('references');
  });
});
