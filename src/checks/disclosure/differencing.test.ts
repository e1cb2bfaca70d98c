import { describe, expect, it } from 'vitest';
import { disclosed, disclosures } from '../../../tests/fixtures/disclosed.ts';

/* Made-up figures. */

const table = (...rows: string[]) =>
  rows
    .flatMap((row, index) => (index === 0 ? [row, row.replace(/[^|]+/g, ' - ')] : [row]))
    .join('\n');
const ofTable = (...rows: string[]) => disclosed(table(...rows));

describe('parts of a number of pupils in a text', () => {
  it.each([
    '27 of the 30 pupils came.',
    'Twenty-seven out of thirty children came.',
    'Of the 30 pupils, 27 came.',
    'The class had 29 pupils: 27 had a partner.',
    'Of the 30 pupils, 14 came and 13 stayed.',
  ])('leave 1 to 4: %s', (text) => {
    expect(disclosed(text)).toEqual(['error differencing']);
  });

  it.each([
    'Of the 30 pupils, 25 came.',
    '20 of the 30 pupils came.',
    'Of the 60 pupils, 40 came and 20 stayed.',
    '27 of the 30 schools came.',
    'There were 30 pupils and 27 parents.',
    'In 2022 there were 30 pupils. In 2023 there were 28 pupils.',
  ])('leave none or more: %s', (text) => {
    expect(disclosed(text)).toEqual([]);
  });
});

describe('a table', () => {
  it.each<[what: string, rows: string[]]>([
    ['a hidden cell', ['| Group | Pupils |', '| Girls | 14 |', '| Boys | * |', '| Total | 17 |']],
    [
      'a cell in words',
      ['| Group | Pupils |', '| A | 14 |', '| B | fewer than 5 |', '| All | 17 |'],
    ],
    ['an empty cell', ['| Group | Pupils |', '| Girls | 14 |', '| Boys | |', '| Total | 17 |']],
    ['a missing part', ['| Group | Pupils |', '| A | 14 |', '| B | 13 |', '| Total | 30 |']],
    ['thousands', ['| Group | Children |', '| A | 1,200 |', '| B | c |', '| Overall | 1,203 |']],
    [
      'a hidden cell in a row',
      ['| Year | With SEN | Without | All pupils |', '| 7 | c | 26 | 29 |', '| 8 | 11 | 19 | 30 |'],
    ],
    [
      'citations',
      ['| Group | Pupils |', '| A | 14[^report-2020] |', '| B | * |', '| Total | 17 |'],
    ],
    [
      'meals in a label, which are of no school',
      [
        '| Who | Number of pupils |',
        '| With free school meals | 18 |',
        '| Without | * |',
        '| Total | 20 |',
      ],
    ],
  ])('gives the rest away: %s', (_what, rows) => {
    expect(ofTable(...rows)).toEqual(['error differencing']);
  });

  it.each<[what: string, rows: string[]]>([
    ['the rest is 5', ['| Group | Pupils |', '| A | 14 |', '| B | * |', '| Total | 19 |']],
    [
      'two are hidden',
      ['| Group | Pupils |', '| A | 14 |', '| B | * |', '| C | * |', '| Total | 17 |'],
    ],
    ['there is no total', ['| Group | Pupils |', '| A | 14 |', '| B | * |']],
    ['the total is hidden', ['| Group | Pupils |', '| A | 14 |', '| B | * |', '| Total | * |']],
    ['a part has words', ['| Group | Pupils |', '| A | 14 |', '| B | half |', '| Total | 17 |']],
    ['it adds up', ['| Group | Pupils |', '| A | 14 |', '| B | 16 |', '| Total | 30 |']],
    ['it counts schools', ['| Group | Schools |', '| A | 14 |', '| B | * |', '| Total | 17 |']],
    ['it counts teachers by row', ['| Who | Number |', '| Teachers | 3 |', '| Heads | 2 |']],
    ['it counts nobody', ['| What | Number |', '| Planning | 3 |', '| Total | 5 |']],
    [
      'another column counts sessions',
      ['| Group | Pupils | Sessions |', '| A | 14 | 3 |', '| B | 12 | 4 |'],
    ],
  ])('gives nothing away where %s', (_what, rows) => {
    expect(ofTable(...rows)).toEqual([]);
  });

  it.each<[what: string, rows: string[], found: string[]]>([
    ['1 to 4', ['| Year | Pupils |', '| 3 | 14 |', '| 4 | 3 |'], ['error small-count']],
    ['5 to 9', ['| Year | Pupils |', '| 3 | 14 |', '| 4 | 7 |'], ['warning small-count']],
    ['5 to 9, sensitive', ['| Group | Pupils |', '| FSM | 7 |'], ['error small-count']],
    ['rows of pupils', ['| Who | Number |', '| Pupils | 3 |'], ['error small-count']],
    [
      'a share of fewer than 10',
      ['| Group | Pupils | Passed |', '| A | 52 | 63% |', '| B | 9 | 56% |'],
      ['warning small-count', 'error small-base'],
    ],
    [
      'a share that leaves fewer than 5',
      ['| Group | Pupils | Passed |', '| A | 52 | 63% |', '| B | 24 | 91.7% |'],
      ['error implied-count'],
    ],
    [
      'a share of some who did not answer',
      ['| Group | Pupils | Agreed |', '| A | 52 | 63% |', '| B | 40 | 51% |'],
      [],
    ],
    ['shares of time', ['| Group | Pupils | Attendance |', '| A | 12 | 94% |'], []],
    [
      'shares beside two numbers',
      ['| Group | Girls | Boys | Passed |', '| A | 12 | 14 | 58% |'],
      [],
    ],
    ['years of pupils', ['| Pupils | 2023 |', '| Excluded | 3 |'], ['error small-count']],
  ])('has small cells: %s', (_what, rows, found) => {
    expect(ofTable(...rows)).toEqual(found);
  });

  it('tells of the cell where it stands', () => {
    const text = table('| Group | Pupils |', '| Girls | 14 |', '| Boys | * |', '| Total | 17 |');
    const [first] = disclosures({ text });
    const [small] = disclosures({ text: table('| Year | Pupils |', '| 3 | 14 |', '| 4 | 3 |') });
    expect(first).toMatchObject({ rule: 'disclosure/differencing' });
    expect(small).toMatchObject({ line: first?.line ?? 0, column: 7 });
  });
});
