import type { LevelNumber } from '#vocabulary/levels.ts';
import type { FactKey, FactReader } from './facts.ts';

/**
 * What a rule says of one outcome. A clause begins small and has no full stop: it can
 * stand after "because", or as a sentence of its own.
 */
export type Judgement =
  | { readonly state: 'met'; readonly clause: string; readonly standIn: boolean }
  /** The rule has nothing against it, and nothing that a reader would want to hear. */
  | { readonly state: 'passed-over' }
  | { readonly state: 'not-enough'; readonly clause: string }
  | {
      readonly state: 'not-reported';
      readonly clause: string;
      /** The facts that would have to be declared. */
      readonly ask: readonly FactKey[];
    };

/** One condition of a level, or one limit on it. The page on how the library rates prints it. */
export interface Rule {
  readonly id: string;
  /** What has to be so, as a clause: "at least 10 were analysed". */
  readonly need: string;
  /** What holds a study below the level, as a clause: "fewer than 10 were analysed". */
  readonly cap?: string;
  /** What may stand in where the fact is not reported, each a sentence. */
  readonly standIns?: readonly string[];
  /** Where it is not met, the conditions after it have nothing to say. */
  readonly comesFirst?: true;
  readonly judge: (facts: FactReader) => Judgement;
}

/** A level with all that it takes to reach it, above what the levels below it take. */
export interface Rung {
  readonly level: LevelNumber;
  readonly conditions: readonly Rule[];
  /** Rules that are told as what holds a study down rather than as what a level is. */
  readonly limits: readonly Rule[];
}

export function met(clause: string): Judgement {
  return { state: 'met', clause, standIn: false };
}

/** The fact itself is not declared, or not enough; something else stands for it. */
export function standsIn(clause: string): Judgement {
  return { state: 'met', clause, standIn: true };
}

export function notEnough(clause: string): Judgement {
  return { state: 'not-enough', clause };
}

export function notReported(clause: string, ...ask: FactKey[]): Judgement {
  return { state: 'not-reported', clause, ask };
}

export const passedOver: Judgement = { state: 'passed-over' };

/** A clause as a sentence. */
export function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
