import { isAttributed, isTentative } from './context.ts';
import { anyOf, wordPattern, type Hit, type Rule } from './rule.ts';

const whole = '(?:pupils|children|students|learners|schools|teachers)';
const one = '(?:pupil|child|student|learner|school|teacher)';

/** Words that leave no exception, and what to write instead. */
const rules: readonly {
  readonly pattern: RegExp;
  readonly hint: string;
  readonly always: boolean;
}[] = [
  {
    pattern: wordPattern(`all (?:of )?(?:our |their )?${whole}|every (?:single )?${one}`),
    hint: 'Write how many, or "most", unless it is certain that there was no exception.',
    always: false,
  },
  {
    pattern: wordPattern('always'),
    hint: 'Write "usually", "most often" or how many times out of how many.',
    always: false,
  },
  {
    pattern: wordPattern('best'),
    hint: 'Write in what it was better, and than what. Nothing here was compared with all others.',
    always: false,
  },
  {
    pattern: wordPattern('proven'),
    hint: 'Write what was found and how: "in one trial …", "schools reported …". No single study proves.',
    always: true,
  },
  {
    pattern: wordPattern("transform(?:ed|s)(?! into\\b)(?! (?:[\\w'-]+ ){1,4}into\\b)"),
    hint: 'Write what changed, and by how much.',
    always: true,
  },
];

/** Phrases in which such a word claims nothing. */
const setPhrases = wordPattern(
  anyOf(
    `at best | best bits? | best practices? | best[- ]known | best interests? | best[- ]fit |
    best guess(?:es)? | best estimates? | best to | best if | best for | best suited |
    best placed | best of all | best wishes | best before | best friends? | second best |
    how best | as best | (?:do|did|does|done|doing|tried|trying|try) (?:my|our|your|their|its|his|her) best |
    (?:belief|believing|faith|trust) in (?:every|all) \\w+ | as always | (?:had|has|have) always`,
  ),
);

/** Words before that take the claim back: "nearly all schools", "not always", "unproven". */
const takenBack =
  /(?:n't|\b(?:not|cannot|never|nor|no|without|nearly|almost|virtually|hardly|rarely|seldom|than|yet to be|far from))\s+(?:be\s+|been\s+|yet\s+|in\s+|the\s+|an?\s+)?$/i;

/** An order or advice to the reader: "Ask every school". */
const advice =
  /^(?:please |then |always |and )?(?:ask|agree|give|make|let|keep|choose|plan|tell|send|bring|list|invite|name|find|write|check|pair|set|put|share|visit|meet|look|decide|start|begin|use|work|remember|allow|expect|do)\b/i;

/** Asks about words that leave no exception. Advice and what somebody said are left alone. */
export const absoluteRule: Rule = {
  mention: /\ball\b|every|always|best|proven|transform/i,
  find: ({ text, passage }) => {
    const isAdvice = passage.section === 'If you want to try this' || advice.test(text);
    const spared = [...text.matchAll(setPhrases)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
    }));
    const hits = rules.flatMap(({ pattern, hint, always }): Hit[] =>
      always || !isAdvice
        ? [...text.matchAll(pattern)]
            .filter(({ index, 0: words }) => {
              const end = index + words.length;
              return (
                !spared.some(({ from, to }) => index >= from && end <= to) &&
                !takenBack.test(text.slice(0, index)) &&
                !isAttributed(text, index, end) &&
                !isTentative(text, index)
              );
            })
            .map(({ index, 0: words }) => ({
              rule: 'absolute',
              severity: 'warning',
              at: index,
              end: index + words.length,
              message: `"${words}" leaves no exception.`,
              hint,
            }))
        : [],
    );
    return hits.toSorted((a, b) => a.at - b.at)[0];
  },
};
