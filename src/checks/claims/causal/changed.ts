import { nameOfOutcome, outcomeWord } from '../outcomeWords.ts';
import { anyOf, partOf, wordPattern } from '../rule.ts';
import { isDenial, type ClaimFinder } from './claim.ts';

/** Ends a noun phrase: behind these words something else is spoken of than what was changed. */
const otherObject = anyOf(
  `in | on | at | by | with | from | after | before | when | while | because | since | until | as |
  to | through | and | or | but | that | which | who | whether | if | about | over | under |
  during | into | for | than | not | questions? | issues? | concerns? | points? | matters? |
  subjects? | topics? | money | funds? | funding | awareness | profile | importance | hands? |
  objections? | doubts? | worr(?:y|ies) | expectations? | possibility | prospect | complaints? |
  time | hours? | minutes | amount | number | budgets? | spending | costs? | staffing |
  provision | access | use | frequency | range | opportunit(?:y|ies) | sharing | tracking |
  monitoring | recording | reporting | data | records? | systems? | polic(?:y|ies) | plans? |
  understanding | communication | workload | length | size | volume | share`,
);
const changedThing = anyOf(
  [
    `(?: (?!${otherObject}(?![\\w'-]))[\\w'-]+){0,5}? ${outcomeWord}`,
    '(?: the)? (?:number|share|proportion|percentage) of (?:pupils|children|students)',
  ].join(' | '),
);

/** Past forms that are adjectives too, as in "improved attendance was the aim". */
const adjectives = '(?:improved|increased|enhanced|strengthened|accelerated|reduced|lowered)';
const verbs = anyOf(
  `raised | raises | boosted | boosts | lifted | lifts | improves | increases | enhances |
  strengthens | accelerates | reduces | lowers | cut | cuts | transformed | transforms | halved |
  doubled | (?:drove|drives|pushed|pushes|brought|brings) up | turned a?round | ${adjectives}`,
);
const infinitive =
  '(?:raise|boost|lift|improve|increase|enhance|strengthen|accelerate|reduce|lower|cut|transform|halve|double|drive up|push up)';
const gerund =
  '(?:raising|boosting|lifting|improving|increasing|enhancing|strengthening|accelerating|reducing|lowering|cutting|driving up)';

/** What makes an infinitive a statement that it was done, or that it was not. */
const done = anyOf(
  [
    "(?:did|does|do)(?: not|n't)?(?: help)?(?: to)?",
    "help(?:ed|s)(?: [\\w'-]+){0,4}?(?: to)?",
    '(?:was|were|is|are) able to',
    '(?:managed|went on) to',
    "(?:enabled|allowed|enables|allows)(?: [\\w'-]+){1,4}? to",
    'will',
  ].join(' | '),
);
const doing =
  '(?:succe(?:eded|eds|ss)|successful|effective|instrumental|responsible|credited) (?:in|at|for|with)';

const patterns = [
  `(?<verb>${verbs})${changedThing}`,
  `(?<verb>${done} ${infinitive})${changedThing}`,
  `(?<verb>${doing} ${gerund})${changedThing}`,
  `(?:thereby|thus|hence) (?<verb>${gerund})${changedThing}`,
  `(?<=, )(?<verb>${gerund})${changedThing}(?= (?:by|from) \\d)`,
  "(?<verb>narrow(?:ed|s)|close[sd])(?: [\\w'-]+){1,4}? gaps?",
].map(wordPattern);

const isAdjectiveToo = new RegExp(`^${adjectives}$`, 'i');
const beforeNoun = new RegExp(
  `(?:^|[(–—]\\s*|(?<![\\p{L}'-])${anyOf(
    `the | an? | of | with | for | in | to | from | by | about | on | no | their | our | its | his |
    her | my | your | these | those | some | any | more | much | reported | report | saw | see |
    seen | showed | shows | shown | show | found | noted | described | mentioned | cited | were |
    was | is | are | as | or | including | than | named`,
  )}\\s)$`,
  'iu',
);
const afterOtherNoun =
  /\b(?:with|saw|see|seen|reported|found|noted|showed|better|higher|stronger|fewer|more|less|improved|increased)\b(?:\s[\w'-]+){0,6}\sand\s$/i;
const verbBehind = /^(?:\s[\w'-]+){0,4}?\s(?:was|were|is|are|has|have|came|followed|went)\b/i;
const pupilsBefore = /\b(?:pupils|children|students|learners|they|he|she)\s(?:\w+\s){0,2}$/i;
const spokenOf =
  /^\s(?:as an?\s|with (?:the|parents|families|staff|governors)|at (?:the|a|each|every|our)\s)/i;

/** "raised attainment", "did not improve reading", "helped to cut exclusions", "narrowed the gap". */
export const changedByWork: ClaimFinder = {
  mention:
    /rais|boost|lift|improv|increas|enhanc|strengthen|accelerat|reduc|lower|cut|transform|halv|doubl|dr[io]v|push|br[io]|turned|narrow|clos/i,
  *claimsIn(text) {
    for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const [words] = match;
      const end = match.index + words.length;
      const verb = partOf(match, 'verb');
      if (isNoVerb(verb, text, match.index, end) || isOwnDoing(words, text, match.index)) {
        continue;
      }
      const name = /gaps?$/i.test(words) ? 'the gap' : nameOfOutcome(words);
      const falls = /reduc|lower|cut|halv|narrow|clos/i.test(verb);
      yield {
        at: match.index,
        end,
        words,
        hint: isDenial(text, match.index, words)
          ? `Write what was seen: "no change in ${name} was seen", or "${name} stayed as before".`
          : `Write what was seen: "${name} ${falls ? 'fell' : 'rose'} alongside the work", or whose view it is: "schools reported a change in ${name}".`,
      };
    }
  },
};

/** Whether the form is an adjective or a noun here, or the sentence speaks of mentioning the thing. */
function isNoVerb(verb: string, text: string, at: number, end: number): boolean {
  const before = text.slice(0, at);
  const behind = text.slice(end);
  const isAdjective =
    isAdjectiveToo.test(verb) &&
    (afterOtherNoun.test(before) || (/,\s$/.test(before) && verbBehind.test(behind)));
  const beginsPhrase = !verb.includes(' ') && beforeNoun.test(before);
  return isAdjective || beginsPhrase || spokenOf.test(behind);
}

/** Whether pupils changed something of their own, which tells of a change and not of its cause. */
function isOwnDoing(words: string, text: string, at: number): boolean {
  return pupilsBefore.test(text.slice(0, at)) && /^\S+ (?:their|his|her) /i.test(words);
}
