import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { partOf, wordPattern } from '../rule.ts';
import { contradictionOf, type ContradictionFinder } from './contradiction.ts';

/** The work of the entry, and not "the second project" or "the wider programme". */
const work =
  "(?:the|this|our|their) (?:(?!(?:second|third|new|next|wider|larger|later|similar|original|follow-up) )[\\w'-]+ )?(?:programme|project|partnership|scheme|work|initiative)";
const month =
  '(?:(?:early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)[- ])*(?:of )?';
const year = (name: string) => `${month}(?<${name}>(?:19|20)\\d\\d)(?:[-/–]\\d\\d(?:\\d\\d)?)?`;
const datePatterns = [
  `${work} (?:first )?(?:began|started|was launched|was set up|opened) in ${year('start')}`,
  `${work} (?:ended|finished|closed|stopped|came to an end) in ${year('end')}`,
  `${work} ran until ${year('end')}`,
  `${work} (?:ran|lasted|took place|went on) (?:from|between) ${year('start')} (?:to|until|and|till) ${year('end')}`,
].map(wordPattern);
/** Without a year there is no date. */
const yearMention = /(?:19|20)\d\d/;

/** "the project began in 2015", "the work ran from 2013 to 2015". */
export function dateFinder({ period }: CaseStudyData): ContradictionFinder {
  return (text) => {
    if (!yearMention.test(text)) return undefined;
    for (const match of datePatterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      for (const point of ['start', 'end'] as const) {
        const written = partOf(match, point);
        const declared = period[point];
        if (
          written !== '' &&
          declared !== NOT_REPORTED &&
          !isInYear(match[0], Number(written), declared)
        ) {
          return contradictionOf(
            match,
            `does not agree with the period: its ${point} is ${declared === 'ongoing' ? '"ongoing"' : declared}.`,
            `Correct the text or "${point}" of the period.`,
          );
        }
      }
    }
    return undefined;
  };
}

/** A school year such as 2014-15 is in both of its years. */
function isInYear(words: string, written: number, declared: string): boolean {
  const known = Number(declared.slice(0, 4));
  return (
    known === written ||
    (known === written + 1 && new RegExp(`${String(written)}[-/–]`).test(words))
  );
}
