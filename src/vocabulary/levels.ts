import type { Term, Vocabulary } from './term.ts';

export type LevelCode =
  'story' | 'reasoned' | 'measured' | 'compared' | 'controlled' | 'replicated';

/** The steps of the ladder of evidence, from the lowest. */
export type LevelNumber = 0 | 1 | 2 | 3 | 4 | 5;

interface LevelTerm extends Term<LevelCode> {
  readonly number: LevelNumber;
}

/** How far a finding can be trusted. The level is computed from declared facts, never typed. */
export const levels: Vocabulary<LevelCode, LevelTerm> = {
  name: 'levels of evidence',
  terms: [
    {
      code: 'story',
      number: 0,
      label: 'Story',
      description: 'It tells what was done.',
    },
    {
      code: 'reasoned',
      number: 1,
      label: 'Reasoned',
      description: 'It says why the work should help, and names research behind that.',
    },
    {
      code: 'measured',
      number: 2,
      label: 'Measured',
      description: 'A result was measured and set against an earlier point or a comparison.',
    },
    {
      code: 'compared',
      number: 3,
      label: 'Compared',
      description:
        'The result was set against a group that chance chose or that was alike at the start.',
    },
    {
      code: 'controlled',
      number: 4,
      label: 'Controlled',
      description: 'A strong comparison in several schools, seen through to the end.',
    },
    {
      code: 'replicated',
      number: 5,
      label: 'Replicated',
      description: 'Different teams found the same, or a synthesis of controlled studies did.',
    },
  ],
};

/** The name of a level, as a reader sees it. */
export function levelLabel(number: LevelNumber): string {
  const term = levels.terms.find((each) => each.number === number);
  if (term === undefined) throw new Error(`There is no level ${String(number)}.`);
  return term.label;
}
