import type { Vocabulary } from './term.ts';

export type StructureCode =
  | 'trust'
  | 'multi-academy-trust'
  | 'federation-hard'
  | 'federation-soft'
  | 'teaching-school-alliance'
  | 'teaching-school-hub'
  | 'local-cluster'
  | 'area-based-education-partnership'
  | 'local-authority-led'
  | 'diocesan'
  | 'subject-hub'
  | 'research-school-network'
  | 'peer-review-partnership'
  | 'independent-state-partnership'
  | 'itt-partnership'
  | 'cross-phase-pyramid'
  | 'national-programme'
  | 'international';

/** How the schools were joined. */
export const structures: Vocabulary<StructureCode> = {
  name: 'partnership structures',
  terms: [
    {
      code: 'trust',
      label: 'Trust',
      description: 'Schools joined through a charitable trust that is not a multi-academy trust.',
    },
    {
      code: 'multi-academy-trust',
      label: 'Multi-academy trust',
      description: 'Several academies run by one trust.',
    },
    {
      code: 'federation-hard',
      label: 'Federation (hard)',
      description: 'Schools with one governing body in law.',
    },
    {
      code: 'federation-soft',
      label: 'Federation (soft) or collaboration',
      description: 'Schools that keep their own governors and share some decisions.',
    },
    {
      code: 'teaching-school-alliance',
      label: 'Teaching school alliance (to 2021)',
      description: 'A teaching school in England and its partners, until the scheme ended.',
    },
    {
      code: 'teaching-school-hub',
      label: 'Teaching school hub',
      description: 'A centre in England that trains and supports schools in its area.',
    },
    {
      code: 'local-cluster',
      label: 'Local cluster',
      description: 'Neighbouring schools that chose to work together.',
    },
    {
      code: 'area-based-education-partnership',
      label: 'Area-based education partnership',
      description: 'Schools and others across a place, often a company owned by its members.',
    },
    {
      code: 'local-authority-led',
      label: 'Local-authority-led',
      description: 'A partnership that the council or school district convenes.',
    },
    {
      code: 'diocesan',
      label: 'Diocesan',
      description: 'Schools joined through a church body.',
    },
    {
      code: 'subject-hub',
      label: 'Subject hub',
      description: 'Schools joined around one subject.',
    },
    {
      code: 'research-school-network',
      label: 'Research school network',
      description: 'A school that helps others to use evidence, and those schools.',
    },
    {
      code: 'peer-review-partnership',
      label: 'Peer-review partnership',
      description: 'Schools that joined to review each other.',
    },
    {
      code: 'independent-state-partnership',
      label: 'Independent-state partnership',
      description: 'Fee-charging and state-funded schools that work together.',
    },
    {
      code: 'itt-partnership',
      label: 'Teacher training partnership',
      description: 'Schools and a provider that train new teachers.',
    },
    {
      code: 'cross-phase-pyramid',
      label: 'Cross-phase pyramid',
      description: 'A secondary school and the primaries that feed it.',
    },
    {
      code: 'national-programme',
      label: 'National programme',
      description: 'Schools joined through a programme run across a country or several regions.',
    },
    {
      code: 'international',
      label: 'International',
      description: 'Schools of more than one country.',
    },
  ],
};
