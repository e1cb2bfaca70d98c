import type { CaseStudyData } from '#schema/caseStudy.ts';
import { anyOf, wordPattern, type Rule } from './rule.ts';

const count = anyOf(
  '\\d+(?:\\.\\d+)? | an? | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | several | some | few',
);
const further = '(?:additional|extra|more|further|less|fewer)';

/** Months as a measure of learning, not of time. */
const learning = '(?:progress|learning|schooling|growth)';
const monthsOfLearning = [
  // "two months' less progress", "3 months of additional progress", "a month of extra schooling"
  `(?:${count} )?(?:${further} )?months?(?:'s?| of|'s? of)(?: ${further})? ${learning}`,
  `(?:${count} )?${further} months? ${learning}`,
  `(?:${count} )?months? ${further} ${learning}`,
  // The same without its apostrophe, but not "after nine months progress was slow".
  `(?<=(?:made|make|makes|making|showed|gained) )${count} months? ${learning}`,
  // "made two additional months"
  `(?:made|make|making|makes|gained?|gains|gaining|achieved?|worth|equal to|equivalent to)(?: the equivalent of| about| around| almost| nearly| over)?(?: ${count})? ${further} months?(?! (?:of )?(?:work|time|funding|support|training|pay|data))`,
  // "were three months ahead", "finished four months behind the others"
  `${count} months (?:ahead|behind)(?! (?:of )?(?:the |our |its )?(?:schedule|time|plan|planned|deadline|launch|start|visit|exam|timetable))`,
].map(wordPattern);

const pupils =
  /\b(?:pupils?|children|students?|learners?|class(?:es)?|cohorts?|groups?|year \d+|readers?|attainment|progress|reading|maths|scores?|results)\b/i;

/** Tells whom the work was for, as in "pupils who were six months behind". */
const whoTheyWere = /\bwho (?:are|were|had been|fell|had fallen)(?: \w+){0,3}\s$/i;

/** Refuses "months' progress" where no outcome reports months: nobody is to convert them. */
export function monthsRule({ outcomes }: CaseStudyData): Rule {
  const areReported = (outcomes ?? []).some(
    ({ monthsOfProgress }) => monthsOfProgress !== undefined,
  );
  return {
    mention: /month/i,
    find: ({ text }) => {
      if (areReported) {
        return undefined;
      }
      for (const pattern of monthsOfLearning) {
        for (const match of text.matchAll(pattern)) {
          const isPosition = /ahead|behind/i.test(match[0]);
          const isTime =
            isPosition && (!pupils.test(text) || whoTheyWere.test(text.slice(0, match.index)));
          if (!isTime) {
            return {
              rule: 'months',
              severity: 'error',
              at: match.index,
              end: match.index + match[0].length,
              message: `"${match[0]}" measures learning in months, and no outcome reports months of progress.`,
              hint: 'Give the result as the source does. Only where the source itself reports months, declare "monthsOfProgress" in that outcome; do not convert another figure.',
            };
          }
        }
      }
      return undefined;
    },
  };
}
