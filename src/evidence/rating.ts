import { levelLabel, type LevelNumber } from '#vocabulary/levels.ts';
import { factLabel, type FactReader, type UsedFact } from './facts.ts';
import { sentence, type Judgement } from './rule.ts';

/** What one rule says of an entry. */
export interface Reason {
  /** Id of the rule. */
  readonly rule: string;
  /** The level that the rule belongs to. */
  readonly level: LevelNumber;
  readonly state: 'met' | 'not-enough' | 'not-reported';
  /** To stand after "because": "attrition is not reported". */
  readonly clause: string;
  /** The same as a sentence. */
  readonly sentence: string;
  /** Whether something else stands for a fact that is not declared, or not enough. */
  readonly standIn: boolean;
  /** What would help where the rule is not met, as a sentence. */
  readonly remedy: string | undefined;
  /** The declared facts that it looked at, and those that it misses. */
  readonly facts: readonly UsedFact[];
}

/** The evidence level of an entry, and all that a reader needs to check it. */
export interface Rating {
  readonly level: LevelNumber;
  /** Version of the thresholds that it was rated with. */
  readonly version: string;
  /** Id of the outcome that the level rests on, from Measured upwards. */
  readonly restsOn: string | undefined;
  /** Why this level. */
  readonly met: readonly Reason[];
  /** What holds it below the next level; empty at the highest. */
  readonly heldBy: readonly Reason[];
  /** What would raise it to the next level, each a sentence. */
  readonly wouldRaise: readonly string[];
  /** Those of `met` where something else stands for a fact. */
  readonly standIns: readonly Reason[];
  /** Every declared fact that went into the level. */
  readonly facts: readonly UsedFact[];
  /** Linked entries that found the same, where they make it Replicated. */
  readonly replicatedBy: readonly string[];
}

/** "Held at Compared because attrition is not reported."; nothing at the highest level. */
export function heldInShort({ level, heldBy }: Rating): string | undefined {
  // Two ways lead up from a story; that of measuring, told first, is enough here.
  const nearest = heldBy.filter((reason) => reason.level === heldBy[0]?.level);
  const [first, second, ...others] = nearest;
  if (first === undefined) return undefined;
  const because = `Held at ${levelLabel(level)} because ${first.clause}`;
  if (second === undefined) return `${because}.`;
  return others.length === 0
    ? `${because}, and because ${second.clause}.`
    : `${because}, and for ${String(others.length + 1)} more reasons.`;
}

/**
 * A judgement as a reason; none where the rule has nothing to say.
 *
 * @param need what the rule asks for, as a clause
 */
export function asReason(
  { id, need }: { readonly id: string; readonly need: string },
  level: LevelNumber,
  judgement: Judgement,
  reader: FactReader,
): Reason[] {
  if (judgement.state === 'passed-over') return [];
  const { state, clause } = judgement;
  const standIn = state === 'met' && judgement.standIn;
  const facts = reader.named(judgement.state === 'not-reported' ? judgement.ask : []);
  const remedy = remedyFor(`${levelLabel(level)} asks that ${need}.`, judgement);
  return [{ rule: id, level, state, clause, sentence: sentence(clause), standIn, remedy, facts }];
}

/** What would help, each thing once. */
export function remediesOf(reasons: readonly Reason[]): string[] {
  return [...new Set(reasons.map(({ remedy }) => remedy))].filter((each) => each !== undefined);
}

function remedyFor(asks: string, judgement: Judgement): string | undefined {
  switch (judgement.state) {
    case 'not-reported': {
      const fields = judgement.ask.map((key) => `“${factLabel(key)}”`).join(' or ');
      return `Declare ${fields}, where it is known. ${asks}`;
    }
    case 'not-enough':
      return `It takes a further study or measure. ${asks}`;
    case 'met':
    case 'passed-over':
      return undefined;
  }
}

/** The first of those that are the same by a key. */
export function onceEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  }
  return [...first.values()];
}
