import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkClaims } from '../claims.ts';

type Facts = Readonly<Record<string, string | undefined>>;

function findingsIn(text: string, facts: Facts = {}) {
  const entry = readExample(exampleEntry({ text, facts }));
  checkClaims({ ...entry, level: 4 }, entry.findings);
  return entry.findings.list;
}

const sentence = 'There was a significant rise.';
const arms = 'intervention: {n: 20, mean: 104, sd: 10}, comparison: {n: 22, mean: 100, sd: 10}';
const shares = 'intervention: {n: 20, percent: 50}, comparison: {n: 30, percent: 40}';

describe('"significant" where no outcome gives a test', () => {
  it.each<[name: string, facts: Facts]>([
    ['an effect alone', outcomeFacts('{form: effect, metric: hedges-g, value: 0.2}')],
    [
      'an effect whose interval is not reported',
      outcomeFacts('{form: effect, metric: hedges-g, value: 0.2, interval: not-reported}'),
    ],
    ['means without an interval', outcomeFacts(`{form: means, ${arms}}`)],
    [
      'means with their published effect only',
      outcomeFacts(`{form: means, ${arms}, effect: 0.39}`),
    ],
    ['shares', outcomeFacts(`{form: proportions, ${shares}}`)],
    ['words', outcomeFacts('{form: stated, finding: "A rise."}')],
    ['what people said', outcomeFacts('{form: qualitative, finding: "A rise."}')],
    ['no outcome', { outcomes: undefined }],
  ])('is asked about: %s', (_name, facts) => {
    expect(findingsIn(sentence, facts)).toMatchObject([
      { rule: 'claims/significant', severity: 'warning' },
    ]);
  });

  it.each<[name: string, facts: Facts]>([
    ['a p value', outcomeFacts('{form: effect, metric: hedges-g, value: 0.2, pValue: 0.03}')],
    ['a p value of nought', outcomeFacts('{form: effect, metric: hedges-g, value: 1, pValue: 0}')],
    [
      'an interval around an effect',
      outcomeFacts('{form: effect, metric: hedges-g, value: 0.2, interval: {low: 0.1, high: 0.3}}'),
    ],
    [
      'an interval around means',
      outcomeFacts(`{form: means, ${arms}, effect: 0.39, interval: {low: 0.1, high: 0.7}}`),
    ],
  ])('stands with %s', (_name, facts) => {
    expect(findingsIn(sentence, facts)).toEqual([]);
  });

  it('stands where one outcome of several gives a test', () => {
    const { outcomes = '' } = outcomeFacts(
      '{form: effect, metric: hedges-g, value: 0.2, pValue: 0.03}',
    );
    const other = `\n  - {id: other, label: "Other", domain: attainment, plain: "An example.", source: report-2020, direction: positive, result: {form: stated, finding: "A rise."}}`;
    expect(findingsIn(sentence, { outcomes: outcomes + other })).toEqual([]);
  });
});

describe('what is said of it', () => {
  const declare = 'If a test was made, declare its p value or interval in the outcome.';

  it.each([
    ['significant', `Write "large" or "clear" where you mean size. ${declare}`],
    ['Significant', `Write "large" or "clear" where you mean size. ${declare}`],
    ['significantly', `Write "much" or "clearly" where you mean size. ${declare}`],
    ['SIGNIFICANTLY', `Write "much" or "clearly" where you mean size. ${declare}`],
  ])('fits its form: %s', (word, hint) => {
    expect(findingsIn(`It was ${word} more.`)).toMatchObject([
      {
        message: `"${word}" says that a test was made, and no outcome gives a p value or an interval.`,
        hint,
      },
    ]);
  });

  it('is of the first in a sentence, at its place', () => {
    const [first, second] = findingsIn('It was significantly so. A significant, significantly so.');
    expect(first).toMatchObject({ column: 8, message: expect.stringContaining('ly"') as unknown });
    expect(second).toMatchObject({
      column: 28,
      message: expect.stringContaining('"significant"') as unknown,
    });
  });

  it.each(['insignificant', 'significance', 'non-significant', 'significants'])(
    'is nothing of another word: %s',
    (word) => {
      expect(findingsIn(`It was ${word}.`)).toEqual([]);
    },
  );
});
