import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkClaims } from '../claims.ts';

/* Made-up figures. */
const facts = {
  setting: 'setting: {locations: [london], schools: 12, pupils: 400}',
  period: 'period: {start: "2013-09", end: "2015"}',
  outcomes: `outcomes:
  - id: reading
    label: "Reading"
    domain: attainment
    n: {pupils: 304, schools: 10}
    result: {form: effect, metric: standardised-difference, value: 0.034, interval: {low: -0.06, high: 0.12}, pValue: 0.48}
    monthsOfProgress: -2
    direction: no-difference
    plain: "An example sentence."
    source: report-2020
  - id: maths
    label: "Maths"
    domain: attainment
    result:
      form: means
      intervention: {n: 20, mean: 104, sd: 10}
      comparison: {n: 22, mean: 100, sd: 10}
    direction: positive
    plain: "An example sentence."
    source: report-2020
  - id: writing
    label: "Writing"
    domain: attainment
    result: {form: stated, finding: "At least 0.09 standard deviations for 57 pupils."}
    direction: positive
    plain: "An example sentence."
    source: report-2020`,
  costs: `costs:
  currency: GBP
  lines:
    - {item: "An example", amount: 6000, basis: set-up, per: programme, source: report-2020}
    - {item: "Another", amount: 2300, basis: annual, per: school, source: report-2020}
  pupils: 300`,
};

function rulesAgainst(text: string, changed: Record<string, string | undefined> = facts): string[] {
  const entry = readExample(exampleEntry({ text, facts: changed }));
  checkClaims({ ...entry, level: 4 }, entry.findings);
  return entry.findings.list.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a figure in the text', () => {
  it.each([
    'The effect size was 0.3.',
    'An effect size of +0.21 is small.',
    'It gives a Hedges’ g of 0.5 in maths.',
    'Pupils were 0.07 standard deviations higher.',
    'The 95% interval runs from -0.06 to 0.2.',
    'The p value was 0.05.',
    'The analysis had an n of 6,304.',
    'The answers (n = 12345) came in June.',
    '340 pupils were analysed.',
    '340 pupils were in the analysis.',
    'Pupils made three months’ less progress.',
    'It cost £45 per pupil.',
    'The cost was £3,200 for each school in a year.',
    'The project began in 2014.',
    'The programme ended in 2016.',
    'The work ran from 2013 to 2016.',
  ])('that contradicts the facts is refused: %s', (text) => {
    expect(rulesAgainst(text)).toEqual(['error claims/figure']);
  });

  it.each([
    ['a declared effect', 'The effect size was 0.034.'],
    ['the same, rounded', 'An effect size of 0.03 is close to nothing.'],
    ['a bound of its interval', 'It could be an effect size of 0.12.'],
    ['what the means give', 'It gives a Hedges’ g of 0.39 in maths.'],
    ['a difference of means', 'The effect size was 4 points.'],
    ['a figure of a finding in words', 'Pupils were 0.09 standard deviations higher.'],
    ['the interval', 'The 95% interval runs from -0.06 to 0.12.'],
    ['the p value, rounded', 'It had a p value of 0.5.'],
    ['a number analysed', 'The analysis had an n of 304.'],
    ['the number in one group', 'In one group n = 22.'],
    ['the two groups together', 'There n = 42.'],
    ['the number of the setting', '400 pupils were in the analysis.'],
    ['a number of a finding in words', '57 pupils were analysed.'],
    ['declared months', 'Pupils made two months’ less progress.'],
    ['a declared cost', 'The cost was £2,300 for each school in a year.'],
    ['a cost shared out', 'It cost £20 per pupil at the start.'],
    ['the year of the start', 'The project began in September 2013.'],
    ['a school year', 'The programme began in 2012-13.'],
    ['the period', 'The work ran from 2013 to 2015.'],
  ])('passes as %s', (_name, text) => {
    expect(rulesAgainst(text)).toEqual([]);
  });

  it.each([
    ['other work', 'An earlier study had an effect size of 0.3.'],
    ['other work', 'The pilot project began in 2009.'],
    ['what came in, not what it cost', 'The pupil premium gives £1,455 per pupil.'],
    ['another currency', 'It cost $45 per pupil.'],
    ['a time', 'After nine months of work little had changed.'],
    ['no number of an analysis', '340 pupils came to the fair.'],
    ['another beginning', 'The second round began in 2014.'],
    ['another project', 'The wider project began in 2010.'],
    ['a spread and not an effect', 'A standard deviation says how widely results are spread.'],
    ['a question', 'Could the effect size be 0.3?'],
    ['somebody’s words', 'They wrote: “The effect size was 0.3.”'],
  ])('passes where it is of %s: %s', (_name, text) => {
    expect(rulesAgainst(text)).toEqual([]);
  });

  it.each([
    'The effect size was 0.3.',
    'The p value was 0.05.',
    '340 pupils were analysed.',
    'It cost £45 per pupil.',
    'The project ended in 2014.',
  ])('passes where the facts declare nothing of its kind: %s', (text) => {
    expect(rulesAgainst(text, {})).toEqual([]);
  });

  it('is held against the numbers of groups where nothing else is declared', () => {
    const outcomes = `outcomes:
  - id: reading
    label: "Reading"
    domain: attainment
    result: {form: proportions, intervention: {n: 20, percent: 50}, comparison: {n: 30, percent: 40}}
    direction: positive
    plain: "An example sentence."
    source: report-2020`;
    expect(rulesAgainst('Here n = 50.', { outcomes })).toEqual([]);
    expect(rulesAgainst('Here n = 60.', { outcomes })).toEqual(['error claims/figure']);
  });

  it('is held against "ongoing" as well', () => {
    const period = 'period: {start: "2013", end: ongoing}';
    expect(rulesAgainst('The project ended in 2016.', { period })).toEqual(['error claims/figure']);
  });

  it('is told with what is declared', () => {
    const entry = readExample(exampleEntry({ text: '340 pupils were analysed.', facts }));
    checkClaims({ ...entry, level: 4 }, entry.findings);
    expect(entry.findings.list[0]?.message).toBe(
      '"340 pupils were analysed" is not a number that the facts have (analysed: 304).',
    );
  });
});
