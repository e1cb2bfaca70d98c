import type { Found, IdentifierRule } from './found.ts';
import { masked } from './mask.ts';
import { childWord, type Reading } from './reading.ts';
import { disclosureThresholds } from './thresholds.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** A whole date: day, month and year. */
const date = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d\\d)|\\d{4}-\\d\\d-\\d\\d|${day} (?:of )?${month},? \\d{4}|${month} ${day},? \\d{4})(?![\\p{L}\\p{N}/-]|\\.\\d)`,
  'giu',
);

/** Without a day and a month together there is no whole date. */
const mention = new RegExp(
  `\\d[./-]\\d{1,2}[./-]\\d|\\d(?:st|nd|rd|th)? (?:of )?${month},? \\d{4}|${month} ${day},? \\d{4}`,
  'i',
);

const birth = /\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?dates?|birthdays?|born)/gi;

/** "Born between … and …" tells who belongs to a year group, not when one child was born. */
const cohort = /^\s*(?:between|from|on or (?:after|before)|after|before)\b|\band\s*$/i;

/** Words before a date that make it the date of an event: "on 14 May", "until 14 May". */
const event =
  /\b(?:on|from|until|till|by|since|between|before|after|dated|of|to|in|and|at|week|accessed|published|updated|reviewed|obtained|expires|start|end)[:"',]*\s*["']?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** Finds dates of birth, and whole dates beside a word for a child. */
export const dateOfBirthRule: IdentifierRule = { mention, find: findDatesOfBirth };

function findDatesOfBirth(reading: Reading): Found[] {
  const { birthDistance, childDistance } = disclosureThresholds;
  return [...reading.words.matchAll(date)].flatMap(({ index, 0: written }): Found[] => {
    const end = index + written.length;
    const { before, after } = reading.around(index, end, childDistance);
    const cue = [...before.matchAll(birth)].at(-1);
    const between = cue && before.slice(cue.index + cue[0].length);
    const found = { rule: 'date-of-birth' as const, at: index, end };
    if (between !== undefined && cohort.test(between)) {
      return [];
    }
    if (between !== undefined && between.length <= birthDistance) {
      return [
        {
          ...found,
          severity: 'error',
          message: `"${masked(written)}" is a date of birth.`,
          hint: 'Leave it out, or write the year group.',
        },
      ];
    }
    if (!event.test(before) && (childWord.test(before) || childWord.test(after))) {
      return [
        {
          ...found,
          severity: 'warning',
          message: `"${masked(written)}" is a whole date beside a word for a child.`,
          hint: 'If a child was born on it, leave it out. If something happened on it, write "on" before it, or the month alone.',
        },
      ];
    }
    return [];
  });
}
