import { describe, expect, it } from 'vitest';
import {
  cohensD,
  hedgesG,
  oddsRatio,
  riskDifference,
  riskRatio,
  type EventGroup,
  type Groups,
  type MeanGroup,
} from './effectSize.ts';

type Means = readonly [mean: number, sd: number, n: number];
type Events = readonly [events: number, total: number];

const means = ([m1, s1, n1]: Means, [m2, s2, n2]: Means): Groups<MeanGroup> => ({
  intervention: { mean: m1, sd: s1, n: n1 },
  comparison: { mean: m2, sd: s2, n: n2 },
});
const events = ([a, n1]: Events, [c, n2]: Events): Groups<EventGroup> => ({
  intervention: { events: a, total: n1 },
  comparison: { events: c, total: n2 },
});

describe('what cannot be', () => {
  it.each<[name: string, groups: Groups<MeanGroup>, message: RegExp]>([
    [
      'one person',
      means([1, 1, 1], [0, 1, 9]),
      /^A group needs a whole number of at least 2 people; it has 1\.$/,
    ],
    ['half a person', means([1, 1, 9], [0, 1, 8.5]), /whole number of at least 2 people; it has 8/],
    [
      'no spread',
      means([1, 0, 9], [0, 1, 9]),
      /^A standard deviation is a number above 0; it is 0\.$/,
    ],
    ['a spread below zero', means([1, 1, 9], [0, -2, 9]), /above 0; it is -2/],
    ['a spread without end', means([1, 1, 9], [0, Infinity, 9]), /above 0; it is Infinity/],
    [
      'a mean that is no number',
      means([NaN, 1, 9], [0, 1, 9]),
      /^A mean is a number; it is NaN\.$/,
    ],
    ['a mean without end', means([1, 1, 9], [Infinity, 1, 9]), /^A mean is a number; it is Inf/],
  ])('refuses %s', (_name, groups, message) => {
    expect(() => cohensD(groups)).toThrow(RangeError);
    expect(() => hedgesG(groups)).toThrow(message);
  });

  it.each<[name: string, groups: Groups<EventGroup>, message: RegExp]>([
    [
      'more events than people',
      events([11, 10], [1, 10]),
      /^There are 11 events among 10 people: at most 10\.$/,
    ],
    [
      'an empty group',
      events([0, 0], [1, 10]),
      /^A group needs a whole number of at least 1 person; it has 0\.$/,
    ],
    ['half a person', events([1, 10], [1, 10.5]), /of at least 1 person; it has 10\.5/],
    [
      'a negative count',
      events([1, 10], [-1, 10]),
      /^Events are counted in whole numbers from 0; there are -1\.$/,
    ],
    ['half an event', events([1, 10], [0.5, 10]), /whole numbers from 0; there are 0\.5/],
  ])('refuses %s', (_name, groups, message) => {
    for (const measure of [oddsRatio, riskRatio, riskDifference]) {
      expect(() => measure(groups)).toThrow(RangeError);
      expect(() => measure(groups)).toThrow(message);
    }
  });

  it('takes groups of two people, and a group of one in which something happened', () => {
    expect(hedgesG(means([1, 1, 2], [0, 1, 2])).value).toBeCloseTo(1 - 3 / 7, 10);
    expect(riskDifference(events([1, 1], [0, 1])).value).toBe(1);
  });

  it.each([0, 100])('refuses a level of %d', (level) => {
    expect(() => hedgesG(means([1, 1, 9], [0, 1, 9]), level)).toThrow(RangeError);
  });

  it('gives no odds ratio where a cell is empty, and no risk ratio without events', () => {
    expect(oddsRatio(events([0, 10], [5, 10]))).toBeUndefined();
    expect(oddsRatio(events([10, 10], [5, 10]))).toBeUndefined();
    expect(riskRatio(events([5, 10], [0, 10]))).toBeUndefined();
    expect(riskRatio(events([10, 10], [20, 20]))).toBeUndefined();
    expect(riskRatio(events([10, 10], [5, 20]))?.value).toBe(4);
  });
});
