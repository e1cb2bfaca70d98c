import { z } from 'zod';
import { field, line } from './field.ts';

/** The page of a theme. Its name, its shape and its strands are in the vocabulary. */
export const theme = z.strictObject({
  summary: field(line(220), 'Summary', 'What the theme is, in one sentence.'),
  counts: field(
    z.array(line(200)).min(2).max(8),
    'What counts',
    'Things that belong to this theme.',
  ),
  doesNotCount: field(
    z.array(line(200)).min(1).max(8),
    'What does not',
    'Things that are easily taken for it, and where they belong.',
  ),
});

export type ThemeData = z.output<typeof theme>;
