import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { DirectionCode } from '#vocabulary/evidence.ts';
import { levelLabel } from '#vocabulary/levels.ts';
import { inFigures } from './facts.ts';
import { ladder, rate, type Ladder } from './ladder.ts';
import { asReason, onceEach, remediesOf, type Rating } from './rating.ts';
import {
  countedLevels,
  notRepeated,
  repetitionFacts,
  type ReplicationRung,
  type Trial,
} from './replicationRules.ts';
import { met } from './rule.ts';
import { countTeams } from './teams.ts';

/** An entry with its computed direction. */
interface Entry {
  readonly slug: string;
  readonly data: CaseStudyData;
  readonly direction: DirectionCode;
}

interface RatedEntry extends Entry {
  readonly rating: Rating;
  readonly trial: Trial;
}

/**
 * The ratings of a whole library, by slug. Entries that repeat each other are
 * raised to Replicated: those that are linked by `replicates`, in either
 * direction and through others, were evaluated by different teams and found the
 * same. Only an entry that counts itself is raised. A withdrawn entry is rated and links nothing.
 */
export function rateLibrary(
  entries: readonly Entry[],
  rules: Ladder = ladder,
): ReadonlyMap<string, Rating> {
  const rated = entries.map((entry): RatedEntry => {
    const rating = rate(entry.data, rules);
    return { ...entry, rating, trial: trialOf(entry, rating) };
  });
  const linked = linkedEntries(rated.filter(({ data }) => data.withdrawn === undefined));
  return new Map(
    rated.map((entry) => [
      entry.slug,
      withReplication(entry, linked.get(entry.slug) ?? [], rules.replication),
    ]),
  );
}

function trialOf({ data, direction }: Entry, { level }: Rating): Trial {
  const evaluator = data.design?.evaluator ?? NOT_REPORTED;
  return {
    title: data.title,
    level,
    direction,
    evaluator: evaluator === NOT_REPORTED ? undefined : evaluator,
    isSynthesis: data.design?.type === 'synthesis',
  };
}

/** For each slug, the other entries that it is linked to, directly or through others. */
function linkedEntries(entries: readonly RatedEntry[]): Map<string, RatedEntry[]> {
  const groups = new Map(entries.map((entry) => [entry.slug, new Set([entry])]));
  for (const { slug, data } of entries) {
    for (const other of data.replicates ?? []) {
      const [one, two] = [groups.get(slug), groups.get(other)];
      if (one === undefined || two === undefined || one === two) continue;
      for (const entry of two) {
        one.add(entry);
        groups.set(entry.slug, one);
      }
    }
  }
  return new Map(
    [...groups].map(([slug, group]) => [slug, [...group].filter((each) => each.slug !== slug)]),
  );
}

function withReplication(
  { data, rating, trial }: RatedEntry,
  linked: readonly RatedEntry[],
  rung: ReplicationRung,
): Rating {
  if (rating.level < countedLevels.compared || rating.level === rung.level) return rating;

  const { itself, against, agreeing, teams } = weigh(trial, linked, rung);
  if (itself.length === 0 && rung.isEnough(teams)) {
    const titles = agreeing.map((other) => `“${other.data.title}”`).join(', ');
    const clause = `by different teams, this and linked entries found the same: ${titles}`;
    const rule = { id: 'replication', need: rung.need };
    const reader = repetitionFacts(data);
    return {
      ...rating,
      level: rung.level,
      met: [...rating.met, ...asReason(rule, rung.level, met(clause), reader)],
      heldBy: [],
      wouldRaise: [],
      facts: onceEach([...rating.facts, ...reader.used()], ({ path }) => path),
      replicatedBy: agreeing.map(({ slug }) => slug),
    };
  }
  if (rating.level !== countedLevels.controlled || linked.length === 0) return rating;

  const soFar =
    `so far ${inFigures(teams.controlled)} at ${levelLabel(countedLevels.controlled)} ` +
    `and ${inFigures(teams.compared)} at ${levelLabel(countedLevels.compared)} or above agree`;
  const tooFew = agreeing.length > 0 && itself.length === 0 ? [soFar] : [];
  const heldBy = notRepeated(data, rung, [...itself, ...against, ...tooFew]);
  return { ...rating, heldBy, wouldRaise: remediesOf(heldBy) };
}

/** Which linked entries agree with one, how many teams that makes, and why others do not count. */
function weigh(trial: Trial, linked: readonly RatedEntry[], rung: ReplicationRung) {
  const judged = linked.map((entry) => ({
    entry,
    reasons: rung.rules.flatMap((rule) => rule.against(trial, entry.trial) ?? []),
  }));
  const agreeing = judged.filter(({ reasons }) => reasons.length === 0).map(({ entry }) => entry);
  const teamsAt = (level: number) =>
    countTeams(
      [trial, ...agreeing.map((other) => other.trial)]
        .filter((each) => each.level >= level)
        .map(({ evaluator }) => evaluator ?? ''),
    );
  return {
    itself: rung.rules.flatMap((rule) => rule.againstItself(trial) ?? []),
    /** The first reason against each of the others. */
    against: judged.flatMap(({ reasons }) => reasons.slice(0, 1)),
    agreeing,
    teams: {
      // An entry below Controlled is not one of those that agree at Controlled.
      controlled: trial.level < countedLevels.controlled ? 0 : teamsAt(countedLevels.controlled),
      compared: teamsAt(countedLevels.compared),
    },
  };
}
