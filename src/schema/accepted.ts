import { z } from 'zod';
import { field, line } from './field.ts';

/** Warnings of the check that somebody looked at and lets stand. */
export const accepted = z
  .array(
    z.strictObject({
      rule: field(
        z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/, {
          error: 'Copy the rule from the end of the warning, for example "claims/absolute".',
        }),
        'Rule',
        'The rule that stands in square brackets at the end of the warning, for example claims/absolute.',
      ),
      reason: field(
        line(300),
        'Reason',
        'Why it may stand, for a reader who asks the same. At most 300 characters.',
      ),
      by: field(line(80), 'Accepted by', 'Who looked at it: a role, or a name on GitHub.'),
    }),
  )
  .max(20);

export type Accepted = z.output<typeof accepted>;
