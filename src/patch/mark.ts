import type { Cloth } from './cloth.ts';
import { colourOf, type PatchPalette } from './palette.ts';
import { escapeXml, labelling } from './svg.ts';

/**
 * The mark is a pinwheel with a blade for each of four cloths and a middle of the
 * fifth: four ingredients, and the structure that holds them together. It fills
 * its square and its seams fall on whole pixels at 16, 32 and 48 px. The plain
 * cloths are used, which show on a light and on a dark page alike.
 */
const pieces: readonly { readonly cloth: Cloth; readonly d: string }[] = [
  { cloth: 'shared-vision-cloth', d: 'M0 0h24v24z' },
  { cloth: 'knowing-context-cloth', d: 'M48 0v24h-24z' },
  { cloth: 'challenge-and-support-cloth', d: 'M48 48h-24v-24z' },
  { cloth: 'capacity-cloth', d: 'M0 48v-24h24z' },
  { cloth: 'formal-structure-cloth', d: 'M15 15h18v18h-18z' },
];

/** The mark as inline SVG, coloured by the stylesheet as patches are. */
export function markSvg(title?: string): string {
  const shapes = pieces.map(({ cloth, d }) => `<path class="c-${cloth}" d="${d}"/>`).join('');
  const name = title ? `<title>${escapeXml(title)}</title>` : '';
  return `<svg class="patch-mark" viewBox="0 0 48 48" stroke-width="0" ${labelling(title)}>${name}${shapes}</svg>`;
}

/** How the mark stands in a file of its own. */
export interface MarkPictureOptions {
  /** The side of the picture in pixels. */
  readonly size: number;
  /** Lays the mark on ground: for places whose own colour is not known, such as app icons. */
  readonly ground?: boolean;
  /** Free space around the mark, as a share of the side; app icons want about 0.2. */
  readonly margin?: number;
}

/** The mark as a standalone SVG file, with its colours in it: favicon and app icons. */
export function markPicture(
  palette: PatchPalette,
  { size, ground = false, margin = 0 }: MarkPictureOptions,
): string {
  const space = Math.round((48 * margin) / (1 - 2 * margin));
  const side = 48 + 2 * space;
  const shapes = pieces.map(
    ({ cloth, d }) => `<path fill="${colourOf(cloth, palette)}" d="${d}"/>`,
  );
  if (ground) {
    const d = `M${-space} ${-space}h${side}v${side}h${-side}z`;
    shapes.unshift(`<path fill="${palette.ground}" d="${d}"/>`);
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" ` +
    `viewBox="${-space} ${-space} ${side} ${side}">${shapes.join('')}</svg>`
  );
}
