import type { APIRoute } from 'astro';
import { getLibrary } from '#entries/library.ts';
import { lexiconOf, wordListOf } from '#search/lexiconOf.ts';

/** The words of the library, by which the search in the browser knows a misspelt one. */
export const GET: APIRoute = () => {
  const { caseStudies, glossary } = getLibrary();
  return new Response(wordListOf(caseStudies, lexiconOf(caseStudies, glossary)).written());
};
