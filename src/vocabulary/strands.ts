import type { Term, Vocabulary } from './term.ts';
import type { ThemeCode } from './themes.ts';

export type StrandCode =
  | 'belief-in-every-child'
  | 'collective-commitment'
  | 'whole-child-wellbeing'
  | 'focus-on-families'
  | 'collaborative-use-of-data'
  | 'confronting-the-facts'
  | 'peer-challenge-and-support'
  | 'acting-on-findings'
  | 'protocols-that-capture-the-best-bits'
  | 'diagnostic-review'
  | 'peers-in-every-review'
  | 'external-partner'
  | 'bespoke-support'
  | 'initial-teacher-training'
  | 'recruitment-and-retention'
  | 'talent-management'
  | 'succession-planning'
  | 'joint-practice'
  | 'professional-development'
  | 'leadership-development'
  | 'trust'
  | 'multi-academy-trust'
  | 'federation'
  | 'teaching-school-alliance-or-hub'
  | 'shared-governance'
  | 'shared-leadership-roles';

/** A strand belongs to exactly one theme. */
export interface Strand extends Term<StrandCode> {
  readonly theme: ThemeCode;
  /** Other words that people use for it, for search. */
  readonly aliases: readonly string[];
}

/** The strands of the five themes. */
export const strands: Vocabulary<StrandCode, Strand> = {
  name: 'strands',
  terms: [
    {
      code: 'belief-in-every-child',
      theme: 'shared-vision',
      label: 'Belief that every child deserves to do well',
      description: 'Adults in every school hold the same high hopes for every child.',
      aliases: ['high expectations', 'equity'],
    },
    {
      code: 'collective-commitment',
      theme: 'shared-vision',
      label: 'Collective commitment',
      description: 'Schools take responsibility for all the pupils of the partnership.',
      aliases: ['collective responsibility', 'shared responsibility'],
    },
    {
      code: 'whole-child-wellbeing',
      theme: 'shared-vision',
      label: "The whole child's wellbeing",
      description: 'Health, safety and happiness count beside results.',
      aliases: ['wellbeing', 'pastoral care'],
    },
    {
      code: 'focus-on-families',
      theme: 'shared-vision',
      label: 'Focus on families',
      description: 'Schools work with parents and carers as partners.',
      aliases: ['parental engagement', 'parents', 'carers'],
    },
    {
      code: 'collaborative-use-of-data',
      theme: 'knowing-context',
      label: 'Collaborative use of data',
      description: 'Schools share figures and read them together.',
      aliases: ['data use', 'families of schools'],
    },
    {
      code: 'confronting-the-facts',
      theme: 'knowing-context',
      label: 'Confronting the facts',
      description: 'The partnership names what is not good enough.',
      aliases: ['self-evaluation'],
    },
    {
      code: 'peer-challenge-and-support',
      theme: 'knowing-context',
      label: 'Peer challenge and support',
      description: 'Colleagues from other schools ask hard questions about the figures.',
      aliases: ['critical friend'],
    },
    {
      code: 'acting-on-findings',
      theme: 'knowing-context',
      label: 'Acting on findings',
      description: 'What the figures show leads to a decision and a date.',
      aliases: ['action planning'],
    },
    {
      code: 'protocols-that-capture-the-best-bits',
      theme: 'challenge-and-support',
      label: 'Protocols that capture the best bits',
      description: 'An agreed way to find what works and write it down.',
      aliases: ['protocols', 'sharing practice'],
    },
    {
      code: 'diagnostic-review',
      theme: 'challenge-and-support',
      label: 'Diagnostic review',
      description: 'A close look at what a school needs before help is chosen.',
      aliases: ['needs analysis', 'diagnosis'],
    },
    {
      code: 'peers-in-every-review',
      theme: 'challenge-and-support',
      label: 'Peers in every review',
      description: 'Serving school leaders take part in each review.',
      aliases: ['peer reviewers'],
    },
    {
      code: 'external-partner',
      theme: 'challenge-and-support',
      label: 'External partner',
      description: 'Someone from outside the partnership brings a fresh view.',
      aliases: ['adviser', 'consultant', 'university partner'],
    },
    {
      code: 'bespoke-support',
      theme: 'challenge-and-support',
      label: 'Bespoke support for teaching and leadership',
      description: 'Help chosen for this school, not for all.',
      aliases: ['school-to-school support'],
    },
    {
      code: 'initial-teacher-training',
      theme: 'capacity',
      label: 'Initial teacher training',
      description: 'Schools train new teachers together.',
      aliases: ['ITT', 'teacher training', 'trainees'],
    },
    {
      code: 'recruitment-and-retention',
      theme: 'capacity',
      label: 'Recruitment and retention',
      description: 'Finding teachers and keeping them.',
      aliases: ['retention', 'recruitment', 'keeping teachers'],
    },
    {
      code: 'talent-management',
      theme: 'capacity',
      label: 'Talent management',
      description: 'Noticing people with promise and giving them chances to grow.',
      aliases: ['career pathways'],
    },
    {
      code: 'succession-planning',
      theme: 'capacity',
      label: 'Succession planning',
      description: 'Knowing who could lead next, and preparing them.',
      aliases: ['future leaders', 'pipelines'],
    },
    {
      code: 'joint-practice',
      theme: 'capacity',
      label: 'Joint practice development',
      description: 'Teachers of different schools improve a piece of practice together.',
      aliases: ['JPD'],
    },
    {
      code: 'professional-development',
      theme: 'capacity',
      label: 'Continuing professional development (CPD)',
      description: 'Training and learning for staff who are already in post.',
      aliases: ['CPD', 'training', 'INSET'],
    },
    {
      code: 'leadership-development',
      theme: 'capacity',
      label: 'Leadership development',
      description: 'Helping people to lead well, at every level.',
      aliases: ['middle leaders', 'senior leaders'],
    },
    {
      code: 'trust',
      theme: 'formal-structure',
      label: 'Trust',
      description: 'Schools joined through a charitable trust.',
      aliases: ['co-operative trust'],
    },
    {
      code: 'multi-academy-trust',
      theme: 'formal-structure',
      label: 'Multi-academy trust',
      description: 'Several academies run by one trust.',
      aliases: ['MAT', 'academy chain', 'sponsor'],
    },
    {
      code: 'federation',
      theme: 'formal-structure',
      label: 'Federation',
      description: 'Schools that share governors by law or by agreement.',
      aliases: ['hard federation', 'soft federation'],
    },
    {
      code: 'teaching-school-alliance-or-hub',
      theme: 'formal-structure',
      label: 'Teaching school alliance or hub',
      description: 'A lead school and the schools it trains and supports.',
      aliases: ['TSA', 'teaching school', 'hub'],
    },
    {
      code: 'shared-governance',
      theme: 'formal-structure',
      label: 'Shared governance',
      description: 'One board, or a joint committee, answers for several schools.',
      aliases: ['governors', 'governing body'],
    },
    {
      code: 'shared-leadership-roles',
      theme: 'formal-structure',
      label: 'Shared leadership roles',
      description: 'A coordinator, chair, executive headteacher or adviser serves several schools.',
      aliases: ['executive headteacher', 'coordinator', 'adviser'],
    },
  ],
};
