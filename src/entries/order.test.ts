import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import { compareText, listOrders } from './order.ts';

describe('text in order', () => {
  it.each([
    [
      ['b', 'A', 'a', 'B'],
      ['A', 'a', 'B', 'b'],
    ],
    [
      ['École', 'Eden', 'Zoo', 'earth'],
      ['earth', 'École', 'Eden', 'Zoo'],
    ],
    [
      ['Year 10', 'Year 9', 'Year 1'],
      ['Year 1', 'Year 9', 'Year 10'],
    ],
  ])('%j', (words, ordered) => {
    expect(words.toSorted(compareText)).toEqual(ordered);
  });

  it('has one order only: different words are never equal, and none is before itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareText(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareText(a, b))).toBe(-Math.sign(compareText(b, a)) || 0);
      }),
    );
  });
});

describe('the orders of the list', () => {
  const entries = [
    exampleCaseStudy('a', { title: 'Beta', published: '2026-01-01', themes: ['formal-structure'] }),
    exampleCaseStudy('b', {
      title: 'alpha',
      published: '2026-03-01',
      setting: { locations: ['wales'] },
    }),
    exampleCaseStudy('c', {
      title: 'Gamma',
      published: '2026-03-01',
      interventions: ['mentoring'],
    }),
    exampleCaseStudy('d', {
      title: 'Delta',
      themes: ['shared-vision'],
      setting: { locations: ['england'] },
    }),
  ];
  const order = (code: string) => {
    const found = listOrders.find((each) => each.code === code);
    if (found === undefined) {
      throw new Error(code);
    }
    return found;
  };

  it.each([
    ['title', ['alpha', 'Beta', 'Delta', 'Gamma']],
    ['newest', ['alpha', 'Gamma', 'Delta', 'Beta']],
    ['theme', ['Delta', 'alpha', 'Gamma', 'Beta']],
    ['intervention', ['Gamma', 'alpha', 'Beta', 'Delta']],
    ['place', ['Beta', 'Delta', 'Gamma', 'alpha']],
  ])('%s', (code, titles) => {
    const sorted = entries.toSorted((a, b) => order(code).compare(a, b));
    expect(sorted.map((entry) => entry.data.title)).toEqual(titles);
  });

  it.each([
    ['theme', ['Formal structure', 'Building capacity', 'Building capacity', 'Shared vision']],
    ['intervention', ['Coaching', 'Coaching', 'Mentoring', 'Coaching']],
    ['place', ['England', 'Wales', 'England', 'England']],
  ])('%s names the group of each entry', (code, groups) => {
    expect(entries.map((entry) => order(code).groupOf?.(entry))).toEqual(groups);
  });

  it('have codes of their own, for each has an address', () => {
    const codes = listOrders.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[a-z]+(-[a-z]+)*$/.test(code))).toBe(true);
  });
});
