import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { field, orNotReported } from '#schema/field.ts';
import { checkText, exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { FileFindings } from '../finding.ts';
import { checkFacts } from './declaredFacts.ts';
import { readYaml } from './yaml.ts';

/* EXAMPLES FOR TESTS: fields that no entry has. */

const shape = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('round'), width: z.number() }),
  z.strictObject({ form: z.literal('square'), side: z.number() }),
]);

const schema = z.strictObject({
  name: field(z.string().max(1500), 'Name', 'What it is called.').optional(),
  short: z.string().min(2).max(3).optional(),
  own: z.string().max(3, { error: 'Keep it short.' }).optional(),
  colour: field(z.enum(['red', 'green', 'blue']), 'Colour', 'What it looks like.').optional(),
  plain: z.enum(['red', 'green']).optional(),
  count: z.int().min(1).max(2000).optional(),
  share: z.number().gt(0).lt(100).optional(),
  whole: z.number().multipleOf(5).optional(),
  sure: z.boolean().optional(),
  list: field(z.array(z.string()).min(1).max(2), 'List', 'One or two words.').optional(),
  group: field(
    z.strictObject({ inner: z.number(), other: z.string().optional() }),
    'Group',
    'What belongs together.',
  ).optional(),
  shape: shape.optional(),
  shapes: z.array(shape).optional(),
  told: field(orNotReported(z.number().max(10)), 'Told', 'A number.').optional(),
  ways: orNotReported(z.strictObject({ deep: z.strictObject({ at: z.number() }) })).optional(),
  either: field(z.union([z.number(), z.boolean()]), 'Either', 'One of the two.').optional(),
  both: z.union([z.string(), z.boolean()], { error: 'Write words, or yes.' }).optional(),
});

/** What is said of facts, as `line:column rule: message Hint`. */
function said(yaml: string, schemaOf: z.ZodType = schema): string[] {
  const findings = new FileFindings('example');
  const declared = readYaml(yaml, findings);
  if (declared === undefined) throw new Error(yaml);
  const data = checkFacts(schemaOf, declared.value, declared, findings);
  expect(data === undefined).toBe(findings.list.length > 0);
  return findings.list.map(
    ({ rule, line, column, message, hint }) =>
      `${String(line)}:${String(column)} ${rule}: ${message} ${hint}`,
  );
}

const value = 'frontmatter/value:';
const missing = 'frontmatter/missing:';
const unknown = 'frontmatter/unknown-field:';
const follow = 'Follow the fields of the template.';
const fields = Object.keys(schema.shape).join(', ');

describe('what is said of a fact that does not fit', () => {
  it.each<[yaml: string, ...said: string[]]>([
    // Kinds of values.
    [
      'name: 12',
      `1:7 ${value} "name": "12" is not text (put it in quotation marks). What it is called.`,
    ],
    [
      'name: [1, 2]',
      `1:7 ${value} "name": "[1,2]" is not text (put it in quotation marks). What it is called.`,
    ],
    ['short: 12', `1:8 ${value} "short": "12" is not text (put it in quotation marks). ${follow}`],
    ['share: some', `1:8 ${value} "share": "some" is not a number. ${follow}`],
    ['count: some', `1:8 ${value} "count": "some" is not a number. ${follow}`],
    ['count: 1.5', `1:8 ${value} "count": "1.5" is not a whole number. ${follow}`],
    [
      'list: word',
      `1:7 ${value} "list": "word" is not a list (begin each line with a hyphen). One or two words.`,
    ],
    [
      'group: word',
      `1:8 ${value} "group": "word" is not a group of fields (indent them below the name). What belongs together.`,
    ],
    ['sure: "no"', `1:7 ${value} "sure": "no" is not of the kind "boolean". ${follow}`],
    ['group: {inner: x}', `1:16 ${value} "group.inner": "x" is not a number. ${follow}`],
    [
      'list: [a, 1]',
      `1:11 ${value} "list.1": "1" is not text (put it in quotation marks). One or two words.`,
    ],
    // A long value is told in part.
    [
      `share: ${'x'.repeat(60)}`,
      `1:8 ${value} "share": "${'x'.repeat(60)}" is not a number. ${follow}`,
    ],
    [
      `share: ${'x'.repeat(61)}`,
      `1:8 ${value} "share": "${'x'.repeat(57)}…" is not a number. ${follow}`,
    ],
    // How much, how long and how many.
    ['count: 0', `1:8 ${value} "count": It must be at least 1. ${follow}`],
    ['count: 2001', `1:8 ${value} "count": It can be at most 2,000. ${follow}`],
    ['share: 0', `1:8 ${value} "share": It must be more than 0. ${follow}`],
    ['share: 100', `1:8 ${value} "share": It can be at most 100. ${follow}`],
    ['whole: 7', `1:8 ${value} "whole": Invalid number: must be a multiple of 5 ${follow}`],
    ['short: abcd', `1:8 ${value} "short": Keep this to 3 characters. ${follow}`],
    ['short: a', `1:8 ${value} "short": It must be at least 2. ${follow}`],
    [
      `name: ${'x'.repeat(1501)}`,
      `1:7 ${value} "name": Keep this to 1,500 characters. What it is called.`,
    ],
    ['own: abcd', `1:6 ${value} "own": Keep it short. ${follow}`],
    [
      'list: []',
      `1:7 ${value} "list": There are too few; at least 1 are needed. One or two words.`,
    ],
    [
      'list: [a, b, c]',
      `1:7 ${value} "list": There are too many; at most 2 are allowed. One or two words.`,
    ],
    // One of several values.
    [
      'colour: rd',
      `1:9 ${value} "rd" is not a value that "colour" can have. Did you mean "red"? What it looks like.`,
    ],
    [
      'colour: purple',
      `1:9 ${value} "purple" is not a value that "colour" can have. Choose a value from: red, green, blue. What it looks like.`,
    ],
    [
      'colour: 7',
      `1:9 ${value} "7" is not a value that "colour" can have. Choose a value from: red, green, blue. What it looks like.`,
    ],
    [
      'plain: gren',
      `1:8 ${value} "gren" is not a value that "plain" can have. Did you mean "green"?`,
    ],
    [
      'colour:',
      `1:1 ${value} "colour" is missing. Choose a value from: red, green, blue. What it looks like.`,
    ],
    // Names.
    ['nam: x', `1:1 ${unknown} There is no field "nam". Did you mean "name"?`],
    [
      'nothing-like-it: x',
      `1:1 ${unknown} There is no field "nothing-like-it". Choose a field from: ${fields}.`,
    ],
    [
      'group: {inner: 1, othr: x}',
      `1:19 ${unknown} There is no field "othr" in "group". Did you mean "other"?`,
    ],
    [
      'group:\n  inner: 1\n  a-a: 1\n  b-b: 1',
      `3:3 ${unknown} There is no field "a-a" in "group". Choose a field from: inner, other.`,
      `4:3 ${unknown} There is no field "b-b" in "group". Choose a field from: inner, other.`,
    ],
    [
      'group: {inner: x, othr: x}',
      `1:16 ${value} "group.inner": "x" is not a number. ${follow}`,
      `1:19 ${unknown} There is no field "othr" in "group". Did you mean "other"?`,
    ],
    // What is missing.
    ['name:', `1:1 ${missing} "name" is missing. Add it: What it is called.`],
    ['short:', `1:1 ${missing} "short" is missing. Add it.`],
    ['group: {}', `1:8 ${missing} "group.inner" is missing. Add it.`],
    ['list: [a, ~]', `1:11 ${missing} "list.1" is missing. Add it: One or two words.`],
    // A value, or the words that say there is none.
    ['told: some', `1:7 ${value} "told": "some" is not a number. A number.`],
    ['told: 11', `1:7 ${value} "told": It can be at most 10. A number.`],
    ['told:', `1:1 ${missing} "told" is missing. Add it: A number.`],
    ['ways: {deep: {at: x}}', `1:19 ${value} "ways.deep.at": "x" is not a number. ${follow}`],
    ['ways: {deep: {}}', `1:14 ${missing} "ways.deep.at" is missing. Add it.`],
    [
      'ways: some',
      `1:7 ${value} "ways": "some" is not a group of fields (indent them below the name). ${follow}`,
    ],
    // One of several kinds.
    ['either: some', `1:9 ${value} "either": "some" is not a number. One of the two.`],
    ['both: 7', `1:7 ${value} "both": "7" is not text (put it in quotation marks). ${follow}`],
    // A field that decides which others there are.
    [
      'shape: {form: rund}',
      `1:15 ${value} "shape.form": This is not one of the forms it can have. Did you mean "round"?`,
    ],
    [
      'shape: {form: nothing-like-it}',
      `1:15 ${value} "shape.form": This is not one of the forms it can have. Choose a value from: round, square.`,
    ],
    [
      'shape: {form: 7}',
      `1:15 ${value} "shape.form": This is not one of the forms it can have. Choose a value from: round, square.`,
    ],
    [
      'shape: {side: 7}',
      `1:8 ${value} "shape.form": This is not one of the forms it can have. Choose a value from: round, square.`,
    ],
    [
      'shape: {form: square, side: x}',
      `1:29 ${value} "shape.side": "x" is not a number. ${follow}`,
    ],
    ['shape: {form: square}', `1:8 ${missing} "shape.side" is missing. Add it.`],
    [
      'shape: {form: square, side: 1, width: 1}',
      `1:32 ${unknown} There is no field "width" in "shape". Another form or kind has this field: choose that one, or leave the field out.`,
    ],
    [
      'shapes:\n  - {form: round, width: 1}\n  - {form: roun}',
      `3:12 ${value} "shapes.1.form": This is not one of the forms it can have. Did you mean "round"?`,
    ],
    // The facts as a whole.
    [
      '- a',
      `1:1 ${value} "the facts": "["a"]" is not a group of fields (indent them below the name). ${follow}`,
    ],
  ])('%s', (yaml, ...expected) => {
    expect(said(yaml)).toEqual(expected);
  });
});

it('an entry is told of a field that another kind of entry has', () => {
  const facts = { basis: 'basis: x' };
  const [finding] = checkText(exampleEntry({ facts })).filter(
    ({ rule }) => rule === 'frontmatter/unknown-field',
  );
  expect(finding?.message).toBe('There is no field "basis".');
  expect(finding?.hint).toBe(
    'Another form or kind has this field: choose that one, or leave the field out.',
  );
});

describe('facts within a list of a file', () => {
  const term = z.strictObject({ term: field(z.string(), 'Term', 'The word itself.') });

  it('are found at their place in the list', () => {
    const findings = new FileFindings('example');
    const declared = readYaml('- term: a\n- term: 1\n- trem: b\n-', findings);
    const list = z.array(z.unknown()).parse(declared?.value);
    const data = list.map(
      (one, index) => declared && checkFacts(term, one, declared, findings, [index]),
    );
    expect(data).toEqual([{ term: 'a' }, undefined, undefined, undefined]);
    expect(findings.list.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 9, '"term": "1" is not text (put it in quotation marks).'],
      [3, 3, '"term" is missing.'],
      [3, 3, 'There is no field "trem".'],
      [1, 1, '"the facts" is missing.'],
    ]);
  });
});
