import type { CaseStudyData } from '#schema/caseStudy.ts';

type Facts = Pick<CaseStudyData, 'published' | 'reviewed'>;

/** After how many months an entry should be held against its sources again. Our own rule. */
export const REVIEW_MONTHS = 24;

/** When an entry was last held against its sources, and when that is to be done again. */
export interface ReviewDates {
  /** The day of the last review, or else of publication, as `YYYY-MM-DD`. */
  readonly lastChecked: string;
  /** The day from which a review is due, as `YYYY-MM-DD`. */
  readonly due: string;
}

/**
 * The days of an entry's last and next review. They follow from declared facts alone, so a page
 * that prints them does not change with the day on which it is built.
 */
export function reviewDates({ published, reviewed }: Facts): ReviewDates {
  const lastChecked = reviewed ?? published;
  return { lastChecked, due: monthsLater(lastChecked, REVIEW_MONTHS) };
}

/**
 * How an entry stands on a day.
 *
 * @param on the day, as `YYYY-MM-DD`
 * @returns whether a review is due, and how many whole months have passed since the last one: 0 on
 *   a day before it
 */
export function reviewState(facts: Facts, on: string): { isDue: boolean; monthsSince: number } {
  const { lastChecked, due } = reviewDates(facts);
  const between = monthOf(on) - monthOf(lastChecked);
  // The last day of a short month completes a month that began on a later day of its own.
  const complete = on >= monthsLater(lastChecked, between);
  return { isDue: on >= due, monthsSince: Math.max(0, complete ? between : between - 1) };
}

/** The same day some months later, or the last day of a month that is too short for it. */
export function monthsLater(day: string, months: number): string {
  const target = monthOf(day) + months;
  const year = Math.floor(target / 12);
  const month = target % 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), lastDay);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
