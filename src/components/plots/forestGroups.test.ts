import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleEffect, exampleOutcome } from '../../../tests/fixtures/exampleOutcome.ts';
import { drawnGroups, forestGroups } from './forestGroups.ts';

const entry = (slug: string, ...outcomes: object[]) => ({
  slug,
  data: { title: slug, outcomes: outcomes.map((changes) => exampleOutcome(changes)) },
});
const g = { result: exampleEffect('hedges-g', 0.1) };
const d = { result: exampleEffect('cohens-d', 0.2) };
const points = { result: exampleEffect('percentage-point-difference', 5) };

describe('groups for forest plots', () => {
  it('are of three entries or more that share a scale and a domain', () => {
    const groups = forestGroups([
      entry('one', g),
      entry('two', d, points),
      entry('three', { ...g, domain: 'wellbeing' }),
      entry('four', g),
      entry('five', points),
    ]);
    expect(
      groups.map(({ family, domain, rows }) => [family, domain, rows.map((row) => row.entry.slug)]),
    ).toEqual([['standard-deviations', 'attainment', ['one', 'two', 'four']]]);
  });

  it('are not made of one entry with many outcomes', () => {
    expect(forestGroups([entry('one', g, g, g), entry('two', g)])).toEqual([]);
  });

  it('take the main outcome of an entry, or else the first declared', () => {
    const [group] = forestGroups([
      entry('one', { ...g, label: 'First' }, { ...g, label: 'Main', primary: 'yes' }),
      entry('two', { ...g, label: 'First' }, { ...g, label: 'Second' }),
      entry('three', { label: 'In words' }, { ...g, label: 'Drawn' }),
    ]);
    expect(group?.rows.map((row) => row.outcome.label)).toEqual(['Main', 'First', 'Drawn']);
  });

  it('are none where nobody declared an outcome', () => {
    expect(forestGroups(['a', 'b', 'c'].map((slug) => ({ slug, data: { title: slug } })))).toEqual(
      [],
    );
  });

  it('have each entry once, in the order handed in', () => {
    const kinds = [g, d, points, { ...g, domain: 'wellbeing' }, {}];
    const anyEntries = fc
      .array(fc.array(fc.constantFrom(...kinds), { maxLength: 4 }), { maxLength: 12 })
      .map((all) => all.map((outcomes, index) => entry(String(index), ...outcomes)));
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const { rows } of forestGroups(entries)) {
          const order = rows.map((row) => Number(row.entry.slug));
          expect(order.length).toBeGreaterThanOrEqual(3);
          expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('groups that a page draws', () => {
  const [row] = forestGroups(['a', 'b', 'c'].map((slug) => entry(slug, g)))[0]?.rows ?? [];
  if (row === undefined) throw new Error('There is no group.');
  const names = (sizes: readonly number[]) => {
    const groups = sizes.map((size, index) => ({
      name: `${String(index)}:${String(size)}`,
      rows: Array.from({ length: size }, () => row),
    }));
    const { drawn, left } = drawnGroups(groups);
    return { drawn: drawn.map(({ name }) => name), left };
  };

  it.each([
    [[], [], 0],
    [[3, 9, 4, 5], ['0:3', '1:9', '2:4', '3:5'], 0],
    [[3, 9, 4, 5, 6], ['1:9', '2:4', '3:5', '4:6'], 1],
    [[7, 3, 3, 8, 3, 9], ['0:7', '1:3', '3:8', '5:9'], 2],
  ])('of %j entries are the four largest, in the order handed in', (sizes, drawn, left) => {
    expect(names(sizes)).toEqual({ drawn, left });
  });
});
