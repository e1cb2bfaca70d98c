import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts, type Facts } from '../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkClaims } from '../claims.ts';

function rulesAgainst(text: string, facts: Facts = {}): string[] {
  const entry = readExample(exampleEntry({ text, facts }));
  checkClaims({ ...entry, level: 4 }, entry.findings);
  return entry.findings.list.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('"significant"', () => {
  const sentences = [
    'There was a significant rise in attendance.',
    'Results were significantly higher.',
    'The gap was not statistically significant.',
    'A significant number of staff moved on.',
  ];

  it.each(sentences)('is a warning where nothing was tested: %s', (text) => {
    expect(rulesAgainst(text)).toEqual(['warning claims/significant']);
  });

  it.each([
    ['a p value', '{form: effect, metric: hedges-g, value: 0.2, pValue: 0.03}'],
    [
      'an interval',
      '{form: effect, metric: hedges-g, value: 0.2, interval: {low: 0.1, high: 0.3}}',
    ],
  ])('stands where an outcome gives %s', (_name, result) => {
    expect(sentences.flatMap((text) => rulesAgainst(text, outcomeFacts(result)))).toEqual([]);
  });

  it.each(['The difference was insignificant to us.', 'We asked about its significance.'])(
    'is not read into other words: %s',
    (text) => {
      expect(rulesAgainst(text)).toEqual([]);
    },
  );
});

describe('months of progress', () => {
  const sentences = [
    'Pupils made two months’ additional progress.',
    "Pupils made two months' less progress.",
    'On average they made 3 months of progress.',
    'Pupils made three additional months of progress.',
    'They made the equivalent of four extra months.',
    'Pupils were three months ahead of the others.',
    'The class was two months behind by the end.',
    'This is worth a month of extra schooling.',
    'Pupils made two months progress.',
  ];

  it.each(sentences)('are refused where no outcome reports them: %s', (text) => {
    expect(rulesAgainst(text)).toEqual(['error claims/months']);
  });

  it('stand where an outcome reports them', () => {
    const result = '{form: stated, finding: "Two, three or four months, and 1 month."}';
    const reported = outcomeFacts(result, 'direction: positive\n    monthsOfProgress: 2');
    expect(sentences.flatMap((text) => rulesAgainst(text, reported))).toEqual([]);
  });

  it.each([
    'The work went on for six months.',
    'It ran for three extra months.',
    'Visits took place every two months.',
    'Dates are set three months ahead.',
    'The project was four months behind schedule.',
    'It was for pupils who were six months behind in reading.',
    'Six additional months of funding were found.',
    'After nine months progress was slow.',
    'Each school reviewed progress after three months.',
  ])('are not read into times: %s', (text) => {
    expect(rulesAgainst(text)).toEqual([]);
  });
});

describe('words that leave no exception', () => {
  it.each([
    'All pupils gained.',
    'Every school found the time.',
    'It always works.',
    'This is the best way to share practice.',
    'It is a proven method.',
    'The school hall was transformed.',
  ])('are a warning: %s', (text) => {
    expect(rulesAgainst(text)).toEqual(['warning claims/absolute']);
  });

  it.each([
    'Not all pupils gained.',
    'Nearly all schools answered.',
    'That is not always so.',
    'At best, it is a start.',
    'These are the best bits of each school.',
    'The group gathers best practice from each school.',
    'Staff did their best.',
    'We asked how best to share lessons.',
    'The room was transformed into a library.',
    'Teachers said that every pupil can achieve.',
    'The wish was that every pupil would read a book.',
    'Ask every school for a date.',
    'An unproven idea.',
    'This has never been proven.',
  ])('pass in a phrase that claims nothing: %s', (text) => {
    expect(rulesAgainst(text)).toEqual([]);
  });

  it('pass as advice, in the section for it', () => {
    const advice =
      '## If you want to try this\n\nThe first meeting is always at the smallest school.';
    expect(rulesAgainst(advice)).toEqual([]);
    expect(rulesAgainst(advice.replace('If you want to try this', 'How we know'))).toEqual([
      'warning claims/absolute',
    ]);
  });

  it('are told once where the same word is refused as a cause', () => {
    const entry = readExample(exampleEntry({ text: 'The visits transformed teaching.' }));
    checkClaims({ ...entry, level: 2 }, entry.findings);
    expect(entry.findings.list.map(({ rule }) => rule)).toEqual(['claims/causal']);
  });
});
