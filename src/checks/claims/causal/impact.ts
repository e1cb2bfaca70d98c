import { namesOutsideCause } from '../context.ts';
import { nameOfOutcome, outcomeOrFigureIn } from '../outcomeWords.ts';
import { anyOf, wordPattern } from '../rule.ts';
import { isDenial, type ClaimFinder } from './claim.ts';

const article = '(?:the|an?|its|their|our|this|no|any|some|little)(?: [\\w-]+){0,2}';
const impact = wordPattern(
  anyOf(
    `(?:${article}|positive|measurable|clear|real|lasting|big|huge|great|strong) impacts? (?:of|on) |
    (?<=(?:had|has|have|having|no)(?: [\\w-]+){0,4} )${article} (?:effects?|influence) on |
    no(?: [\\w-]+){0,2} effects? on |
    (?:the|its)(?: [\\w-]+)? effects? of(?= (?:[\\w'-]+ ){1,5}on )`,
  ),
);

/** Before "the impact of": that it was looked for, which says nothing of what it was. */
const lookedInto = new RegExp(
  `\\b${anyOf(
    `(?:look(?:s|ed|ing)?|ask(?:s|ed|ing)?|report(?:s|ed|ing)?) (?:at|into|for|about|on) |
    (?:examin|measur|evaluat|estimat|explor|describ|analys)(?:e|es|ed|ing) |
    (?:assess|discuss)(?:es|ed|ing)? | (?:test|track|monitor|review)(?:s|ed|ing)? |
    stud(?:y|ies|ied|ying) | understand(?:ing)? | separat(?:e|es|ed|ing) |
    (?:stud(?:y|ies)|evaluations?|analys[ei]s|reviews?|measures?|estimates?|evidence|data|questions?|reports?) (?:of|on|about|into|for)`,
  )}\\s$`,
  'i',
);
const notMeasured =
  /\b(?:was|were|could be|can be|has been|have been|is)\s(?:yet\s)?(?:measured|estimated|tested|reported|looked for|studied|assessed)\b/i;

/** "the impact of coaching on results", "had no effect on reading". */
export const hadImpact: ClaimFinder = {
  mention: /impact|effect|influence/i,
  *claimsIn(text) {
    for (const match of text.matchAll(impact)) {
      const [words] = match;
      const end = match.index + words.length;
      const behind = text.slice(end);
      const about = /of$/i.test(words) ? text : behind;
      const isDenied = isDenial(text, match.index, words);
      if (
        outcomeOrFigureIn(about) === undefined ||
        lookedInto.test(text.slice(0, match.index)) ||
        (isDenied && notMeasured.test(behind)) ||
        namesOutsideCause(behind.split(' ').slice(0, 4).join(' '))
      ) {
        continue;
      }
      const name = nameOfOutcome(about);
      yield {
        at: match.index,
        end,
        words,
        hint: isDenied
          ? `Write what was seen: "no difference in ${name} was found".`
          : `Write what was seen: "${name} after the work" or "${name} alongside the work", or whose view it is: "schools reported a change in ${name}".`,
      };
    }
  },
};
