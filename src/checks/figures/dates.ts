import type { CaseStudyData } from '#schema/caseStudy.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';
import { known } from './known.ts';

/**
 * Checks that dates follow each other. A date may be a year, a month or a day; two are compared
 * only as far as both are known, so "2015-09" is not after "2015".
 */
export function checkDates(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  const { start, end } = timeOf(data);
  if (start !== undefined && end !== undefined && isBefore(end, start)) {
    findings.error(
      'figures/dates',
      declared.placeOf(['period', 'end']),
      `The work ended (${end}) before it started (${start}).`,
      'Exchange the two, or correct the one that was mistyped. Leave "end" out if it is not known.',
    );
  } else {
    checkAcademicYears(data, declared, findings);
  }
  if (data.reviewed !== undefined && data.reviewed < data.published) {
    findings.error(
      'figures/dates',
      declared.placeOf(['reviewed']),
      `The entry was last reviewed (${data.reviewed}) before it was published (${data.published}).`,
      `Write the day of the last review, ${data.published} or later, or leave "reviewed" out.`,
    );
  }
  if (data.withdrawn !== undefined && data.withdrawn.on < data.published) {
    findings.error(
      'figures/dates',
      declared.placeOf(['withdrawn', 'on']),
      `The entry was withdrawn (${data.withdrawn.on}) before it was published (${data.published}).`,
      `Write the day on which it was withdrawn, ${data.published} or later.`,
    );
  }
}

/** When the work began and ended, as far as it is known and has ended. */
function timeOf({ period }: CaseStudyData): { start: string | undefined; end: string | undefined } {
  const end = known(period.end);
  return { start: known(period.start), end: end === 'ongoing' ? undefined : end };
}

function checkAcademicYears(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  const { start, end } = timeOf(data);
  const until = data.period.end === 'ongoing' ? 'on' : end && `to ${end}`;
  const time = [start && `from ${start}`, until].filter((each) => each !== undefined).join(' ');
  for (const [index, code] of (data.period.academicYears ?? []).entries()) {
    const first = Number(code.slice(0, 4));
    const place = declared.placeOf(['period', 'academicYears', index]);
    const right = `${String(first)}${String((first + 1) % 100).padStart(2, '0')}`;
    if (code !== right) {
      findings.error(
        'figures/dates',
        place,
        `"${code}" is not one academic year: it does not run from one year to the next.`,
        `Write "${right}" for ${String(first)} to ${String(first + 1)}, and each further year on its own line.`,
      );
      continue;
    }
    // From August, when schools in Scotland begin, to the August in which those in England end.
    const outside =
      (start !== undefined && isBefore(`${String(first + 1)}-08`, start)) ||
      (end !== undefined && isBefore(end, `${String(first)}-08`));
    if (outside) {
      findings.error(
        'figures/dates',
        place,
        `The academic year ${String(first)} to ${String(first + 1)} lies outside the time of the work (${time}).`,
        'Correct the year or the period, or leave the year out.',
      );
    }
  }
}

/**
 * Whether one date is certainly before another. Each may be a year, a month or a day: "2015" is not
 * before a month of it, and as text no month is before its year.
 */
function isBefore(one: string, other: string): boolean {
  return one < other.slice(0, one.length);
}
