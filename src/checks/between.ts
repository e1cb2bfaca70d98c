import type { CaseStudyData } from '#schema/caseStudy.ts';
import type { FileFindings } from './finding.ts';
import type { Declared } from './gate/yaml.ts';
import { reportTreeFault } from './gate/tree.ts';
import { hintFor } from './nearest.ts';
import type { MisplacedFile, SourceFile } from './sourceFile.ts';

/** A file whose facts were read, as one of many. */
interface FileOfLibrary<Data> {
  readonly source: SourceFile;
  readonly data: Data;
  readonly declared: Declared;
  readonly findings: FileFindings;
}

const START = { line: 1, column: 1 };

/** Titles, old addresses and replications must not collide or point nowhere. */
export function checkAcross(files: readonly FileOfLibrary<CaseStudyData>[]): void {
  const titles = new Map<string, string>();
  const slugs = new Map(files.map(({ source }) => [source.slug, source.file]));
  const known = [...slugs.keys()];
  for (const { source, data, declared, findings } of files) {
    const title = data.title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = titles.get(title);
    if (other !== undefined) {
      findings.error(
        'library/duplicate-title',
        declared.placeOf(['title']),
        `The title "${data.title}" is already that of ${other}.`,
        'Say in the title what sets this one apart: the place, the phase, the year.',
      );
    }
    titles.set(title, source.file);
    for (const [index, alias] of (data.aliases ?? []).entries()) {
      const taken = slugs.get(alias);
      if (taken !== undefined) {
        findings.error(
          'library/duplicate-slug',
          declared.placeOf(['aliases', index]),
          `The old address "${alias}" is already that of ${taken}.`,
          'An address can lead to one entry only.',
        );
      }
      slugs.set(alias, source.file);
    }
    for (const [index, slug] of (data.replicates ?? []).entries()) {
      if (!known.includes(slug) || slug === source.slug) {
        findings.error(
          'references/replicates',
          declared.placeOf(['replicates', index]),
          slug === source.slug
            ? 'An entry cannot be a second trial of itself.'
            : `There is no entry "${slug}".`,
          hintFor(
            slug,
            known.filter((each) => each !== source.slug),
            'entry',
          ),
        );
      }
    }
  }
}

/** A page of a theme or an intervention is named after one. */
export function checkNames(
  files: readonly Pick<FileOfLibrary<unknown>, 'source' | 'findings'>[],
  codes: readonly string[],
  noun: string,
): void {
  for (const { source, findings } of files) {
    if (!codes.includes(source.slug)) {
      findings.error(
        'library/unknown-page',
        START,
        `There is no ${noun} "${source.slug}".`,
        `Name the file after its ${noun}. ${hintFor(source.slug, codes, noun)}`,
      );
    }
  }
}

/** A file where none may be, or as none may be. */
export function reportMisplaced(
  { file, fault = 'place' }: MisplacedFile,
  files: readonly SourceFile[],
  findings: FileFindings,
): void {
  const name = lastPart(file);
  const folder = lastPart(file.slice(0, -name.length - 1));
  const slug = name.startsWith('index.') ? folder : name.replace(/\.[^.]*$/, '');
  const twin = files.find(
    (each) => each.collection === 'case-studies' && each.slug.toLowerCase() === slug.toLowerCase(),
  );
  if (fault === 'place' && /\.mdx?$/i.test(name) && twin !== undefined) {
    findings.error(
      'library/duplicate-slug',
      START,
      `The address "${slug}" is already that of ${twin.file}.`,
      'Give this entry a folder of its own with another name, or delete it.',
    );
    return;
  }
  reportTreeFault(fault, findings);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
