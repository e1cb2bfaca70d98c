import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { slug } from '#schema/field.ts';
import type { Relevance } from './measures.ts';

/** What a query of the golden set is a trial of. */
export const goldenKinds = [
  'title',
  'theme',
  'intervention',
  'question',
  'abbreviation',
  'misspelling',
  'spelling',
  'place',
  'negative',
  'phrase',
  'outcome',
  'nothing',
] as const;

type GoldenKind = (typeof goldenKinds)[number];

/** A query as people type it, and the entries that help the person who typed it. */
export interface GoldenQuery {
  readonly query: string;
  readonly kind: GoldenKind;
  /** Held out: never looked at while the search is tuned. */
  readonly held: boolean;
  /** Grades by the address of the entry; none where nothing in the library helps. */
  readonly relevant: Relevance;
}

const queryText = z
  .string()
  .regex(/^\S(.*\S)?$/, { error: 'One line, without space at either end.' });
const relevant = z.record(slug, z.literal([1, 2, 3]));

const goldenQuery = z
  .strictObject({
    query: queryText,
    kind: z.enum(goldenKinds),
    held: z.literal(true, { error: 'Write "held: true", or leave the line out.' }).optional(),
    relevant,
  })
  .refine((each) => (each.kind === 'nothing') === (Object.keys(each.relevant).length === 0), {
    error: 'A query of the kind "nothing" has "relevant: {}"; any other has an entry at least.',
    path: ['relevant'],
  })
  .transform(({ held, ...query }): GoldenQuery => ({ ...query, held: held === true }));

/**
 * Reads the text of a golden set. Whether its addresses exist is not looked at here.
 *
 * @throws where it is no YAML, or says anything else than the queries of a golden set.
 */
export function parseGolden(source: string): readonly GoldenQuery[] {
  const { data, error } = z.array(goldenQuery).safeParse(load(source));
  if (error !== undefined) {
    throw new Error(`The golden set cannot be read.\n${z.prettifyError(error)}`);
  }
  return data;
}

/**
 * The golden set of this library, `golden.yaml`, in the order of the file. What its fields mean is
 * told at its head.
 *
 * @throws where the file is missing or `parseGolden` refuses it.
 */
export function readGolden(): readonly GoldenQuery[] {
  return parseGolden(readFileSync(new URL('./golden.yaml', import.meta.url), 'utf8'));
}

const freshQuery = z.strictObject({ query: queryText, relevant });

/**
 * The queries of `fresh.yaml`, written by somebody who knew neither the search nor the golden set.
 *
 * @throws where the file is missing or says anything else.
 */
export function readFresh(): readonly Pick<GoldenQuery, 'query' | 'relevant'>[] {
  const source = readFileSync(new URL('./fresh.yaml', import.meta.url), 'utf8');
  return z.array(freshQuery).parse(load(source));
}
