import type { Count, Sentence } from './counts.ts';
import { namesOneOf, namesPupils, wordSet } from './nouns.ts';

/** A count of pupils that is no number and its unit, by its first and last token. */
type Few = Pick<Count, 'index' | 'last' | 'value'>;

/** Finds "n = 3", and words for one pupil or two: "both pupils", "a couple of", "the only girl". */
export function findFew(sentence: Sentence): Few[] {
  return [...samples(sentence), ...wordsForFew(sentence), ...allBut(sentence)];
}

const others =
  /\b(?:schools?|teachers?|staff|heads?|headteachers?|leaders?|assistants?|mentors?|trusts?|hubs?|parents?|governors?|lessons?|classes)\b/i;

/** "n = 3": of pupils, unless the sentence says that it is of schools or of adults. */
function samples({ tokens, words, first }: Sentence): Few[] {
  return tokens.flatMap(({ word }, at): Few[] => {
    const number = tokens[at + 2];
    if (word !== 'n' || tokens[at + 1]?.word !== '=' || number?.value === undefined) {
      return [];
    }
    const next = tokens[at + 3]?.word ?? '';
    const isNamed = others.test(next) || (others.test(words) && !namesAny(tokens));
    return isNamed || number.decimals > 0
      ? []
      : [{ index: first + at, last: first + at + 2, value: number.value }];
  });
}

function namesAny(tokens: Sentence['tokens']): boolean {
  return tokens.some(({ word }) => namesPupils(word));
}

const noLink = wordSet('and or to for with in by from at on who that was were is are');
const pairs = wordSet('couple pair duo trio');

function wordsForFew({ tokens, first }: Sentence): Few[] {
  return tokens.flatMap(({ word }, at): Few[] => {
    const length = tokens.slice(at + 1, at + 5).findIndex((token) => namesPupils(token.word));
    const between = tokens.slice(at + 1, at + 1 + length).map((token) => token.word);
    if (length === -1 || between.some((each) => noLink.has(each) || !/\p{L}/u.test(each))) {
      return [];
    }
    const last = at + 1 + length;
    const named = tokens[last]?.word ?? '';
    const isPlural = /(?:s|children|freshmen)$/.test(named);
    const [two, one] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
    const isBoth = word === 'both' && isPlural && tokens[last + 1]?.word !== 'and';
    const isPair = pairs.has(word) && one === 'a' && between[0] === 'of';
    const isSingle =
      namesOneOf(named) &&
      ((word === 'single' && one === 'a' && two !== 'not') || (word === 'only' && one === 'the'));
    if (!isBoth && !isPair && !isSingle) {
      return [];
    }
    const value = isSingle ? 1 : word === 'trio' ? 3 : 2;
    return [{ index: first + at - (isBoth ? 0 : 1), last: first + last, value }];
  });
}

/** "All but two of the class", "every child apart from three". */
function allBut({ tokens, first }: Sentence): Few[] {
  return tokens.flatMap(({ value }, at): Few[] => {
    if (value === undefined || value < 1) {
      return [];
    }
    const wordsIn = (from: number, to: number) =>
      tokens.slice(Math.max(0, from), to).map(({ word }) => word);
    const before = wordsIn(at - 4, at).join(' ');
    const isOfClass =
      /\ball but$/.test(before) &&
      /^of (?:the|our|this|that) (?:class|cohort|year group|group)\b/.test(
        wordsIn(at + 1, at + 5).join(' '),
      );
    const isOfPupils =
      /\b(?:apart from|except|except for|other than)$/.test(before) &&
      wordsIn(at - 4, at).some((word) => namesPupils(word));
    return isOfClass || isOfPupils ? [{ index: first + at, last: first + at, value }] : [];
  });
}
