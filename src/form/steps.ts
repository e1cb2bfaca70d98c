import { caseStudyForm, type Field } from './model.ts';

/** A page of the form. */
export interface Step {
  /** The fragment of its address. */
  readonly id: string;
  readonly title: string;
  /** What is asked here, and what may be left out. */
  readonly lead: string;
  readonly fields: readonly Field[];
}

interface Plan extends Omit<Step, 'fields'> {
  /** Names of the fields, in the order in which they are asked. */
  readonly asks: readonly string[];
}

const plans: readonly Plan[] = [
  {
    id: 'about',
    title: 'About the work',
    lead: 'What it was, in a few words. Most readers read no more than this.',
    asks: ['kind', 'title', 'summary', 'keyMessages', 'basis', 'link', 'published'],
  },
  {
    id: 'where',
    title: 'Where and who',
    lead: 'Only the country or region is needed. The rest helps a reader to see whether their school is like yours.',
    asks: ['setting', 'period'],
  },
  {
    id: 'what',
    title: 'What you did',
    lead: 'The themes and ways of working lead readers to your page. Choose few.',
    asks: ['themes', 'interventions', 'structures', 'strands', 'description', 'theoryOfChange'],
  },
  {
    id: 'found',
    title: 'What happened',
    lead: 'A Story needs nothing here: go on to the next page if nothing was measured. What you declare can lift its level of evidence. A source comes first, because each outcome names where its result was read; your own records or survey are a source too.',
    asks: ['references', 'outcomes', 'design', 'ratings', 'replicates'],
  },
  {
    id: 'cost',
    title: 'Cost and time',
    lead: 'Nothing is needed here. Readers ask about it more than about anything else.',
    asks: ['costs', 'time'],
  },
  {
    id: 'text',
    title: 'Your text',
    lead: 'One box for each section. Plain words are enough. Only “What did not work?” is needed; a page of text in all is plenty.',
    asks: [],
  },
  {
    id: 'people',
    title: 'People and permission',
    lead: 'Who wrote it, who answers questions, and what you vouch for.',
    asks: ['authors', 'contact', 'attestations', 'acknowledged'],
  },
  {
    id: 'pictures',
    title: 'Pictures',
    lead: 'Nothing is needed here. The form only describes pictures: the files are added on GitHub, beside the text.',
    asks: ['pictures'],
  },
];

/** The last page has no fields: it shows what the checks say, and the file. */
export const lastStep = {
  id: 'finish',
  title: 'Check and finish',
  lead: 'What is still to mend, how your page will look, and how to send it.',
} as const;

/** The pages of the form. A field that no page asks for stands at the end of the first one. */
export const steps: readonly Step[] = plans.map(({ asks, ...step }, index) => {
  const known = new Set(plans.flatMap((plan) => plan.asks));
  const { fields } = caseStudyForm;
  return {
    ...step,
    fields: [
      ...asks.flatMap((name) => fields.filter((field) => field.name === name)),
      ...(index === 0 ? fields.filter((field) => !known.has(field.name)) : []),
    ],
  };
});

/** Lists in which the first is the most important one: the order of choosing is kept and shown. */
export const ordered: ReadonlySet<string> = new Set(['themes', 'interventions']);

/** What one member of a list is called. */
export const memberNames: Readonly<Record<string, string>> = {
  keyMessages: 'key message',
  academicYears: 'academic year',
  references: 'source',
  outcomes: 'outcome',
  matchedOn: 'thing matched on',
  ratings: 'rating',
  replicates: 'entry',
  citations: 'citation',
  lines: 'line',
  authors: 'author',
  acknowledged: 'name',
  pictures: 'picture',
  channels: 'channel',
  aliases: 'old address',
};

/** Whether a field takes the id of a declared source, which the form then offers. */
export function namesSource(field: Pick<Field, 'name'>): boolean {
  return field.name === 'source' || field.name === 'citations';
}
