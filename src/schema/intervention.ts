import { z } from 'zod';
import { field, line } from './field.ts';

/** The page of an intervention. Its name and aliases are in the vocabulary. */
export const intervention = z.strictObject({
  summary: field(line(220), 'Summary', 'What it is, in one sentence.'),
  is: field(z.array(line(200)).min(1).max(6), 'What it is', 'Marks by which to know it.'),
  isNot: field(z.array(line(200)).min(1).max(6), 'What it is not', 'What it is often taken for.'),
  whoDoesWhat: field(
    z
      .array(
        z.strictObject({
          who: field(line(80), 'Who', 'A role.'),
          does: field(line(240), 'Does', 'What that person does.'),
        }),
      )
      .min(2)
      .max(8),
    'Who does what',
    'The roles, and what each does.',
  ),
  ask: field(
    z.array(line(200)).min(3).max(8),
    'Ask before you start',
    'Questions a school should have answered first.',
  ),
});

export type InterventionData = z.output<typeof intervention>;
