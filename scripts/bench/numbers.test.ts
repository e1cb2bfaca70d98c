import { describe, expect, it } from 'vitest';
import { bytes, median, shown, table } from './numbers.ts';

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
