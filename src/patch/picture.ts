import { clothOf } from './cloth.ts';
import { drawPatch } from './drawing.ts';
import { colourOf, type PatchPalette } from './palette.ts';
import { rectangle } from './pieces.ts';
import { readSpec, type PatchSpec } from './spec.ts';
import { SEAM, stitchPath } from './svg.ts';

/** The measures of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A patch as a file of its own, with its colours in it: for social cards and icons.
 *
 * A wide picture is a card: the patch lies on paper that is quilted in diamonds,
 * between two rows of edging. A square picture is the patch alone, edge to edge,
 * because an icon has no room to spare.
 */
export function patchPicture(
  spec: PatchSpec,
  palette: PatchPalette,
  { width, height }: PictureSize,
): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  const side = Math.min(width, height);
  if (width < height * 1.5) {
    const ground = fill(palette.ground, rectangle(0, 0, width, height));
    // Below this size five rows of stitches would run together.
    const size = side < 200 ? 'small' : 'large';
    const place = { x: (width - side) / 2, y: (height - side) / 2, side };
    return `${open}${ground}${placed(spec, palette, size, place)}</svg>`;
  }
  const geese = Math.round((9 * width) / height);
  const patch = 2 * Math.round(height * 0.39);
  const place = { x: (width - patch) / 2, y: (height - patch) / 2, side: patch };
  return (
    open +
    fill(palette.paper, rectangle(0, 0, width, height)) +
    quilting(spec, palette, { width, height }, geese) +
    edging(spec, palette, { width, height }, geese) +
    placed(spec, palette, 'large', place) +
    '</svg>'
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

function fill(colour: string, d: string): string {
  return `<path fill="${colour}" d="${d}"/>`;
}

function placed(
  spec: PatchSpec,
  palette: PatchPalette,
  size: 'small' | 'large',
  place: Place,
): string {
  const { start, side, layers, border } = drawPatch(spec, size);
  const shapes = layers.map(({ cloth, d }) => {
    const colour = colourOf(cloth, palette);
    const seam = cloth === 'ground' ? '' : ` stroke="${colour}"`;
    return `<path fill="${colour}"${seam} d="${d}"/>`;
  });
  if (border) shapes.push(stitchPath(border, `stroke="${colourOf(border.cloth, palette)}"`));
  return (
    `<svg x="${place.x}" y="${place.y}" width="${place.side}" height="${place.side}" ` +
    `viewBox="${start} ${start} ${side} ${side}" ${SEAM}>${shapes.join('')}</svg>`
  );
}

/**
 * Diamonds of stitches across the paper, as a quilt is held together behind its
 * blocks. They are as wide as a goose of the edging, so each line meets a tip.
 */
function quilting(
  spec: PatchSpec,
  palette: PatchPalette,
  { width, height }: PictureSize,
  geese: number,
): string {
  const step = width / geese;
  let d = '';
  for (let line = -Math.ceil(height / step); line < geese; line += 1) {
    const x = rounded(line * step);
    d += `M${x} 0l${height} ${height}M${x} ${height}l${height} ${-height}`;
  }
  const colour = colourOf(clothOf('main-light', readSpec(spec).themes), palette);
  return `<path fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="9 6" d="${d}"/>`;
}

/** A row of geese along the top and the bottom, in the cloths of the patch by turns. */
function edging(
  spec: PatchSpec,
  palette: PatchPalette,
  { width, height }: PictureSize,
  geese: number,
): string {
  const { themes } = readSpec(spec);
  const base = width / geese;
  const tall = rounded(base / 2);
  const ground = rectangle(0, 0, width, tall) + rectangle(0, height - tall, width, tall);
  const rows = themes.map((theme, turn) => {
    let d = '';
    for (let goose = turn; goose < geese; goose += themes.length) {
      const [left, middle, right] = [goose, goose + 0.5, goose + 1].map((at) => rounded(at * base));
      for (const [foot, tip] of [
        [0, tall],
        [height, height - tall],
      ]) {
        d += `M${left} ${foot}L${right} ${foot}L${middle} ${tip}z`;
      }
    }
    return fill(colourOf(`${theme}-cloth`, palette), d);
  });
  return fill(palette.ground, ground) + rows.join('');
}

/** Two decimals are finer than any screen and keep the bytes the same everywhere. */
function rounded(value: number): number {
  return Number(value.toFixed(2));
}
