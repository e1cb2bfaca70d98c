import { inFigures } from '../facts.ts';
import { met, notEnough, notReported, type Rung } from '../rule.ts';
import type { Thresholds } from '../thresholds.ts';
import { measuredResult } from './measured.ts';

/**
 * Replicated, by a published synthesis. Its studies are the repetition. One that also takes in
 * studies without a comparison group goes up like any other study, and ends below Controlled: it
 * assigned nobody.
 */
export function synthesisRung({ leastPooledStudies }: Thresholds): Rung {
  const least = inFigures(leastPooledStudies);
  return {
    level: 5,
    limits: [],
    conditions: [
      {
        id: 'published-synthesis',
        comesFirst: true,
        need: 'it is a published synthesis of studies',
        judge: (facts) =>
          facts.get('design.type') === 'synthesis' && facts.get('kind') === 'evaluation'
            ? met('it is a published synthesis of studies')
            : notEnough('it is not a published synthesis of studies'),
      },
      {
        id: 'pooled-studies',
        need: `it pools at least ${least} studies`,
        judge: (facts) => {
          const pooled = facts.get('design.pooledStudies');
          if (pooled === undefined) {
            return notReported('how many studies it pools is not reported', 'design.pooledStudies');
          }
          const clause = `it pools ${inFigures(pooled)} ${pooled === 1 ? 'study' : 'studies'}`;
          return pooled >= leastPooledStudies ? met(clause) : notEnough(`${clause} only`);
        },
      },
      {
        id: 'only-controlled-studies',
        need: 'every study in it has a comparison group',
        judge: (facts) => {
          switch (facts.get('design.pooledStudiesControlled')) {
            case 'yes':
              return met('every study in it has a comparison group');
            case 'no':
              return notEnough('not every study in it has a comparison group');
            case undefined:
              return notReported(
                'whether every study in it has a comparison group is not reported',
                'design.pooledStudiesControlled',
              );
          }
        },
      },
      measuredResult,
    ],
  };
}
