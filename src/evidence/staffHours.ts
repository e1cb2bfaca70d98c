import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';

/**
 * Weeks of a school year in England. A teacher can be asked to work on 195 days, which are 39 weeks
 * of five days (School Teachers' Pay and Conditions Document). On 190 of them the pupils are there:
 * 380 sessions, two a day (Education (School Day and School Year) (England) Regulations 1999).
 */
export const SCHOOL_WEEKS = 39;

/** Terms of a school year in England. */
export const SCHOOL_TERMS = 3;

/** The time of one person in a role. */
export interface StaffHours {
  readonly role: string;
  readonly hours: number;
  /** Whether the hours are those of a school year or of the whole work. */
  readonly span: 'school-year' | 'whole-work';
  /** How the hours follow from what is declared, as a sentence. */
  readonly how: string;
}

/**
 * Hours of staff time, a line for each declared one. Hours a week and a term are taken as those of
 * a full school year; a total stays what it is, since it need not be for a year. Nothing is added
 * up: how many people have a role is not declared.
 */
export function staffHours(time: CaseStudyData['time']): readonly StaffHours[] {
  if (time === NOT_REPORTED) return [];
  return (time.lines ?? []).map(({ role, hours, per }) => {
    const said = `${hours.toLocaleString('en-GB')} ${hours === 1 ? 'hour' : 'hours'}`;
    switch (per) {
      case 'week':
        return {
          role,
          hours: hours * SCHOOL_WEEKS,
          span: 'school-year',
          how: `${said} a week, in each of the ${SCHOOL_WEEKS} weeks of a school year in England.`,
        };
      case 'term':
        return {
          role,
          hours: hours * SCHOOL_TERMS,
          span: 'school-year',
          how: `${said} a term, in each of ${SCHOOL_TERMS} terms.`,
        };
      case 'year':
        return { role, hours, span: 'school-year', how: `${said} a year, as the source gives it.` };
      case 'total':
        return { role, hours, span: 'whole-work', how: `${said} in all, as the source gives it.` };
    }
  });
}
