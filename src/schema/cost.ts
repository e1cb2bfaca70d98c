import { z } from 'zod';
import { costTimings, costUnits, timeSpans } from '#vocabulary/costs.ts';
import { codeFrom, count, field, line, orNotReported, slug } from './field.ts';

/** What it cost, line by line. The cost band is computed, never typed. */
export const costs = z.strictObject({
  currency: field(
    z.string().regex(/^[A-Z]{3}$/, { error: 'Write the three-letter code, for example GBP.' }),
    'Currency',
    'The three-letter code of the currency.',
  ),
  priceYear: field(
    orNotReported(z.int().min(1980).max(2100)),
    'Price year',
    'The year of the prices.',
  ),
  lines: field(
    z
      .array(
        z.strictObject({
          item: field(line(120), 'Item', 'What the money paid for.'),
          amount: field(z.number().nonnegative(), 'Amount', 'In the currency above.'),
          basis: field(
            codeFrom(costTimings),
            'When',
            'Paid once at the start, every year, or once for the whole project.',
          ),
          per: field(
            codeFrom(costUnits),
            'For each',
            'What the amount is for: the whole programme, a school, a participant or a pupil.',
          ),
          source: field(slug, 'Source', 'The id of the reference where it was read.'),
        }),
      )
      .min(1),
    'Lines',
    'One line for each sum that the source gives.',
  ),
  pupils: field(orNotReported(count), 'Pupils reached', 'Over how many pupils it is spread.'),
  participants: field(
    orNotReported(count),
    'Staff reached',
    'Over how many members of staff it is spread.',
  ),
});

/** How much staff time it took. */
export const staffTime = z.strictObject({
  duration: field(
    orNotReported(line(120)),
    'How long',
    'From start to end, for example "two years".',
  ),
  lines: field(
    z
      .array(
        z.strictObject({
          role: field(line(80), 'Who', 'For example "each teacher".'),
          hours: field(z.number().positive(), 'Hours', 'Hours of that person’s time.'),
          per: field(codeFrom(timeSpans), 'For each', 'In what time.'),
          source: field(slug, 'Source', 'The id of the reference where it was read.'),
        }),
      )
      .optional(),
    'Lines',
    'One line for each role.',
  ),
});
