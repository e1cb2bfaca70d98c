import { hedgesG, standardErrorOf } from '#evidence/effectSize.ts';
import { quantileForLevel } from '#evidence/normalQuantile.ts';
import type { CaseStudyData, OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';
import { known } from './known.ts';

/** How far a declared effect may lie from the one that its means give: what rounding explains. */
const effectTolerance = 0.015 + 1e-9;

/** A declared interval narrower than this share of the formula's is worth a question. */
const narrowShare = 0.9;

const standardised: readonly string[] = [
  'hedges-g',
  'cohens-d',
  'glass-delta',
  'standardised-difference',
];

type Means = Extract<OutcomeData['result'], { form: 'means' }>;
type Effect = Extract<OutcomeData['result'], { form: 'effect' }>;
type Interval = NonNullable<Means['interval']>;

/** Checks declared effects and intervals against the means and the numbers beside them. */
export function checkEffects(
  data: CaseStudyData,
  declared: Declared,
  findings: FileFindings,
): void {
  for (const [index, outcome] of (data.outcomes ?? []).entries()) {
    const path = ['outcomes', index, 'result'];
    if (outcome.result.form === 'means') {
      checkMeans(outcome.result, path, declared, findings);
    } else if (outcome.result.form === 'effect') {
      checkEffect(outcome, outcome.result, path, declared, findings);
    }
  }
}

function checkMeans(
  result: Means,
  path: readonly PropertyKey[],
  declared: Declared,
  findings: FileFindings,
): void {
  const arms = armsOf(result);
  const computed = arms && hedgesG(arms).value;
  const { effect, interval } = result;
  if (
    effect !== undefined &&
    computed !== undefined &&
    Math.abs(effect - computed) > effectTolerance
  ) {
    const turned = Math.abs(effect + computed) <= effectTolerance;
    findings.error(
      'figures/effect',
      declared.placeOf([...path, 'effect']),
      `The effect is given as ${String(effect)}, but the means, standard deviations and numbers give ${rounded(computed)} (Hedges' g).`,
      turned
        ? 'Only the sign differs: the effect is the mean of those taking part less that of the comparison. Change the sign, or exchange the two groups.'
        : `Look at the source again: correct the figure that was mistyped, or write ${rounded(computed)}. If the source computed its effect in another way, leave "effect" out and say so in the text.`,
    );
  }
  if (interval === undefined) {
    return;
  }
  const within = [...path, 'interval'];
  const estimate = effect ?? computed;
  const slack = effect === undefined ? effectTolerance : 0;
  const holds = holdsEstimate(interval, estimate, slack, within, declared, findings);
  if (holds && arms !== undefined) {
    const { intervention, comparison } = arms;
    const error = standardErrorOf(effect ?? hedgesG(arms).value, intervention.n, comparison.n);
    checkWidth(interval, error, within, declared, findings);
  }
}

function checkEffect(
  outcome: OutcomeData,
  result: Effect,
  path: readonly PropertyKey[],
  declared: Declared,
  findings: FileFindings,
): void {
  const { metric, value, interval } = result;
  const isRatio = metric === 'odds-ratio' || metric === 'risk-ratio';
  if (isRatio && value <= 0) {
    findings.error(
      'figures/ratio',
      declared.placeOf([...path, 'value']),
      `${metric === 'odds-ratio' ? 'An odds ratio' : 'A risk ratio'} is always above 0; this one is ${String(value)}.`,
      'A ratio of 1 means no difference. If the figure is a difference or a logarithm, choose another "metric" or give the ratio itself.',
    );
    return;
  }
  if (interval === NOT_REPORTED) {
    return;
  }
  const within = [...path, 'interval'];
  if (isRatio && interval.low < 0) {
    findings.error(
      'figures/ratio',
      declared.placeOf([...within, 'low']),
      `The interval of a ratio cannot go below 0; this one begins at ${String(interval.low)}.`,
      'Give the interval of the ratio itself, not of its logarithm.',
    );
    return;
  }
  if (
    holdsEstimate(interval, value, 0, within, declared, findings) &&
    standardised.includes(metric)
  ) {
    const error = leastStandardError(outcome, value);
    if (error !== undefined) {
      checkWidth(interval, error, within, declared, findings);
    }
  }
}

/** The two groups, where every figure that the formula needs is there. */
function armsOf({ intervention, comparison }: Means) {
  const whole = ({ n, mean, sd }: Means['intervention']) =>
    n !== NOT_REPORTED && n > 1 && sd !== NOT_REPORTED ? { n, mean, sd } : undefined;
  const one = whole(intervention);
  const two = whole(comparison);
  return one && two && { intervention: one, comparison: two };
}

/**
 * The standard error from the numbers of an outcome. Where only the total is known, two groups of
 * half of it give the smallest, so a finding never rests on how the total is divided.
 */
function leastStandardError(outcome: OutcomeData, effect: number): number | undefined {
  const n = known(outcome.n);
  const one = n && known(n.intervention);
  const two = n && known(n.comparison);
  if (one !== undefined && two !== undefined) {
    return one > 0 && two > 0 ? standardErrorOf(effect, one, two) : undefined;
  }
  const half = n && (known(n.pupils) ?? 0) / 2;
  return half !== undefined && half >= 1 ? standardErrorOf(effect, half, half) : undefined;
}

function holdsEstimate(
  { low, high }: Interval,
  estimate: number | undefined,
  slack: number,
  path: readonly PropertyKey[],
  declared: Declared,
  findings: FileFindings,
): boolean {
  if (low > high) {
    findings.error(
      'figures/interval',
      declared.placeOf([...path, 'low']),
      `The interval runs from ${String(low)} to ${String(high)}: its lower end is the higher one.`,
      `Exchange them, and look at the signs: low: ${String(high)}, high: ${String(low)}.`,
    );
    return false;
  }
  if (estimate !== undefined && (estimate < low - slack || estimate > high + slack)) {
    findings.error(
      'figures/interval',
      declared.placeOf(path),
      `The interval from ${String(low)} to ${String(high)} leaves out its own estimate, ${rounded(estimate)}.`,
      'An interval always holds the estimate that it is around. Look at the source again: a sign may be missing, or the interval may belong to another result.',
    );
    return false;
  }
  return true;
}

function checkWidth(
  { low, high, level }: Interval,
  error: number,
  path: readonly PropertyKey[],
  declared: Declared,
  findings: FileFindings,
): void {
  const expected = 2 * quantileForLevel(level) * error;
  if (high - low < narrowShare * expected - 1e-9) {
    const missing = Math.round(100 * (1 - (high - low) / expected));
    findings.warning(
      'figures/narrow-interval',
      declared.placeOf(path),
      `The interval is ${rounded(high - low)} wide, ${String(missing)} % narrower than these numbers give by themselves (${rounded(expected)}).`,
      'Ask: did the analysis allow for earlier results, which makes an interval narrower? Or did it leave out that pupils come in schools, which makes it too narrow? Say which in "How we know".',
    );
  }
}

/** A figure to three decimals, as a person would write it. */
function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
