import { anyOf, wordPattern } from './rule.ts';

/** A word, and what may not follow it if it is to be about pupils or teaching. */
function notBefore(word: string, others: string): string {
  return `${word}(?! ${anyOf(others)})`;
}

/**
 * Words for what a school hopes to change, as part of a pattern. With some nouns behind them they
 * name something else: "reading list", "teaching post", "progress meeting".
 */
export const outcomeWord = anyOf(
  [
    notBefore('attainment', 'data | team | lead'),
    'achievements?',
    notBefore('results', 'day | slip | service | being'),
    '(?:pupil |student |learning )?outcomes',
    notBefore('progress', 'meeting | review | report | check | data | board | update'),
    notBefore(
      'attendance',
      'officer | register | lead | team | list | record | data | polic | at (?!school)',
    ),
    'absences?',
    'absenteeism',
    'truancy',
    'grades',
    'scores?',
    'marks',
    notBefore('gcses?', 'class | course | teacher | group | pupil | moderation | year'),
    'a[- ]levels?',
    'sats',
    notBefore(
      'reading',
      `list | group | room | week | scheme | book | corner | partner | mentor | volunteer | lead |
      material | the | of | about`,
    ),
    notBefore('writing', 'group | team | moderation | down | up | the | a | to'),
    notBefore(
      '(?:maths|mathematics)',
      `hub | lead | department | teacher | room | team | network | specialist | club | staff |
      coach`,
    ),
    notBefore(
      '(?:literacy|numeracy|phonics)',
      'lead | hub | team | scheme | coordinator | hour | course',
    ),
    'oracy',
    'vocabulary',
    notBefore('standards', 'for (?:heads|leaders|teach)'),
    '(?:staff |teacher |pupil )?retention',
    'turnover',
    notBefore('behaviou?r', 'lead | polic | team | specialist | mentor | support | hub'),
    notBefore('well-?being', 'lead | team | day | charter | polic | hub'),
    notBefore(
      'teaching',
      `school | staff | assistant | post | time | load | hour | room | material | resource |
      timetable | alliance | day | union | hub | team | commitment | vacanc | head`,
    ),
    notBefore('(?<!\\bin )practice', 'paper | test | question | session | visit'),
    '(?:changes?|improvements?|shifts?|gains?) in practice',
    'pedagogy',
    'exclusions?',
    'suspensions?',
    notBefore(
      'learning',
      `walk | communit | round | network | plan | support | platform | set | mentor | assistant |
      resource | objective | partner | management | lead | hub`,
    ),
    'confidence',
    'motivation',
    'aspirations?',
    'attitudes?',
    'skills',
    'morale',
    'pass rates?',
    notBefore(
      'engagement',
      '(?:with|of) (?:the )?(?:parent|famil|governor|communit|council|partner)',
    ),
    notBefore('performance', 'management | table | review | data'),
    "(?:subject|maths|teachers') knowledge",
    'knowledge of maths',
    "(?:pupils|students|learners)' [a-z]+",
    "children's [a-z]+",
  ].join(' | '),
);

const outcome = wordPattern(outcomeWord);

/** A share or a change in points: a figure that speaks of results, unless money or time is near. */
const figure = /\d[\d.,]*\s?(?:%|(?:per ?cent|percentage(?: points?)?|points?)\b)/i;
const moneyOrTime =
  /[£$€]|\b(?:budgets?|costs?|price|prices|spending|funding|fees?|salar(?:y|ies)|pay|grants?|hours?|minutes|staffing)\b/i;

/** Some words, and where they stand in a longer text. */
interface Span {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The first word for an outcome in a text. */
export function outcomeIn(text: string): Span | undefined {
  const [match] = text.matchAll(outcome);
  return match && spanOf(match);
}

/** The first word for an outcome, or else a figure that speaks of one. */
export function outcomeOrFigureIn(text: string): Span | undefined {
  const match = moneyOrTime.test(text) ? null : figure.exec(text);
  return outcomeIn(text) ?? (match === null ? undefined : spanOf(match));
}

function spanOf(match: RegExpExecArray): Span {
  const [words] = match;
  return { words, start: match.index, end: match.index + words.length };
}

/** What a sentence calls the outcome that a claim is about. */
export function nameOfOutcome(text: string): string {
  return outcomeIn(text)?.words ?? 'results';
}

const change = wordPattern(
  anyOf(
    `rose | rises? | risen | rising | higher | better | improve[sd]? | improvements? |
    gain(?:s|ed)? | up | grew | grown | growth | increase[sd]? | fell | fallen | falls? | lower |
    fewer | less | dropped | drop | reduced | narrowed | doubled | halved | stronger | more |
    changed? | changes | faster | success | raised | boosted`,
  ),
);

/** Whether a text tells of a change. */
export function tellsOfChange(text: string): boolean {
  return text.search(change) !== -1 || figure.test(text);
}
