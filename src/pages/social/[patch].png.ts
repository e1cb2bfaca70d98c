import type { APIRoute, GetStaticPaths } from 'astro';
import { socialCard } from '#components/socialCard.ts';
import { getLibrary } from '#entries/library.ts';
import { parsePatchKey } from '#patch/spec.ts';

/** The card of pages that are not about one entry. */
const LIBRARY_CARD = 'library';

/** One card for each drawing: entries that are drawn alike share theirs, cards of the same themes their paper. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { caseStudies } = await getLibrary();
  const byThemes = Map.groupBy(caseStudies, (entry) => entry.patch.themes.join(' '));
  const entries = [...byThemes.values()].flat();
  const keys = new Set([LIBRARY_CARD, ...entries.map((entry) => entry.patchKey)]);
  return [...keys].map((patch) => ({ params: { patch } }));
};

export const GET: APIRoute = async ({ params }) => {
  const key = params['patch'] ?? LIBRARY_CARD;
  const spec = parsePatchKey(key === LIBRARY_CARD ? 'coaching-capacity-shared-vision' : key);
  if (spec === undefined) {
    throw new Error(`"${key}" is not the key of a patch.`);
  }
  return new Response(new Uint8Array(await socialCard(spec)));
};
