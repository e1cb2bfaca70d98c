import { inFigures, type FactKey, type FactReader } from './facts.ts';
import { met, notEnough, notReported, standsIn, type Judgement } from './rule.ts';

/** How many of what: 6,304 pupils. */
export interface Count {
  readonly number: number;
  readonly of: keyof typeof names;
}

const names = {
  pupils: ['pupil', 'pupils'],
  staff: ['member of staff', 'members of staff'],
  schools: ['school', 'schools'],
  people: ['person', 'people'],
  units: ['unit', 'units'],
} as const;

/** A count in words: "6,304 pupils". */
export function countInWords({ number, of }: Count): string {
  return `${inFigures(number)} ${names[of][number === 1 ? 0 : 1]}`;
}

/** The two groups of which the analysis compares one with the other. */
interface Arms {
  readonly intervention: number | undefined;
  readonly comparison: number | undefined;
  /** Those of the two that are reported. */
  readonly reported: readonly number[];
  /** Whether people are counted, and not schools, classes or the like. */
  readonly ofPeople: boolean;
}

/** How many were analysed in each arm, from the numbers analysed or from the result itself. */
export function analysedArms(facts: FactReader): Arms {
  const unit = facts.get('outcome.unitOfAnalysis');
  const form = facts.get('outcome.result.form');
  const hasGroups = form === 'means' || form === 'proportions';
  const inResult = (key: FactKey & `outcome.result.${string}.n`) =>
    hasGroups ? facts.get(key) : undefined;
  const intervention =
    facts.get('outcome.n.intervention') ?? inResult('outcome.result.intervention.n');
  const comparison = facts.get('outcome.n.comparison') ?? inResult('outcome.result.comparison.n');
  return {
    intervention,
    comparison,
    reported: [intervention, comparison].filter((each) => each !== undefined),
    ofPeople: unit === undefined || ['pupil', 'teacher', 'several'].includes(unit),
  };
}

/** The people analysed: the largest count that the outcome gives. */
export function peopleAnalysed(facts: FactReader): Count | undefined {
  return largest([
    count(facts, 'outcome.n.pupils', 'pupils'),
    count(facts, 'outcome.n.staff', 'staff'),
    analysedArms(facts).ofPeople ? armsTogether(facts, 'people') : undefined,
  ]);
}

/** The schools analysed, or other units that are not people. */
export function unitsAnalysed(facts: FactReader): Count | undefined {
  return largest([
    count(facts, 'outcome.n.schools', 'schools'),
    analysedArms(facts).ofPeople ? undefined : armsTogether(facts, 'units'),
  ]);
}

function armsTogether(facts: FactReader, of: Count['of']): Count | undefined {
  const { reported } = analysedArms(facts);
  if (reported.length === 0) return undefined;
  // Set against an earlier point, the two "arms" are the same people at two times.
  const twice = facts.get('outcome.comparedWith') === 'baseline';
  const number = twice ? Math.max(...reported) : reported.reduce((sum, each) => sum + each, 0);
  return { number, of };
}

/** Those taking part in the work as a whole: the largest count that the setting gives. */
export function takingPart(facts: FactReader): Count | undefined {
  return largest([
    count(facts, 'setting.pupils', 'pupils'),
    count(facts, 'setting.staff', 'staff'),
    count(facts, 'setting.schools', 'schools'),
  ]);
}

function count(
  facts: FactReader,
  key: Extract<FactKey, `setting.${string}` | `outcome.n.${string}`>,
  of: Count['of'],
): Count | undefined {
  const number = facts.get(key);
  return number === undefined ? undefined : { number, of };
}

/** The largest of some counts. Where it is too small, so are the others. */
export function largest(counts: readonly (Count | undefined)[]): Count | undefined {
  return counts
    .filter((each) => each !== undefined)
    .reduce<Count | undefined>(
      (most, each) => (most === undefined || each.number > most.number ? each : most),
      undefined,
    );
}

/**
 * Whether at least so many were analysed. Anything that shows it is enough: people, or schools, of
 * which each has people. Where people are counted and are too few, nothing else stands for them;
 * where only schools are, those taking part may.
 *
 * @param enoughTakingPart how many taking part stand for the number analysed
 */
export function analysedAtLeast(
  facts: FactReader,
  least: number,
  enoughTakingPart: number,
): Judgement {
  const people = peopleAnalysed(facts);
  const units = unitsAnalysed(facts);
  const most = largest([people, units]);
  if (most !== undefined && most.number >= least) {
    return met(`${countInWords(most)} were analysed`);
  }
  if (people !== undefined) return tooFew(people);
  const inAll = takingPart(facts);
  if (inAll !== undefined && inAll.number >= enoughTakingPart) {
    return standsIn(
      `the number taking part, ${countInWords(inAll)}, stands for the number analysed`,
    );
  }
  if (units !== undefined) return tooFew(units);
  const clause =
    inAll === undefined
      ? 'how many were analysed is not reported'
      : 'how many were analysed is not reported, ' +
        `and those taking part, ${countInWords(inAll)}, are too few to stand for it`;
  return notReported(clause, 'outcome.n.pupils');
}

function tooFew(few: Count): Judgement {
  return notEnough(`only ${countInWords(few)} ${few.number === 1 ? 'was' : 'were'} analysed`);
}
