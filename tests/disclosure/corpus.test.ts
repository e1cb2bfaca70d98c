import { describe, expect, it } from 'vitest';
import { findingsIn, isBreach, isCaught, markedLines, type MarkedLine } from './corpus.ts';

const { known, held } = markedLines;

describe('the marked lines', () => {
  it('are enough, half of them breaches, and a third held back', () => {
    for (const lines of [known, held]) {
      const breaches = lines.filter(isBreach).length;
      expect(Math.abs(lines.length - 2 * breaches)).toBeLessThanOrEqual(1);
    }
    expect(known.length + held.length).toBeGreaterThanOrEqual(863);
    expect(held.length).toBeGreaterThanOrEqual((known.length + held.length) / 3);
  });

  it('stand once each', () => {
    const texts = [...known, ...held].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

/** Those of some lines that were marked and caught, and all of them. */
interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How many errors and warnings are caught, and how many look-alikes are flagged. */
function figuresOf(lines: readonly MarkedLine[]) {
  const caught = (severity: 'error' | 'warning'): Share => {
    const marked = lines.filter(isBreach).filter((line) => line.severity === severity);
    return { part: marked.filter(isCaught).length, whole: marked.length };
  };
  const others = lines.filter((line) => !isBreach(line));
  return {
    errors: caught('error'),
    warnings: caught('warning'),
    flagged: {
      part: others.filter((line) => findingsIn(line).length > 0).length,
      whole: others.length,
    },
  };
}

const percent = ({ part, whole }: Share) => (100 * part) / whole;
const told = (share: Share) =>
  `${percent(share).toFixed(1)} % (${String(share.part)} of ${String(share.whole)})`;

describe('the rules against marked lines', () => {
  it.each([
    { name: 'lines that they were written with', lines: known },
    { name: 'lines that were held back', lines: held },
  ])('$name', ({ name, lines }) => {
    const { errors, warnings, flagged } = figuresOf(lines);
    console.log(
      `${name}: errors caught ${told(errors)}, warnings caught ${told(warnings)}, look-alikes flagged ${told(flagged)}`,
    );
    expect(percent(errors)).toBeGreaterThanOrEqual(95);
    expect(percent(flagged)).toBeLessThanOrEqual(10);
  });
});
