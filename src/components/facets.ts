import type { CaseStudy } from '#entries/caseStudy.ts';
import { facetCodes, type FacetCode } from '#search/card.ts';
import { searchFields } from '#search/fields.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { locations } from '#vocabulary/locations.ts';
import { phases } from '#vocabulary/settings.ts';
import { structures } from '#vocabulary/structures.ts';
import { labelOf, type Vocabulary } from '#vocabulary/term.ts';
import { themes, themeShortLabels, type ThemeCode } from '#vocabulary/themes.ts';

/** A way to narrow the list, with the values that occur and how many entries have each. */
export interface Facet {
  readonly code: FacetCode;
  readonly label: string;
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    readonly count: number;
  }[];
}

const vocabularies: Readonly<Record<FacetCode, readonly [label: string, Vocabulary]>> = {
  theme: ['Theme', themes],
  intervention: ['Intervention', interventions],
  phase: ['Phase', phases],
  structure: ['Partnership structure', structures],
  place: ['Country or region', locations],
};

const computed = new WeakMap<readonly CaseStudy[], readonly Facet[]>();

/** The facets of a list of entries; values that no entry has are left out. */
export function facets(entries: readonly CaseStudy[]): readonly Facet[] {
  let result = computed.get(entries);
  if (result === undefined) {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      for (const [facet, code] of searchFields(entry).filters) {
        counts.set(`${facet}:${code}`, (counts.get(`${facet}:${code}`) ?? 0) + 1);
      }
    }
    result = facetCodes.map((code) => {
      const [label, vocabulary] = vocabularies[code];
      return {
        code,
        label,
        values: vocabulary.terms.flatMap((term) => {
          const count = counts.get(`${code}:${term.code}`) ?? 0;
          return count === 0
            ? []
            : [{ code: term.code, label: nameOf(code, vocabulary, term.code), count }];
        }),
      };
    });
    computed.set(entries, result);
  }
  return result;
}

function nameOf(facet: FacetCode, vocabulary: Vocabulary, code: string): string {
  return facet === 'theme' ? themeShortLabels[code as ThemeCode] : labelOf(vocabulary, code);
}
