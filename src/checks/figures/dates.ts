import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';

/**
 * Checks that dates follow each other. A date may be a year, a month or a day; two are compared
 * only as far as both are known, so "2015-09" is not after "2015".
 */
export function checkDates(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  const { start, end } = data.period;
  if (start !== NOT_REPORTED && end !== NOT_REPORTED && end !== 'ongoing' && isBefore(end, start)) {
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

function checkAcademicYears(
  { period }: CaseStudyData,
  declared: Declared,
  findings: FileFindings,
): void {
  for (const [index, code] of (period.academicYears ?? []).entries()) {
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
      (period.start !== NOT_REPORTED && isBefore(`${String(first + 1)}-08`, period.start)) ||
      (period.end !== NOT_REPORTED &&
        period.end !== 'ongoing' &&
        isBefore(period.end, `${String(first)}-08`));
    if (outside) {
      const { start, end } = period;
      findings.error(
        'figures/dates',
        place,
        `The academic year ${String(first)} to ${String(first + 1)} lies outside the time of the work (${start === NOT_REPORTED ? '' : `from ${start}`}${start !== NOT_REPORTED && end !== NOT_REPORTED ? ' ' : ''}${end === NOT_REPORTED ? '' : end === 'ongoing' ? 'on' : `to ${end}`}).`,
        'Correct the year or the period, or leave the year out.',
      );
    }
  }
}

/** Whether one date is certainly before another. Each may be a year, a month or a day. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
