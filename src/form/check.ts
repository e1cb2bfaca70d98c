import { FileFindings } from '#checks/finding.ts';
import type { ParseMdx } from '#checks/gate/body.ts';
import { splitFrontmatter, yamlAtFileOffsets } from '#checks/gate/frontmatter.ts';
import { checkLibrary } from '#checks/library.ts';
import type { SourceFile } from '#checks/sourceFile.ts';
import { slug as slugRule } from '#schema/field.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { codesOf } from '#vocabulary/term.ts';
import { themes } from '#vocabulary/themes.ts';
import { writeEntry, type Entry } from './entryFile.ts';
import {
  inFormWords,
  placesIn,
  type FactPath,
  type FormFinding,
  type FormPlace,
} from './places.ts';
import type { Provisional } from './provisional.ts';
import { folderOf } from './pullRequest.ts';
import { isRecord } from './record.ts';

/** An entry as a file, and what the checks say of it. */
export interface CheckedEntry {
  readonly file: string;
  readonly findings: readonly FormFinding[];
}

/**
 * Runs the checks of the library over one entry that is being written. What other entries there are
 * is not known here: an entry that this one names is taken to be there, and the check that decides
 * looks again.
 *
 * Checks between facts need facts that fit the schema. While some are missing they run over what is
 * right so far, so that nobody learns only at the end what was wrong at the beginning.
 *
 * @param soFar what is right so far in the facts
 * @param parseMdx a parser that runs in a browser; the check that decides has another one
 * @param today the day on which the check is made, as `YYYY-MM-DD`
 */
export function checkEntry(
  entry: Entry,
  slug: string,
  soFar: Provisional | undefined,
  parseMdx: ParseMdx,
  today: string,
): CheckedEntry {
  const file = writeEntry(entry);
  const check = (text: string, each: Entry) => findingsIn(text, each, slug, parseMdx, today);
  const found = check(file, entry);
  const isWhole = soFar?.stopgaps.size === 0 && soFar.shifted.size === 0;
  const further =
    soFar === undefined || isWhole
      ? []
      : check(writeEntry({ ...entry, values: soFar.facts }), {
          ...entry,
          values: soFar.facts,
        }).filter(({ place }) => place.kind !== 'fact' || !isStopgap(place.path, soFar));
  const told = new Set(found.map(keyOf));
  return {
    file,
    findings: [
      ...slugFindings(slug),
      ...found,
      ...further.filter((each) => !told.has(keyOf(each))),
    ],
  };
}

function isStopgap([top]: FactPath, { stopgaps, shifted }: Provisional): boolean {
  return stopgaps.has(String(top)) || shifted.has(String(top));
}

function keyOf({ place, message }: FormFinding): string {
  return JSON.stringify([place, message]);
}

function findingsIn(
  file: string,
  entry: Entry,
  slug: string,
  parseMdx: ParseMdx,
  today: string,
): FormFinding[] {
  const own = sourceOf(slug, file, picturesOf(entry));
  const others = slugsNamedIn(entry, file)
    .filter((named) => named !== slug)
    .map((named, index) => sourceOf(named, neighbour(named, index)));
  const split = splitFrontmatter(file, new FileFindings(own.file));
  const placeOf = placesIn(file, split === undefined ? '' : yamlAtFileOffsets(file, split));
  const { findings } = checkLibrary({ files: [own, ...others], misplaced: [] }, parseMdx, today);
  return findings
    .filter((finding) => finding.file === own.file && finding.accepted === undefined)
    .map((each) =>
      inFormWords(
        each,
        each.rule === 'syntax/unreadable' ? unreadableSection(entry, parseMdx) : placeOf(each),
      ),
    );
}

/** A parser tells where it gave up, which may be far behind the mistake: each section is tried alone. */
function unreadableSection({ text }: Entry, parseMdx: ParseMdx): FormPlace {
  for (const [heading, words] of Object.entries(text.sections)) {
    try {
      parseMdx(words);
    } catch {
      return { kind: 'section', heading };
    }
  }
  return { kind: 'whole' };
}

function slugFindings(slug: string): FormFinding[] {
  const result = slugRule.safeParse(slug);
  if (result.success) return [];
  const tooLong = slug.length > 60;
  return [
    {
      severity: 'error',
      place: { kind: 'slug' },
      where: 'Name in the address',
      message:
        slug === ''
          ? 'The page has no name in the address yet.'
          : `“${slug}” cannot be the name in the address.`,
      hint: tooLong
        ? 'Keep it to 60 letters.'
        : 'Use lower-case letters and digits, with single hyphens between words.',
      missing: slug === '',
    },
  ];
}

function sourceOf(slug: string, text: string, siblings: readonly string[] = []): SourceFile {
  return { file: `${folderOf(slug)}/index.mdx`, collection: 'case-studies', slug, text, siblings };
}

/** The form cannot see files: those that are declared are taken to be there. */
function picturesOf({ values }: Entry): string[] {
  const pictures = Array.isArray(values['pictures']) ? (values['pictures'] as unknown[]) : [];
  return pictures.flatMap((each) =>
    isRecord(each) && typeof each['file'] === 'string' ? [each['file']] : [],
  );
}

/** Entries that are named, and enough of them that a page of each theme and intervention is there. */
function slugsNamedIn({ values }: Entry, file: string): string[] {
  const tried = Array.isArray(values['replicates']) ? (values['replicates'] as unknown[]) : [];
  const linked = Array.from(
    file.matchAll(/\(\/case-studies\/([a-z0-9-]+)\/\)/g),
    ([, slug]) => slug,
  );
  const fillers = neighbourhood.map((_, index) => `neighbour-${String(index)}`);
  return [...new Set([...fillers, ...tried, ...linked])].filter(
    (slug): slug is string => typeof slug === 'string' && slugRule.safeParse(slug).success,
  );
}

/** Themes and interventions, a few at a time, until every pair of them has been there. */
const neighbourhood = [codesOf(themes).slice(0, 3), codesOf(themes).slice(3)].flatMap((some) => [
  { themes: some, interventions: codesOf(interventions).slice(0, 5) },
  { themes: some, interventions: codesOf(interventions).slice(5) },
]);

/** A file that stands in for another entry of the library. */
function neighbour(slug: string, index: number): string {
  const { themes: named, interventions: tried } = neighbourhood[index % neighbourhood.length] ?? {
    themes: [],
    interventions: [],
  };
  return writeEntry({
    values: {
      kind: 'evaluation',
      title: `Entry ${slug}`,
      summary: 'It stands in for an entry.',
      keyMessages: ['The first.', 'The second.'],
      published: '2000-01-01',
      themes: named,
      interventions: tried,
      structures: ['local-cluster'],
      setting: { locations: ['england'] },
      period: {},
      basis: 'abstract',
      link: 'https://example.org/',
      references: [{ id: 'report', citation: 'A report', read: 'yes' }],
    },
    text: { before: '', sections: {} },
  });
}
