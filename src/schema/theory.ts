import { z } from 'zod';
import { field, line } from './field.ts';

/** Why the work was expected to help. */
export const theoryOfChange = z.strictObject({
  if: field(line(300), 'If', 'What is done. "If teachers plan lessons together …"'),
  then: field(line(300), 'Then', 'What should change. "… then lessons meet more needs …"'),
  because: field(line(300), 'Because', 'Why that should follow. "… because …"'),
  citations: field(
    z.array(line(60)).optional(),
    'Research behind it',
    'The ids of references that support the reasoning.',
  ),
});
