import { measureKinds, type MeasureKindCode } from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';
import { analysedAtLeast } from '../counts.ts';
import { inFigures, type FactReader } from '../facts.ts';
import { met, notEnough, notReported, standsIn, type Rule, type Rung } from '../rule.ts';
import { isRandomised, ownComparison } from '../studyDesign.ts';
import { securityInWords, securityStandIns } from '../securityRatings.ts';
import type { Thresholds } from '../thresholds.ts';

/** Compared: a comparison group, and reason to think that it was alike at the start. */
export function comparedRung(thresholds: Thresholds): Rung {
  return {
    level: 3,
    conditions: [comparisonGroup(thresholds), againstIt(thresholds), alike(thresholds)],
    limits: [enoughAnalysed(thresholds), notSelfReport],
  };
}

const ownComparisonSentences = ({ leastTimePoints }: Thresholds) => [
  'In a regression discontinuity, those on the other side of the cut-off are the comparison.',
  `An interrupted time series of at least ${inFigures(leastTimePoints)} points is its own comparison.`,
];

const comparisonGroup = (thresholds: Thresholds): Rule => ({
  id: 'comparison-group',
  need: 'there is a comparison group',
  comesFirst: true,
  standIns: ownComparisonSentences(thresholds),
  judge: (facts) => {
    const own = ownComparison(facts, thresholds);
    if (own !== undefined) return met(own.clause);
    switch (facts.get('design.hasComparisonGroup')) {
      case 'yes':
        return met('there was a comparison group');
      case 'no':
        return notEnough('there was no comparison group');
      case undefined:
        return facts.get('design.type') === 'before-after'
          ? notEnough('a study of before and after has no comparison group')
          : notReported(
              'whether there was a comparison group is not reported',
              'design.hasComparisonGroup',
            );
    }
  },
});

const againstIt = (thresholds: Thresholds): Rule => ({
  id: 'against-comparison-group',
  need: 'the result is set against the comparison group',
  judge: (facts) => {
    const against = facts.get('outcome.comparedWith');
    switch (against) {
      case 'comparison-group':
      case 'both':
        return met('the result is set against that group');
      case 'baseline':
        return ownComparison(facts, thresholds)?.by === 'series'
          ? met('the result is set against the earlier points of the series')
          : notEnough('the result is set against an earlier point only');
      case 'nothing':
        return notEnough('the result is set against nothing');
      case undefined:
        return notReported(
          'what the result is set against is not reported',
          'outcome.comparedWith',
        );
    }
  },
});

const alike = (thresholds: Thresholds): Rule => {
  const most = inFigures(thresholds.mostBaselineDifference);
  return {
    id: 'alike-at-the-start',
    need: `chance decided who took part, or the groups were alike at the start: the evaluator says so, or they were at most ${most} standard deviations apart`,
    standIns: [...ownComparisonSentences(thresholds), securityStandIns],
    judge: (facts) => {
      if (isRandomised(facts)) return met('chance decided who took part');
      const own = ownComparison(facts, thresholds);
      if (own !== undefined) return met(own.clause);

      const declared = facts.get('design.baselineEquivalence');
      if (declared === 'stated') {
        return met('the evaluator says that the groups were alike at the start');
      }
      const apart = declared && Math.abs(declared.standardisedDifference);
      if (apart !== undefined && apart <= thresholds.mostBaselineDifference) {
        return met(`the groups were ${inFigures(apart)} standard deviations apart at the start`);
      }
      const rating = securityInWords(facts);
      if (rating !== undefined) {
        return standsIn(`the rating ${rating} stands for balance at the start`);
      }
      return apart === undefined
        ? notReported(
            'whether the groups were alike at the start is not reported',
            'design.baselineEquivalence',
          )
        : notEnough(
            `the groups were ${inFigures(apart)} standard deviations apart at the start, more than ${most}`,
          );
    },
  };
};

/** People are counted, or schools where only schools are. */
const enoughAnalysed = ({ leastAnalysed, takingPartForAnalysed }: Thresholds): Rule => {
  const least = inFigures(leastAnalysed);
  const enoughTakingPart = leastAnalysed * takingPartForAnalysed;
  return {
    id: 'enough-analysed',
    need: `at least ${least} were analysed`,
    cap: `fewer than ${least} were analysed`,
    standIns: [
      `The number taking part, where it is at least ${inFigures(enoughTakingPart)} and the number analysed is not reported.`,
    ],
    judge: (facts) => analysedAtLeast(facts, leastAnalysed, enoughTakingPart),
  };
};

const fromOthers: readonly MeasureKindCode[] = [
  'standardised-test',
  'national-assessment',
  'school-assessment',
  'observation-rubric',
  'admin-data',
];

const notSelfReport: Rule = {
  id: 'not-self-report',
  need: 'the result is more than what those taking part say of themselves',
  cap: 'the result is self-report only',
  standIns: [
    `A kind of measure that others make, unless it is declared as self-report: ${fromOthers
      .map((kind) => labelOf(measureKinds, kind).toLowerCase())
      .join(', ')}.`,
  ],
  judge: (facts) => {
    const declared = facts.get('outcome.selfReport');
    if (declared === 'yes') return notEnough('the result is self-report');
    if (declared === 'no') return met('the result is not self-report');
    return fromAnother(facts);
  },
};

function fromAnother(facts: FactReader) {
  const kind = facts.get('outcome.measureKind');
  if (kind === undefined) {
    return notReported(
      'whether the result is self-report is not reported',
      'outcome.measureKind',
      'outcome.selfReport',
    );
  }
  const label = labelOf(measureKinds, kind).toLowerCase();
  return fromOthers.includes(kind)
    ? met(`the kind of measure, ${label}, is not self-report`)
    : notReported(
        `the kind of measure, ${label}, is taken for self-report unless it is said not to be`,
        'outcome.selfReport',
      );
}
