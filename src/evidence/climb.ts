import type { CaseStudyData } from '#schema/caseStudy.ts';
import type { LevelNumber } from '#vocabulary/levels.ts';
import { factReader, type Subject, type UsedFact } from './facts.ts';
import { asReason, type Reason } from './rating.ts';
import type { Rule, Rung } from './rule.ts';

/** What the rules of one rung say of one outcome. */
interface JudgedRung {
  readonly met: readonly Reason[];
  readonly held: readonly Reason[];
  /** How many rules are not met, with those that were not asked after one that comes first. */
  readonly lacking: number;
  readonly facts: readonly UsedFact[];
}

/** How far one outcome goes up the ladder, and what holds it there. */
export interface Climb extends JudgedRung {
  readonly subject: Subject;
  readonly level: LevelNumber;
  /** What keeps a synthesis from the highest level. */
  readonly synthesis: readonly Reason[];
}

/** Asks every rule of a rung about an entry, or about one of its outcomes. */
export function judge(rung: Rung, subject: Subject): JudgedRung {
  const facts: UsedFact[] = [];
  const reasons: Reason[] = [];
  const follow = (rule: Rule) => {
    const reader = factReader(subject);
    const judgement = rule.judge(reader);
    facts.push(...reader.used());
    reasons.push(...asReason(rule, rung.level, judgement, reader));
    return judgement.state;
  };
  const unmet = ['not-enough', 'not-reported'];
  const stop = rung.conditions.findIndex((rule) => unmet.includes(follow(rule)) && rule.comesFirst);
  rung.limits.forEach(follow);
  const held = reasons.filter(({ state }) => state !== 'met');
  const unasked = stop === -1 ? 0 : rung.conditions.length - 1 - stop;
  return {
    met: reasons.filter(({ state }) => state === 'met'),
    held,
    lacking: held.length + unasked,
    facts,
  };
}

/**
 * The climb that the level of an entry rests on: that of the outcome which goes highest; among
 * those, of a main outcome; among those, of the first.
 *
 * @param rungs each takes all that the ones before it take
 * @param synthesis the rung that a synthesis goes to at once
 */
export function bestClimb(data: CaseStudyData, rungs: readonly Rung[], synthesis: Rung): Climb {
  const outcomes = (data.outcomes ?? []).map((_, outcome) => ({ data, outcome }));
  const [first = { data }, ...others] = outcomes;
  // Below Measured no outcome counts yet, and the one that lacks least is the one to tell about.
  const lacks = ({ level, lacking }: Climb) => (level === 0 ? lacking : 0);
  const isPrimary = ({ subject: { outcome } }: Climb) =>
    outcome !== undefined && data.outcomes?.[outcome]?.primary === 'yes';
  const order = (a: Climb, b: Climb) =>
    b.level - a.level || lacks(a) - lacks(b) || Number(isPrimary(b)) - Number(isPrimary(a));
  return others
    .map((subject) => climb(subject, rungs, synthesis))
    .reduce((best, each) => (order(best, each) > 0 ? each : best), climb(first, rungs, synthesis));
}

function climb(subject: Subject, rungs: readonly Rung[], highest: Rung): Climb {
  const synthesis = judge(highest, subject);
  const common = { subject, synthesis: synthesis.held };
  if (synthesis.held.length === 0) return { ...synthesis, ...common, level: highest.level };

  const met: Reason[] = [];
  const facts = [...synthesis.facts];
  let level: LevelNumber = 0;
  for (const rung of rungs) {
    const judged = judge(rung, subject);
    facts.push(...judged.facts);
    if (judged.held.length > 0) return { ...judged, ...common, level, met, facts };
    met.push(...judged.met);
    level = rung.level;
  }
  return { ...common, level, met, held: [], lacking: 0, facts };
}
