import { becauseOfWork, provesEffect } from './causal/because.ts';
import { changedByWork } from './causal/changed.ts';
import type { Claim, ClaimFinder } from './causal/claim.ts';
import { hadImpact } from './causal/impact.ts';
import { ledToOutcome } from './causal/led.ts';
import {
  isAttributed,
  isDisclaimed,
  isEarlierResearch,
  isFromOutside,
  isTentative,
} from './context.ts';
import type { Hit, Rule } from './rule.ts';

/** The first level that a causal claim can rest on: Compared. */
const leastLevel = 3;

const finders: readonly ClaimFinder[] = [
  changedByWork,
  ledToOutcome,
  hadImpact,
  becauseOfWork,
  provesEffect,
];

const anyMention = new RegExp(finders.map(({ mention }) => mention.source).join('|'), 'i');

/**
 * Refuses words that name a cause of an outcome where no comparison was made. A claim that
 * nothing was caused needs a comparison just as much. What somebody said or thought, a wish, a
 * possibility and what is said not to be known are no claims.
 */
export function causalRule(level: number): Rule {
  return {
    mention: anyMention,
    find: (sentence) => {
      if (level >= leastLevel || isEarlierResearch(sentence)) {
        return undefined;
      }
      const { text } = sentence;
      const claims = finders
        .filter(({ mention }) => mention.test(text))
        .flatMap((finder) => [...finder.claimsIn(text)])
        .filter(
          ({ at, end }) =>
            !isDisclaimed(text, at, end) &&
            !isTentative(text, at) &&
            !isAttributed(text, at, end) &&
            !isFromOutside(text, at),
        )
        .toSorted((a, b) => a.at - b.at);
      const [first] = claims;
      return first && asHit(first, level);
    },
  };
}

function asHit({ at, end, words, hint }: Claim, level: number): Hit {
  return {
    rule: 'causal',
    severity: 'error',
    at,
    end,
    message: `"${words}" names a cause. The declared facts reach level ${String(level)} of 5, and only a sound comparison (level 3) can tell an effect from what would have happened anyway.`,
    hint,
  };
}
