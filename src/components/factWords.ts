import type { CaseStudyData } from '#schema/caseStudy.ts';
import type { CostPerParticipant, CostPerPupil } from '#evidence/cost.ts';
import type { StaffHours } from '#evidence/staffHours.ts';
import { NOT_REPORTED } from '#schema/field.ts';

/** Declared costs in words, a line each, as the source gives them; nothing is added up. */
export function costLines(costs: CaseStudyData['costs']): string[] {
  if (costs === NOT_REPORTED) {
    return [];
  }
  const money = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: costs.currency,
    // Pence are shown where the source gives them: £0.40 for each pupil is not nothing.
    trailingZeroDisplay: 'stripIfInteger',
  });
  const basis = { 'set-up': 'to set up', annual: 'a year', 'whole-project': 'in all' } as const;
  return costs.lines.map((line) => {
    const per = line.per === 'programme' ? '' : ` for each ${line.per}`;
    return `${money.format(line.amount)}${per} ${basis[line.basis]}: ${line.item}`;
  });
}

/** Declared time in words, a line each: how long it went on, and the hours of staff. */
export function timeLines(time: CaseStudyData['time']): string[] {
  if (time === NOT_REPORTED) {
    return [];
  }
  const per = { week: 'a week', term: 'a term', year: 'a year', total: 'in all' } as const;
  const hours = (time.lines ?? []).map(
    (line) => `${line.role}: ${line.hours.toLocaleString('en-GB')} hours ${per[line.per]}`,
  );
  return [...(time.duration === NOT_REPORTED ? [] : [time.duration]), ...hours];
}

/** Another publisher's rating in words, as they print it. */
export function ratingInWords(rating: NonNullable<CaseStudyData['ratings']>[number]): string {
  const value =
    rating.outOf === undefined
      ? String(rating.value)
      : `${String(rating.value)} of ${String(rating.outOf)} ${rating.scheme.toLowerCase()}`;
  return `${value}: ${rating.about.charAt(0).toLowerCase()}${rating.about.slice(1)}`;
}

/** A worked-out cost in words: "About £42 for each pupil in a year: very low". */
export function costInWords(
  cost: Extract<CostPerPupil | CostPerParticipant, { known: true }>,
): string {
  const money = (value: number) =>
    new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency: cost.currency,
      maximumFractionDigits: value < 10 ? 2 : 0,
    }).format(value);
  if ('perParticipantPerYear' in cost) {
    return `About ${money(cost.perParticipantPerYear)} for each member of staff in a year`;
  }
  const band = cost.band === undefined ? '' : `: ${cost.band.name}`;
  return `About ${money(cost.perPupilPerYear)} for each pupil in a year${band}`;
}

/** Hours of one role in words, with how they were counted. */
export function hoursInWords({ role, hours, span, how }: StaffHours): string {
  const when = span === 'school-year' ? 'in a school year' : 'in all';
  return `${role}: ${hours.toLocaleString('en-GB')} hours ${when}. ${how}`;
}
