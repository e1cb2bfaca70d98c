import { levelLabel, levels, type LevelCode, type LevelNumber } from '#vocabulary/levels.ts';
import type { Ladder } from './ladder.ts';
import { sentence, type Rung } from './rule.ts';

/** One thing that a level asks for, and what may stand in for it, all as sentences. */
interface MethodNeed {
  readonly sentence: string;
  readonly standIns: readonly string[];
}

/** A level as the page on how the library rates tells it. */
export interface MethodLevel {
  readonly number: LevelNumber;
  readonly code: LevelCode;
  readonly label: string;
  readonly description: string;
  /** Ways to reach it, each with all that it takes; one way for every level but the highest. */
  readonly ways: readonly (readonly MethodNeed[])[];
}

/** How the library rates, in sentences made from the rules themselves. */
export interface Method {
  readonly version: string;
  /** From the lowest. */
  readonly levels: readonly MethodLevel[];
  /** What holds a study down, and at which level. */
  readonly caps: readonly string[];
}

/** The rules in sentences. A rule cannot change without its sentence, nor the other way round. */
export function methodOf(ladder: Ladder): Method {
  const { story, reasoned, climb, synthesis, replication } = ladder;
  const rungs = [story, reasoned, ...climb, synthesis];
  const linked = [replication, ...replication.rules].map(({ need }) => ({
    sentence: sentence(need),
    standIns: [],
  }));
  return {
    version: ladder.thresholds.version,
    levels: levels.terms.map(({ number, code, label, description }) => ({
      ...{ number, code, label, description },
      ways: [
        ...(number === replication.level ? [linked] : []),
        ...rungs.filter((rung) => rung.level === number).map(needsOf),
      ],
    })),
    caps: rungs.flatMap(capsOf),
  };
}

function needsOf({ conditions, limits }: Rung): MethodNeed[] {
  return [...conditions, ...limits].map(({ need, standIns = [] }) => ({
    sentence: sentence(need),
    standIns,
  }));
}

function capsOf({ level, conditions, limits }: Rung): string[] {
  return [...conditions, ...limits].flatMap(({ cap }) =>
    cap === undefined
      ? []
      : [sentence(`${cap}: at most ${levelLabel((level - 1) as LevelNumber)}`)],
  );
}
