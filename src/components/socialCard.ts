import sharp from 'sharp';
import { lightPalette } from '#patch/palette.ts';
import { cardPaper, patchPicture, placeOnCard } from '#patch/picture.ts';
import type { PatchSpec } from '#patch/spec.ts';

const size = { width: 1200, height: 630 } as const;
const CHANNELS = 3;

/** The last papers by their themes: a thousand stitches take longer to draw than the patch. */
const papers = new Map<string, Promise<Buffer>>();
/** Two megabytes each, so only a few are kept; cards come in the order of their themes. */
const MOST_PAPERS = 4;

/** The picture that stands for an entry where it is shared: its patch on quilted paper, as PNG. */
export async function socialCard(spec: PatchSpec): Promise<Buffer> {
  const { x, y, side } = placeOnCard(size);
  const [paper, patch] = await Promise.all([
    paperFor(spec),
    pixels(patchPicture(spec, lightPalette, { width: side, height: side })),
  ]);
  // Both are solid and meet at whole pixels, so that rows can be laid over rows.
  const card = Buffer.from(paper);
  for (let row = 0; row < side; row += 1) {
    patch.copy(
      card,
      ((y + row) * size.width + x) * CHANNELS,
      row * side * CHANNELS,
      (row + 1) * side * CHANNELS,
    );
  }
  // More effort, or a palette, would save a third of the bytes for three to ten times the work.
  return sharp(card, { raw: { ...size, channels: CHANNELS } })
    .png({ compressionLevel: 3 })
    .toBuffer();
}

function paperFor(spec: PatchSpec): Promise<Buffer> {
  const key = spec.themes.join(' ');
  const paper = papers.get(key) ?? pixels(cardPaper(spec, lightPalette, size));
  papers.set(key, paper);
  for (const oldest of [...papers.keys()].slice(0, -MOST_PAPERS)) {
    papers.delete(oldest);
  }
  return paper;
}

function pixels(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
}
