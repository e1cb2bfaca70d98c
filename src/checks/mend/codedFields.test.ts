import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseStudy } from '#schema/caseStudy.ts';
import { line } from '#schema/field.ts';
import { glossaryTerm } from '#schema/glossary.ts';
import { fieldsForCodes } from './codedFields.ts';

const codes = (...schemas: z.ZodType[]) => [...fieldsForCodes(schemas)].toSorted();
const list = z.enum(['a', 'b']);

describe('a field takes a code', () => {
  it.each<[name: string, schema: z.ZodType]>([
    ['one of a list', list],
    ['one alone', z.literal('a')],
    ['a day', z.iso.date()],
    ['letters of a pattern', z.string().regex(/^[a-z]+$/)],
    ['one of a list or a number', z.union([z.number(), list])],
    ['a list of codes', z.array(list)],
    ['a list of them in a list', z.array(z.array(list))],
    ['one that may be left out', list.optional()],
    ['one that has a value where it is left out', list.default('a')],
    ['one that is turned into something else', list.transform((each) => each.length)],
  ])('%s', (_name, schema) => {
    expect(codes(z.strictObject({ field: schema }))).toEqual(['field']);
  });

  it.each<[name: string, schema: z.ZodType]>([
    ['words', z.string()],
    ['a line of words', line(90)],
    ['a list of lines', z.array(line(90))],
    ['a line or a code', z.union([line(90), list])],
    ['a number', z.number()],
    ['yes or no, of a program', z.boolean()],
    ['anything', z.unknown()],
    ['a group without fields', z.strictObject({})],
  ])('which it does not: %s', (_name, schema) => {
    expect(codes(z.strictObject({ field: schema }))).toEqual([]);
  });
});

describe('the fields for codes', () => {
  it('are found in groups, in lists of groups and in each of several groups', () => {
    const group = z.strictObject({ inner: list });
    const one = z.strictObject({ form: z.literal('one'), first: list });
    const two = z.strictObject({ form: z.literal('two'), second: list, words: z.string() });
    const either = z.discriminatedUnion('form', [one, two]);
    expect(codes(z.strictObject({ group }))).toEqual(['inner']);
    expect(codes(z.strictObject({ groups: z.array(group) }))).toEqual(['inner']);
    expect(codes(z.strictObject({ either }))).toEqual(['first', 'form', 'second']);
  });

  it('are none of those that take words anywhere', () => {
    const outer = z.strictObject({ name: list, group: z.strictObject({ name: z.string() }) });
    expect(codes(outer)).toEqual([]);
    expect(codes(z.strictObject({ name: list }), z.strictObject({ name: z.string() }))).toEqual([]);
    expect(codes(z.strictObject({ name: z.string() }), z.strictObject({ name: list }))).toEqual([]);
  });

  it('of the library are those that a word processor may put into curly marks by mistake', () => {
    const names = codes(caseStudy, glossaryTerm);
    expect(names).toEqual(
      expect.arrayContaining(['kind', 'published', 'themes', 'start', 'url', 'doi', 'currency']),
    );
    for (const words of ['title', 'keyMessages', 'why', 'value', 'aliases', 'amount', 'setting']) {
      expect(names).not.toContain(words);
    }
  });
});
