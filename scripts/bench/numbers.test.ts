import { describe, expect, it } from 'vitest';
import { bytes, median, percentile, shown, table } from './numbers.ts';

describe('the median', () => {
  it('is the middle of an odd number of values, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the middle two of an even number', () => {
    expect(median([1, 2, 4, 100])).toBe(3);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.01, 1],
    [0.5, 50],
    [0.95, 95],
    [0.951, 96],
    [1, 100],
  ])('%d of the numbers from 1 to 100 is %d', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it.each([
    [[3, 1, 2], 0.95, 3],
    [[3, 1, 2], 0.5, 2],
    [[7], 0.01, 7],
  ])('of few values is one of them: %j at %d', (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });

  it.each([
    [[], 0.5],
    [[1, 2], 0],
    [[1, 2], 1.5],
  ])('of %j at %d is refused', (values, share) => {
    expect(() => percentile(values, share)).toThrow(RangeError);
  });
});

describe('numbers for people', () => {
  it('have as many decimals as asked for, and thousands set apart', () => {
    expect(shown(1234.56, 1)).toBe('1,234.6');
    expect(shown(2, 2)).toBe('2.00');
  });

  it('have bytes in thousands, then in millions', () => {
    expect(bytes(12_345)).toBe('12.3 KB');
    expect(bytes(12_345_678)).toBe('12.3 MB');
  });

  it('stand in a Markdown table, the first column to the left', () => {
    expect(table(['Tool', 'Seconds'], [['Best Bits', '1.5']])).toBe(
      ['| Tool      | Seconds |', '| --------- | ------: |', '| Best Bits |     1.5 |'].join('\n'),
    );
  });
});
