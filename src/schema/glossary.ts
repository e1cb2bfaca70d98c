import { z } from 'zod';
import { field, line } from './field.ts';

/** One term of the glossary. */
export const glossaryTerm = z.strictObject({
  term: field(line(60), 'Term', 'The abbreviation or the word, as people write it.'),
  expansion: field(line(120).optional(), 'Stands for', 'What an abbreviation stands for.'),
  meaning: field(line(260), 'Meaning', 'One plain sentence.'),
  aliases: field(
    z.array(line(60)).optional(),
    'Also called',
    'Other words for it, so that search finds them too.',
  ),
});

export type GlossaryTerm = z.output<typeof glossaryTerm>;
