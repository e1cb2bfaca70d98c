import type { CaseStudyData } from '#schema/caseStudy.ts';
import { directions, type DirectionCode } from '#vocabulary/evidence.ts';
import { levelLabel, type LevelNumber } from '#vocabulary/levels.ts';
import { labelOf } from '#vocabulary/term.ts';
import { factReader, inFigures, type FactReader } from './facts.ts';
import { asReason, type Reason } from './rating.ts';
import { notEnough, notReported } from './rule.ts';
import { sameTeam } from './teams.ts';
import type { Thresholds } from './thresholds.ts';

/** An entry as far as repetition goes. */
export interface Trial {
  readonly title: string;
  /** The level that it has by itself. */
  readonly level: LevelNumber;
  readonly direction: DirectionCode;
  /** Who evaluated it, where that is reported. */
  readonly evaluator: string | undefined;
  readonly isSynthesis: boolean;
}

/** One condition for counting an entry and a linked one as two that agree. */
export interface ReplicationRule {
  readonly id: string;
  readonly need: string;
  /** Why an entry counts with no other, as a clause; nothing where it can. */
  readonly againstItself: (trial: Trial) => string | undefined;
  /** Why a linked entry does not count with it, as a clause; nothing where it does. */
  readonly against: (trial: Trial, linked: Trial) => string | undefined;
}

/** Replicated, by entries that are linked to each other and agree. */
export interface ReplicationRung {
  readonly level: LevelNumber;
  /** How many have to agree, as a clause. */
  readonly need: string;
  readonly rules: readonly ReplicationRule[];
  /** Whether this many teams are enough. */
  readonly isEnough: (teams: { readonly controlled: number; readonly compared: number }) => boolean;
}

/** The levels at which studies count towards a repetition: all of them, or fewer higher ones. */
export const countedLevels = { controlled: 4, compared: 3 } as const;

const agreeing: readonly DirectionCode[] = ['positive', 'no-difference', 'negative'];
const agreeingInWords = agreeing.map((code) => labelOf(directions, code).toLowerCase()).join(', ');

export function replicationRung(thresholds: Thresholds): ReplicationRung {
  const { replicationsAtControlled, replicationsAtCompared } = thresholds;
  const controlled = levelLabel(countedLevels.controlled);
  const compared = levelLabel(countedLevels.compared);
  return {
    level: 5,
    need:
      `at least ${inFigures(replicationsAtControlled)} entries at ${controlled}, ` +
      `or ${inFigures(replicationsAtCompared)} at ${compared} or above, ` +
      'are linked as trials of the same thing and found the same',
    isEnough: (teams) =>
      teams.controlled >= replicationsAtControlled || teams.compared >= replicationsAtCompared,
    rules: [ownStudy, highEnough, sameDirection, differentTeams],
  };
}

const ownStudy: ReplicationRule = {
  id: 'own-study',
  need: 'each is a study of its own, not a synthesis, and none was withdrawn',
  againstItself: ({ isSynthesis }) => (isSynthesis ? 'it is a synthesis' : undefined),
  against: (_, { title, isSynthesis }) =>
    isSynthesis ? `“${title}” is a synthesis, and no second trial` : undefined,
};

const highEnough: ReplicationRule = {
  id: 'high-enough',
  need: `each is at ${levelLabel(countedLevels.compared)} or above by itself`,
  againstItself: ({ level }) =>
    level < countedLevels.compared ? `it is at ${levelLabel(level)}` : undefined,
  against: (_, { title, level }) =>
    level < countedLevels.compared ? `“${title}” is at ${levelLabel(level)}` : undefined,
};

const sameDirection: ReplicationRule = {
  id: 'same-direction',
  need: `their findings point the same way: ${agreeingInWords}`,
  againstItself: ({ direction }) =>
    agreeing.includes(direction)
      ? undefined
      : `its findings are ${labelOf(directions, direction).toLowerCase()}, and agree with no others`,
  against: (trial, linked) =>
    trial.direction === linked.direction
      ? undefined
      : `the findings of “${linked.title}” point another way: ` +
        labelOf(directions, linked.direction).toLowerCase(),
};

const differentTeams: ReplicationRule = {
  id: 'different-teams',
  need: 'different teams evaluated them, each of which is named',
  againstItself: ({ evaluator }) =>
    evaluator === undefined ? 'who evaluated it is not reported' : undefined,
  against: (trial, linked) => {
    if (linked.evaluator === undefined) {
      return `who evaluated “${linked.title}” is not reported`;
    }
    return trial.evaluator !== undefined && sameTeam(trial.evaluator, linked.evaluator)
      ? `the same team evaluated “${linked.title}”`
      : undefined;
  },
};

/** The facts of an entry that count towards a repetition. */
export function repetitionFacts(data: CaseStudyData): FactReader {
  const reader = factReader({ data });
  reader.get('replicates');
  reader.get('design.evaluator');
  return reader;
}

/**
 * Why an entry at Controlled goes no further.
 *
 * @param clauses why the entries that are linked to it do not count; none where nothing is known
 */
export function notRepeated(
  data: CaseStudyData,
  rung: ReplicationRung,
  clauses: readonly string[] = [],
): Reason[] {
  const unknown =
    data.replicates === undefined || data.replicates.length === 0
      ? notReported('no second trial is linked to it here', 'replicates')
      : notEnough('no linked entry is counted with it');
  const judgements = clauses.length === 0 ? [unknown] : clauses.map(notEnough);
  return judgements.flatMap((each) =>
    asReason({ id: 'replication', need: rung.need }, rung.level, each, repetitionFacts(data)),
  );
}
