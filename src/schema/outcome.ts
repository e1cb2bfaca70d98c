import { z } from 'zod';
import {
  assignmentUnits,
  comparators,
  directions,
  effectMetrics,
  measureKinds,
  outcomeDomains,
  resultForms,
  type ResultFormCode,
} from '#vocabulary/evidence.ts';
import { codeFrom, count, field, line, onlyCode, orNotReported, slug, yesOrNo } from './field.ts';

const arm = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    label: field(line(80).optional(), 'Name of the group', 'For example "Inner London, 2013".'),
    n: field(orNotReported(count), 'Number', 'How many were analysed in this group.'),
    ...shape,
  });

const meanArm = arm({
  mean: field(z.number(), 'Mean', 'The mean of the group.'),
  sd: field(orNotReported(z.number().positive()), 'Standard deviation', 'Of the group.'),
});

const shareArm = arm({
  percent: field(z.number().min(0).max(100), 'Per cent', 'The share of the group, as published.'),
});

const interval = z.strictObject({
  low: field(z.number(), 'From', 'The lower end.'),
  high: field(z.number(), 'To', 'The upper end.'),
  level: field(z.number().min(50).max(99.9).default(95), 'Level (%)', 'Usually 95.'),
});

const form = <Code extends ResultFormCode>(code: Code) =>
  field(
    onlyCode(resultForms, code),
    'Form',
    'How the source gives the result; it decides the other fields.',
  );

/** What was found, in one of five forms. */
const result = z.discriminatedUnion('form', [
  z.strictObject({
    form: form('means'),
    intervention: field(meanArm, 'Taking part', 'The group that took part, or the later point.'),
    comparison: field(meanArm, 'Compared with', 'The comparison group, or the earlier point.'),
    effect: field(
      z.number().optional(),
      "Published effect (Hedges' g)",
      'The effect that the source prints; it is checked against the means.',
    ),
    interval: field(interval.optional(), 'Published interval', 'The interval around that effect.'),
  }),
  z.strictObject({
    form: form('proportions'),
    intervention: field(shareArm, 'Taking part', 'The group that took part, or the later point.'),
    comparison: field(shareArm, 'Compared with', 'The comparison group, or the earlier point.'),
  }),
  z.strictObject({
    form: form('effect'),
    metric: field(codeFrom(effectMetrics), 'Effect size', 'The scale that the source uses.'),
    value: field(z.number(), 'Value', 'The effect as published. Positive means better.'),
    interval: field(orNotReported(interval), 'Interval', 'The published interval around it.'),
    pValue: field(z.number().min(0).max(1).optional(), 'p value', 'Where the source gives one.'),
  }),
  z.strictObject({
    form: form('stated'),
    finding: field(
      line(300),
      'What the source says',
      'A measured result for which the source gives words, or a figure of no other form.',
    ),
  }),
  z.strictObject({
    form: form('qualitative'),
    finding: field(line(300), 'What people said', 'A finding from interviews, visits or reading.'),
  }),
]);

/** One thing that was looked at, and what was found. */
export const outcome = z.strictObject({
  id: field(slug, 'Id', 'A short name by which the text places it: <Outcome id="…" />.'),
  label: field(line(80), 'Name', 'What a reader sees, for example "Reading at age 11".'),
  domain: field(codeFrom(outcomeDomains), 'About', 'What kind of thing changed or did not.'),
  measure: field(
    orNotReported(line(160)),
    'Measure',
    'The test, record or questionnaire, by its name.',
  ),
  measureKind: field(
    orNotReported(codeFrom(measureKinds)),
    'Kind of measure',
    'How it was measured.',
  ),
  madeByProvider: field(
    yesOrNo,
    "Provider's own measure",
    'Whether those who ran the work made the measure.',
  ),
  selfReport: field(
    yesOrNo,
    'Self-report',
    'Whether the result is what those who took part said of themselves.',
  ),
  primary: field(yesOrNo, 'Main outcome', 'Whether the study named it as its main outcome.'),
  comparedWith: field(
    orNotReported(codeFrom(comparators)),
    'Set against',
    'What the result was set against: a comparison group, an earlier point, both or nothing.',
  ),
  timePoints: field(
    orNotReported(line(120)),
    'When',
    'When it was measured, for example "after one school year".',
  ),
  unitOfAnalysis: field(
    orNotReported(codeFrom(assignmentUnits)),
    'Unit of analysis',
    'What was counted: pupils, teachers, schools.',
  ),
  n: field(
    orNotReported(
      z.strictObject({
        pupils: field(orNotReported(count), 'Pupils', 'Pupils analysed.'),
        staff: field(orNotReported(count), 'Staff', 'Members of staff analysed.'),
        schools: field(orNotReported(count), 'Schools', 'Schools analysed.'),
        intervention: field(orNotReported(count), 'Taking part', 'Analysed in that arm.'),
        comparison: field(orNotReported(count), 'Comparison', 'Analysed in that arm.'),
      }),
    ),
    'Numbers analysed',
    'How many were in the analysis.',
  ),
  result: field(result, 'Result', 'What was found, as the source gives it.'),
  monthsOfProgress: field(
    z.number().min(-24).max(24).optional(),
    'Months of progress',
    'Only where the source itself reports months.',
  ),
  direction: field(
    codeFrom(directions),
    'Direction',
    'Which way this result points. Positive always means desirable.',
  ),
  plain: field(
    line(200),
    'In one plain sentence',
    'What was found, for a reader who will read nothing else.',
  ),
  source: field(slug, 'Source', 'The id of the reference where the result was read.'),
});
