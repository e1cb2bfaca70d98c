import { BLOCK_SIDE, rectangle } from './pieces.ts';
import type { PatchLevel } from './spec.ts';

/** Where a patch is shown: `small` up to about 110 px (cards, the quilt), `large` above. */
export type PatchSize = 'small' | 'large';

/** The thread of a border, in the coordinates of the block. */
export interface Stitching {
  readonly d: string;
  readonly width: number;
  /** Lengths of stitch and gap, where the thread runs on and is cut by dashes. */
  readonly dash?: string;
  readonly offset?: number;
}

/** The ground that a border leaves around the block. */
export const MARGIN: Readonly<Record<PatchSize, number>> = { small: 12, large: 18 };

/**
 * The border of a level, or `undefined` for level 0.
 *
 * Five rows that are 4 px apart on a page are a blur in a card. So a large patch
 * has one row for each level, and a small one has a single row of heavy stitches,
 * with one stitch on each side for each level: both are counted in the same way.
 */
export function borderOf(level: PatchLevel, size: PatchSize): Stitching | undefined {
  if (level === 0) return undefined;
  return size === 'large' ? rows(level) : stitches(level);
}

/**
 * Rows 3 apart, stitched 4 and left 2. Each side is a multiple of 6, so it holds
 * a whole number of stitches, a stitch turns every corner, and neighbouring rows
 * are staggered by half a stitch as in hand quilting.
 */
function rows(level: PatchLevel): Stitching {
  let d = '';
  for (let row = 1; row <= level; row += 1) {
    const away = MARGIN.large - 3 * row;
    d += rectangle(-away, -away, BLOCK_SIDE + 2 * away);
  }
  return { d, width: 1, dash: '4 2', offset: 2 };
}

/** Stitches of 16 in steps of 24, centred: five of them fill a side of 120. */
function stitches(level: PatchLevel): Stitching {
  const [near, far] = [-MARGIN.small / 2, BLOCK_SIDE + MARGIN.small / 2];
  let d = '';
  for (let stitch = 0; stitch < level; stitch += 1) {
    const start = BLOCK_SIDE / 2 - 12 * level + 24 * stitch + 4;
    d += `M${start} ${near}h16M${start} ${far}h16M${near} ${start}v16M${far} ${start}v16`;
  }
  return { d, width: 5 };
}
