import {
  assignmentUnits,
  bases,
  designTypes,
  directions,
  effectMetrics,
  measureKinds,
  outcomeDomains,
} from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { locations } from '#vocabulary/locations.ts';
import {
  freeMealsBands,
  keyStages,
  phases,
  places,
  rollBands,
  yearGroups,
} from '#vocabulary/settings.ts';
import { strands } from '#vocabulary/strands.ts';
import { structures } from '#vocabulary/structures.ts';
import { labelOf, type Term, type Vocabulary } from '#vocabulary/term.ts';
import { themes, type ThemeCode } from '#vocabulary/themes.ts';

/** One of the values between which a field lets a person choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  /** Choices of the same group stand together under its name. */
  readonly group: string | undefined;
}

const vocabularies: readonly Vocabulary[] = [
  ...[themes, strands, interventions, structures, locations],
  ...[phases, keyStages, yearGroups, places, freeMealsBands, rollBands],
  ...[outcomeDomains, measureKinds, directions, designTypes, assignmentUnits],
  ...[effectMetrics, bases],
];

/** What a value means where its list is a short one in the schema and has no words of its own. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  assignedBy: {
    chance: 'A draw decided.',
    matching: 'Schools or people were paired with others like them.',
    'cut-off': 'Those above or below a score took part.',
    choice: 'Schools or people chose for themselves.',
    selection: 'Someone else chose them.',
  },
  form: {
    means: 'Averages: of two groups, or before and after.',
    proportions: 'Percentages: of two groups, or before and after.',
    effect: 'An effect size that a study prints.',
    stated: 'A measured result in words, or a figure of another form.',
    qualitative: 'What people said or what was seen. Nothing was counted.',
  },
  comparedWith: {
    'comparison-group': 'Those who did not take part.',
    baseline: 'The same people or schools, earlier.',
    both: 'A comparison group and an earlier point.',
    nothing: 'Measured once, set against nothing.',
  },
  people: {
    none: 'Nobody can be seen.',
    adults: 'Only adults can be seen.',
    'pupils-unidentifiable': 'Pupils can be seen and nobody could recognise one.',
    'pupils-identifiable': 'A pupil could be recognised. This needs consent.',
  },
};

/** The choices for a list of codes, with the words of the vocabulary that holds them. */
export function choicesFor(name: string, codes: readonly string[]): Choice[] {
  const vocabulary = vocabularies.find(
    ({ terms }) =>
      terms.length === codes.length && terms.every(({ code }, index) => code === codes[index]),
  );
  return codes.map((value) => {
    const term = vocabulary?.terms.find(({ code }) => code === value);
    return {
      value,
      label: term?.label ?? inWords(value),
      description: term?.description ?? meanings[name]?.[value] ?? '',
      group: term === undefined ? undefined : groupOf(term),
    };
  });
}

/** A name of the schema as words: "whenAndHowMuch" and "set-up" as a reader would write them. */
export function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A strand stands under its theme. */
function groupOf(term: Term & { readonly theme?: ThemeCode }): string | undefined {
  return term.theme === undefined ? undefined : labelOf(themes, term.theme);
}
