import type { CaseStudyData } from '#schema/caseStudy.ts';
import { bestClimb, judge, type Climb } from './climb.ts';
import type { UsedFact } from './facts.ts';
import { onceEach, remediesOf, type Rating, type Reason } from './rating.ts';
import {
  countedLevels,
  notRepeated,
  repetitionFacts,
  replicationRung,
  type ReplicationRung,
} from './replicationRules.ts';
import type { Rung } from './rule.ts';
import { comparedRung } from './rungs/compared.ts';
import { controlledRung } from './rungs/controlled.ts';
import { measuredRung } from './rungs/measured.ts';
import { reasonedRung, storyRung } from './rungs/reasoned.ts';
import { synthesisRung } from './rungs/synthesis.ts';
import { thresholds as ours, type Thresholds } from './thresholds.ts';

/** The rules by which an entry is rated, and from which the page about them is made. */
export interface Ladder {
  readonly thresholds: Thresholds;
  readonly story: Rung;
  readonly reasoned: Rung;
  /** Measured, Compared, Controlled: each takes all that the one before takes. */
  readonly climb: readonly Rung[];
  /** Replicated, by a synthesis. */
  readonly synthesis: Rung;
  /** Replicated, by entries that are linked. */
  readonly replication: ReplicationRung;
}

/** The ladder for given thresholds. Each rule's sentence and its working come from the same ones. */
export function ladderRules(thresholds: Thresholds = ours): Ladder {
  return {
    thresholds,
    story: storyRung,
    reasoned: reasonedRung,
    climb: [measuredRung(thresholds), comparedRung(thresholds), controlledRung(thresholds)],
    synthesis: synthesisRung(thresholds),
    replication: replicationRung(thresholds),
  };
}

/** Our own rules. */
export const ladder = ladderRules();

/**
 * The evidence level of one entry, from its declared facts: the highest that one outcome supports
 * together with the design. Whether other entries repeat it is for `rateLibrary`; by itself an
 * entry gets to Controlled, a synthesis to Replicated. Directions play no part.
 */
export function rate(data: CaseStudyData, rules: Ladder = ladder): Rating {
  const best = bestClimb(data, rules.climb, rules.synthesis);
  const common = { version: rules.thresholds.version, replicatedBy: [] };
  if (best.level > 0) {
    return {
      ...common,
      level: best.level,
      restsOn: data.outcomes?.[best.subject.outcome ?? 0]?.id,
      ...summary(best.met, heldAbove(best, data, rules), [
        ...best.facts,
        ...(best.level === countedLevels.controlled ? repetitionFacts(data).used() : []),
      ]),
    };
  }

  const reasoned = judge(rules.reasoned, { data });
  const facts = [...reasoned.facts, ...best.facts];
  const below = { ...common, restsOn: undefined };
  if (reasoned.held.length === 0) {
    return { ...below, level: rules.reasoned.level, ...summary(reasoned.met, best.held, facts) };
  }
  // Two ways lead up from a story. What was not measured is told first: it is what a reader asks.
  const { met } = judge(rules.story, { data });
  const held = [...best.held, ...reasoned.held];
  return { ...below, level: rules.story.level, ...summary(met, held, facts) };
}

/** What holds a measured entry. A synthesis has one way up: to be one of controlled studies. */
function heldAbove(best: Climb, data: CaseStudyData, rules: Ladder): readonly Reason[] {
  if (data.design?.type === 'synthesis') return best.synthesis;
  return best.held.length > 0 ? best.held : notRepeated(data, rules.replication);
}

function summary(
  met: readonly Reason[],
  heldBy: readonly Reason[],
  facts: readonly UsedFact[],
): Pick<Rating, 'met' | 'heldBy' | 'wouldRaise' | 'standIns' | 'facts'> {
  const standIns = met.filter(({ standIn }) => standIn);
  return {
    met,
    heldBy,
    wouldRaise: remediesOf(heldBy),
    standIns: onceEach(standIns, ({ clause }) => clause),
    facts: onceEach(facts, ({ path }) => path),
  };
}
