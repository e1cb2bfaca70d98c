import { describe, expect, it } from 'vitest';
import { disclosures } from '../../../tests/fixtures/disclosed.ts';

/* Made-up figures. */

const table = (...rows: string[]) =>
  rows
    .flatMap((row, index) => (index === 0 ? [row, row.replace(/[^|]+/g, ' - ')] : [row]))
    .join('\n');

/** What is said of a table, and of which cell: the words from the place on to the end of the cell. */
const told = (...rows: string[]) => {
  const text = table(...rows);
  const all = disclosures({ text });
  const [first] = disclosures({ text: table('| Pupils | A |', '| x | 3 |') });
  const top = (first?.line ?? 0) - 2;
  return all.map(({ rule, severity, line, column }) => {
    const cell = text
      .split('\n')
      [line - top]?.slice(column - 1)
      .split('|')[0]
      ?.trim();
    return `${severity} ${rule.replace('disclosure/', '')}: ${cell ?? ''}`;
  });
};

describe('a cell counts pupils', () => {
  it.each([
    '3',
    'about 3',
    'About 3',
    'around 3',
    '~3',
    '3 pupils',
    '3 pupil',
    '1 pupil',
    '3 children',
    '3 students',
    '3 student',
    '3 learners',
    '3 learner',
    '003',
  ])('where it is a number: %s', (cell) => {
    expect(told('| Group | Pupils |', `| A | ${cell} |`)).toEqual([`error small-count: ${cell}`]);
  });

  it.each(['3 schools', '3.5', '3%', 'x3', '3x', '3 of 9', '-3', '£3', '3,00', '3 to 4'])(
    'and not where it is anything else: %s',
    (cell) => {
      expect(told('| Group | Pupils |', `| A | ${cell} |`)).toEqual([]);
    },
  );

  it.each<[what: string, rows: string[], told: string[]]>([
    ['its column says so', ['| Group | Number of pupils |', '| A | 3 |'], ['3']],
    ['its column says so of one kind', ['| Group | Girls |', '| A | 3 |'], ['3']],
    ['its row says so', ['| Who | 2024 |', '| Boys | 3 |'], ['3']],
    ['another column says so', ['| Year | Pupils | Late |', '| A | 30 | 3 |'], ['3']],
    ['its first column says so', ['| Pupils | 2024 |', '| Late | 3 |'], ['3']],
    ['its column says others', ['| Group | Pupils | Teachers |', '| A | 30 | 3 |'], []],
    ['its column says things', ['| Group | Pupils | Lessons |', '| A | 30 | 3 |'], []],
    ['its row says others', ['| Who | Pupils 2024 |', '| Teachers | 30 |'], []],
    ['its row says others, its column nobody', ['| Who | 2024 |', '| Teachers | 3 |'], []],
    ['nothing says so', ['| What | 2024 |', '| Late | 3 |'], []],
    ['it is the first of its row', ['| Pupils | Name |', '| 3 | A |'], []],
    ['it stands behind the last column', ['| Pupils | A |', '| x | 30 | 3 |'], ['3']],
  ])('or not: %s', (_what, rows, cells) => {
    expect(told(...rows)).toEqual(cells.map((cell) => `error small-count: ${cell}`));
  });

  it('is told in full where it stands', () => {
    const [first, ...more] = disclosures({
      text: table('| Group | Pupils |', '| FSM | 7 |', '| A | 12 |'),
    });
    expect(more).toEqual([]);
    expect(first).toMatchObject({ severity: 'error', column: 9 });
    expect(first?.message).toMatch(/^A cell of this table: a count of 5 to 9 pupils/);
    expect(first?.hint).not.toBe('');
  });

  it.each<[what: string, rows: string[], told: string[]]>([
    ['alone', ['| A | Pupils |', '| x | 3 pupils |'], ['3 pupils']],
    ['beside one of its row', ['| A | Girls | Boys |', '| x | 3 girls | 3 |'], ['3 girls', '3']],
    ['before one of its row', ['| A | Girls | Boys |', '| x | 3 | 3 boys |'], ['3', '3 boys']],
    ['above one', ['| A | Pupils |', '| x | 3 pupils |', '| y | 3 |'], ['3 pupils', '3']],
    ['below one', ['| A | Pupils |', '| x | 3 |', '| y | 3 pupils |'], ['3', '3 pupils']],
  ])('is told once where its words say so too: %s', (_what, rows, cells) => {
    expect(told(...rows).toSorted()).toEqual(
      cells.map((cell) => `error small-count: ${cell}`).toSorted(),
    );
  });

  it('is sensitive by its column or its row', () => {
    expect(told('| Group | Pupils with SEND |', '| A | 7 |')).toEqual(['error small-count: 7']);
    expect(told('| Pupils | A |', '| With SEND | 7 |')).toEqual(['error small-count: 7']);
    expect(told('| Pupils | A |', '| With a mentor | 7 |')).toEqual(['warning small-count: 7']);
  });
});

describe('a cell gives a share', () => {
  it.each<[cell: string, told: string[]]>([
    ['25%', ['error implied-count: 25%']],
    ['25 %', ['error implied-count: 25 %']],
    ['25.0%', ['error implied-count: 25.0%']],
    ['50%', ['warning small-base: 50%']],
    ['50.0%', ['warning small-base: 50.0%']],
    ['26%', []],
    ['about 25%', []],
    ['25% of all', []],
    ['25  %', ['error implied-count: 25  %']],
    ['2500%', []],
  ])('of the one number of its row: %s', (cell, expected) => {
    const found = told('| Group | Pupils | Passed |', `| A | 12 | ${cell} |`);
    expect(found.length === 0 ? [] : found.slice(0, 1)).toEqual(expected.slice(0, 1));
  });

  it.each<[what: string, rows: string[]]>([
    ['there are two numbers', ['| Group | Girls | Boys | Passed |', '| A | 12 | 30 | 25% |']],
    ['there is none', ['| Group | Pupils | Passed |', '| A | many | 25% |']],
    ['the number is one of others', ['| Pupils | Teachers | Passed |', '| A | 12 | 25% |']],
    ['it is a mark', ['| Group | Pupils | Marks |', '| A | 12 | 25% |']],
    ['its row is about marks', ['| Group | Pupils | x |', '| Marks | 12 | 25% |']],
  ])('of nothing where %s', (_what, rows) => {
    expect(told(...rows)).toEqual([]);
  });

  it('is told in full, and is sensitive by its column or its row', () => {
    const [first] = disclosures({ text: table('| A | Pupils | Passed |', '| A | 12 | 25% |') });
    expect(first?.message).toMatch(/^A cell of this table: /);
    expect(first?.hint).not.toBe('');
    expect(told('| A | Pupils | With SEND |', '| A | 50 | 100% |')).toEqual([
      'warning whole-group: 100%',
    ]);
    expect(told('| A | Pupils | Passed |', '| With SEND | 50 | 100% |')).toEqual([
      'warning whole-group: 100%',
    ]);
    expect(told('| A | Pupils | Passed |', '| A | 50 | 100% |')).toEqual([]);
  });
});

describe('a total and its parts', () => {
  it.each([
    ...['fewer than 5', 'less than 5', 'under 5', 'below 5', '< 5', '≤ 5', '≤5', 'Under 10'],
    ...['*', 'c', 'x', 's', 'z', 'u', ':', '~', 'C', '[c]', '[x]', '[z]', '[low]', 'low'],
    ...['suppressed', 'hidden', 'not shown', 'not reported', 'not given', 'withheld', 'n/a', 'na'],
    ...['few', 'a few', '-', '–', '—', '…', '..', '...', ''],
  ])('leave the cell that is hidden: %j', (cell) => {
    expect(told('| Group | Pupils |', '| A | 14 |', `| B | ${cell} |`, '| Total | 17 |')).toEqual([
      `error differencing: ${cell}`,
    ]);
  });

  it.each([
    'some',
    'fewer',
    'under',
    'cc',
    '....',
    'not',
    'n',
    'a',
    '**',
    'about a few',
    '5 below',
  ])('leave nothing where a cell has other words: %s', (cell) => {
    expect(told('| Group | Pupils |', '| A | 14 |', `| B | ${cell} |`, '| Total | 17 |')).toEqual(
      [],
    );
  });

  it.each([
    'All',
    'Total',
    'Totals',
    'Together',
    'Overall',
    'Sum',
    'In all',
    'Whole',
    'all pupils',
  ])('are told by the name of the total: %s', (name) => {
    expect(told('| Group | Pupils |', '| A | 14 |', '| B | * |', `| ${name} | 17 |`)).toEqual([
      'error differencing: *',
    ]);
    expect(told(`| Pupils | A | B | ${name} |`, '| 2024 | 14 | * | 17 |')).toEqual([
      'error differencing: *',
    ]);
  });

  it.each(['Allied', 'The total', 'Summer', 'Wholes'])('need a total: %s', (name) => {
    expect(told('| Group | Pupils |', '| A | 14 |', '| B | * |', `| ${name} | 17 |`)).toEqual([]);
  });

  it.each<[total: number, isLeft: boolean]>([
    [14, false],
    [15, true],
    [18, true],
    [19, false],
    [13, false],
  ])('leave 1 to 4 of %d, or not', (total, isLeft) => {
    expect(
      told('| Group | Pupils |', '| A | 14 |', '| B | * |', `| Total | ${String(total)} |`),
    ).toEqual(isLeft ? ['error differencing: *'] : []);
  });

  it.each<[what: string, rows: string[], told: string[]]>([
    [
      'two totals',
      ['| A | Pupils |', '| A | 14 |', '| B | * |', '| All | 17 |', '| Total | 17 |'],
      [],
    ],
    ['no known part', ['| A | Pupils |', '| B | * |', '| Total | 3 |'], ['error small-count: 3']],
    ['no part', ['| A | Pupils |', '| Total | 17 |'], []],
    [
      'no hidden part: the first is told',
      ['| A | Pupils |', '| A | 14 |', '| B | 20 |', '| Total | 37 |'],
      ['error differencing: 14'],
    ],
    [
      'parts of others, which count for nothing',
      [
        '| Who | Number |',
        '| Pupils in A | 14 |',
        '| Pupils in B | * |',
        '| Teachers | 90 |',
        '| All pupils | 17 |',
      ],
      ['error differencing: *'],
    ],
    [
      'a row of others in the middle',
      ['| Pupils | A | Teachers | B | Total |', '| 2024 | 14 | 90 | * | 17 |'],
      ['error differencing: *'],
    ],
    [
      'a column and a row',
      [
        '| Pupils | A | B | Total |',
        '| x | 14 | * | 17 |',
        '| y | 20 | 20 | 40 |',
        '| Total | 34 | * | 57 |',
      ],
      ['error differencing: *'],
    ],
  ])('with %s', (_what, rows, expected) => {
    expect(told(...rows).slice(0, 1)).toEqual(expected);
  });

  it('are told with what a reader can do', () => {
    const said = (...rows: string[]) => disclosures({ text: table(...rows) })[0];
    const column = said('| Group | Pupils |', '| A | 14 |', '| B | * |', '| Total | 17 |');
    const row = said('| Pupils | A | B | Total |', '| x | 14 | * | 17 |');
    expect(column?.message).toBe(
      'This column gives a total and its parts, so a reader can work out the rest: 1 to 4 pupils.',
    );
    expect(row?.message).toBe(
      'This row gives a total and its parts, so a reader can work out the rest: 1 to 4 pupils.',
    );
    expect(row?.hint).toBe(
      'Give one of the numbers in words ("most", "nearly all"), or put groups together until none has fewer than 5.',
    );
  });

  it('of school meals count pupils all the same', () => {
    expect(told('| Who | Pupils |', '| On school meals | 3 |')).toEqual(['error small-count: 3']);
    expect(told('| Who | Pupils |', '| On a school meal | 3 |')).toEqual(['error small-count: 3']);
    expect(told('| Who | In pupils’ schools |', '| x | 3 |')).toHaveLength(1);
  });
});
