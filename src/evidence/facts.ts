import { caseStudy, type CaseStudyData, type OutcomeData } from '#schema/caseStudy.ts';
import { describeField } from '#schema/describe.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import {
  assignmentUnits,
  designTypes,
  measureKinds,
  outcomeDomains,
} from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';
import { gradeInWords } from './securityRatings.ts';

/** What is rated: an entry, seen from one of its outcomes. */
export interface Subject {
  readonly data: CaseStudyData;
  /** Place of the outcome among the outcomes of the entry; none where it declares none. */
  readonly outcome?: number;
}

/** A declared fact that a rule looked at. */
export interface UsedFact {
  /** Where it is declared, for example `design.attritionPercent` or `outcomes[0].measure`. */
  readonly path: string;
  /** What the field is called in the schema. */
  readonly label: string;
  /** What is declared, in words; "not reported" where nothing is. */
  readonly value: string;
}

type Reported<Value> = Exclude<Value, undefined | typeof NOT_REPORTED>;

interface Fact<Value> {
  readonly read: (subject: Subject) => Value | undefined;
  readonly words: (value: Value) => string;
}

function fact<Value>(
  read: (subject: Subject) => Value,
  words: (value: Reported<Value>) => string,
): Fact<Reported<Value>> {
  return {
    read: (subject) => {
      const declared = read(subject);
      return declared === NOT_REPORTED ? undefined : (declared as Reported<Value> | undefined);
    },
    words,
  };
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number as a reader expects it: 6,304, or 0.05. */
export function inFigures(value: number): string {
  return number.format(value);
}

const outcomeOf = ({ data, outcome }: Subject): OutcomeData | undefined =>
  outcome === undefined ? undefined : data.outcomes?.[outcome];

function analysed(subject: Subject) {
  const n = outcomeOf(subject)?.n;
  return n === NOT_REPORTED ? undefined : n;
}

/** A group of a result given as means or shares; other forms have none. */
function groupOf(subject: Subject, group: 'intervention' | 'comparison') {
  const result = outcomeOf(subject)?.result;
  return result?.form === 'means' || result?.form === 'proportions' ? result[group] : undefined;
}

const asIs = (value: string) => value;
const setAgainst = {
  'comparison-group': 'a comparison group',
  baseline: 'an earlier point',
  both: 'a comparison group and an earlier point',
  nothing: 'nothing',
};
const forms = {
  means: 'means',
  proportions: 'shares',
  effect: 'an effect size',
  stated: 'a measured result in words',
  qualitative: 'what people said or visitors saw',
};

/** Every fact that a rule may look at, by the name of its field. */
const facts = {
  kind: fact(
    ({ data }) => data.kind,
    (kind) => (kind === 'evaluation' ? 'published work' : 'a partnership’s own account'),
  ),
  theoryOfChange: fact(
    ({ data }) => data.theoryOfChange,
    () => 'declared',
  ),
  'theoryOfChange.citations': fact(
    ({ data: { theoryOfChange } }) =>
      theoryOfChange === NOT_REPORTED || theoryOfChange.citations?.length === 0
        ? undefined
        : theoryOfChange.citations,
    (ids) => ids.join(', '),
  ),
  'setting.schools': fact(({ data }) => data.setting.schools, inFigures),
  'setting.staff': fact(({ data }) => data.setting.staff, inFigures),
  'setting.pupils': fact(({ data }) => data.setting.pupils, inFigures),
  'design.type': fact(
    ({ data }) => data.design?.type,
    (code) => labelOf(designTypes, code),
  ),
  'design.hasComparisonGroup': fact(({ data }) => data.design?.hasComparisonGroup, asIs),
  'design.assignedBy': fact(({ data }) => data.design?.assignedBy, asIs),
  'design.unitOfAssignment': fact(
    ({ data }) => data.design?.unitOfAssignment,
    (code) => labelOf(assignmentUnits, code),
  ),
  'design.schoolsPerArm': fact(
    ({ data }) => data.design?.schoolsPerArm,
    (arms) => `${inFigures(arms.intervention)} taking part, ${inFigures(arms.comparison)} compared`,
  ),
  'design.matchedOn': fact(
    ({ data }) => data.design?.matchedOn,
    (things) => things.join(', '),
  ),
  'design.baselineEquivalence': fact(
    ({ data }) => data.design?.baselineEquivalence,
    (alike) =>
      alike === 'stated'
        ? 'stated by the evaluator'
        : `${inFigures(alike.standardisedDifference)} standard deviations apart`,
  ),
  'design.attritionPercent': fact(
    ({ data }) => data.design?.attritionPercent,
    (share) => `${inFigures(share)}%`,
  ),
  'design.timePoints': fact(({ data }) => data.design?.timePoints, inFigures),
  'design.independentEvaluator': fact(({ data }) => data.design?.independentEvaluator, asIs),
  'design.evaluator': fact(({ data }) => data.design?.evaluator, asIs),
  'design.registration': fact(
    ({ data }) => data.design?.registration,
    (plan) => (plan === 'none' ? plan : plan.registry),
  ),
  'design.primaryOutcomeNamedInAdvance': fact(
    ({ data }) => data.design?.primaryOutcomeNamedInAdvance,
    asIs,
  ),
  'design.pooledStudies': fact(({ data }) => data.design?.pooledStudies, inFigures),
  'design.pooledStudiesControlled': fact(({ data }) => data.design?.pooledStudiesControlled, asIs),
  outcomes: fact(
    (subject) => outcomeOf(subject) && subject.data.outcomes,
    (all) => `${inFigures(all.length)} declared`,
  ),
  'outcome.domain': fact(
    (subject) => outcomeOf(subject)?.domain,
    (code) => labelOf(outcomeDomains, code),
  ),
  'outcome.measure': fact((subject) => outcomeOf(subject)?.measure, asIs),
  'outcome.measureKind': fact(
    (subject) => outcomeOf(subject)?.measureKind,
    (code) => labelOf(measureKinds, code),
  ),
  'outcome.madeByProvider': fact((subject) => outcomeOf(subject)?.madeByProvider, asIs),
  'outcome.selfReport': fact((subject) => outcomeOf(subject)?.selfReport, asIs),
  'outcome.comparedWith': fact(
    (subject) => outcomeOf(subject)?.comparedWith,
    (code) => setAgainst[code],
  ),
  'outcome.unitOfAnalysis': fact(
    (subject) => outcomeOf(subject)?.unitOfAnalysis,
    (code) => labelOf(assignmentUnits, code),
  ),
  'outcome.n.pupils': fact((subject) => analysed(subject)?.pupils, inFigures),
  'outcome.n.staff': fact((subject) => analysed(subject)?.staff, inFigures),
  'outcome.n.schools': fact((subject) => analysed(subject)?.schools, inFigures),
  'outcome.n.intervention': fact((subject) => analysed(subject)?.intervention, inFigures),
  'outcome.n.comparison': fact((subject) => analysed(subject)?.comparison, inFigures),
  'outcome.result.form': fact(
    (subject) => outcomeOf(subject)?.result.form,
    (form) => forms[form],
  ),
  'outcome.result.intervention.n': fact(
    (subject) => groupOf(subject, 'intervention')?.n,
    inFigures,
  ),
  'outcome.result.comparison.n': fact((subject) => groupOf(subject, 'comparison')?.n, inFigures),
  'outcome.monthsOfProgress': fact((subject) => outcomeOf(subject)?.monthsOfProgress, inFigures),
  ratings: fact(
    ({ data }) => (data.ratings?.length === 0 ? undefined : data.ratings),
    (ratings) => ratings.map(gradeInWords).join('; '),
  ),
  replicates: fact(
    ({ data }) => (data.replicates?.length === 0 ? undefined : data.replicates),
    (slugs) => slugs.join(', '),
  ),
};

/** The name of a declared fact: its field, where `outcome` is the outcome in question. */
export type FactKey = keyof typeof facts;

type FactValue<Key extends FactKey> = (typeof facts)[Key] extends Fact<infer Value> ? Value : never;

const byKey: { readonly [Key in FactKey]: Fact<FactValue<Key>> } = facts;

/** Reads declared facts for a rule, and remembers which it read. */
export interface FactReader {
  /** What is declared; `undefined` where it is not reported. */
  get<Key extends FactKey>(key: Key): FactValue<Key> | undefined;
  /** The facts that were read, in the order of the first reading. */
  used(): UsedFact[];
  /** Those of them that are declared, and those that a rule asks for. */
  named(ask: readonly FactKey[]): UsedFact[];
}

/** Reads the facts of an entry, seen from one of its outcomes. */
export function factReader(subject: Subject): FactReader {
  const used = new Map<FactKey, UsedFact>();
  const declared = new Set<FactKey>();
  return {
    get(key) {
      const { read, words } = byKey[key];
      const value = read(subject);
      if (value !== undefined) declared.add(key);
      used.set(key, {
        path: pathOf(key, subject),
        label: factLabel(key),
        value: value === undefined ? 'not reported' : words(value),
      });
      return value;
    },
    used: () => [...used.values()],
    named: (ask) =>
      [...used].filter(([key]) => declared.has(key) || ask.includes(key)).map(([, each]) => each),
  };
}

function pathOf(key: FactKey, { outcome }: Subject): string {
  return key.replace(/^outcome\./, `outcomes[${String(outcome)}].`);
}

const labels = new Map<FactKey, string>();

/**
 * What the schema calls a fact. Inside a group the name of the group stands
 * before it ("Numbers analysed: Pupils"), as the same word may mean two facts.
 */
export function factLabel(key: FactKey): string {
  const known = labels.get(key);
  if (known !== undefined) return known;

  const steps = key.split('.').flatMap((step) => (step === 'outcome' ? ['outcomes', 0] : [step]));
  const names = steps.flatMap((step, index) => {
    const group = step === 'design' || (step === 'outcomes' && steps.length > 1);
    const { label } = describeField(caseStudy, steps.slice(0, index + 1));
    return group || typeof step === 'number' || label === undefined ? [] : [label];
  });
  const label = names.join(': ');
  labels.set(key, label);
  return label;
}
