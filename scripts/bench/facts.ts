import type { z } from 'zod';
import type { caseStudy } from '#schema/caseStudy.ts';
import { designTypes, directions, measureKinds, outcomeDomains } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { locations } from '#vocabulary/locations.ts';
import { phases } from '#vocabulary/settings.ts';
import { strands } from '#vocabulary/strands.ts';
import { structures } from '#vocabulary/structures.ts';
import { codesOf, labelOf } from '#vocabulary/term.ts';
import { themes } from '#vocabulary/themes.ts';
import type { Chance } from './random.ts';
import { capitalised, placeName, sentence, word } from './words.ts';

/** The facts of an entry as a file declares them. */
export type Facts = z.input<typeof caseStudy>;
type Outcome = NonNullable<Facts['outcomes']>[number];
type Reference = NonNullable<Facts['references']>[number] & { url: string };

/** Facts whose lists of outcomes and references are known to be there. */
export type MadeFacts = Facts & { outcomes: Outcome[]; references: Reference[] };

/** Makes up the facts of the entry with this number; no two have the same title. */
export function madeFacts(random: Chance, number: number): MadeFacts {
  const town = placeName(number);
  const ownThemes = random.some(codesOf(themes), random.whole(1, 3));
  const ownInterventions = random.some(codesOf(interventions), random.whole(1, 3));
  const ownPhases = random.some(codesOf(phases), random.whole(1, 2));
  const [main = 'coaching'] = ownInterventions;
  const references = Array.from({ length: random.whole(2, 6) }, (_, index) =>
    madeReference(random, town, index),
  );
  const sources = references.map((reference) => reference.id);
  const outcomes = Array.from({ length: random.whole(1, 5) }, (_, index) =>
    madeOutcome(random, sources, index),
  );
  const start = random.whole(2008, 2023);
  const shared = {
    title: `${labelOf(interventions, main)} for ${word(random, 'topic')} in ${town}`,
    summary: shortened(`${sentence(random, town)} ${sentence(random, town)}`, 220),
    keyMessages: Array.from({ length: random.whole(2, 3) }, () =>
      shortened(sentence(random, town), 160),
    ),
    published: day(random, 2025),
    reviewed: day(random, 2026),
    themes: ownThemes,
    strands: random.some(
      strands.terms
        .filter((strand) => ownThemes.includes(strand.theme))
        .map((strand) => strand.code),
      2,
    ),
    interventions: ownInterventions,
    structures: random.some(codesOf(structures), random.whole(1, 2)),
    setting: {
      locations: random.some(codesOf(locations).slice(4, 13), random.whole(1, 2)),
      phases: ownPhases,
      schools: random.whole(90, 240),
      staff: random.whole(90, 900),
      pupils: random.whole(4000, 60000),
    },
    period: { start: String(start), end: String(start + random.whole(1, 3)) },
    description: {
      why: sentence(random, town),
      procedures: `${sentence(random, town)} ${sentence(random, town)}`,
      who: sentence(random, town),
    },
    design: {
      type: random.pick(codesOf(designTypes)),
      comparison: `Schools in ${placeName(number + 1)}`,
      hasComparisonGroup: 'yes' as const,
      evaluator: 'An outside team',
    },
    outcomes,
    time: { duration: `${String(random.whole(2, 9))} terms` },
  };
  if (random.happens(0.3)) {
    return {
      kind: 'practice',
      ...shared,
      authors: [{ name: `Lead of ${town}`, role: 'project lead', organisation: `${town} Trust` }],
      contact: {
        organisation: `${town} Trust`,
        email: `office@${town.toLowerCase().replaceAll(' ', '-')}.example.org`,
      },
      attestations: {
        accurate: 'yes',
        agreed: 'yes',
        noPupilIdentified: 'yes',
        licence: 'CC-BY-4.0',
      },
      references,
    };
  }
  return {
    kind: 'evaluation',
    ...shared,
    basis: 'full-report',
    link: references[0]?.url ?? 'https://reports.example.org/',
    references,
  };
}

function madeReference(random: Chance, town: string, index: number): Reference {
  const topic = word(random, 'topic');
  const year = random.whole(2009, 2025);
  return {
    id: `report-${String(index + 1)}`,
    citation: `${town} Evaluation Team (${String(year)}) ${capitalised(topic)} and ${word(random, 'doing')}: report ${String(index + 1)}. ${town}: Partnership Press.`,
    url: `https://reports.example.org/${town.toLowerCase().replaceAll(' ', '-')}/${String(year)}-${String(index + 1)}`,
    read: index < 2 || random.happens(0.7) ? 'yes' : 'no',
  };
}

function madeOutcome(random: Chance, sources: readonly string[], index: number): Outcome {
  const [source = 'report-1'] = random.some(sources, 1);
  const before = random.whole(20, 60);
  const after = before + random.whole(-8, 25);
  const effect = random.whole(-10, 30) / 100;
  const pupils = random.whole(50, 4000);
  // As wide as the number of pupils makes it, and a little more.
  const reach = Math.ceil(420 / Math.sqrt(pupils)) / 100;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const result: Outcome['result'] = random.pick([
    {
      form: 'proportions',
      intervention: { label: 'Taking part', percent: after },
      comparison: { label: 'Others', percent: before },
    },
    {
      form: 'effect',
      metric: 'hedges-g',
      value: effect,
      interval: { low: rounded(effect - reach), high: rounded(effect + reach), level: 95 },
    },
    { form: 'stated', finding: `It went from ${String(before)} to ${String(after)} in a hundred.` },
    { form: 'qualitative', finding: `Staff called the ${word(random, 'doing')} useful.` },
  ] satisfies Outcome['result'][]);
  return {
    id: `outcome-${String(index + 1)}`,
    label: `${capitalised(word(random, 'measure'))}, part ${String(index + 1)}`,
    domain: random.pick(codesOf(outcomeDomains)),
    measure: capitalised(word(random, 'method')),
    measureKind: random.pick(codesOf(measureKinds)),
    primary: index === 0 ? 'yes' : 'no',
    comparedWith: 'comparison-group',
    n: { schools: random.whole(2, 90), pupils },
    result,
    direction: directionOf(random, result),
    plain: `Of every hundred, ${String(before)} before and ${String(after)} after, by ${word(random, 'method')}.`,
    source,
  };
}

/** A direction that the shares, where there are any, do not contradict. */
function directionOf(random: Chance, result: Outcome['result']): Outcome['direction'] {
  if (result.form !== 'proportions') return random.pick(codesOf(directions));
  const difference = result.intervention.percent - result.comparison.percent;
  return difference === 0 ? 'no-difference' : difference > 0 ? 'positive' : 'negative';
}

function day(random: Chance, year: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year)}-${two(random.whole(1, 10))}-${two(random.whole(1, 28))}`;
}

/** A text of at most `length` characters that ends with a whole word. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\W+\w*$/, '')}.`;
}
