import { escapeXml } from '#patch/svg.ts';
import { directions, type DirectionCode } from '#vocabulary/evidence.ts';
import type { Place } from './axis.ts';

/**
 * The dot of a result, by its declared direction: shapes of about the same area around the
 * origin, so that they differ in black and white too.
 */
const dots: Record<DirectionCode, string> = {
  positive: 'M0-8 7 4.5H-7z',
  mixed: 'M0-7.5 7.5 0 0 7.5-7.5 0z',
  'no-difference': 'M-6 0a6 6 0 0 0 12 0a6 6 0 0 0-12 0z',
  negative: 'M0 8-7-4.5H7z',
  'not-established': 'M-5.5-5.5h11v11h-11z',
};

/** A row of a plot: where its result lies, and how it is to be read aloud. */
export interface RowDrawing {
  readonly place: Place;
  readonly direction: DirectionCode;
  /** The picture in words. */
  readonly name: string;
}

/**
 * One row as inline SVG: the stitched line of no difference, the interval with its ends, the dot.
 * Places are in per cent of the width and sizes in pixels, so that a row may be as wide as it likes
 * and its marks stay the same. Colours come through classes: the policy allows no style here.
 */
export function rowSvg({ place, direction, name }: RowDrawing): string {
  const { dot, whisker } = place;
  const interval =
    whisker === undefined
      ? ''
      : line(whisker.from, whisker.to) +
        end(whisker.from, whisker.goesOnBelow ? 'M7-5 1 0 7 5' : 'M0-5V5') +
        end(whisker.to, whisker.goesOnAbove ? 'M-7-5-1 0-7 5' : 'M0-5V5');
  return (
    `<svg role="img" aria-label="${escapeXml(name)}">` +
    '<line class="seam" x1="50%" x2="50%" y2="100%"/>' +
    `<svg class="d-${direction}" y="50%">${interval}` +
    `<svg x="${short(dot)}%">${dotPath(direction, whisker === undefined)}</svg></svg></svg>`
  );
}

/** The dot of a direction for a legend. */
export function dotSvg(direction: DirectionCode, hollow = false): string {
  return (
    `<svg class="key d-${direction}" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">` +
    `${dotPath(direction, hollow)}</svg>`
  );
}

/** The directions that occur, in the order of the vocabulary. */
export function directionsIn(codes: Iterable<DirectionCode>): typeof directions.terms {
  const present = new Set(codes);
  return directions.terms.filter((term) => present.has(term.code));
}

function dotPath(direction: DirectionCode, hollow: boolean): string {
  return `<path class="dot${hollow ? ' hollow' : ''}" d="${dots[direction]}"/>`;
}

function line(from: number, to: number): string {
  return `<line x1="${short(from)}%" x2="${short(to)}%"/>`;
}

function end(at: number, d: string): string {
  return `<svg x="${short(at)}%"><path d="${d}"/></svg>`;
}

/** A hundredth of a per cent is less than a tenth of a pixel. */
function short(percent: number): number {
  return Math.round(percent * 100) / 100;
}
