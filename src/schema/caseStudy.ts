import { z } from 'zod';
import { bases, entryKinds } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { strands } from '#vocabulary/strands.ts';
import { structures } from '#vocabulary/structures.ts';
import { themes } from '#vocabulary/themes.ts';
import { accepted } from './accepted.ts';
import { costs, staffTime } from './cost.ts';
import { description } from './description.ts';
import { design } from './design.ts';
import { codeFrom, day, field, line, onlyCode, orNotReported, slug, webAddress } from './field.ts';
import { outcome } from './outcome.ts';
import { attestations, author, contact } from './people.ts';
import { period } from './period.ts';
import { picture } from './picture.ts';
import { rating, reference } from './reference.ts';
import { setting } from './setting.ts';
import { theoryOfChange } from './theory.ts';

const shared = {
  title: field(line(90), 'Title', 'What it was, in at most 90 characters.'),
  summary: field(
    line(220),
    'Summary',
    'One sentence: what was tried, and what happened. At most 220 characters.',
  ),
  keyMessages: field(
    z.array(line(160)).min(2).max(3),
    'Key messages',
    'Two or three things to remember, each at most 160 characters.',
  ),
  published: field(day, 'Published', 'The day on which this entry was first published here.'),
  reviewed: field(
    day.optional(),
    'Last reviewed',
    'The day on which someone last checked it against its sources.',
  ),
  themes: field(
    z.array(codeFrom(themes)).min(1).max(3),
    'Themes',
    'One to three of the five themes, the most important first.',
  ),
  strands: field(
    z.array(codeFrom(strands)).optional(),
    'Strands',
    'Strands of the themes above that it is about.',
  ),
  interventions: field(
    z.array(codeFrom(interventions)).min(1).max(5),
    'Interventions',
    'What was done, the most important first.',
  ),
  structures: field(
    z.array(codeFrom(structures)).min(1).max(4),
    'Partnership structure',
    'How the schools were joined.',
  ),
  setting: field(setting, 'Setting', 'Where, in which kind of school, and how many took part.'),
  period: field(period, 'Period', 'When the work was done.'),
  theoryOfChange: field(
    orNotReported(theoryOfChange),
    'Theory of change',
    'Why it was expected to help: if, then, because.',
  ),
  description: field(
    description.prefault({}),
    'Description',
    'What another school would need to know to do the same.',
  ),
  design: field(design.optional(), 'Design', 'How the work was studied.'),
  outcomes: field(z.array(outcome).max(20).optional(), 'Outcomes', 'What was looked at and found.'),
  costs: field(orNotReported(costs), 'Costs', 'What it cost, line by line.'),
  time: field(orNotReported(staffTime), 'Time', 'How long it took, and the hours of staff.'),
  ratings: field(
    z.array(rating).optional(),
    "Others' ratings",
    'How other publishers rated the study, as they print it.',
  ),
  replicates: field(
    z.array(slug).max(20).optional(),
    'Tries again',
    'Entries here of which this is a second trial.',
  ),
  pictures: field(z.array(picture).max(12).optional(), 'Pictures', 'Pictures beside the text.'),
  acknowledged: field(
    z.array(line(120)).optional(),
    'Thanks',
    'People to thank by name, who agreed to it.',
  ),
  aliases: field(
    z.array(slug).max(20).optional(),
    'Old addresses',
    'Earlier slugs of this entry; they lead here.',
  ),
  accepted: field(
    accepted.optional(),
    'Accepted warnings',
    'Warnings of the check that somebody looked at and lets stand, each with its reason. Errors cannot be accepted.',
  ),
  withdrawn: field(
    z
      .strictObject({
        on: field(day, 'Withdrawn on', 'The day on which it was withdrawn.'),
        reason: field(line(300), 'Reason', 'Why, for a reader who follows an old link.'),
      })
      .optional(),
    'Withdrawn',
    'The page stays and says when and why.',
  ),
};

/** A partnership's own account of its work. */
const practice = z.strictObject({
  kind: field(onlyCode(entryKinds, 'practice'), 'Kind', 'A partnership’s own account.'),
  ...shared,
  authors: field(z.array(author).min(1), 'Authors', 'Who wrote it.'),
  contact: field(contact, 'Contact', 'How a reader can ask more.'),
  attestations: field(attestations, 'You confirm', 'What you vouch for.'),
  references: field(
    z.array(reference).optional(),
    'References',
    'What the work or the account draws on.',
  ),
});

/** The library's summary of published work. */
const evaluation = z.strictObject({
  kind: field(onlyCode(entryKinds, 'evaluation'), 'Kind', 'A summary of published work.'),
  ...shared,
  basis: field(
    codeFrom(bases),
    'Written from',
    'What was read: the full report, a published summary or only an abstract.',
  ),
  link: field(webAddress, 'Where to read on', 'The one page to send a reader to.'),
  references: field(z.array(reference).min(1), 'References', 'What was read, and further reading.'),
});

/** A case study: one of the two kinds of entry. */
export const caseStudy = z.discriminatedUnion('kind', [practice, evaluation], {
  error: 'Write "kind: practice" for your own account or "kind: evaluation" for published work.',
});

export type CaseStudyData = z.output<typeof caseStudy>;
export type OutcomeData = z.output<typeof outcome>;
export type ReferenceData = z.output<typeof reference>;
export type PictureData = z.output<typeof picture>;
