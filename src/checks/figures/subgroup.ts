import type { CaseStudyData, OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FileFindings, Place } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';
import { known } from './known.ts';

const units = ['pupils', 'staff', 'schools'] as const;
type Unit = (typeof units)[number];

/** Which of the declared numbers a unit of analysis is counted in. */
const countedIn: Readonly<Record<string, Unit>> = {
  pupil: 'pupils',
  teacher: 'staff',
  school: 'schools',
};

/**
 * Checks that no part is larger than its whole. What the setting counts is not always the whole:
 * it may leave out the schools or pupils that the work was compared with. So a number that may
 * hold a comparison group is an error only against its own total; against the setting it is a
 * question.
 */
export function checkSubgroups(
  data: CaseStudyData,
  declared: Declared,
  findings: FileFindings,
): void {
  checkSchoolsPerArm(data, declared, findings);
  for (const [index, outcome] of (data.outcomes ?? []).entries()) {
    checkArms(data, outcome, index, declared, findings);
    checkAgainstSetting(data, outcome, index, declared, findings);
  }
}

function checkSchoolsPerArm(
  { design, setting }: CaseStudyData,
  declared: Declared,
  findings: FileFindings,
): void {
  const arms = design && known(design.schoolsPerArm);
  if (arms === undefined) {
    return;
  }
  const { intervention, comparison } = arms;
  const schools = known(setting.schools) ?? Infinity;
  if (intervention > schools) {
    findings.error(
      'figures/subgroup',
      declared.placeOf(['design', 'schoolsPerArm', 'intervention']),
      `${String(intervention)} schools took part according to the design, and ${String(schools)} according to the setting.`,
      'Correct one of them: the schools of the setting are those that took part, with or without the comparison schools.',
    );
  } else if (intervention + comparison > schools && intervention !== schools) {
    findings.warning(
      'figures/subgroup',
      declared.placeOf(['design', 'schoolsPerArm']),
      `The two arms have ${String(intervention + comparison)} schools, but the setting has ${String(schools)}.`,
      `Does the setting count all schools (${String(intervention + comparison)}) or those that took part (${String(intervention)})? Write one of the two.`,
    );
  }
}

/** The two groups of an outcome against its total. */
function checkArms(
  data: CaseStudyData,
  outcome: OutcomeData,
  index: number,
  declared: Declared,
  findings: FileFindings,
): void {
  const total = totalOf(outcome);
  if (total === undefined) {
    return;
  }
  const tell = (place: Place, parts: number, what: string) => {
    findings.error(
      'figures/subgroup',
      place,
      `${what} ${String(parts)}, more than the ${String(total.n)} ${total.unit} of this outcome.`,
      'Correct the part or the total. If they count different things, say which in "unitOfAnalysis".',
    );
  };
  for (const { intervention, comparison, path } of armsOf(outcome)) {
    const place = (arm: string) => declared.placeOf(['outcomes', index, ...path(arm)]);
    const one = intervention ?? 0;
    const two = comparison ?? 0;
    if (one > total.n) {
      tell(place('intervention'), one, 'The group that took part has');
    } else if (two > total.n) {
      tell(place('comparison'), two, 'The comparison group has');
    } else if (one + two > total.n && areSeparate(data, outcome)) {
      tell(place('intervention'), one + two, 'The two groups together have');
    }
  }
}

/** The total in the unit of the groups. Where that is not told, only pupils are surely the most. */
function totalOf({ n, unitOfAnalysis }: OutcomeData): { n: number; unit: Unit } | undefined {
  const unit = unitOfAnalysis === NOT_REPORTED ? 'pupils' : countedIn[unitOfAnalysis];
  if (unit === undefined || n === NOT_REPORTED) {
    return undefined;
  }
  const total = known(n[unit]);
  return total === undefined ? undefined : { n: total, unit };
}

/** Each pair of groups that an outcome declares, and the path to one of its numbers. */
function armsOf({ n, result }: OutcomeData) {
  const pairs = [];
  if (n !== NOT_REPORTED) {
    pairs.push({
      intervention: known(n.intervention),
      comparison: known(n.comparison),
      path: (arm: string) => ['n', arm],
    });
  }
  if (result.form === 'means' || result.form === 'proportions') {
    pairs.push({
      intervention: known(result.intervention.n),
      comparison: known(result.comparison.n),
      path: (arm: string) => ['result', arm, 'n'],
    });
  }
  return pairs;
}

/** Whether the groups are of different people; an earlier point is often of the same ones. */
function areSeparate({ design }: CaseStudyData, { comparedWith }: OutcomeData): boolean {
  return (
    comparedWith === 'comparison-group' ||
    (comparedWith === NOT_REPORTED && design?.hasComparisonGroup === 'yes')
  );
}

function checkAgainstSetting(
  { setting, design }: CaseStudyData,
  outcome: OutcomeData,
  index: number,
  declared: Declared,
  findings: FileFindings,
): void {
  const { n, comparedWith, unitOfAnalysis } = outcome;
  if (n === NOT_REPORTED) {
    return;
  }
  const counted = unitOfAnalysis === NOT_REPORTED ? undefined : countedIn[unitOfAnalysis];
  for (const unit of units) {
    const analysed = n[unit];
    const whole = setting[unit];
    if (analysed === NOT_REPORTED || whole === NOT_REPORTED || analysed <= whole) {
      continue;
    }
    const place = declared.placeOf(['outcomes', index, 'n', unit]);
    const message = `${String(analysed)} ${unit} were analysed, more than the ${String(whole)} of the setting.`;
    const mayHoldOthers =
      comparedWith !== 'nothing' &&
      (comparedWith !== NOT_REPORTED || design?.hasComparisonGroup === 'yes');
    if (!mayHoldOthers) {
      findings.error(
        'figures/subgroup',
        place,
        message,
        'Correct one of them. If others were analysed as well, say so in "comparedWith".',
      );
    } else if (counted !== unit || n.intervention === NOT_REPORTED || n.intervention > whole) {
      findings.warning(
        'figures/subgroup',
        place,
        message,
        'Are others among those analysed, such as a comparison group or an earlier year? Then give the number of each group in "n" and the "unitOfAnalysis". If not, correct one of the two.',
      );
    }
  }
}
