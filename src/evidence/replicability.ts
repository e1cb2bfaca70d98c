import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';

type Facts = Pick<CaseStudyData, 'description' | 'theoryOfChange'>;
type DescribedItem = keyof CaseStudyData['description'];

/** One item of the checklist, and how far the entry describes it. */
export interface ChecklistItem {
  readonly item: 'briefName' | DescribedItem;
  readonly state: 'complete' | 'partial' | 'absent';
  /** What to ask the people who did it, where it is not complete. */
  readonly question: string;
}

/** How much of what another school would need to know is described. */
export interface Replicability {
  /** All twelve items in the order of the checklist. */
  readonly items: readonly ChecklistItem[];
  /** How many are complete; a partial one does not count. */
  readonly described: number;
  readonly partial: number;
  readonly absent: number;
  /** For example "9 of 12 items described". */
  readonly inWords: string;
  /** The items that are partial or absent: questions to ask. */
  readonly toAsk: readonly ChecklistItem[];
}

/** A question for each item after the name, as a teacher might ask it. */
const questions: Record<DescribedItem, string> = {
  why: 'Why was this expected to help?',
  materials: 'What materials were used, and where can we get them?',
  procedures: 'What was done, step by step?',
  who: 'Who did it, and what training or experience did they have?',
  how: 'Was it done face to face or at a distance, one to one or in groups?',
  where: 'Where did it take place, and what had to be there?',
  whenAndHowMuch: 'How often was it done, how long did it take each time, and over what period?',
  tailoring: 'What could each school or person adapt, and what had to stay the same?',
  modifications: 'What was changed along the way, and why?',
  howWellPlanned: 'How was it to be checked that it was done as meant, and by whom?',
  howWellActual: 'How far was it really done as meant?',
};

/**
 * How much of the TIDieR checklist an entry describes: Hoffmann et al. (2014), "Better reporting of
 * interventions: template for intervention description and replication", BMJ 348:g1687. The brief
 * name is the title, which every entry has. A theory of change says why, as does the item itself.
 */
export function replicabilityOf({ description, theoryOfChange }: Facts): Replicability {
  const stateOf = (item: DescribedItem): ChecklistItem['state'] => {
    const value = description[item];
    if (item === 'why' && theoryOfChange !== NOT_REPORTED) return 'complete';
    if (value === NOT_REPORTED) return 'absent';
    return typeof value === 'string' ? 'complete' : 'partial';
  };
  const items: ChecklistItem[] = [
    { item: 'briefName', state: 'complete', question: 'What is it called?' },
    ...(Object.keys(questions) as DescribedItem[]).map((item) => ({
      item,
      state: stateOf(item),
      question: questions[item],
    })),
  ];
  const count = (state: ChecklistItem['state']) =>
    items.filter((each) => each.state === state).length;
  const described = count('complete');
  return {
    items,
    described,
    partial: count('partial'),
    absent: count('absent'),
    inWords: `${described} of ${items.length} items described`,
    toAsk: items.filter((each) => each.state !== 'complete'),
  };
}
