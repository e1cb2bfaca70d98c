import type { APIRoute } from 'astro';
import { getLibrary } from '#entries/library.ts';
import { lexiconOf } from '#search/lexiconOf.ts';

/** Everything that has a name here, for the search in the browser. */
export const GET: APIRoute = () => {
  const { caseStudies, glossary } = getLibrary();
  return new Response(JSON.stringify(lexiconOf(caseStudies, glossary)));
};
