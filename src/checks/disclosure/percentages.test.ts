import { describe, expect, it } from 'vitest';
import { disclosed } from '../../../tests/fixtures/disclosed.ts';
import { judgeShare } from './shares.ts';

/* Made-up figures. */

describe('a share of so many pupils', () => {
  const judged = (
    percent: number,
    base: number,
    more: Partial<Parameters<typeof judgeShare>[0]> = {},
  ) => {
    const verdict = judgeShare({ percent, base, isRough: false, isSensitive: false, ...more });
    return verdict && `${verdict.severity} ${verdict.rule}`;
  };

  it.each<[percent: number, base: number, found: string | undefined]>([
    [50, 8, 'error small-base'],
    [100, 9, 'error small-base'],
    [50, 10, 'warning small-base'],
    [70, 20, 'warning small-base'],
    [55, 29, 'warning small-base'],
    [50, 30, undefined],
    [25, 12, 'error implied-count'],
    [92, 24, 'error implied-count'],
    [90, 30, 'error implied-count'],
    [97, 90, 'error implied-count'],
    [2, 150, 'error implied-count'],
    [99, 300, 'error implied-count'],
    [5, 100, undefined],
    [4, 100, 'error implied-count'],
    [96, 100, 'error implied-count'],
    [95, 100, undefined],
    [47, 12, 'error impossible-percentage'],
    [60, 14, 'error impossible-percentage'],
    [48.4, 31, 'warning decimals'],
    [45.5, 99, 'warning decimals'],
    [45, 100, undefined],
    [45.2, 500, undefined],
    [58, 240, undefined],
    [0, 50, undefined],
    [100, 50, undefined],
    [101, 50, undefined],
    [50, 0, undefined],
    [50, 10.5, undefined],
    [12.3456789, 500, undefined],
  ])('%d %% of %d', (percent, base, found) => {
    expect(judged(percent, base)).toBe(found);
  });

  it('of 0 or 100 per cent is a question where it may harm', () => {
    expect(judged(100, 50, { isSensitive: true })).toBe('warning whole-group');
    expect(judged(0, 50, { isSensitive: true })).toBe('warning whole-group');
    expect(judged(50, 50, { isSensitive: true })).toBeUndefined();
  });

  it('that is only about right need not come out whole', () => {
    expect(judged(47, 34, { isRough: true })).toBeUndefined();
    expect(judged(46, 34)).toBe('error impossible-percentage');
  });

  it('with a last zero printed has its decimals', () => {
    expect(judged(50, 40, { decimals: 1 })).toBe('warning decimals');
  });
});

describe('a percentage of pupils in a text', () => {
  it.each([
    '68% of pupils liked it.',
    'Sixty-eight per cent of our students liked it.',
    'The share of children at the standard went from 54% to 71%.',
    'Persistent absence fell from 24% to 18%.',
    'The GCSE pass rate was 61%.',
    'Among disadvantaged pupils the figure was 47%, against 63% of others.',
    '95% of their children liked it.',
    'In Year 6, 78% got to age-related expectations.',
    'Pupils were asked. 45% agreed.',
  ])('needs its base: %s', (text) => {
    expect(disclosed(text)).toEqual(['error no-base']);
  });

  it.each<[text: string, found: string]>([
    ['50% of the 8 pupils stayed.', 'error small-base'],
    ['Six children tried, and 83% did it.', 'error small-base'],
    ['Pupils agreed (n = 9): 67%.', 'error small-base'],
    ['Pupils agreed: 67% (n = 9).', 'error small-base'],
    ['67% (n = 9) of the children agreed.', 'error small-base'],
    ['Of the 20 children, 70% sang.', 'warning small-base'],
    ['15 pupils joined. 20% left.', 'error implied-count'],
    ['A quarter of the 16 pupils left.', 'error implied-count'],
    ['Two-thirds of our 12 learners left.', 'error implied-count'],
    ['We asked 22 students; 33% knew.', 'error impossible-percentage'],
    ['Of the 64 children, 57.8% stayed.', 'warning decimals'],
    ['100% of our 34 pupils with an EHCP stayed.', 'warning whole-group'],
  ])('is held against its base: %s', (text, found) => {
    expect(disclosed(text).filter((each) => !each.includes('small-count'))).toEqual([found]);
  });

  it.each([
    '83% of teachers, 62% of schools and 15% of lessons',
    'Of the 240 pupils, 58% read at home.',
    'Of the 40 pupils, about 48% read at home.',
    'Half of the 41 pupils read at home.',
    'The share of pupils at home rose by 12%, grew by a further 5% and fell by 3%.',
    'Pupil numbers are up 12%, and down by 7%, on 2009.',
    'Pupils did 12% more, and 20% fewer had to.',
    'Pupils scoring 60% moved on, with a score of 70%.',
    'About 300 pupils came, and 47% agreed.',
    'Nationally 29% of pupils are on free school meals.',
    'In Wales 20% of children were.',
    'The gap for pupils fell by 7 percentage points.',
    'School funding rose by 5% while pupils stayed.',
    'Attendance of pupils went from 91% to 94%.',
    'Pupils who scored at least 60% moved on.',
    'The pass mark for pupils is 40%.',
    'It took 10% of the week and 3% of the budget.',
    'Two-thirds of pupils, and half of the children',
    'More than half of the 90 children stayed.',
    'The target was that 90% of pupils read.',
    'In some schools more than 30% of pupils speak two languages.',
    'The interval of 95% holds for pupils.',
  ])('passes: %s', (text) => {
    expect(disclosed(text)).toEqual([]);
  });

  it('needs its base in one place of the entry only', () => {
    const summary = (words: string) => ({ summary: `summary: "${words}"` });
    expect(disclosed('Of the 240 pupils, 58% read.', summary('58% of pupils read.'))).toEqual([]);
    expect(disclosed('Of the 240 pupils, 58% read.', summary('59% of pupils read.'))).toEqual([
      'error no-base',
    ]);
    const outcomes = (n: string) => ({
      outcomes: `outcomes:\n  - id: reading\n    label: Reading\n    domain: attainment\n    result:\n      form: proportions\n      intervention: {percent: 58${n}}\n      comparison: {percent: 40}\n    direction: positive\n    plain: "An example."\n    source: report-2020`,
    });
    expect(disclosed('58% of pupils read.', outcomes(', n: 240'))).toEqual([]);
    expect(disclosed('58% of pupils read.', outcomes(''))).toEqual(['error no-base']);
  });

  it.each<[setting: string, found: string[]]>([
    ['locations: [england]', []],
    ['locations: [london], schools: 10', []],
    ['locations: [london], pupils: 1000', []],
    ['locations: [london], schools: 9', ['error no-base']],
    ['locations: [london], schools: 40, pupils: 999', ['error no-base']],
  ])('passes without one in a summary of published work on many schools: %s', (setting, found) => {
    const facts = {
      kind: 'kind: evaluation',
      setting: `setting: {${setting}}`,
      basis: 'basis: full-report',
      link: 'link: https://example.org/',
      ...{ authors: undefined, contact: undefined, attestations: undefined },
    };
    expect(disclosed('68% of pupils liked it.', facts)).toEqual(found);
    expect(disclosed('25% of the 12 pupils left.', facts)).toEqual(['error implied-count']);
  });
});
