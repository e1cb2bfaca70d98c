import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';

/** What a sum of money can be for: one of these, or the programme as a whole. */
export type Reached = 'pupil' | 'participant' | 'school';

/** A number that follows from declared facts and the words for it, or the words for what is missing. */
export type Known =
  | { readonly known: true; readonly value: number; readonly words: string }
  | { readonly known: false; readonly missing: string };

type Facts = Pick<CaseStudyData, 'costs' | 'setting' | 'period' | 'design'>;

const whole = new Intl.NumberFormat('en-GB');
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * How many pupils, members of staff or schools the work reached, and so shared its cost.
 *
 * The numbers that are declared with the costs come first. Those of the setting stand in only where
 * nothing was compared: in a trial they count the comparison schools too, or only the pupils who
 * were tested. The trial of lesson study shows how far that leads astray: its 12,700 pupils in 181
 * schools would make £33 a pupil out of £2,300 a school, where its report says £54.
 */
export function reached(who: Reached, { costs, setting, design }: Facts): Known {
  const compared = comparesGroups(design);
  const fromSetting = {
    pupil: setting.pupils,
    participant: setting.staff,
    school: setting.schools,
  };
  const names = { pupil: 'pupils', participant: 'members of staff', school: 'schools' } as const;
  const name = names[who];

  const declared = declaredReach(who, costs, compared ? design : undefined);
  if (isNumber(declared)) return told(declared, `${whole.format(declared)} ${name} were reached`);
  const stand = fromSetting[who];
  if (!isNumber(stand)) return { known: false, missing: `how many ${name} it reached` };
  if (compared) {
    return {
      known: false,
      missing: `how many ${name} it reached (the ${whole.format(stand)} of the study may include a comparison group)`,
    };
  }
  return told(stand, `${whole.format(stand)} ${name} took part`);
}

/**
 * For how many years the work went on. Months are counted from the first to the last, both of them
 * included; less than a year counts as one, since nobody pays for more. Else the declared academic
 * years are counted. Two bare years do not tell: "2014 to 2016" can be two school years or three
 * calendar years.
 */
export function projectYears({ start, end, academicYears }: Facts['period']): Known {
  const first = monthNumber(start);
  const last = monthNumber(end);
  if (first !== undefined && last !== undefined && last >= first) {
    const months = last - first + 1;
    const span = `It went on from ${monthInWords(first)} to ${monthInWords(last)}: ${months} ${months === 1 ? 'month' : 'months'}`;
    return months < 12 ? told(1, `${span}, counted as one year`) : told(months / 12, span);
  }
  const years = new Set(academicYears).size;
  if (years > 0) return told(years, `It took ${years} school ${years === 1 ? 'year' : 'years'}`);
  if (start !== NOT_REPORTED && start.length === 4 && start === end) {
    return told(1, `It was done within ${start}`);
  }
  return {
    known: false,
    missing: 'in which months it began and ended, or which school years it took',
  };
}

/** Whether the numbers of the setting may count people and schools that did not take part. */
function comparesGroups(design: Facts['design']): boolean {
  if (design === undefined || design.hasComparisonGroup === 'no') return false;
  const alone = ['account', 'qualitative', 'survey', 'before-after'].includes(design.type);
  return design.hasComparisonGroup === 'yes' || !alone;
}

function declaredReach(who: Reached, costs: Facts['costs'], design: Facts['design']) {
  if (who === 'school') {
    const arms = design?.schoolsPerArm ?? NOT_REPORTED;
    return arms === NOT_REPORTED ? NOT_REPORTED : arms.intervention;
  }
  if (costs === NOT_REPORTED) return NOT_REPORTED;
  return who === 'pupil' ? costs.pupils : costs.participants;
}

function isNumber(value: number | typeof NOT_REPORTED): value is number {
  return value !== NOT_REPORTED && value > 0;
}

function told(value: number, words: string): Known {
  return { known: true, value, words };
}

/** Months since the year 0, for a date that names at least a month. */
function monthNumber(date: Facts['period']['end']): number | undefined {
  const [, year, within] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(within) - 1;
}

function monthInWords(months: number): string {
  return month.format(Date.UTC(Math.floor(months / 12), months % 12));
}
