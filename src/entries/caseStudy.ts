import { directionOf } from '#evidence/direction.ts';
import { rate } from '#evidence/ladder.ts';
import type { MappedEntry } from '#evidence/map.ts';
import type { Rating } from '#evidence/rating.ts';
import { patchKey, type PatchSpec } from '#patch/spec.ts';
import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { DirectionCode } from '#vocabulary/evidence.ts';
import { countryOf, locations } from '#vocabulary/locations.ts';
import { phases, type PhaseCode } from '#vocabulary/settings.ts';
import { labelOf } from '#vocabulary/term.ts';

/** A case study as pages use it: its declared facts, and what follows from them. */
export interface CaseStudy {
  readonly slug: string;
  readonly data: CaseStudyData;
  readonly body: string;
  readonly direction: DirectionCode;
  /** How far the findings can be trusted, and why. */
  readonly rating: Rating;
  readonly patch: PatchSpec;
  /**
   * Name of its social card: the patch in the cloth of the first theme alone. Drawing a card
   * costs more than rendering a page, and all patches together would make hundreds of them.
   */
  readonly socialPatch: string;
  /** Where, in words: "London", or "England and Wales". */
  readonly where: string;
  /** Phases in words, or "not reported". */
  readonly phase: string;
  /** Codes of the locations and of the countries that they stand in, for filters. */
  readonly locationCodes: readonly string[];
  /** When the work was done, in words: "2013 to 2015". */
  readonly when: string;
  /** Minutes that reading the text takes, at 200 words a minute. */
  readonly readingMinutes: number;
}

/**
 * Adds to declared facts what follows from them.
 *
 * @param rating its rating within its library; by itself where it stands in none
 */
export function asCaseStudy(
  slug: string,
  data: CaseStudyData,
  body: string,
  rating: Rating = rate(data),
): CaseStudy {
  const [intervention] = data.interventions;
  if (intervention === undefined) {
    throw new Error(`${slug} declares no intervention; the check should have refused it.`);
  }
  const patch: PatchSpec = { intervention, themes: data.themes, level: rating.level };
  const words = body.split(/\s+/).length;
  return {
    slug,
    data,
    body,
    direction: directionOf(data.outcomes ?? []),
    rating,
    patch,
    socialPatch: patchKey({ intervention, themes: data.themes.slice(0, 1) }),
    where: listed(data.setting.locations.map((code) => labelOf(locations, code))),
    phase:
      data.setting.phases === NOT_REPORTED ? 'not reported' : phasesInWords(data.setting.phases),
    locationCodes: [...new Set(data.setting.locations.flatMap((code) => [code, countryOf(code)]))],
    when: periodInWords(data.period),
    readingMinutes: Math.max(1, Math.round(words / 200)),
  };
}

/** An entry as the evidence map takes it. */
export function mapped({ slug, data, direction, rating }: CaseStudy): MappedEntry {
  const { interventions, themes, outcomes = [] } = data;
  return { slug, level: rating.level, direction, interventions, themes, outcomes };
}

function phasesInWords(codes: readonly PhaseCode[]): string {
  const labels = phases.terms.filter((term) => codes.includes(term.code)).map((term) => term.label);
  const [first = '', ...others] = labels;
  return listed([first, ...others.map((label) => label.toLowerCase())]);
}

/** Things in a row as in a sentence: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A declared period as words; the parts that are not known are said to be so. */
export function periodInWords({ start, end }: CaseStudyData['period']): string {
  if (start === NOT_REPORTED && end === NOT_REPORTED) {
    return 'not reported';
  }
  if (start === NOT_REPORTED) {
    return end === 'ongoing' ? end : `to ${dateInWords(end)}`;
  }
  if (end === NOT_REPORTED || end === start) {
    return end === start ? dateInWords(start) : `from ${dateInWords(start)}`;
  }
  return end === 'ongoing'
    ? `since ${dateInWords(start)}`
    : `${dateInWords(start)} to ${dateInWords(end)}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A year, month or day as words, the same in every time zone and locale. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), monthName, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
