import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../../tests/fixtures/readExample.ts';
import type { ContradictionFinder } from './contradiction.ts';
import { effectFinder, intervalFinder, monthsFinder, pValueFinder } from './effects.ts';

/* Made-up figures. */
const dataOf = (facts: Readonly<Record<string, string | undefined>>) =>
  readExample(exampleEntry({ facts })).data;

/** The words that a finder has something against. */
const foundIn = (find: ContradictionFinder, text: string): string | undefined => {
  const found = find(text);
  return found && text.slice(found.at, found.end);
};

const effect =
  '{form: effect, metric: hedges-g, value: 0.21, pValue: 0.04, interval: {low: -0.1, high: 0.5}}';
const stated = '{form: stated, finding: "An effect size of 0.3, or 5 months for 12 pupils."}';
const words = outcomeFacts('{form: stated, finding: "Of 12 pupils."}');

/** The same facts with one more outcome. */
const and = ({ outcomes = '' }: Facts, result: string, more = 'direction: positive'): Facts => ({
  outcomes: `${outcomes}\n  - {id: other, label: "Other", domain: attainment, plain: "An example.", source: report-2020, ${more}, result: ${result}}`,
});

describe('an effect', () => {
  const find = (text: string, facts: Facts = outcomeFacts(effect)) =>
    foundIn(effectFinder(dataOf(facts)), text);

  it.each([
    'effect size of 0.3',
    'effect sizes were 0.3',
    'effect size was 0.3',
    'effect size is 0.3',
    'effect sizes are 0.3',
    'effect size: 0.3',
    'effect size = 0.3',
    'effect size=0.3',
    'effect size of about 0.3',
    'effect size of around 0.3',
    'Effect Size of 3',
    "Hedges' g of 0.3",
    "hedge's g of 0.3",
    'Hedges g of 0.3',
    "Cohen's d was 0.3",
    "Glass's delta was 0.3",
    '0.3 standard deviations',
    '0.3 standard deviation',
    '0.3 of a standard deviation',
    '0.3 SD',
    '0.3 sds',
    '-0.3 standard deviations',
    'effect size of −0.3',
    'effect size of –0.3',
    'effect size of +0.3',
  ])('that is not declared is found: %s', (written) => {
    expect(find(`It was so, with an ${written} in all.`)).toBe(written);
  });

  it.each([
    'an effect size of 0.21',
    'an effect size of 0.2',
    'an effect size of -0.1',
    'an effect size of 0.5',
    '0.21 standard deviations',
    'an effect of 0.3',
    'an effect size that was 0.3',
    'a size of 0.3',
  ])('that is declared, or of no known form, is not: %s', (written) => {
    expect(find(`It was so, with ${written} in all.`)).toBeUndefined();
  });

  it('is the first of those that are not declared', () => {
    expect(find('An effect size of 0.21, an effect size of 0.7, and an effect size of 0.8.')).toBe(
      'effect size of 0.7',
    );
  });

  it('may be a figure of another finding in words', () => {
    expect(find('An effect size of 12.', and(outcomeFacts(effect), stated))).toBeUndefined();
  });

  it('may be declared in words alone, in one of several findings', () => {
    const facts = and(words, stated);
    expect(find('An effect size of 0.3.', facts)).toBeUndefined();
    expect(find('An effect size of 0.4.', facts)).toBe('effect size of 0.4');
    expect(find('An effect size of 0.4.', words)).toBeUndefined();
    expect(effectFinder(dataOf({ outcomes: undefined }))('An effect size of 0.4.')).toBeUndefined();
  });

  it('with a plus is not one that was declared with a minus', () => {
    const fall = outcomeFacts('{form: effect, metric: hedges-g, value: -0.21}');
    expect(find('An effect size of +0.21.', fall)).toBe('effect size of +0.21');
    expect(find('An effect size of 0.21.', fall)).toBeUndefined();
    expect(find('An effect size of -0.21.', fall)).toBeUndefined();
    const both = and(fall, '{form: effect, metric: hedges-g, value: 0.21}');
    expect(find('An effect size of +0.21.', both)).toBeUndefined();
    const none = outcomeFacts('{form: effect, metric: hedges-g, value: 0}');
    expect(find('An effect size of +0.', none)).toBeUndefined();
  });

  it('is told with what is declared', () => {
    const facts = and(outcomeFacts(effect), stated);
    expect(effectFinder(dataOf(facts))('So an effect size of 0.8 was seen.')).toEqual({
      at: 6,
      end: 24,
      message:
        '"effect size of 0.8" is not the effect of any outcome (declared: 0.21, -0.1, 0.5, 0.3, 5, 12).',
      hint: 'Correct the text or the outcome. A result that is not declared yet belongs in "outcomes".',
    });
  });
});

describe('an interval', () => {
  const find = (text: string, facts: Facts = outcomeFacts(effect)) =>
    foundIn(intervalFinder(dataOf(facts)), text);

  it.each([
    'interval runs from 0.1 to 0.5',
    'interval goes from 0.1 to 0.5',
    'interval is 0.1 to 0.5',
    'interval was 0.1 and 0.5',
    'interval of 0.1 to 0.5',
    'interval from 0.1 to 0.5',
    'confidence interval 0.1 to 0.5',
    'Confidence Interval from −0.1 to 0.6',
    'interval from -0.2 to +0.5',
    'interval from 0.1 to -0.6',
    'interval from 0.6 to 1',
  ])('that is not declared is found: %s', (written) => {
    expect(find(`It had an ${written} in all.`)).toBe(written);
  });

  it.each([
    'interval from -0.1 to 0.5',
    'interval from –0.1 to 0.50',
    'interval from 0.1 to -0.5',
    'interval from 0 to 0.5',
    'interval of 0.1 points',
    'interval between 0.1 to 0.2',
  ])('that is declared, or of no known form, is not: %s', (written) => {
    expect(find(`It had an ${written} in all.`)).toBeUndefined();
  });

  it('is the first of those that are not declared', () => {
    expect(
      find('One interval from -0.1 to 0.5, one interval from 0.2 to 0.3, one interval 0.3 to 0.4.'),
    ).toBe('interval from 0.2 to 0.3');
  });

  it('may be of means, or of any outcome', () => {
    const means =
      '{form: means, intervention: {mean: 4}, comparison: {mean: 3}, interval: {low: 0.2, high: 0.8}}';
    expect(find('An interval of 0.2 to 0.8.', outcomeFacts(means))).toBeUndefined();
    expect(find('An interval of 0.2 to 0.8.', and(outcomeFacts(effect), means))).toBeUndefined();
    expect(find('An interval of 0.2 to 0.5.', and(outcomeFacts(effect), means))).toBeDefined();
  });

  it.each<[name: string, result: string]>([
    ['an effect', '{form: effect, metric: hedges-g, value: 0.21}'],
    ['means', '{form: means, intervention: {mean: 4}, comparison: {mean: 3}}'],
    ['words', stated],
  ])('is held against nothing where none is declared: %s', (_name, result) => {
    expect(find('An interval of 0.2 to 0.8.', outcomeFacts(result))).toBeUndefined();
  });

  it('is told with what is declared', () => {
    const other = '{form: effect, metric: hedges-g, value: 1, interval: {low: 0.8, high: 1.2}}';
    const data = dataOf(and(outcomeFacts(effect), other));
    expect(intervalFinder(data)('So an interval of 0.8 to 1.3.')).toEqual({
      at: 6,
      end: 28,
      message:
        '"interval of 0.8 to 1.3" is not the interval of any outcome (declared: -0.1 to 0.5; 0.8 to 1.2).',
      hint: 'Correct the text or the "interval" of the outcome.',
    });
    expect(
      intervalFinder(dataOf({ outcomes: undefined }))('An interval of 0 to 1.'),
    ).toBeUndefined();
  });
});

describe('a p value', () => {
  const find = (text: string, facts: Facts = outcomeFacts(effect)) =>
    foundIn(pValueFinder(dataOf(facts)), text);

  it.each([
    'p value of 0.05',
    'p-value was 0.05',
    'P value is 0.05',
    'p = 0.05',
    'p =0.05',
    'p=0.05',
  ])('that is not declared is found: %s', (written) => {
    expect(find(`It had a ${written} in all.`)).toBe(written);
  });

  it.each(['p value of 0.04', 'p value of 0.040', 'p < 0.05', 'p. 5', 'value of 0.05', 'p5'])(
    'that is declared, or of no known form, is not: %s',
    (written) => {
      expect(find(`It had a ${written} in all.`)).toBeUndefined();
    },
  );

  it('is the first of those that are not declared', () => {
    expect(find('With p = 0.04, p = 0.7 and p = 0.8.')).toBe('p = 0.7');
  });

  it('may be any that is declared, or a figure of a finding in words', () => {
    const facts = and(
      and(words, effect),
      '{form: effect, metric: hedges-g, value: 0.1, pValue: 0.3}',
    );
    expect(find('p = 0.04', facts)).toBeUndefined();
    expect(find('p = 0.3', facts)).toBeUndefined();
    expect(find('p = 12', facts)).toBeUndefined();
    expect(find('p = 0.5', facts)).toBe('p = 0.5');
  });

  it.each<[name: string, result: string]>([
    ['an effect', '{form: effect, metric: hedges-g, value: 0.21}'],
    ['words', stated],
  ])('is held against nothing where none is declared: %s', (_name, result) => {
    expect(find('p = 0.5', outcomeFacts(result))).toBeUndefined();
  });

  it('is told with what is declared', () => {
    expect(pValueFinder(dataOf(outcomeFacts(effect)))('So p = 0.5 it was.')).toEqual({
      at: 3,
      end: 10,
      message: '"p = 0.5" is not the p value of any outcome (declared: 0.04).',
      hint: 'Correct the text or the "pValue" of the outcome.',
    });
    expect(pValueFinder(dataOf({ outcomes: undefined }))('p = 0.5')).toBeUndefined();
  });
});

describe('months of progress', () => {
  const declared = outcomeFacts(stated, 'direction: positive\n    monthsOfProgress: 2');
  const find = (text: string, facts: Facts = declared) =>
    foundIn(monthsFinder(dataOf(facts)), text);

  it.each([
    "three months' progress",
    '3 months progress',
    '2.6 months of progress',
    'one month of progress',
    "one month's progress",
    'three additional months of progress',
    'three extra months progress',
    'three more months of progress',
    'three further months of progress',
    'three less months of progress',
    'three fewer months of progress',
    "three months' additional progress",
    "three months' extra progress",
    "three months' more progress",
    'three months of further progress',
    "three months' less progress",
    "Eleven months' progress",
  ])('that are not declared are found: %s', (written) => {
    expect(find(`They made ${written} in all.`)).toBe(written);
  });

  it.each([
    "two months' progress",
    "2 months' less progress",
    "five months' progress",
    'three months of work',
    "some months' progress",
  ])('that are declared, or of no known form, are not: %s', (written) => {
    expect(find(`They made ${written} in all.`)).toBeUndefined();
  });

  it('are the first of those that are not declared', () => {
    expect(find("Two months' progress, six months' progress, seven months' progress.")).toBe(
      "six months' progress",
    );
  });

  it('are held against nothing where none are declared', () => {
    expect(find("three months' progress", outcomeFacts(stated))).toBeUndefined();
    expect(monthsFinder(dataOf({ outcomes: undefined }))("three months' progress")).toBeUndefined();
  });

  it('are told with what is declared', () => {
    const both = and(declared, effect, 'direction: negative, monthsOfProgress: -1');
    expect(monthsFinder(dataOf(both))("So three months' progress.")).toEqual({
      at: 3,
      end: 25,
      message: `"three months' progress" is not what any outcome declares (declared: 2, -1).`,
      hint: 'Correct the text or "monthsOfProgress" of the outcome.',
    });
    expect(find("One month's progress.", both)).toBeUndefined();
  });
});
