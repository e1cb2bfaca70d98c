import type { CaseStudyData } from '#schema/caseStudy.ts';
import { codesOf } from '#vocabulary/term.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { themes } from '#vocabulary/themes.ts';
import type { CheckedFile } from './sourceFile.ts';
import type { KnownAddress } from './gate/links.ts';
import { nearest } from './nearest.ts';

/** Pages that are there whatever the content. The link check of the build proves each of them. */
const fixedPages = [
  '/',
  '/case-studies/',
  '/themes/',
  '/interventions/',
  '/evidence-map/',
  '/how-we-rate/',
  '/glossary/',
  '/contribute/',
  '/contribute/fields/',
  '/contribute/rules/',
  '/contribute/new/',
  '/about/',
  '/accessibility/',
  '/privacy/',
] as const;

/** The addresses to which an entry may link: pages that the same content makes. */
export function knownAddresses(
  entries: readonly Pick<CheckedFile<CaseStudyData>, 'slug' | 'data'>[],
  unreadable: readonly string[],
): KnownAddress {
  const addresses = new Set<string>(fixedPages);
  for (const theme of codesOf(themes)) {
    addresses.add(`/themes/${theme}/`);
  }
  for (const intervention of codesOf(interventions)) {
    addresses.add(`/interventions/${intervention}/`);
  }
  for (const { slug, data } of entries) {
    addresses.add(`/case-studies/${slug}/`);
    for (const alias of data.aliases ?? []) {
      addresses.add(`/case-studies/${alias}/`);
    }
    for (const theme of data.themes) {
      for (const intervention of data.interventions) {
        addresses.add(`/themes/${theme}/${intervention}/`);
      }
    }
  }
  for (const slug of unreadable) {
    addresses.add(`/case-studies/${slug}/`);
  }
  return (path) => {
    if (addresses.has(path)) {
      return { known: true };
    }
    const near = nearest(path, [...addresses]);
    return {
      known: false,
      hint:
        near === undefined
          ? 'Copy the path from the address of the page.'
          : `Did you mean ${near}?`,
    };
  };
}
