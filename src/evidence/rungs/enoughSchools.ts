import { countInWords, type Count } from '../counts.ts';
import { inFigures, type FactReader } from '../facts.ts';
import { met, notEnough, notReported, standsIn, type Rule } from '../rule.ts';
import { isRandomised, ownComparison } from '../studyDesign.ts';
import type { Thresholds } from '../thresholds.ts';

/**
 * More than one school in each arm. A long time series has one arm, and needs them there.
 * Whatever unit chance assigned, schools or pupils within them, enough schools in all leave more
 * than one in each arm.
 */
export function enoughSchools(thresholds: Thresholds): Rule {
  const { leastSchoolsPerArm, totalForEachArm } = thresholds;
  const least = inFigures(leastSchoolsPerArm);
  const enoughInAll = leastSchoolsPerArm * totalForEachArm;
  return {
    id: 'enough-schools',
    need: `at least ${least} schools are in each arm`,
    cap: `an arm has fewer than ${least} schools`,
    standIns: [
      `The number of schools in all, where chance divided schools, or classes or pupils in them, and there are at least ${inFigures(enoughInAll)}.`,
      'In an interrupted time series, which has one arm, the number of schools in all.',
    ],
    judge: (facts) => {
      const series = ownComparison(facts, thresholds)?.by === 'series';
      const arms = facts.get('design.schoolsPerArm');
      if (arms !== undefined) {
        const fewest = series ? arms.intervention : Math.min(arms.intervention, arms.comparison);
        if (fewest < leastSchoolsPerArm) {
          return notEnough(`an arm has only ${countInWords({ number: fewest, of: 'schools' })}`);
        }
        return series
          ? met(`${countInWords({ number: fewest, of: 'schools' })} took part`)
          : met(
              `${countInWords({ number: arms.intervention, of: 'schools' })} took part and ${inFigures(arms.comparison)} were compared`,
            );
      }
      const inAll = schoolsInAll(facts);
      if (inAll !== undefined && series && inAll.number >= leastSchoolsPerArm) {
        return standsIn(`the series has one arm, and ${countInWords(inAll)} in all`);
      }
      const divided = isRandomised(facts) && facts.get('design.unitOfAssignment') !== undefined;
      if (inAll !== undefined && divided && inAll.number >= enoughInAll) {
        return standsIn(
          `chance divided ${countInWords(inAll)}, which stands for ${least} or more in each arm`,
        );
      }
      return notReported(
        'how many schools were in each arm is not reported',
        'design.schoolsPerArm',
      );
    },
  };
}

function schoolsInAll(facts: FactReader): Count | undefined {
  const counts = [facts.get('setting.schools'), facts.get('outcome.n.schools')];
  const reported = counts.filter((each) => each !== undefined);
  return reported.length === 0 ? undefined : { number: Math.max(...reported), of: 'schools' };
}
