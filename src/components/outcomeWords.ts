import type { OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { effectMetrics } from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';

// Made once: a format costs far more to make than to use.
const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number as it is printed, with a true minus sign and at most three decimal places. */
export function number(value: number): string {
  return format.format(value).replace('-', '−');
}

/** A number with its sign, which nought has none of. */
export function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;
}

/** The figures of an outcome in words, as the source gives them; nothing is converted. */
export function resultInWords(outcome: OutcomeData): string {
  const { result } = outcome;
  switch (result.form) {
    case 'effect': {
      const { metric, value, interval, pValue } = result;
      const chance = pValue === undefined ? '' : `; p = ${number(pValue)}`;
      return `${effectInWords(metric, value)}${around(metric, interval)}${chance}`;
    }
    case 'means': {
      const { intervention, comparison, effect, interval = NOT_REPORTED } = result;
      const published =
        effect === undefined
          ? ''
          : `; ${effectInWords('hedges-g', effect)}${around('hedges-g', interval)}`;
      return `Mean ${mean(intervention)} against ${mean(comparison)}${published}`;
    }
    case 'proportions': {
      const { intervention, comparison } = result;
      return `${share(intervention)} against ${share(comparison)}`;
    }
    case 'stated':
    case 'qualitative':
      return result.finding;
  }
}

type Result<Form extends string> = Extract<OutcomeData['result'], { form: Form }>;
type Metric = Result<'effect'>['metric'];

function isRatio(metric: Metric): boolean {
  return metric === 'odds-ratio' || metric === 'risk-ratio';
}

function around(metric: Metric, interval: Result<'effect'>['interval']): string {
  if (interval === NOT_REPORTED) return ', interval not reported';
  const end = isRatio(metric) ? number : signed;
  return ` (${number(interval.level)}% interval ${end(interval.low)} to ${end(interval.high)})`;
}

function effectInWords(metric: Metric, value: number): string {
  if (metric === 'percentage-point-difference') {
    return `${signed(value)} percentage points`;
  }
  const name = labelOf(effectMetrics, metric);
  return isRatio(metric)
    ? `${name} ${number(value)}`
    : `${name} ${signed(value)} standard deviations`;
}

function mean({ mean: value, sd, n, label }: Result<'means'>['intervention']): string {
  return `${number(value)}${inBrackets([
    label,
    sd === NOT_REPORTED ? undefined : `standard deviation ${number(sd)}`,
    n === NOT_REPORTED ? undefined : `${number(n)} analysed`,
  ])}`;
}

function share({ percent, n, label }: Result<'proportions'>['intervention']): string {
  return `${number(percent)}%${n === NOT_REPORTED ? '' : ` of ${number(n)}`}${inBrackets([label])}`;
}

function inBrackets(parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** How many were analysed, in words; empty where the source does not say. */
export function sampleInWords({ n }: OutcomeData): string {
  if (n === NOT_REPORTED) {
    return '';
  }
  const parts = (['pupils', 'staff', 'schools'] as const).flatMap((what) => {
    const value = n[what];
    return value === NOT_REPORTED ? [] : [`${number(value)} ${what}`];
  });
  const arms = [
    n.intervention === NOT_REPORTED ? [] : [`${number(n.intervention)} taking part`],
    n.comparison === NOT_REPORTED ? [] : [`${number(n.comparison)} compared`],
  ];
  return [...parts, ...arms.flat()].join(', ');
}
