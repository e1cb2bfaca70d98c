import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions } from '#vocabulary/evidence.ts';
import { codesOf } from '#vocabulary/term.ts';
import {
  anyDeclaration,
  declared,
  optionalFacts,
  withFact,
  type Declaration,
} from '../../tests/fixtures/anyStudy.ts';
import { rate } from './ladder.ts';

const level = (...declarations: [Declaration, ...Declaration[]]) =>
  rate(declared(...declarations)).level;
const paths = Object.keys(optionalFacts);
const anyPath = fc.constantFrom(...paths);
/** Fewer where a run says so for all, as the mutation tests do. */
const runs = { numRuns: fc.readConfigureGlobal().numRuns ?? 500 };

/** The fact at a path, with every helpful and every poor value that it can have. */
const valuesOf = (path: string) => optionalFacts[path] ?? { good: [], poor: [] };

describe('leaving a fact out', () => {
  it('never helps where it is a helpful one', () => {
    fc.assert(
      fc.property(anyDeclaration, anyPath, (declaration, path) => {
        const without = level(withFact(declaration, path, undefined));
        for (const value of valuesOf(path).good) {
          expect(level(withFact(declaration, path, value))).toBeGreaterThanOrEqual(without);
        }
      }),
      runs,
    );
  });

  /*
   * Three kinds of fact are an exception; decision 13 says why. A declared "no" on the main outcome
   * counts where silence does not. A measure of a kind that is not self-report may be declared so.
   * And a number that is declared too low is believed before one that would stand in for it; a rating
   * tells of a stand-in once, under the lowest rule that it serves.
   */
  it('never helps where it is a poor one, apart from three that are known', () => {
    const known = ['design.primaryOutcomeNamedInAdvance', 'outcomes[0].selfReport'];
    const counts = ['number', 'enough-analysed', 'enough-schools', 'enough-in-each-arm'];
    fc.assert(
      fc.property(anyDeclaration, anyPath, (declaration, path) => {
        const without = rate(declared(withFact(declaration, path, undefined)));
        const stoodInFor = without.standIns.some(({ rule }) => counts.includes(rule));
        for (const value of valuesOf(path).poor) {
          const reported = rate(declared(withFact(declaration, path, value)));
          if (known.includes(path) || (stoodInFor && /\.n\.|schoolsPerArm/.test(path))) continue;
          expect(without.level).toBeLessThanOrEqual(reported.level);
        }
      }),
      runs,
    );
  });
});

describe('the level', () => {
  it('does not depend on what was found', () => {
    const anyDirection = fc.constantFrom(...codesOf(directions));
    fc.assert(
      fc.property(anyDeclaration, anyDirection, (declaration, direction) => {
        const changed = withFact(declaration, 'outcomes[0].direction', direction);
        expect(rate(declared(changed))).toEqual(rate(declared(declaration)));
      }),
    );
  });

  it('is never lowered by a further outcome, and rests on one that reaches it', () => {
    fc.assert(
      fc.property(anyDeclaration, anyDeclaration, (first, second) => {
        const alone = level(first);
        const { level: together, restsOn } = rate(declared(first, second));
        expect(together).toBeGreaterThanOrEqual(alone);
        if (restsOn === 'outcome-0') expect(together).toBe(alone);
      }),
      runs,
    );
  });

  it('is met with at every step, so that these tests say something', () => {
    const levels = fc.sample(anyDeclaration, { numRuns: 3000, seed: 1 }).map((each) => level(each));
    expect(new Set(levels)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('follows from the facts that are listed, and from no others', () => {
    fc.assert(
      fc.property(anyDeclaration, anyPath, (declaration, path) => {
        const rating = rate(declared(declaration));
        if (rating.facts.some((fact) => fact.path.startsWith(path))) return;
        for (const value of [undefined, ...valuesOf(path).good, ...valuesOf(path).poor]) {
          const { level, heldBy } = rate(declared(withFact(declaration, path, value)));
          expect({ level, heldBy }).toEqual({ level: rating.level, heldBy: rating.heldBy });
        }
      }),
      runs,
    );
  });
});

/** For each rule, facts that meet it. */
const remedies: Readonly<Record<string, Declaration>> = {
  'theory-of-change': { theoryOfChange: valuesOf('theoryOfChange').good[0] },
  'research-behind-it': { theoryOfChange: valuesOf('theoryOfChange').good[0] },
  'measured-result': { 'outcomes[0].result.form': 'stated' },
  'named-measure': { 'outcomes[0].measure': 'Example Test' },
  number: { 'outcomes[0].n.pupils': 2400 },
  'set-against': { 'outcomes[0].comparedWith': 'both' },
  'comparison-group': { 'design.hasComparisonGroup': 'yes' },
  'against-comparison-group': { 'outcomes[0].comparedWith': 'both' },
  'alike-at-the-start': { 'design.baselineEquivalence': { standardisedDifference: 0.05 } },
  'enough-analysed': { 'outcomes[0].n.pupils': 2400 },
  'not-self-report': { 'outcomes[0].selfReport': 'no' },
  'strong-design': { 'design.assignedBy': 'chance' },
  'enough-schools': { 'design.schoolsPerArm': { intervention: 2, comparison: 2 } },
  'independent-or-registered': { 'design.independentEvaluator': 'yes' },
  attrition: { 'design.attritionPercent': 30 },
  'enough-in-each-arm': { 'outcomes[0].n.intervention': 30, 'outcomes[0].n.comparison': 30 },
  'not-providers-own': { 'outcomes[0].madeByProvider': 'no' },
  'main-outcome-named': { 'design.primaryOutcomeNamedInAdvance': 'yes' },
  'published-synthesis': { kind: 'evaluation' },
  'pooled-studies': { 'design.pooledStudies': 2 },
  'only-controlled-studies': { 'design.pooledStudiesControlled': 'yes' },
};

describe('what holds a study down', () => {
  it('is said at every level but the highest, and names facts; what would raise it is said too', () => {
    fc.assert(
      fc.property(anyDeclaration, (declaration) => {
        const { level, heldBy, wouldRaise } = rate(declared(declaration));
        expect(heldBy.length > 0).toBe(level < 5);
        expect(wouldRaise.length > 0).toBe(level < 5);
        for (const { rule, state, facts, remedy } of heldBy) {
          expect(facts, rule).not.toEqual([]);
          expect(state).not.toBe('met');
          expect(remedy?.startsWith('Declare “')).toBe(state === 'not-reported');
        }
      }),
      runs,
    );
  });

  it('is gone when the fact that it names is mended', () => {
    fc.assert(
      fc.property(anyDeclaration, (declaration) => {
        const before = rate(declared(declaration));
        for (const { rule } of before.heldBy.filter((each) => each.rule !== 'replication')) {
          const after = rate(declared({ ...declaration, ...remedies[rule] }));
          expect(after.level).toBeGreaterThanOrEqual(before.level);
          if (after.level === before.level) {
            expect(after.heldBy.map((each) => each.rule)).not.toContain(rule);
          }
        }
      }),
      runs,
    );
  });
});
