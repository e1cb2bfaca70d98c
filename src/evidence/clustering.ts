import type { CaseStudyData, OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';

/**
 * How alike pupils of one school are taken to be where a source does not say: an intracluster
 * correlation of 0.15, our convention for attainment. Hedges & Hedberg (2007), Educational
 * Evaluation and Policy Analysis 29(1), 60–87, collect values for planning trials in schools; those
 * for attainment mostly lie between 0.1 and 0.25, their mean is 0.22. We take the lower half, so
 * that the note rather says too little than too much. Outcomes that pupils report about themselves
 * have far smaller values: mostly below 0.04 in Parker et al. (2025), BMC Medical Research
 * Methodology 25, 120.
 */
export const CONVENTIONAL_CORRELATION = 0.15;

/**
 * By how much assigning whole clusters widens the variance of a result that counts their members,
 *
 *     1 + (m − 1) ICC
 *
 * Kish (1965), Survey Sampling; Cochrane Handbook for Systematic Reviews of Interventions (2024),
 * section 23.1.4.
 *
 * @param clusterSize the mean number of members in a cluster, at least 1
 * @param correlation the intracluster correlation, from 0 to 1
 * @throws RangeError where either is out of its range
 */
export function designEffect(clusterSize: number, correlation: number): number {
  if (!(clusterSize >= 1 && Number.isFinite(clusterSize))) {
    throw new RangeError(`A cluster has at least 1 member on average; here it is ${clusterSize}.`);
  }
  if (!(correlation >= 0 && correlation <= 1)) {
    throw new RangeError(`An intracluster correlation is from 0 to 1; it is ${correlation}.`);
  }
  return 1 + (clusterSize - 1) * correlation;
}

/**
 * How many people assigned one by one would tell as much as these assigned in clusters: their
 * number over the design effect. The result is not rounded.
 *
 * @throws RangeError as `designEffect` does
 */
export function effectiveSampleSize(
  people: number,
  clusterSize: number,
  correlation: number,
): number {
  return people / designEffect(clusterSize, correlation);
}

/** The figures of the note, or why there is none. */
export type ClusteringNote =
  | {
      readonly applies: false;
      readonly because: 'schools-not-assigned' | 'pupils-not-counted' | 'numbers-not-known';
    }
  | {
      readonly applies: true;
      readonly pupils: number;
      readonly schools: number;
      readonly pupilsPerSchool: number;
      readonly correlation: number;
      /** Whether the correlation is the source's own, and not our convention. */
      readonly correlationReported: boolean;
      readonly designEffect: number;
      readonly effectivePupils: number;
    };

/**
 * Whether an outcome counts pupils although whole schools were assigned, and what that does to its
 * sample. It says nothing about how the source analysed its data: an analysis that allows for
 * schools has this in its interval already.
 *
 * Pupils are counted where they are the unit of analysis, or where that is not reported and a
 * number of pupils is. Schools are those of the outcome, else those of the two arms.
 */
export function clusteringNote(
  design: CaseStudyData['design'],
  outcome: Pick<OutcomeData, 'unitOfAnalysis' | 'n'>,
): ClusteringNote {
  if (design?.unitOfAssignment !== 'school') {
    return { applies: false, because: 'schools-not-assigned' };
  }
  const pupils = pupilsAnalysed(outcome);
  const counted =
    outcome.unitOfAnalysis === 'pupil' ||
    (outcome.unitOfAnalysis === NOT_REPORTED && pupils !== undefined);
  if (!counted) return { applies: false, because: 'pupils-not-counted' };

  const schools = schoolsAnalysed(outcome, design);
  if (!pupils || !schools || pupils < schools) {
    return { applies: false, because: 'numbers-not-known' };
  }
  const reported = design.intraclusterCorrelation;
  const correlation = reported === NOT_REPORTED ? CONVENTIONAL_CORRELATION : reported;
  const pupilsPerSchool = pupils / schools;
  return {
    applies: true,
    pupils,
    schools,
    pupilsPerSchool,
    correlation,
    correlationReported: reported !== NOT_REPORTED,
    designEffect: designEffect(pupilsPerSchool, correlation),
    effectivePupils: effectiveSampleSize(pupils, pupilsPerSchool, correlation),
  };
}

function pupilsAnalysed({ n, unitOfAnalysis }: Pick<OutcomeData, 'unitOfAnalysis' | 'n'>) {
  if (n === NOT_REPORTED) return undefined;
  if (n.pupils !== NOT_REPORTED) return n.pupils;
  // The numbers of the arms are of whatever was analysed, so they are pupils only where that is said.
  if (unitOfAnalysis !== 'pupil') return undefined;
  if (n.intervention === NOT_REPORTED || n.comparison === NOT_REPORTED) return undefined;
  return n.intervention + n.comparison;
}

function schoolsAnalysed(
  { n }: Pick<OutcomeData, 'n'>,
  { schoolsPerArm }: NonNullable<CaseStudyData['design']>,
) {
  if (n !== NOT_REPORTED && n.schools !== NOT_REPORTED) return n.schools;
  if (schoolsPerArm === NOT_REPORTED) return undefined;
  return schoolsPerArm.intervention + schoolsPerArm.comparison;
}
