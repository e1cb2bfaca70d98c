import { z } from 'zod';
import { field, line, slug, webAddress } from './field.ts';

/** Something that was read, or that a reader may want to read. */
export const reference = z.strictObject({
  id: field(slug, 'Id', 'A short name by which the text cites it: [^id].'),
  citation: field(
    line(500),
    'Citation',
    'Author, year, title and publisher. For a web page: who publishes it and what it is called.',
  ),
  url: field(webAddress.optional(), 'Address', 'Where it can be read.'),
  doi: field(
    z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'Write the DOI alone: it begins with "10.".' })
      .optional(),
    'DOI',
    'The digital object identifier, without "https://doi.org/".',
  ),
  read: field(
    z.enum(['yes', 'no']),
    'Read for this entry',
    'Whether this entry was written from it. "no" for further reading.',
  ),
});

/** A judgement that another publisher made. It is printed as theirs. */
export const rating = z.strictObject({
  by: field(line(80), 'Rated by', 'The publisher of the rating, for example "EEF".'),
  scheme: field(line(80), 'Scheme', 'What they call it, for example "padlocks".'),
  value: field(z.union([z.number(), line(60)]), 'Rating', 'The rating as they print it.'),
  outOf: field(z.number().optional(), 'Out of', 'The highest grade of the scheme.'),
  about: field(line(120), 'About', 'What the rating judges: security of the finding, or cost.'),
  source: field(slug, 'Source', 'The id of the reference where it was read.'),
});
