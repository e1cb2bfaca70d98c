import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Finding } from '#checks/finding.ts';
import { checkText, exampleEntry } from '../fixtures/exampleEntry.ts';

const context = z.strictObject({
  field: z.enum(['body', 'frontmatter', 'alt', 'caption', 'link']).default('body'),
  /** Pupils on roll of the school that it is about. */
  schoolSize: z.int().optional(),
  acknowledged: z.array(z.string()).optional(),
  /** Heading of the section in which the text stands. */
  section: z.literal('If you want to try this').optional(),
});

const shared = {
  text: z.string().min(1),
  context: context.prefault({}),
};

const breach = z.strictObject({
  ...shared,
  rule: z.string().regex(/^disclosure\/[a-z-]+$/),
  severity: z.enum(['error', 'warning']),
});
const lookAlike = z.strictObject({ ...shared, passes: z.literal(true) });

type Breach = z.output<typeof breach>;
type LookAlike = z.output<typeof lookAlike>;

/** A marked line: a breach that a rule has to find, or a look-alike that has to pass. */
export type MarkedLine = Breach | LookAlike;

const linesOf = (file: string): readonly MarkedLine[] =>
  z
    .array(z.union([breach, lookAlike]))
    .parse(load(readFileSync(new URL(file, import.meta.url), 'utf8')));

/** The lines that the rules were written with, and those that they are judged by. */
export const markedLines = { known: linesOf('corpus.yaml'), held: linesOf('held.yaml') };

/** Whether a line discloses something. */
export function isBreach(line: MarkedLine): line is Breach {
  return 'rule' in line;
}

/** An example entry in which a line stands where it is marked to stand. */
function entryWith({ text, context: { field, section, schoolSize, acknowledged } }: MarkedLine) {
  const words = JSON.stringify(text);
  const facts: Record<string, string> = {
    authors: 'authors:\n  - {name: "A. N. Author", role: "teacher", organisation: "A School"}',
    references: 'references:\n  - {id: report-2020, citation: "A report (2020).", read: "yes"}',
  };
  if (field === 'frontmatter') facts['summary'] = `summary: ${words}`;
  if (field === 'alt' || field === 'caption') {
    const alt = field === 'alt' ? words : '"An example."';
    const caption = field === 'caption' ? `, caption: ${words}` : '';
    facts['pictures'] =
      `pictures:\n  - {id: timetable, file: timetable.png, alt: ${alt}${caption}, people: none}`;
  }
  if (schoolSize !== undefined) {
    const band = schoolSize < 50 ? 'under-50' : schoolSize < 100 ? '50-to-99' : '400-to-799';
    facts['setting'] = `setting: {locations: [london], rollBand: ${band}}`;
  }
  if (acknowledged !== undefined) {
    facts['acknowledged'] = `acknowledged: ${JSON.stringify(acknowledged)}`;
  }
  const written = field === 'link' ? `[The example page](${text}) tells more.` : text;
  const inBody = field === 'body' || field === 'link';
  return section === undefined
    ? exampleEntry({ facts, ...(inBody ? { text: written } : {}) })
    : exampleEntry({ facts, body: `\n## ${section}\n\n${written}\n` });
}

/** What the checks against disclosure say of a line, as a part of an entry. */
export function findingsIn(line: MarkedLine): readonly Finding[] {
  return checkText(entryWith(line)).filter(({ rule }) => rule.startsWith('disclosure/'));
}

/** Whether a breach is found by its rule and as gravely as it is marked. */
export function isCaught(line: Breach): boolean {
  return findingsIn(line).some(
    ({ rule, severity }) => rule === line.rule && severity === line.severity,
  );
}
