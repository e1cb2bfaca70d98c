import type { Count, Sentence } from './counts.ts';
import { wordSet } from './nouns.ts';
import { disclosureThresholds } from './thresholds.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a small count tells of real pupils, and not of how a group is made up ("in groups of
 * three"), of a ratio, of a bound ("at least three"), or of what a reader might do.
 */
export function isReported(count: Count, sentence: Sentence, isAdvice: boolean): boolean {
  const { tokens, first, words } = sentence;
  const number = tokens[count.index - first];
  const before = tokens.slice(0, count.index - first).map(({ word }) => word);
  const behind = tokens.slice(count.last - first + 1, count.last - first + 6);
  const after = behind.map(({ word }) => word);
  if (
    tokens.at(-1)?.word === '?' ||
    (isAdvice && !hasHappened(words)) ||
    isBound(before, count.value) ||
    isPerGroup(before, after) ||
    isRatio(count, sentence, behind)
  ) {
    return false;
  }
  if (count.value === 1 && !/^\d/.test(number?.text ?? '')) {
    // "One pupil told us" is how a quotation begins; "one pupil was excluded" is a count.
    return (
      onlyWords.has(before.at(-1) ?? '') ||
      factVerbs.has(after[0] ?? '') ||
      (places.has(after[0] ?? '') && after.some((word) => placeVerbs.has(word)))
    );
  }
  return count.whole === undefined || count.whole >= count.value;
}

const onlyWords = wordSet('only just');
const places = wordSet('in from at on');
const placeVerbs = wordSet('was were had is left');
const factVerbs = wordSet(
  `was were had has is left moved made did could needed joined passed failed reached achieved
  received got went came stopped refused improved dropped became with spoke scored lost missed
  started began changed attended`,
);

/** Whether a sentence of advice tells what was done all the same. */
function hasHappened(words: string): boolean {
  return (
    /\b(?:we|our|us|had|was|were|did|they)\b/i.test(words) &&
    !/^(?:ask|choose|pick|take|let|give|find|start|begin|we read|we suggest)\b/i.test(words)
  );
}

/** "Fewer than 5", "at least three", "up to four": no count, unless it leaves next to none. */
function isBound(before: readonly string[], value: number): boolean {
  const words = before.slice(-4).join(' ');
  if (/\b(?:no|not) (?:more|fewer|less) than$/.test(words)) {
    return true;
  }
  if (/\b(?:fewer than|less than|under|below)$/.test(words)) {
    return value >= disclosureThresholds.count;
  }
  return /\b(?:more than|at least|at most|up to|(?:maximum|minimum) of|over)$/.test(words);
}

const adults = wordSet(
  'adult adults teacher teachers tutor tutors mentor mentors staff assistant assistants',
);

/** "Each Friday 3 pupils read": they are the same three. */
const weekdays = wordSet(
  `monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays
  saturday saturdays sunday sundays`,
);

const eachWords = wordSet('each every per');
const clauseEnds = wordSet('; :');

/** "In groups of three", "each class sent two pupils", "three pupils at a time". */
function isPerGroup(before: readonly string[], after: readonly string[]): boolean {
  const clause = before.slice(before.findLastIndex((word) => clauseEnds.has(word)) + 1);
  return (
    clause.some((word, at) => eachWords.has(word) && !weekdays.has(clause[at + 1] ?? '')) ||
    /\b(?:groups|pairs|teams|sets|batches|classes|rooms) of(?: (?:about|around|\S+ (?:to|or|and|-|–)))?$/.test(
      clause.slice(-4).join(' '),
    ) ||
    /^(?:per|each|apiece|at a time|at once|(?:in|from|for|of) (?:each|every)|an? (?:day|week|term|month|year|session|lesson|class|time|teacher|mentor|tutor))\b/.test(
      after.slice(0, 3).join(' '),
    )
  );
}

/** "One pupil in five", "three in ten pupils", "four children to one adult", "to three or to thirty". */
function isRatio(count: Count, { tokens, first }: Sentence, behind: readonly Token[]): boolean {
  const token = (index: number) => tokens[index - first];
  const { index } = count;
  const isNumber = (at: number) => token(at)?.value !== undefined;
  const [one, two, three] = behind;
  const before = token(index - 1)?.word;
  return (
    (token(index + 1)?.word === 'in' && isNumber(index + 2)) ||
    (before === 'in' && (isNumber(index - 2) || isNumber(index - 3))) ||
    (one?.word === 'in' && two?.value !== undefined) ||
    (one?.word === 'out' && three?.word === 'every') ||
    (one?.word === 'to' && adults.has(three?.word ?? '')) ||
    (before === 'to' && (adults.has(token(index - 2)?.word ?? '') || one?.word === 'or'))
  );
}
