import { designTypes, measureKinds, type DesignTypeCode } from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';
import { countInWords, largest, peopleAnalysed, unitsAnalysed, takingPart } from '../counts.ts';
import { inFigures, type FactReader } from '../facts.ts';
import { met, notEnough, notReported, standsIn, type Rule, type Rung } from '../rule.ts';
import type { Thresholds } from '../thresholds.ts';

/** Measured: a result, a named measure, a number, and something that it is set against. */
export function measuredRung(thresholds: Thresholds): Rung {
  return {
    level: 2,
    conditions: [measuredResult, namedMeasure, number(thresholds), setAgainst],
    limits: [],
  };
}

/** What people said is shown in its own right, and never counted as a measurement. */
export const measuredResult: Rule = {
  id: 'measured-result',
  comesFirst: true,
  need: 'at least one outcome is a measured result, not only what people said or visitors saw',
  judge: (facts) => {
    if (facts.get('outcomes') === undefined) {
      return notReported('no outcome is declared', 'outcomes');
    }
    return facts.get('outcome.result.form') === 'qualitative'
      ? notEnough('what was found is what people said or visitors saw, and was not measured')
      : met('a result was measured');
  },
};

/** Designs that nobody can carry out without a measure and a number of people. */
const controlledDesigns: readonly DesignTypeCode[] = [
  'matched-comparison',
  'difference-in-differences',
  'regression-discontinuity',
  'interrupted-time-series',
  'randomised-trial',
];

/**
 * A summary often leaves out what the measure is called and how many were counted. A trial or a
 * matched comparison is not a mere story for that. A partnership's own account can say both.
 */
function publishedControlledStudy(facts: FactReader): string | undefined {
  const type = facts.get('design.type');
  const published = facts.get('kind') === 'evaluation';
  return published && type !== undefined && controlledDesigns.includes(type)
    ? `the design of the published study, ${labelOf(designTypes, type).toLowerCase()}, stands for`
    : undefined;
}

const publishedControlledStudies = `The design of a published study, where it cannot be carried out without a measure and a number of people: ${controlledDesigns
  .map((code) => labelOf(designTypes, code).toLowerCase())
  .join(', ')}.`;

const namedMeasure: Rule = {
  id: 'named-measure',
  need: 'the measure is named, or what kind of measure it is',
  standIns: ['Months of progress: they come from a test.', publishedControlledStudies],
  judge: (facts) => {
    const name = facts.get('outcome.measure');
    if (name !== undefined) return met(`the measure is named: ${name}`);
    const kind = facts.get('outcome.measureKind');
    if (kind !== undefined) {
      return met(`the kind of measure is given: ${labelOf(measureKinds, kind).toLowerCase()}`);
    }
    if (facts.get('outcome.monthsOfProgress') !== undefined) {
      return standsIn('months of progress stand for the name of the measure');
    }
    const design = publishedControlledStudy(facts);
    return design !== undefined
      ? standsIn(`${design} the name of the measure`)
      : notReported('the measure is not named', 'outcome.measure');
  },
};

const number = ({ leastPooledStudies }: Thresholds): Rule => ({
  id: 'number',
  need: 'the number of pupils, staff or schools is given',
  standIns: [
    'The number taking part, where the number analysed is not reported.',
    'In published work, a national assessment or administrative data: they count everyone concerned.',
    `In a synthesis, the number of studies that it pools: at least ${inFigures(leastPooledStudies)}.`,
    publishedControlledStudies,
  ],
  judge: (facts) => {
    const analysed = largest([peopleAnalysed(facts), unitsAnalysed(facts)]);
    if (analysed !== undefined && analysed.number > 0) {
      return met(`the number analysed is given: ${countInWords(analysed)}`);
    }
    const inAll = takingPart(facts);
    if (inAll !== undefined && inAll.number > 0) {
      return standsIn(
        `the number taking part, ${countInWords(inAll)}, stands for the number analysed`,
      );
    }
    const kind = facts.get('outcome.measureKind');
    const countsEveryone = kind === 'national-assessment' || kind === 'admin-data';
    if (countsEveryone && facts.get('kind') === 'evaluation') {
      const label = labelOf(measureKinds, kind).toLowerCase();
      return standsIn(`the kind of measure, ${label}, stands for the number: it counts everyone`);
    }
    const pooled = facts.get('design.pooledStudies');
    if (facts.get('design.type') === 'synthesis' && (pooled ?? 0) >= leastPooledStudies) {
      return standsIn(
        `the number of studies pooled, ${inFigures(pooled ?? 0)}, stands for the number`,
      );
    }
    const design = publishedControlledStudy(facts);
    if (design !== undefined) return standsIn(`${design} the number`);
    return analysed === undefined
      ? notReported('how many took part is not reported', 'outcome.n.pupils')
      : notEnough('nobody was analysed');
  },
});

const setAgainst: Rule = {
  id: 'set-against',
  need: 'the result is set against an earlier point or a comparison group',
  judge: (facts) => {
    switch (facts.get('outcome.comparedWith')) {
      case undefined:
        return notReported(
          'what the result is set against is not reported',
          'outcome.comparedWith',
        );
      case 'nothing':
        return notEnough('the result is set against nothing');
      case 'baseline':
        return met('the result is set against an earlier point');
      case 'comparison-group':
        return met('the result is set against a comparison group');
      case 'both':
        return met('the result is set against a comparison group and an earlier point');
    }
  },
};
