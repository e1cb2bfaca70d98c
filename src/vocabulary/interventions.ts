import type { Term, Vocabulary } from './term.ts';

export type InterventionCode =
  | 'mentoring'
  | 'coaching'
  | 'modelling'
  | 'shadowing'
  | 'enquiry'
  | 'peer-review'
  | 'peer-observation'
  | 'joint-practice-development'
  | 'data-sharing'
  | 'shared-leadership';

export interface Intervention extends Term<InterventionCode> {
  /** Other words that people use for it, for search. */
  readonly aliases: readonly string[];
}

/**
 * The ten ways of working together. The first five are those that the library
 * started from and stand first in every list.
 */
export const interventions: Vocabulary<InterventionCode, Intervention> = {
  name: 'interventions',
  terms: [
    {
      code: 'mentoring',
      label: 'Mentoring',
      description: 'A more experienced colleague guides someone newer to a role.',
      aliases: ['mentor', 'induction', 'early career support'],
    },
    {
      code: 'coaching',
      label: 'Coaching',
      description: 'A coach helps a colleague to set a goal, try something and look back on it.',
      aliases: ['instructional coaching', 'coach', 'leadership coaching'],
    },
    {
      code: 'modelling',
      label: 'Modelling',
      description:
        'Someone shows the practice itself, live or on film, so that others can copy it.',
      aliases: ['demonstration lessons', 'video clips', 'showing practice'],
    },
    {
      code: 'shadowing',
      label: 'Shadowing',
      description: 'Staff spend time beside someone in another school to see the job as it is.',
      aliases: ['job shadowing', 'exchange visits', 'placements'],
    },
    {
      code: 'enquiry',
      label: 'Enquiry',
      description: 'Teachers ask a question of their own practice and test an answer together.',
      aliases: [
        'inquiry',
        'lesson study',
        'action research',
        'research learning communities',
        'spirals of inquiry',
      ],
    },
    {
      code: 'peer-review',
      label: 'Peer review',
      description: 'Leaders of other schools review a school with it, not to it.',
      aliases: ['school review', 'peer challenge'],
    },
    {
      code: 'peer-observation',
      label: 'Peer observation',
      description: 'Teachers watch each other teach and talk about what they saw.',
      aliases: ['lesson observation', 'learning walks', 'instructional rounds', 'learning rounds'],
    },
    {
      code: 'joint-practice-development',
      label: 'Joint practice development',
      description: 'Teachers of different schools improve one piece of practice together.',
      aliases: ['JPD', 'teacher learning communities', 'collaborative planning'],
    },
    {
      code: 'data-sharing',
      label: 'Data sharing',
      description: 'Schools look at the same figures together and act on what they see.',
      aliases: ['data use', 'families of schools', 'benchmarking'],
    },
    {
      code: 'shared-leadership',
      label: 'Shared leadership',
      description: 'One person, team or board leads or governs more than one school.',
      aliases: ['executive headteacher', 'shared governance', 'federated leadership'],
    },
  ],
};
