import { z } from 'zod';
import { assigners, assignmentUnits, designTypes } from '#vocabulary/evidence.ts';
import { codeFrom, count, field, line, orNotReported, webAddress, yesOrNo } from './field.ts';

/** How the work was studied. The evidence level is computed from these facts, never typed. */
export const design = z.strictObject({
  type: field(
    codeFrom(designTypes),
    'Kind of study',
    'The design behind the main finding. Choose "account" where nothing was measured.',
  ),
  comparison: field(
    orNotReported(line(300)),
    'Compared with',
    'Who or what the results were compared with, in a few words; "none" where there was none.',
  ),
  hasComparisonGroup: field(
    yesOrNo,
    'Comparison group',
    'Whether results were set beside those of people or schools that did not take part.',
  ),
  assignedBy: field(
    orNotReported(codeFrom(assigners)),
    'Decided by',
    'What decided who took part: chance, matching, a cut-off, their own choice, or selection by others.',
  ),
  unitOfAssignment: field(
    orNotReported(codeFrom(assignmentUnits)),
    'Unit of assignment',
    'What was assigned to take part or not: schools, classes, teachers, pupils.',
  ),
  schoolsPerArm: field(
    orNotReported(
      z.strictObject({
        intervention: field(count, 'Taking part', 'Schools that took part.'),
        comparison: field(count, 'Comparison', 'Schools that they were compared with.'),
      }),
    ),
    'Schools in each arm',
    'How many schools took part and how many they were compared with.',
  ),
  matchedOn: field(
    orNotReported(z.array(line(80)).min(1)),
    'Matched on',
    'What the groups were matched on, for example "prior attainment".',
  ),
  baselineEquivalence: field(
    orNotReported(
      z.union([
        z.literal('stated'),
        z.strictObject({
          standardisedDifference: field(
            z.number(),
            'Standardised difference at the start',
            'The gap between the groups before the work, in standard deviations.',
          ),
        }),
      ]),
    ),
    'Alike at the start',
    'How far apart the groups were before the work, or "stated" where the evaluator says they were alike.',
  ),
  attritionPercent: field(
    orNotReported(z.number().min(0).max(100)),
    'Lost from the study (%)',
    'The share of those assigned who are missing from the analysis.',
  ),
  timePoints: field(
    orNotReported(count),
    'Points in time',
    'For a time series: how many measurements were made.',
  ),
  independentEvaluator: field(
    yesOrNo,
    'Independent evaluator',
    'Whether people other than those who made or ran it did the evaluation.',
  ),
  evaluator: field(orNotReported(line(160)), 'Evaluated by', 'Who did the evaluation.'),
  registration: field(
    orNotReported(
      z.union([
        z.literal('none'),
        z.strictObject({
          registry: field(line(80), 'Registry', 'Where the plan was registered.'),
          url: field(webAddress.optional(), 'Address', 'The address of the registered plan.'),
        }),
      ]),
    ),
    'Registered plan',
    'Where the plan was published before the results were known.',
  ),
  primaryOutcomeNamedInAdvance: field(
    yesOrNo,
    'Main outcome named in advance',
    'Whether the main outcome was fixed before the results were known.',
  ),
  pooledStudies: field(
    orNotReported(count),
    'Studies pooled',
    'For a synthesis: how many studies it brings together.',
  ),
  pooledStudiesControlled: field(
    yesOrNo,
    'Only controlled studies',
    'For a synthesis: whether every study in it had a comparison group.',
  ),
  intraclusterCorrelation: field(
    orNotReported(z.number().min(0).max(1)),
    'Intracluster correlation',
    'How alike pupils of one school are, from 0 to 1, where the source gives it.',
  ),
});
