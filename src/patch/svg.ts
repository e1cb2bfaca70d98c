import type { PatchSize, Stitching } from './border.ts';
import { drawPatch } from './drawing.ts';
import type { PatchSpec } from './spec.ts';

/** How a patch stands on a page. */
export interface PatchSvgOptions {
  readonly size: PatchSize;
  /** What the picture says. Without it the patch is decoration and is hidden from readers. */
  readonly title?: string | undefined;
}

/**
 * A patch as inline SVG. Colours come through classes, so that a strict content
 * security policy allows it and a dark theme can dye it again.
 */
export function patchSvg(spec: PatchSpec, { size, title }: PatchSvgOptions): string {
  const { start, side, layers, border } = drawPatch(spec, size);
  const shapes = layers.map(({ cloth, d }) => `<path class="c-${cloth}" d="${d}"/>`).join('');
  const thread = border ? stitchPath(border, `class="t-${border.cloth}"`) : '';
  return (
    `<svg class="patch" viewBox="${start} ${start} ${side} ${side}" ${SEAM} ${labelling(title)}>` +
    `${title ? `<title>${escapeXml(title)}</title>` : ''}${shapes}${thread}</svg>`
  );
}

/**
 * Each shape also has a hair of stroke in its own colour: as a seam allowance does
 * in cloth, it closes the thin line of ground that browsers leave between edges.
 */
export const SEAM = 'stroke-width=".4"';

/** The attributes that name a picture, or hide it where it has no name. */
export function labelling(title: string | undefined): string {
  return title
    ? `role="img" aria-label="${escapeXml(title)}"`
    : 'aria-hidden="true" focusable="false"';
}

/** A path of thread; `paint` is the attribute that colours it. */
export function stitchPath({ d, width, dash, offset }: Stitching, paint: string): string {
  const dashes = dash ? ` stroke-dasharray="${dash}" stroke-dashoffset="${offset ?? 0}"` : '';
  return `<path ${paint} fill="none" stroke-width="${width}"${dashes} d="${d}"/>`;
}

/** Text made safe inside an element and inside a quoted attribute. */
export function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
