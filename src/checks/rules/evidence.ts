import type { RuleTexts } from './ruleText.ts';

/** An example of an outcome with this result and these further lines. */
function outcomes(result: string, further = ''): string {
  return (
    'outcomes:\n  - id: reading\n    label: "Reading"\n    domain: attainment\n' +
    `    result:\n${result.replace(/^/gm, '      ')}\n` +
    `    direction: positive\n    plain: "An example sentence."\n    source: report-2020${further}`
  );
}

const means = (more: string) =>
  outcomes(
    `form: means\nintervention: {n: 50, mean: 103, sd: 5.5}\ncomparison: {n: 50, mean: 100, sd: 4.5}\n${more}`,
  );
const ratio = (value: string) => outcomes(`form: effect\nmetric: odds-ratio\nvalue: ${value}`);
const shares = (one: number, two: number) =>
  outcomes(
    `form: proportions\nintervention: {n: 32, percent: ${one}}\ncomparison: {n: 32, percent: ${two}}`,
  );
const analysed = (pupils: number) =>
  outcomes(
    'form: stated\nfinding: "An example finding."',
    `\n    n: {pupils: ${pupils}, intervention: 40}`,
  );

/** Rules about figures against each other, and about words against what was found. */
export const evidenceRules = {
  'figures/effect': {
    severity: 'error',
    wants: 'An effect is the one that its means, standard deviations and numbers give.',
    bad: { facts: means('effect: 0.9') },
    good: { facts: means('effect: 0.59') },
  },
  'figures/interval': {
    severity: 'error',
    wants: 'An interval holds its own estimate.',
    bad: { facts: means('effect: 0.59\ninterval: {low: 0.7, high: 1.4}') },
    good: { facts: means('effect: 0.59\ninterval: {low: 0.19, high: 0.99}') },
  },
  'figures/narrow-interval': {
    severity: 'warning',
    wants:
      'An interval is not narrower than the numbers allow, which is often a standard error that was taken for one.',
    bad: { facts: means('effect: 0.59\ninterval: {low: 0.5, high: 0.7}') },
    good: { facts: means('effect: 0.59\ninterval: {low: 0.19, high: 0.99}') },
  },
  'figures/ratio': {
    severity: 'error',
    wants: 'A ratio is above 0; what is below is a difference or a logarithm.',
    bad: { facts: ratio('-0.2') },
    good: { facts: ratio('1.2') },
  },
  'figures/percentage': {
    severity: 'error',
    wants: 'A percentage is one that a whole number of people gives.',
    bad: { facts: shares(45, 25) },
    good: { facts: shares(50, 25) },
  },
  'figures/direction': {
    severity: 'warning',
    wants: 'A finding points the way that its figures do, or says that less is better.',
    bad: { facts: shares(25, 50) },
    good: { facts: shares(50, 25) },
  },
  'figures/subgroup': {
    severity: 'either',
    wants: 'A part is not larger than its whole.',
    bad: { facts: analysed(30) },
    good: { facts: analysed(90) },
  },
  'figures/dates': {
    severity: 'either',
    wants: 'Dates follow each other as time does.',
    bad: { facts: 'period: {start: "2024", end: "2019"}' },
    good: { facts: 'period: {start: "2019", end: "2024"}' },
  },
  'claims/causal': {
    severity: 'error',
    wants:
      'Words that name a cause need a comparison, because without one nobody knows what would have happened anyway.',
    bad: { text: 'The visits led to better results in reading.' },
    good: { text: 'The visits were followed by better results in reading.' },
  },
  'claims/significant': {
    severity: 'warning',
    wants: 'The word "significant" is kept for results of a test, as readers of studies take it.',
    bad: { text: 'There was a significant change in reading.' },
    good: { text: 'There was a large change in reading.' },
  },
  'claims/months': {
    severity: 'error',
    wants: 'Months of progress are printed only where the source prints them; nobody converts.',
    bad: { text: 'Pupils made three months of additional progress.' },
    good: { text: 'Pupils made more progress than in the year before.' },
  },
  'claims/absolute': {
    severity: 'warning',
    wants: 'Words that leave no exception are asked about, because there nearly always is one.',
    bad: { text: 'All schools took part.' },
    good: { text: 'Most schools took part.' },
  },
  'claims/figure': {
    severity: 'error',
    wants: 'A figure in the text is the one that the facts declare.',
    bad: {
      facts: 'period: {start: "2019", end: "2024"}',
      text: 'The project began in 2014.',
    },
    good: {
      facts: 'period: {start: "2019", end: "2024"}',
      text: 'The project began in 2019.',
    },
  },
} as const satisfies RuleTexts;
