import { checkLibrary } from '#checks/library.ts';
import { asCaseStudy, type CaseStudy } from '#entries/caseStudy.ts';
import { mdxTree } from '#entries/parse.ts';
import { readContent } from '#entries/readContent.ts';
import { costPerPupil } from '#evidence/cost.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { countryOf } from '#vocabulary/locations.ts';
import type { FacetCode } from '#search/facets.ts';
import { copyContent } from '../contentCopy.ts';
import { exampleEntry } from '../fixtures/exampleEntry.ts';
import { runScript } from '../runScript.ts';

/* EXAMPLES FOR TESTS: the entries made up here are no record of real work. */

/** A library in which every filter has several values, and the site that was built from it. */
export interface ExampleLibrary {
  readonly site: string;
  readonly entries: readonly CaseStudy[];
}

/** The facts by which the made-up entries differ from the example of all tests. */
const madeUp: Readonly<Record<string, { place: string; pounds: number; facts?: object }>> = {
  'example-by-the-sea': { place: 'coastal-town', pounds: 50 },
  'example-in-a-village': { place: 'rural-village', pounds: 150 },
  'example-in-a-city': {
    place: 'inner-city',
    pounds: 150,
    facts: { themes: 'themes:\n  - shared-vision' },
  },
  'example-on-a-coast': {
    place: 'coastal-town',
    pounds: 900,
    facts: {
      themes: 'themes:\n  - knowing-context',
      interventions: 'interventions:\n  - peer-review',
    },
  },
};

/** Builds the site of the example library. Whoever calls it removes it with `removeCopies`. */
export async function buildExampleLibrary(): Promise<ExampleLibrary> {
  const copy = copyContent();
  for (const [slug, { place, pounds, facts = {} }] of Object.entries(madeUp)) {
    const text = exampleEntry({
      facts: {
        title: `title: "${slug.replaceAll('-', ' ')}"`,
        setting: `setting:\n  locations:\n    - london\n  phases:\n    - primary\n  place: ${place}`,
        costs:
          `costs:\n  currency: GBP\n  priceYear: 2025\n  lines:\n    - item: "An example sum"\n` +
          `      amount: ${String(pounds)}\n      basis: annual\n      per: pupil\n      source: report-2020`,
        pictures: undefined,
        ...facts,
      },
    });
    copy.put(`case-studies/${slug}/index.mdx`, text);
  }
  const run = await runScript(['scripts/site.ts', 'build'], {
    CONTENT_DIR: copy.folder,
    OUT_DIR: copy.outDir,
  });
  if (run.code !== 0) {
    throw new Error(run.output);
  }
  const { caseStudies } = checkLibrary(
    readContent(copy.folder),
    mdxTree,
    new Date().toISOString().slice(0, 10),
  );
  return {
    site: copy.outDir,
    entries: caseStudies
      .filter(({ data }) => data.withdrawn === undefined)
      .map(({ slug, data, body, rating }) => asCaseStudy(slug, data, body, rating)),
  };
}

/** The codes that an entry has in a facet, from its declared facts. */
export function codesOf({ data, direction }: CaseStudy, facet: FacetCode): readonly string[] {
  const reported = (value: string | readonly string[]) =>
    value === NOT_REPORTED ? [] : [value].flat();
  const cost = costPerPupil(data);
  switch (facet) {
    case 'theme':
      return data.themes;
    case 'strand':
      return data.strands ?? [];
    case 'intervention':
      return data.interventions;
    case 'phase':
      return reported(data.setting.phases);
    case 'structure':
      return data.structures;
    case 'place':
      return [...new Set(data.setting.locations.flatMap((code) => [code, countryOf(code)]))];
    case 'area':
      return reported(data.setting.place);
    case 'direction':
      return [direction];
    case 'cost':
      return cost.known && cost.band !== undefined ? [cost.band.name.replaceAll(' ', '-')] : [];
    case 'kind':
      return [data.kind];
  }
}
