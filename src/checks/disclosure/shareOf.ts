import type { Sentence } from './counts.ts';
import type { WrittenShare } from './percentages.ts';
import type { Token } from './tokens.ts';
import { namesOthers, namesPupils, namesThings, wordSet } from './nouns.ts';
import { unitOf } from './units.ts';

/** Marks, time, money, growth and what is said of tests: no share of people. */
const noShare =
  /\b(?:interval|confidence level|budgets?|income|spending|pass marks?|marks?|attendance|absence rate|occupancy|effect size)\b/i;
const persistentAbsence = /\bpersistent(?:ly)? absen/i;

/** Whether the words about a percentage say that it is none of people: of marks, money or time. */
export function isMarkOrMoney(words: string): boolean {
  return noShare.test(words) && !persistentAbsence.test(words);
}

/** Words of results and of groups of pupils, for a sentence that does not name them. */
const outcomes =
  /\b(?:(?:expected|higher|required) (?:standard|level)s?|greater depth|phonics|pass(?:ed|es)? (?:the|their|in)|pass rates?|GCSEs?|A[- ]levels?|SATs|key stage|on track|caught up|persistent(?:ly)? absen\w*|good level of development|GLD|age[- ]related|achiev(?:ed|ing)|attain(?:ed|ing)|free school meals|reading age|grades? \d|A\*-C)\b/i;
/** Age-related expectations. */
const expectations = /\bARE\b/;

const staff = /\b(?:teachers?|staff|heads?|headteachers?|leaders?|trainees|mentors?)\b/i;
const otherPeople =
  /\b(?:schools?|assistants?|parents?|governors?|reviewers?|colleagues|respondents|lessons?|sessions?|visits)\b/i;

/** What a sentence is about, as far as it decides of whom its shares are. */
export interface Topic {
  readonly isOfMarksOrMoney: boolean;
  readonly isOfResults: boolean;
  readonly isOfStaff: boolean;
  readonly isOfOthers: boolean;
  /** Whether the sentence before names pupils first. */
  readonly followsPupils: boolean;
}

/** What a sentence with a share in it is about. */
export function topicOf({ words }: Sentence, earlier: Sentence | undefined): Topic {
  const isOfStaff = staff.test(words);
  const named = earlier?.tokens.find(({ word }) => namesPupils(word) || namesOthers(word));
  return {
    isOfMarksOrMoney: isMarkOrMoney(words),
    isOfResults: outcomes.test(words) || expectations.test(words),
    isOfStaff,
    isOfOthers: isOfStaff || otherPeople.test(words),
    followsPupils: named !== undefined && namesPupils(named.word),
  };
}

const ofWhom = wordSet('them these those whom the all');

/** Whether a share is one of pupils, as far as its sentence and the one before tell. */
export function isOfPupils(
  { index, last, isFraction }: WrittenShare,
  topic: Topic,
  { tokens: own, counts, first }: Sentence,
  tokens: readonly Token[],
): boolean {
  const before = own.slice(Math.max(0, index - first - 30), index - first);
  if (isChange(before, tokens[last + 1]?.word ?? '') || isOfSchools(before)) {
    return false;
  }
  const behind = behindBrackets(tokens, last);
  const isOf = tokens[behind + 1]?.word === 'of';
  const object = tokens[behind + 2]?.word ?? '';
  const unit = unitOf(tokens, behind).kind;
  const isOfWhom = ofWhom.has(object);
  if (isOf && !topic.isOfStaff && isOfGroup(tokens, behind + 2)) {
    return true;
  }
  if (isFraction || (isOf && (unit !== 'unknown' || !isOfWhom))) {
    return unit === 'pupils' || (unit === 'unknown' && namesPupilsNext(tokens, behind));
  }
  if (topic.isOfMarksOrMoney || isScore(before)) {
    return false;
  }
  return (
    before.some(({ word }) => namesPupils(word)) ||
    counts.some(
      (count) => count.kind === 'pupils' && (count.index < index || count.last < behind),
    ) ||
    (topic.isOfResults && !topic.isOfStaff) ||
    (topic.followsPupils && !topic.isOfOthers && !isOf)
  );
}

/** The last token of a phrase with the words in brackets behind it: "58% (n = 30) of children". */
function behindBrackets(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.word !== '(') {
    return last;
  }
  const length = tokens.slice(last + 1, last + 9).findIndex(({ word }) => word === ')');
  return last + 1 + length;
}

/** "Of the class", "of Year 6", "of this group of 12 pupils". */
function isOfGroup(tokens: readonly Token[], start: number): boolean {
  const words = tokens
    .slice(start, start + 6)
    .map(({ word }) => word)
    .join(' ');
  return /^(?:(?:the|our|this|that|each|one|a|whole|first|second|last|same) ){0,3}(?:class|cohort|intake|year group|tutor group|group|year \d{1,2}|reception)\b/.test(
    words,
  );
}

/** "Of pupils", "of the children", with nothing but a description between. */
function namesPupilsNext(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 1, last + 8);
  const at = rest.findIndex(({ word }) => namesPupils(word));
  return (
    ofWords.has(rest[0]?.word ?? '') &&
    rest
      .slice(1, Math.max(at, 1))
      .every(
        ({ word }) =>
          /^[\p{L}\d'-]+$/u.test(word) &&
          !noLink.has(word) &&
          !namesOthers(word) &&
          !namesThings(word),
      ) &&
    at !== -1
  );
}

const noLink = wordSet('for in with on to by from and that who was were is are');
const ofWords = wordSet('of the our');

const changes = wordSet(
  `more fewer less higher lower faster slower increase decrease rise fall drop growth interval
  confidence discount mark cut`,
);

/** "Rose by 5%", "up 11% on 2009", "5% more". */
function isChange(before: readonly Token[], next: string): boolean {
  const words = `${before.map(({ word }) => word).join(' ')} `;
  return (
    /\b(?:rose|rise|risen|fell|fall|fallen|grew|grow|grown|growth|increased?|decreased?|dropped|went up|went down|cut) (?:of |by )(?:\w{1,20} ){0,2}$/.test(
      words,
    ) ||
    /\b(?:up|down) (?:by )?$/.test(words) ||
    changes.has(next)
  );
}

const scores = wordSet('score scored scoring');

/** "Scored 60%", "with a score of at least 60% in the quiz". */
function isScore(before: readonly Token[]): boolean {
  return before.slice(-6).some(({ word }) => scores.has(word));
}

/** "Schools in which more than 30% of pupils …", "the target was 90% of pupils". */
function isOfSchools(before: readonly Token[]): boolean {
  const words = before.map(({ word }) => word).join(' ');
  return (
    /\b(?:targets?|aims?|aimed|goals?|hoped?|thresholds?|floor)\b/.test(words) ||
    (/\bschools\b/.test(words) &&
      / (?:more than|fewer than|less than|at least|over|under|above|below)$/.test(words))
  );
}

const roughly = wordSet('about around nearly almost over under roughly approximately some ~');

/** "About 40%", "over half", "some 300 pupils": no exact number. */
export function isRough(tokens: readonly Token[], index: number): boolean {
  const [two = '', one = ''] = [tokens[index - 2]?.word, tokens[index - 1]?.word];
  return (
    roughly.has(one) ||
    /^(?:more|less|fewer) than$|^(?:at|up) (?:least|most|to)$|^(?:close to|only just)$/.test(
      `${two} ${one}`,
    )
  );
}
