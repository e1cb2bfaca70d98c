import { measureKinds, type MeasureKindCode } from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';
import { inFigures } from '../facts.ts';
import {
  met,
  notEnough,
  notReported,
  passedOver,
  standsIn,
  type Rule,
  type Rung,
} from '../rule.ts';
import { securityInWords, securityStandIns } from '../securityRatings.ts';
import type { Thresholds } from '../thresholds.ts';
import { enoughInEachArm } from './enoughInEachArm.ts';
import { enoughSchools } from './enoughSchools.ts';
import { strongDesign } from './strongDesign.ts';

/** Controlled: a design that rules out most other reasons, kept to until the end. */
export function controlledRung(thresholds: Thresholds): Rung {
  return {
    level: 4,
    conditions: [
      strongDesign(thresholds),
      enoughSchools(thresholds),
      independentOrRegistered,
      attrition(thresholds),
    ],
    limits: [enoughInEachArm(thresholds), notProvidersOwn, mainOutcomeNamed],
  };
}

const independentOrRegistered: Rule = {
  id: 'independent-or-registered',
  need: 'the evaluator was independent, or the plan of the study was registered',
  judge: (facts) => {
    const independent = facts.get('design.independentEvaluator');
    if (independent === 'yes') return met('the evaluator was independent');
    const plan = facts.get('design.registration');
    if (plan !== undefined && plan !== 'none') {
      return met(`the plan of the study was registered: ${plan.registry}`);
    }
    if (independent === 'no' && plan === 'none') {
      return notEnough('the evaluator was not independent, and no plan was registered');
    }
    const clause =
      independent === 'no'
        ? 'the evaluator was not independent, and a registered plan is not reported'
        : 'an independent evaluator is not reported, nor a registered plan';
    return notReported(clause, 'design.independentEvaluator', 'design.registration');
  },
};

/**
 * A rating stands even where the figure is declared and high. Its publisher has weighed that
 * figure; and if it did not stand, leaving the figure out would pay.
 */
const attrition = ({ mostAttritionPercent }: Thresholds): Rule => {
  const most = inFigures(mostAttritionPercent);
  return {
    id: 'attrition',
    need: `attrition is at most ${most}%: no more of those assigned are missing from the analysis`,
    cap: `attrition is above ${most}%`,
    standIns: [securityStandIns],
    judge: (facts) => {
      const lost = facts.get('design.attritionPercent');
      if (lost !== undefined && lost <= mostAttritionPercent) {
        return met(`attrition is ${inFigures(lost)}%`);
      }
      const rating = securityInWords(facts);
      if (rating !== undefined) return standsIn(`the rating ${rating} stands for attrition`);
      return lost === undefined
        ? notReported('attrition is not reported', 'design.attritionPercent')
        : notEnough(`attrition is ${inFigures(lost)}%, above ${most}%`);
    },
  };
};

const neverProvidersOwn: readonly MeasureKindCode[] = [
  'standardised-test',
  'national-assessment',
  'admin-data',
];

const notProvidersOwn: Rule = {
  id: 'not-providers-own',
  need: 'the measure was not made by those who ran the work',
  cap: 'the only measure was made by those who ran the work',
  standIns: [
    `A measure that is never the provider’s own: ${neverProvidersOwn
      .map((kind) => labelOf(measureKinds, kind).toLowerCase())
      .join(', ')}.`,
  ],
  judge: (facts) => {
    const kind = facts.get('outcome.measureKind');
    if (kind !== undefined && neverProvidersOwn.includes(kind)) {
      const label = labelOf(measureKinds, kind).toLowerCase();
      return met(`the kind of measure, ${label}, is never the provider’s own`);
    }
    switch (facts.get('outcome.madeByProvider')) {
      case 'no':
        return met('the measure was not made by those who ran the work');
      case 'yes':
        return notEnough('the measure was made by those who ran the work');
      case undefined:
        return notReported(
          'who made the measure is not reported',
          'outcome.madeByProvider',
          'outcome.measureKind',
        );
    }
  },
};

/** Summaries seldom say when the main outcome was named, so that only a declared "no" counts. */
const mainOutcomeNamed: Rule = {
  id: 'main-outcome-named',
  need: 'the main outcome was named in advance, or nothing is declared about that',
  cap: 'it is declared that no main outcome was named in advance',
  judge: (facts) => {
    switch (facts.get('design.primaryOutcomeNamedInAdvance')) {
      case 'yes':
        return met('the main outcome was named in advance');
      case 'no':
        return notEnough('no main outcome was named in advance');
      case undefined:
        return passedOver;
    }
  },
};
