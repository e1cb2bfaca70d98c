import type { OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { effectMetrics } from '#vocabulary/evidence.ts';
import { labelOf } from '#vocabulary/term.ts';

// Made once: a format costs far more to make than to use.
const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const number = (value: number) => format.format(value).replace('-', '−');
const signed = (value: number) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;

/** The figures of an outcome in words, as the source gives them; nothing is converted. */
export function resultInWords(outcome: OutcomeData): string {
  const { result } = outcome;
  switch (result.form) {
    case 'effect': {
      const { interval } = result;
      const around =
        interval === NOT_REPORTED
          ? ', interval not reported'
          : ` (${number(interval.level)}% interval ${signed(interval.low)} to ${signed(interval.high)})`;
      const chance = result.pValue === undefined ? '' : `; p = ${number(result.pValue)}`;
      return `${effectInWords(result.metric, result.value)}${around}${chance}`;
    }
    case 'means':
      return `Mean ${number(result.intervention.mean)} against ${number(result.comparison.mean)}`;
    case 'proportions': {
      const { intervention, comparison } = result;
      return `${share(intervention)} against ${share(comparison)}`;
    }
    case 'stated':
    case 'qualitative':
      return result.finding;
  }
}

function effectInWords(
  metric: Extract<OutcomeData['result'], { form: 'effect' }>['metric'],
  value: number,
): string {
  if (metric === 'percentage-point-difference') {
    return `${signed(value)} percentage points`;
  }
  const name = labelOf(effectMetrics, metric);
  return metric === 'odds-ratio' || metric === 'risk-ratio'
    ? `${name} ${number(value)}`
    : `${name} ${signed(value)} standard deviations`;
}

function share({ percent, label }: { percent: number; label?: string | undefined }): string {
  return label === undefined ? `${number(percent)}%` : `${number(percent)}% (${label})`;
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
  return parts.join(', ');
}
