import type { Vocabulary } from './term.ts';

export type CostTimingCode = 'set-up' | 'annual' | 'whole-project';

/** How often a sum is paid. */
export const costTimings: Vocabulary<CostTimingCode> = {
  name: 'times at which a sum is paid',
  terms: [
    { code: 'set-up', label: 'Set-up', description: 'Paid once, at the start.' },
    { code: 'annual', label: 'Annual', description: 'Paid every year.' },
    {
      code: 'whole-project',
      label: 'Whole project',
      description: 'Paid once, for all the time that the work lasts.',
    },
  ],
};

export type CostUnitCode = 'programme' | 'school' | 'participant' | 'pupil';

/** What a sum is paid for. */
export const costUnits: Vocabulary<CostUnitCode> = {
  name: 'units of cost',
  terms: [
    { code: 'programme', label: 'Programme', description: 'The work of all schools together.' },
    { code: 'school', label: 'School', description: 'Each school.' },
    {
      code: 'participant',
      label: 'Participant',
      description: 'Each member of staff who takes part.',
    },
    { code: 'pupil', label: 'Pupil', description: 'Each pupil.' },
  ],
};

export type TimeSpanCode = 'week' | 'term' | 'year' | 'total';

/** The time in which hours are spent. */
export const timeSpans: Vocabulary<TimeSpanCode> = {
  name: 'spans of time',
  terms: [
    { code: 'week', label: 'Week', description: 'Each school week.' },
    { code: 'term', label: 'Term', description: 'Each term.' },
    { code: 'year', label: 'Year', description: 'Each school year.' },
    { code: 'total', label: 'Total', description: 'From the start of the work to its end.' },
  ],
};
