import type { z } from 'zod';
import type { caseStudy } from './caseStudy.ts';

/*
 * EXAMPLES. Nothing here happened, and no school of these names is meant. Templates, editors and
 * the field reference show them, each marked as an example.
 */

type Declared = z.input<typeof caseStudy>;
type Practice = Extract<Declared, { kind: 'practice' }>;
type Evaluation = Extract<Declared, { kind: 'evaluation' }>;
type Result = NonNullable<Practice['outcomes']>[number]['result'];

const outcome = {
  id: 'reading',
  label: 'Reading at age 9',
  domain: 'attainment',
  measure: 'Example Reading Test',
  measureKind: 'standardised-test',
  madeByProvider: 'no',
  selfReport: 'no',
  primary: 'yes',
  comparedWith: 'comparison-group',
  timePoints: 'after one school year',
  unitOfAnalysis: 'pupil',
  n: { pupils: 178, schools: 6, intervention: 90, comparison: 88 },
} as const;

/** A result in each of its forms. */
export const exampleResults: { readonly [Form in Result['form']]: Result & { form: Form } } = {
  means: {
    form: 'means',
    intervention: { label: 'Planned together', n: 90, mean: 104.2, sd: 14 },
    comparison: { label: 'Planned alone', n: 88, mean: 101.8, sd: 14.5 },
  },
  proportions: {
    form: 'proportions',
    intervention: { label: 'Planned together', n: 90, percent: 70 },
    comparison: { label: 'Planned alone', n: 88, percent: 61 },
  },
  effect: {
    form: 'effect',
    metric: 'hedges-g',
    value: 0.17,
    interval: { low: -0.13, high: 0.46, level: 95 },
    pValue: 0.26,
  },
  stated: {
    form: 'stated',
    finding: 'Marks in reading were much the same in both groups of schools.',
  },
  qualitative: {
    form: 'qualitative',
    finding: 'Nine of ten teachers said that they would go on planning together.',
  },
};

const shared = {
  title: 'Example, not a case study: three schools plan reading lessons together',
  summary: 'An example. It shows the form of an entry; nothing in it happened.',
  keyMessages: [
    'Example: the first thing that a reader should remember.',
    'Example: the second thing that a reader should remember.',
  ],
  published: '2026-01-31',
  reviewed: '2026-09-30',
  themes: ['capacity'],
  strands: ['joint-practice'],
  interventions: ['joint-practice-development'],
  structures: ['local-cluster'],
  setting: {
    locations: ['south-west'],
    phases: ['primary'],
    keyStages: ['ks2'],
    yearGroups: ['y4'],
    place: 'rural-village',
    freeMealsBand: '20-to-29',
    rollBand: '100-to-199',
    schools: 6,
    staff: 24,
    pupils: 178,
  },
  period: { start: '2024-09', end: '2025-07', academicYears: ['202425'] },
  theoryOfChange: {
    if: 'If teachers of the same year plan lessons together,',
    then: 'then lessons meet more of what pupils need,',
    because: 'because each sees what the others have noticed.',
    citations: ['example-report'],
  },
  description: {
    why: 'Teachers in small schools had nobody of the same year to plan with.',
    procedures: { partly: 'Pairs met, planned one lesson, taught it and met again.' },
    whenAndHowMuch: 'Six afternoons in a school year.',
  },
  design: {
    type: 'matched-comparison',
    hasComparisonGroup: 'yes',
    comparison: 'three schools near by that planned as before',
    assignedBy: 'choice',
    unitOfAssignment: 'school',
    schoolsPerArm: { intervention: 3, comparison: 3 },
    matchedOn: ['prior attainment', 'number on roll'],
    baselineEquivalence: { standardisedDifference: 0.08 },
    attritionPercent: 4,
    independentEvaluator: 'no',
    evaluator: 'Example Primary School',
    registration: 'none',
    primaryOutcomeNamedInAdvance: 'yes',
  },
  outcomes: [
    {
      ...outcome,
      result: exampleResults.means,
      direction: 'no-difference',
      plain: 'Example: reading was much the same, whether teachers planned together or alone.',
      source: 'example-report',
    },
  ],
  costs: {
    currency: 'GBP',
    priceYear: 2025,
    lines: [
      {
        item: 'Cover for six afternoons',
        amount: 1500,
        basis: 'annual',
        per: 'school',
        source: 'example-report',
      },
    ],
    pupils: 90,
    participants: 12,
  },
  time: {
    duration: 'one school year',
    lines: [{ role: 'each teacher', hours: 18, per: 'year', source: 'example-report' }],
  },
  ratings: [
    {
      by: 'Example Foundation',
      scheme: 'Padlocks',
      value: 2,
      outOf: 5,
      about: 'Security of the finding',
      source: 'example-report',
    },
  ],
  replicates: ['example-entry'],
  pictures: [
    {
      id: 'timetable',
      file: 'timetable.png',
      alt: 'A timetable with two free afternoons for each pair of teachers.',
      caption: 'Example: the timetable of one school.',
      credit: 'Example Primary School',
      people: 'none',
    },
  ],
  acknowledged: ['B. Example, who drew the timetable'],
  aliases: ['planning-together'],
  accepted: [
    {
      rule: 'claims/absolute',
      reason: 'Example: every school of the trust took part; the report names them.',
      by: 'the editors',
    },
  ],
  withdrawn: { on: '2027-03-01', reason: 'Example: the figures could not be confirmed.' },
  references: [
    {
      id: 'example-report',
      citation: 'Example, B. (2025) An example report. Example Press.',
      url: 'https://www.example.org/report',
      doi: '10.1234/example',
      read: 'yes',
    },
  ],
} as const satisfies Omit<Evaluation, 'kind' | 'basis' | 'link'>;

/** Everything that an entry can declare, in an example of each kind that holds together. */
export const examples = {
  practice: {
    kind: 'practice',
    ...shared,
    authors: [
      {
        name: 'A. Example',
        role: 'assistant headteacher',
        organisation: 'Example Primary School',
      },
    ],
    contact: { organisation: 'Example Primary School', email: 'office@primary.example' },
    attestations: {
      accurate: 'yes',
      agreed: 'yes',
      noPupilIdentified: 'yes',
      licence: 'CC-BY-4.0',
    },
  },
  evaluation: {
    kind: 'evaluation',
    ...shared,
    basis: 'full-report',
    link: 'https://www.example.org/report',
  },
} as const satisfies { readonly practice: Practice; readonly evaluation: Evaluation };
