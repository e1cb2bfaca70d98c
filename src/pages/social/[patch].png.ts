import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { getLibrary } from '#entries/library.ts';
import { lightPalette } from '#patch/palette.ts';
import { patchPicture } from '#patch/picture.ts';
import { parsePatchKey } from '#patch/spec.ts';

/** The card of pages that are not about one entry, and the drawing that it shows. */
const LIBRARY_CARD = 'library';
const LIBRARY_PATCH = 'coaching-capacity';

/** One card for each intervention and first theme that occur, so that a large library has few. */
export const getStaticPaths: GetStaticPaths = () => {
  const { caseStudies } = getLibrary();
  const keys = new Set([LIBRARY_CARD, ...caseStudies.map((entry) => entry.socialPatch)]);
  return [...keys].map((patch) => ({ params: { patch } }));
};

export const GET: APIRoute = async ({ params }) => {
  const key = params['patch'] ?? LIBRARY_CARD;
  const spec = parsePatchKey(key === LIBRARY_CARD ? LIBRARY_PATCH : key);
  if (spec === undefined) {
    throw new Error(`"${key}" is not the key of a patch.`);
  }
  const picture = patchPicture(spec, lightPalette, { width: 1200, height: 630 });
  // A palette would save a third of the bytes for four times the work.
  const bytes = await sharp(Buffer.from(picture)).removeAlpha().png().toBuffer();
  return new Response(new Uint8Array(bytes));
};
