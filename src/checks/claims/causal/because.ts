import {
  nameOfOutcome,
  outcomeIn,
  outcomeOrFigureIn,
  outcomeWord,
  tellsOfChange,
} from '../outcomeWords.ts';
import { anyOf, partOf, wordPattern } from '../rule.ts';
import type { ClaimFinder } from './claim.ts';

/** What partnerships do, in the words that stand for the whole of it. */
const work = anyOf(
  `programme | project | partnership | scheme | work | coaching | mentoring | visits? | reviews? |
  training | intervention | approach | collaboration | network | trust | federation | federating |
  hub | alliance | initiative | support | workshops? | observations? | enquiry | lesson study |
  challenge`,
);

const reason = wordPattern(
  anyOf(
    `(?<words>because of|as a (?:direct )?result of|due to|owing to|down to|attributable to|on account of)(?: [\\w'-]+){0,4}? ${work} |
    (?<!\\b(?:our|many|with|special|grateful|warm|sincere) )thanks to`,
  ),
);

/** Before "by" or "through" in "rose by 5 points": a size and not a cause. */
const size = anyOf(
  'an? | about | around | over | nearly | almost | some | up | one | two | three | half | between | more | less | at',
);
const throughWork = wordPattern(
  `${outcomeWord}(?: [\\w'-]+){0,4}? ${anyOf(
    `(?:was|were|been|is|are) (?:raised|boosted|lifted|improved|increased|enhanced|transformed|driven up|brought about|caused|explained) |
    improved | rose | grew | increased`,
  )} (?:by|through)(?: (?!\\d|${size} )[\\w'-]+){0,3}? (?:${work}|\\w+ing)`,
);

/** "results rose thanks to coaching", "attendance was improved by visits". */
export const becauseOfWork: ClaimFinder = {
  mention:
    /because of|result of|due to|owing to|down to|attributable|account of|thanks to| by | through /i,
  *claimsIn(text) {
    for (const match of text.matchAll(reason)) {
      const end = match.index + match[0].length;
      const rest = `${text.slice(0, match.index)} ${text.slice(end)}`;
      if (outcomeIn(rest) !== undefined && tellsOfChange(rest)) {
        const words = partOf(match, 'words') || match[0];
        yield {
          at: match.index,
          end,
          words: match[0],
          hint: `Write "alongside" or "after" in place of "${words.toLowerCase()}", or whose view it is: "schools put this down to …".`,
        };
      }
    }
    for (const match of text.matchAll(throughWork)) {
      yield {
        at: match.index,
        end: match.index + match[0].length,
        words: match[0],
        hint: `Write "alongside" or "after" in place of "by" or "through": "${nameOfOutcome(match[0])} rose alongside the work".`,
      };
    }
  },
};

const proof = wordPattern(
  anyOf(
    `(?:proves?|proved|proof|proving) (?:that|the|our|how|it|coaching|mentoring|peer) |
    proved (?:to be )?(?:very |highly |so )?(?:effective|successful)`,
  ),
);

/** "this proves that coaching works". */
export const provesEffect: ClaimFinder = {
  mention: /proo|prov/i,
  *claimsIn(text) {
    for (const match of text.matchAll(proof)) {
      const [words] = match;
      const end = match.index + words.length;
      const behind = text.slice(end);
      if (
        /effective|successful/i.test(words) ||
        /\b(?:works?|worked|effective|pays? off)\b/i.test(behind) ||
        outcomeOrFigureIn(behind) !== undefined
      ) {
        yield {
          at: match.index,
          end,
          words,
          hint: 'Write what was seen and leave the conclusion to the reader: "… was followed by …", "schools reported …".',
        };
      }
    }
  },
};
