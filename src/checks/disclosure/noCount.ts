import { wordSet } from './nouns.ts';
import type { Token } from './tokens.ts';

const months = wordSet(
  'january february march april may june july august september october november december',
);

/** Words before a number that make it a name: Year 5, Level 3, Key Stage 2, page 4, aged 7. */
const labels = wordSet(
  `year years grade grades level levels stage stages ks phase phases set sets band bands group groups
  tier tiers step steps class classes form forms unit units part parts page pages p pp table tables
  figure figures chapter chapters room rooms round rounds wave waves cohort cohorts week weeks day
  days term terms age ages aged number numbers no nos section sections item items volume version
  progress attainment type types option options floor bay strand question questions theme wave row
  rows column columns line lines case model objective standard standards principle
  £ $ € key`,
);

/** Behind one of these a lower-case "week" or "class" is one, and no number follows its name. */
const beforeThing = wordSet(
  'the a an that this same first second third last final next previous one each every our their per',
);

/** "By the age of five", "on a scale of five". */
const scales = wordSet('age ages scale');

/** Words that join numbers: Years 5, 6 and 7. */
const between = wordSet('and or to , – - & / then');

/** What stands behind a number that counts nothing by itself: 5 %, 3 pm, two hundred. */
const measures = wordSet(
  '% percent st nd rd th am pm ° hundred hundreds thousand thousands million millions billion dozen score',
);

/** Whether a number is a name or a measure rather than a count: Year 5, £5, 2.5, 5 %, 8.30. */
export function isNoCount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.value === undefined || token.decimals > 0) {
    return true;
  }
  const [next, second, third] = tokens.slice(index + 1, index + 4);
  if (
    measures.has(next?.word ?? '') ||
    (next?.word === 'per' && second?.word === 'cent') ||
    // A date, and a ratio or a time of day.
    (next?.word === '/' && third?.word === '/') ||
    (next?.word === ':' && next.at === token.end && second?.at === next.end)
  ) {
    return true;
  }
  const one = tokens[index - 1];
  if (one?.word === ':' && one.end === token.at && tokens[index - 2]?.value !== undefined) {
    return true;
  }
  return isNamed(tokens, index, /\d/.test(token.text), next?.word === 'of');
}

/** Whether the word before a number, or before the numbers that it is joined to, is a label. */
function isNamed(tokens: readonly Token[], index: number, isFigure: boolean, isPart: boolean) {
  const wordAt = (place: number) => tokens[place]?.word ?? '';
  let at = index - 1;
  let joined = tokens[at - 1];
  while (between.has(wordAt(at)) && joined?.value !== undefined) {
    // "From 8.30 to 9" is a time of day.
    if (joined.decimals > 0) return true;
    at -= 2;
    joined = tokens[at - 1];
  }
  const [two, one] = [wordAt(at - 1), wordAt(at)];
  const isThing = tokens[at]?.text === one && beforeThing.has(two);
  const isDate = months.has(one) && isFigure && !isPart;
  const isLabel = (labels.has(one) && !isThing) || isDate;
  // "At 3 pupils go home" is a time of day, too; "by the age of five children" is an age.
  const isTime = one === 'at' && isFigure;
  const isScale = one === 'of' && scales.has(two);
  return isLabel || isTime || isScale;
}
