import {
  analysedArms,
  analysedAtLeast,
  countInWords,
  largest,
  peopleAnalysed,
  takingPart,
  unitsAnalysed,
} from '../counts.ts';
import { inFigures } from '../facts.ts';
import { met, notEnough, notReported, standsIn, type Rule } from '../rule.ts';
import { ownComparison } from '../studyDesign.ts';
import type { Thresholds } from '../thresholds.ts';

/**
 * Enough analysed in each arm. Arms count people, or schools where the analysis counts schools: a
 * small number of those is small only where no number of people is known. A long time series has
 * one arm.
 */
export function enoughInEachArm(thresholds: Thresholds): Rule {
  const { leastPerArm, totalForEachArm, takingPartForAnalysed } = thresholds;
  const least = inFigures(leastPerArm);
  const enoughInAll = leastPerArm * totalForEachArm;
  const enoughInSeries = leastPerArm * takingPartForAnalysed;
  return {
    id: 'enough-in-each-arm',
    need: `at least ${least} were analysed in each arm`,
    cap: `fewer than ${least} were analysed in an arm`,
    standIns: [
      `The number in all, analysed or taking part, where it is at least ${inFigures(enoughInAll)} and the numbers in the arms are not reported.`,
      `In an interrupted time series, which has one arm, the number taking part, where it is at least ${inFigures(enoughInSeries)}.`,
    ],
    judge: (facts) => {
      if (ownComparison(facts, thresholds)?.by === 'series') {
        return analysedAtLeast(facts, leastPerArm, enoughInSeries);
      }
      const { intervention, comparison, reported, ofPeople } = analysedArms(facts);
      const fewest = Math.min(...reported);
      if (intervention !== undefined && comparison !== undefined && fewest >= leastPerArm) {
        const both = `${inFigures(intervention)} and ${inFigures(comparison)}`;
        return met(`${both} were analysed in the two arms`);
      }
      const tooFew = `an arm has only ${inFigures(fewest)} analysed`;
      if (fewest < leastPerArm && ofPeople) return notEnough(tooFew);

      const people = peopleAnalysed(facts);
      // Two arms share them, so that one of the two has to be too small.
      if (people !== undefined && reported.length === 0 && people.number < leastPerArm * 2) {
        return notEnough(`only ${countInWords(people)} were analysed in both arms together`);
      }
      const inAll = largest([people, unitsAnalysed(facts), takingPart(facts)]);
      if (inAll !== undefined && inAll.number >= enoughInAll) {
        return standsIn(
          `the number in all, ${countInWords(inAll)}, stands for the numbers in the arms`,
        );
      }
      return fewest < leastPerArm
        ? notEnough(tooFew)
        : notReported(
            'how many were analysed in each arm is not reported',
            'outcome.n.intervention',
            'outcome.n.comparison',
          );
    },
  };
}
