import type { Vocabulary } from './term.ts';

export type EntryKindCode = 'practice' | 'evaluation';

/** Whose account an entry is; it decides which other facts an entry declares. */
export const entryKinds: Vocabulary<EntryKindCode> = {
  name: 'kinds of entry',
  terms: [
    {
      code: 'practice',
      label: 'Our own account',
      description: 'A partnership tells of its own work.',
    },
    {
      code: 'evaluation',
      label: 'Published work',
      description: 'A summary of work that was published elsewhere.',
    },
  ],
};

export type OutcomeDomainCode =
  | 'attainment'
  | 'progress'
  | 'attendance'
  | 'behaviour'
  | 'wellbeing'
  | 'teacher-practice'
  | 'teacher-knowledge'
  | 'teacher-retention'
  | 'leadership'
  | 'partnership';

/** What an outcome is about. */
export const outcomeDomains: Vocabulary<OutcomeDomainCode> = {
  name: 'outcome domains',
  terms: [
    { code: 'attainment', label: 'Attainment', description: 'What pupils know and can do.' },
    { code: 'progress', label: 'Progress', description: 'How far pupils moved on.' },
    { code: 'attendance', label: 'Attendance', description: 'Being in school.' },
    { code: 'behaviour', label: 'Behaviour', description: 'Conduct, suspensions, exclusions.' },
    { code: 'wellbeing', label: 'Wellbeing', description: 'How pupils feel and get on.' },
    { code: 'teacher-practice', label: 'Teacher practice', description: 'What teachers do.' },
    { code: 'teacher-knowledge', label: 'Teacher knowledge', description: 'What teachers know.' },
    {
      code: 'teacher-retention',
      label: 'Teacher retention',
      description: 'Teachers staying in a school or in teaching.',
    },
    { code: 'leadership', label: 'Leadership', description: 'How schools are led.' },
    { code: 'partnership', label: 'Partnership', description: 'How schools work together.' },
  ],
};

export type MeasureKindCode =
  | 'standardised-test'
  | 'national-assessment'
  | 'school-assessment'
  | 'observation-rubric'
  | 'validated-survey'
  | 'own-survey'
  | 'admin-data'
  | 'interview';

/** How an outcome was measured. */
export const measureKinds: Vocabulary<MeasureKindCode> = {
  name: 'kinds of measure',
  terms: [
    {
      code: 'standardised-test',
      label: 'Standardised test',
      description: 'A published test with norms.',
    },
    {
      code: 'national-assessment',
      label: 'National assessment',
      description: 'National tests and examinations.',
    },
    {
      code: 'school-assessment',
      label: 'School assessment',
      description: "A school's own test or teacher judgement.",
    },
    {
      code: 'observation-rubric',
      label: 'Observation rubric',
      description: 'Lessons or schools scored or judged against written criteria.',
    },
    {
      code: 'validated-survey',
      label: 'Validated survey',
      description: 'A questionnaire that was tested before.',
    },
    {
      code: 'own-survey',
      label: 'Own survey',
      description: 'A questionnaire made for this work.',
    },
    {
      code: 'admin-data',
      label: 'Administrative data',
      description: 'Records kept anyway: attendance, staffing, inspection grades.',
    },
    { code: 'interview', label: 'Interviews', description: 'Interviews and focus groups.' },
  ],
};

export type DirectionCode = 'positive' | 'mixed' | 'no-difference' | 'negative' | 'not-established';

/** Which way a result points; positive always means desirable. */
export const directions: Vocabulary<DirectionCode> = {
  name: 'directions',
  terms: [
    { code: 'positive', label: 'Positive', description: 'Things got better.' },
    {
      code: 'mixed',
      label: 'Mixed',
      description: 'Better in some ways or readings, not in others.',
    },
    {
      code: 'no-difference',
      label: 'No difference found',
      description: 'Looked for, and not found.',
    },
    { code: 'negative', label: 'Negative', description: 'Things got worse.' },
    {
      code: 'not-established',
      label: 'Not established',
      description: 'The work so far cannot tell.',
    },
  ],
};

export type DesignTypeCode =
  | 'account'
  | 'qualitative'
  | 'survey'
  | 'before-after'
  | 'trend-comparison'
  | 'matched-comparison'
  | 'difference-in-differences'
  | 'regression-discontinuity'
  | 'interrupted-time-series'
  | 'randomised-trial'
  | 'synthesis';

/** The study design that carries the main finding. */
export const designTypes: Vocabulary<DesignTypeCode> = {
  name: 'study designs',
  terms: [
    { code: 'account', label: 'Account', description: 'A description of what was done.' },
    {
      code: 'qualitative',
      label: 'Interviews and visits',
      description: 'Interviews, visits, inspections or documents; no measured comparison.',
    },
    { code: 'survey', label: 'Survey', description: 'A questionnaire at one point in time.' },
    {
      code: 'before-after',
      label: 'Before and after',
      description: 'The same people or schools measured twice, with no comparison group.',
    },
    {
      code: 'trend-comparison',
      label: 'Comparison with other schools',
      description: 'Results set beside those of other schools, without matching them.',
    },
    {
      code: 'matched-comparison',
      label: 'Matched comparison',
      description: 'A comparison group chosen or weighted to be alike.',
    },
    {
      code: 'difference-in-differences',
      label: 'Difference in differences',
      description: 'Change in one group set against change in another.',
    },
    {
      code: 'regression-discontinuity',
      label: 'Regression discontinuity',
      description: 'A cut-off decided who took part.',
    },
    {
      code: 'interrupted-time-series',
      label: 'Interrupted time series',
      description: 'Many measurements before and after the start.',
    },
    {
      code: 'randomised-trial',
      label: 'Randomised trial',
      description: 'Chance decided who took part.',
    },
    {
      code: 'synthesis',
      label: 'Synthesis of studies',
      description: 'A review that pools the results of several studies.',
    },
  ],
};

export type AssignmentUnitCode =
  'school' | 'department' | 'class' | 'teacher' | 'pupil' | 'area' | 'several';

/** What was assigned to one group or the other, or counted in the analysis. */
export const assignmentUnits: Vocabulary<AssignmentUnitCode> = {
  name: 'units',
  terms: [
    { code: 'school', label: 'School', description: 'Whole schools.' },
    { code: 'department', label: 'Department', description: 'Departments within schools.' },
    { code: 'class', label: 'Class', description: 'Classes.' },
    { code: 'teacher', label: 'Teacher', description: 'Teachers.' },
    { code: 'pupil', label: 'Pupil', description: 'Pupils.' },
    { code: 'area', label: 'Area', description: 'Districts, authorities or regions.' },
    { code: 'several', label: 'Several', description: 'More than one of these.' },
  ],
};

export type EffectMetricCode =
  | 'hedges-g'
  | 'cohens-d'
  | 'glass-delta'
  | 'standardised-difference'
  | 'odds-ratio'
  | 'risk-ratio'
  | 'percentage-point-difference';

/** The scale of an effect size. */
export const effectMetrics: Vocabulary<EffectMetricCode> = {
  name: 'effect sizes',
  terms: [
    {
      code: 'hedges-g',
      label: "Hedges' g",
      description: 'Standardised mean difference, corrected for small samples.',
    },
    { code: 'cohens-d', label: "Cohen's d", description: 'Standardised mean difference.' },
    {
      code: 'glass-delta',
      label: "Glass's delta",
      description: "Mean difference divided by the comparison group's standard deviation.",
    },
    {
      code: 'standardised-difference',
      label: 'Standardised difference',
      description: 'A difference in standard deviations; the source does not name the formula.',
    },
    { code: 'odds-ratio', label: 'Odds ratio', description: 'Odds in one group over the other.' },
    { code: 'risk-ratio', label: 'Risk ratio', description: 'Share in one group over the other.' },
    {
      code: 'percentage-point-difference',
      label: 'Percentage points',
      description: 'One percentage less the other.',
    },
  ],
};

export type BasisCode = 'full-report' | 'published-summary' | 'abstract' | 'own-records';

/** What the library's account of a published study was made from. */
export const bases: Vocabulary<BasisCode> = {
  name: 'bases',
  terms: [
    { code: 'full-report', label: 'the full report', description: 'The report was read whole.' },
    {
      code: 'published-summary',
      label: 'the published summary',
      description: 'A summary page or executive summary was read.',
    },
    { code: 'abstract', label: 'the abstract', description: 'Only the abstract was read.' },
    {
      code: 'own-records',
      label: "the partnership's own records",
      description: 'The people who did the work wrote it up.',
    },
  ],
};

export type AssignerCode = 'chance' | 'matching' | 'cut-off' | 'choice' | 'selection';

/** What decided who took part in a study and who did not. */
export const assigners: Vocabulary<AssignerCode> = {
  name: 'ways of deciding who takes part',
  terms: [
    { code: 'chance', label: 'Chance', description: 'A draw, or another random way.' },
    {
      code: 'matching',
      label: 'Matching',
      description: 'Others that were alike were found to compare with.',
    },
    {
      code: 'cut-off',
      label: 'A cut-off',
      description: 'Everyone on one side of a score or a date took part.',
    },
    { code: 'choice', label: 'Their own choice', description: 'They volunteered.' },
    {
      code: 'selection',
      label: 'Selection by others',
      description: 'Somebody chose them, or they were told to take part.',
    },
  ],
};

export type ComparatorCode = 'comparison-group' | 'baseline' | 'both' | 'nothing';

/** What a result was set against. */
export const comparators: Vocabulary<ComparatorCode> = {
  name: 'things to set a result against',
  terms: [
    {
      code: 'comparison-group',
      label: 'A comparison group',
      description: 'People or schools that did not take part.',
    },
    {
      code: 'baseline',
      label: 'An earlier point',
      description: 'The same people or schools before the work.',
    },
    { code: 'both', label: 'Both', description: 'A comparison group and an earlier point.' },
    { code: 'nothing', label: 'Nothing', description: 'The result stands by itself.' },
  ],
};

export type ResultFormCode = 'means' | 'proportions' | 'effect' | 'stated' | 'qualitative';

/** The forms in which a source can give a result. */
export const resultForms: Vocabulary<ResultFormCode> = {
  name: 'forms of a result',
  terms: [
    { code: 'means', label: 'Means', description: 'The mean of each of two groups.' },
    { code: 'proportions', label: 'Shares', description: 'The percentage of each of two groups.' },
    { code: 'effect', label: 'Effect size', description: 'An effect size that was published.' },
    {
      code: 'stated',
      label: 'In words',
      description: 'A measured result in words, or a figure of no other form.',
    },
    {
      code: 'qualitative',
      label: 'What people said',
      description: 'A finding from interviews, visits or reading.',
    },
  ],
};
