import type { DirectionCode } from '#vocabulary/evidence.ts';

/**
 * The arrow of each direction, in a box of 16 by 16 around the origin: up is better, down is
 * worse, sideways is no difference, up and down is mixed. After the effect direction plot of
 * Thomson and Thomas (2013), Research Synthesis Methods 4(1); there mixed and no difference share
 * the sideways arrow.
 */
export const directionShapes: Record<DirectionCode, string> = {
  positive: 'M0-7 7 6H-7z',
  mixed: 'M0-8 6-1H-6zM0 8 6 1H-6z',
  'no-difference': 'M-8 0-1-6V6zM8 0 1-6V6z',
  negative: 'M0 7 7-6H-7z',
  'not-established': 'M-7-1.5h3v3h-3zM-1.5-1.5h3v3h-3zM4-1.5h3v3h-3z',
};
