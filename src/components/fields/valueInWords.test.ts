import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codeFrom, count, day, line, orNotReported } from '#schema/field.ts';
import { outlineOf } from '#schema/outline.ts';
import { themes } from '#vocabulary/themes.ts';
import { valueInWords } from './valueInWords.ts';

const group = z.strictObject({ it: line(9) });
const forms = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('one') }),
  z.strictObject({ form: z.literal('two') }),
]);

describe('a kind of value in words', () => {
  it.each<[schema: z.ZodType, words: string]>([
    [line(1200), 'Text, at most 1,200 characters.'],
    [day, 'Text. Write a real day as year-month-day, for example 2026-03-31.'],
    [count, 'A whole number, 0 or more.'],
    [z.int().min(1980).max(2100), 'A whole number from 1980 to 2100.'],
    [z.number().positive(), 'A number above 0.'],
    [z.number(), 'A number.'],
    [codeFrom(themes), 'One of the values below.'],
    [z.literal('yes'), 'The word "yes".'],
    [z.array(codeFrom(themes)).min(1).max(3), 'A list of 1 to 3 of the values below.'],
    [z.array(codeFrom(themes)), 'A list of 1 or more of the values below.'],
    [z.array(line(9)).min(2).max(2), 'A list of 2. Each: text, at most 9 characters.'],
    [z.array(group).max(12), 'A list of 1 to 12 groups of the fields below.'],
    [group, 'A group of the fields below.'],
    [forms, 'A group. Its field "form" decides which other fields it has.'],
    [z.union([z.number(), line(60)]), 'A number. Or: Text, at most 60 characters.'],
  ])('%#: %s', (schema, words) => {
    expect(valueInWords(outlineOf(schema), false)).toBe(words);
  });

  it('says where it may be "not-reported"', () => {
    const outline = outlineOf(orNotReported(count));
    expect(valueInWords(outline, true)).toBe('A whole number, 0 or more. Or write not-reported.');
  });
});
