import { z } from 'zod';
import { peopleInPictures } from '#vocabulary/pictures.ts';
import { codeFrom, day, field, line, slug } from './field.ts';

/** A picture that lies beside the text. It is placed with <Figure id="…" />. */
export const picture = z.strictObject({
  id: field(slug, 'Id', 'A short name by which the text places it.'),
  file: field(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp)$/, {
      error:
        'Name a .jpg, .png or .webp file beside this one, in lower-case words joined by hyphens.',
    }),
    'File',
    'The name of the file, which lies beside this one.',
  ),
  alt: field(
    line(300),
    'Alternative text',
    'What the picture shows, for someone who cannot see it.',
  ),
  caption: field(line(300).optional(), 'Caption', 'A line below the picture.'),
  credit: field(line(160).optional(), 'Credit', 'Who made it.'),
  people: field(
    codeFrom(peopleInPictures),
    'People',
    'Who can be seen in it, and whether a pupil could be recognised.',
  ),
  consent: field(
    z
      .strictObject({
        basis: field(z.literal('consent'), 'Basis', 'Write "consent": there is no other basis.'),
        obtained: field(day, 'Given on', 'The day on which consent was given.'),
        expires: field(day, 'Ends on', 'At most 24 months later.'),
        channels: field(z.array(line(40)).min(1), 'For', 'Where it may be shown; "web" for here.'),
      })
      .optional(),
    'Consent',
    'Needed where a pupil could be recognised.',
  ),
});
