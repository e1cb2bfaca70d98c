import { describe, expect, it } from 'vitest';
import { mapByDomain, mapByTheme, tallyOf, type MappedEntry } from './map.ts';

/* EXAMPLES FOR TESTS: no record of real work. */
const entry = (slug: string, changes: Partial<MappedEntry> = {}): MappedEntry => ({
  slug,
  level: 2,
  direction: 'positive',
  interventions: ['coaching'],
  themes: ['capacity'],
  outcomes: [],
  ...changes,
});

describe('the map of interventions and themes', () => {
  const map = mapByTheme([
    entry('a', { themes: ['capacity', 'shared-vision'] }),
    entry('b', { level: 4, direction: 'no-difference', interventions: ['coaching', 'mentoring'] }),
    entry('c', { level: 0, direction: 'positive' }),
  ]);

  it('has a row for each intervention and only the fields in which something stands', () => {
    expect(map.size).toBe(10);
    expect([...(map.get('coaching')?.keys() ?? [])]).toEqual(['shared-vision', 'capacity']);
    expect(map.get('shadowing')?.size).toBe(0);
  });

  it('tells who stands in a field, the highest level and every direction', () => {
    expect(map.get('coaching')?.get('capacity')).toEqual({
      slugs: ['a', 'b', 'c'],
      highest: 4,
      directions: [
        ['positive', 2],
        ['no-difference', 1],
      ],
    });
    expect(map.get('mentoring')?.get('capacity')?.slugs).toEqual(['b']);
  });
});

describe('the map of interventions and what was looked at', () => {
  const map = mapByDomain([
    entry('a', {
      direction: 'mixed',
      outcomes: [
        { domain: 'attainment', direction: 'no-difference', primary: 'yes' },
        { domain: 'attainment', direction: 'positive', primary: 'no' },
        { domain: 'wellbeing', direction: 'positive', primary: 'no' },
      ],
    }),
    entry('b'),
  ]);

  it('points an entry the way of its outcomes about that domain alone', () => {
    const row = map.get('coaching');
    expect(row?.get('attainment')?.directions).toEqual([['no-difference', 1]]);
    expect(row?.get('wellbeing')?.directions).toEqual([['positive', 1]]);
  });

  it('leaves out an entry that looked at nothing of the kind', () => {
    expect([...(map.get('coaching')?.keys() ?? [])]).toEqual(['attainment', 'wellbeing']);
  });
});

describe('a tally of directions', () => {
  it('keeps the order of the vocabulary, whatever the order of the entries', () => {
    expect(tallyOf(['negative', 'positive', 'negative'])).toEqual([
      ['positive', 1],
      ['negative', 2],
    ]);
  });

  it('is empty where there is nothing', () => {
    expect(tallyOf([])).toEqual([]);
  });
});
