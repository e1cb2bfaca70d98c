import type { PatchLevel } from './spec.ts';

/** Rungs of the ladder above the lowest. */
export const TOP_LEVEL = 5;
/** Stitches and the gaps between them: short ones for a line of text, long ones where there is room. */
const threads = {
  short: { stitch: 10, gap: 4, width: 7 },
  long: { stitch: 40, gap: 5, width: 7 },
} as const;

/**
 * A row of five stitches as inline SVG: as many as the level are sewn, the others are drawn in
 * outline. It stands beside the words and is hidden from those who hear them.
 */
export function levelSvg(level: PatchLevel, thread: keyof typeof threads): string {
  const { stitch: length, gap, width } = threads[thread];
  const stitch = (index: number, inset: number) =>
    `M${index * (length + gap) + inset} ${inset}h${length - 2 * inset}v${width - 2 * inset}h-${length - 2 * inset}z`;
  const path = (from: number, to: number, inset: number, kind: string) =>
    from === to
      ? ''
      : `<path class="${kind}" d="${Array.from({ length: to - from }, (_, index) => stitch(from + index, inset)).join('')}"/>`;
  return (
    `<svg class="stitches" viewBox="0 0 ${TOP_LEVEL * (length + gap) - gap} ${width}" aria-hidden="true" focusable="false">` +
    path(0, level, 0, 'sewn') +
    path(level, TOP_LEVEL, 0.5, 'open') +
    '</svg>'
  );
}
