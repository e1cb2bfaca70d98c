import { describe, expect, it } from 'vitest';
import { findingsIn, isBreach, isCaught, markedLines, type MarkedLine } from './corpus.ts';

const breaches = markedLines.filter(isBreach);
const lookAlikes = markedLines.filter((line) => !isBreach(line));

describe('the marked lines', () => {
  it('are enough, half of them breaches', () => {
    expect(markedLines.length).toBeGreaterThanOrEqual(260);
    expect(breaches).toHaveLength(markedLines.length / 2);
  });

  it('are held back by their place: every third of each kind', () => {
    for (const kind of [breaches, lookAlikes]) {
      expect(kind.map(({ held }) => held === true)).toEqual(
        kind.map((_, index) => index % 3 === 2),
      );
    }
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

/*
 * The lines that were held back do not reach the aim of 95 %: 91.9 % of errors were caught when the
 * rules were done, as docs/quality.md says. What was reached is held; nothing is tuned to them, or
 * they would no longer tell how the rules do with the text of others.
 */
describe('the rules against marked lines', () => {
  it.each([
    { name: 'lines that they were written with', isHeld: false, floor: 95 },
    { name: 'lines that were held back', isHeld: true, floor: 91 },
  ])('$name', ({ name, isHeld, floor }) => {
    const lines = markedLines.filter(({ held }) => (held === true) === isHeld);
    const { errors, warnings, flagged } = figuresOf(lines);
    console.log(
      `${name}: errors caught ${told(errors)}, warnings caught ${told(warnings)}, look-alikes flagged ${told(flagged)}`,
    );
    expect(percent(errors)).toBeGreaterThanOrEqual(floor);
    expect(percent(flagged)).toBeLessThanOrEqual(10);
  });
});
