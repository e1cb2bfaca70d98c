import { anyOf, wordPattern } from './rule.ts';
import type { Sentence } from './sentence.ts';

/** Words that say that something is not known, said or tested; what follows is no claim. */
const disclaimer = wordPattern(
  anyOf(
    `(?:cannot|can't|could not|couldn't|do not|don't|does not|doesn't|did not|didn't|is not|not able|nobody|no one|unable|never|neither|nor|no study|no design)(?: [\\w']+){0,4}? ${anyOf(
      `say | tells? | knows? | knew | shows? | showed | shown | claims? | proves? | means? |
      establish | conclude | test | tested | measure | measured | judge | asked? | look | assess |
      assessed | imply | sure | argue | assume | report | study | studied | separate`,
    )} |
    nothing(?: [\\w']+){0,8}? (?:show|shows|showed|says?|said|tells?|proves?|suggests?|settles?) |
    (?:no|little|without|any|lack of|not enough)(?: \\w+){0,2} (?:evidence|proof|signs?|reason to|claim|way|measure|test) |
    (?:not|never)(?: \\w+)? (?:established|clear|known|certain|possible|proof|proven|proved|shown|tested|sure|say|claiming) |
    unclear | unknown | uncertain | untested | unlikely | too (?:early|soon) | impossible to |
    (?:hard|difficult) to | disput(?:e|es|ed) | debated? | argued over | open question |
    (?<!no |without )(?:doubt|doubts|doubted|doubtful) | whether | unless | how far | how much |
    to what extent | suppose | to find out | to see | ask what`,
  ),
);

/** The same, behind the words in question. */
const laterDisclaimer = wordPattern(
  anyOf(
    `(?:is|are|was|were|has|have|can|could)(?: not|n't)(?: \\w+){0,2} (?:established|proven|proved|tested|known|clear|supported|shown|checked|certain|said|told|measured) |
    remains? (?:unclear|unknown|untested|open) | (?:is|are) (?:unclear|unknown|untested|disputed)`,
  ),
);

/** Words that make what follows a wish, a plan or a possibility. */
const aim = wordPattern(
  anyOf(
    `aim(?:s|ed|ing)? | (?<!\\bas )hope[sd]? | hoping | want(?:s|ed)? | wish(?:es|ed)? |
    intend(?:s|ed)? | meant to | designed to | (?<!\\bas )planned to | (?<!\\bas )expect(?:s|ed)? |
    in order to | so that | with a view to | set out to | (?:trying|tried|try) to |
    (?:idea|theory|purpose|plan|goal|target|objective|ambition|intention|hope|expectation|question|reasoning)s? (?:was|is|were|are|that|to|being|behind|of) |
    may | might | could | would | should | can | cannot | can't | perhaps | possibly | maybe |
    likely | likelier | (?:seem|appear)(?:s|ed)? | if`,
  ),
);

/** Verbs by which a sentence gives what somebody said or thought. */
const attribution = wordPattern(
  anyOf(
    `(?<!to |can )(?:say|says) | said | saying | reported | reports? that | felt | feels? |
    thought | thinks? | believed? | believes | told | judged | perceived | claimed |
    claims? that | argue[sd]? | credit(?:s|ed)? | attribut(?:e|es|ed) | cited | described how |
    put down to | puts? (?:this|that|it|them|these|the \\w+)(?: \\w+)?`,
  ),
);
const attributedAnywhere =
  /\baccording to\b|\bin (?:their|his|her|our|the) (?:own )?(?:view|opinion|eyes|words)\b/i;
const attributedBehind =
  /,\s+(?:[\w']+\s+){0,4}(?:said|say|says|told us|reported|report|felt|feel|thought|think|believed|believe|argued?|argues)\b/i;

/** What a school does not bring about; a sentence about it claims nothing for the work. */
const outsideCause = wordPattern(
  anyOf(
    `pandemic | covid(?:-19)? | coronavirus | lockdowns? | closures? | snow | floods? | strikes? |
    illness | flu | cuts | shortages? | vacanc(?:y|ies) |
    change in (?:the )?(?:exam|test|grading|measure|curriculum)s?`,
  ),
);

const earlierResearch =
  /\b(?:research|stud(?:y|ies)|trials?|reviews?|evidence|evaluations?|pilots?|meta-analys[ei]s)\b/i;

/** Where a new statement begins inside a sentence. */
const newStatement = /;|:|,\s+(?:and|but|so|yet|while|whereas|then)\s/i;

/** Where a part of a sentence ends. */
const partEnd = /[;:,]/;

/** Whether the sentence disclaims what stands at `at`: "we cannot say that it raised results". */
export function isDisclaimed(text: string, at: number, end: number): boolean {
  return (
    reaches(disclaimer, text, at, newStatement) || text.slice(end).search(laterDisclaimer) !== -1
  );
}

/** Whether the words at `at` are a wish, a plan or a possibility, or under an "if". */
export function isTentative(text: string, at: number): boolean {
  return reaches(aim, text, at, partEnd);
}

/** Whether the sentence gives the words at `at` as what somebody said or thought. */
export function isAttributed(text: string, at: number, end: number): boolean {
  return (
    attributedAnywhere.test(text) ||
    attributedBehind.test(text.slice(end)) ||
    reaches(attribution, text, at, newStatement)
  );
}

/** Whether the cause that the sentence names is one from outside, such as the pandemic. */
export function isFromOutside(text: string, at: number): boolean {
  return reaches(outsideCause, text, at, partEnd);
}

/** Whether the cause that is named in the words themselves is one from outside. */
export function namesOutsideCause(words: string): boolean {
  return words.search(outsideCause) !== -1;
}

/** Whether a sentence tells, as a reason for the work, what earlier research found. */
export function isEarlierResearch({ text, passage, cited }: Sentence): boolean {
  const { section, isReason } = passage;
  return (isReason || (section === 'Why did they start?' && cited)) && earlierResearch.test(text);
}

/** Whether a pattern stands before `at` with nothing between the two that ends its reach. */
function reaches(pattern: RegExp, text: string, at: number, end: RegExp): boolean {
  return [...text.slice(0, at).matchAll(pattern)].some(
    (match) => !end.test(text.slice(match.index + match[0].length, at)),
  );
}
