import { z } from 'zod';
import { field, orNotReported, partialDate } from './field.ts';

/** When the work was done. */
export const period = z.strictObject({
  start: field(
    orNotReported(partialDate),
    'Started',
    'The year, month or day when the work began.',
  ),
  end: field(
    orNotReported(z.union([partialDate, z.literal('ongoing')])),
    'Ended',
    'The year, month or day when it ended, or "ongoing".',
  ),
  academicYears: field(
    z
      .array(
        z.string().regex(/^20\d{4}$/, {
          error: 'Write an academic year as six digits in quotation marks, for example "202425".',
        }),
      )
      .optional(),
    'Academic years',
    'The academic years concerned, as in official statistics: "202425" is 2024 to 2025.',
  ),
});
