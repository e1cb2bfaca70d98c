import type { Root } from 'mdast';
import type { z } from 'zod';
import { directionOf } from '#evidence/direction.ts';
import { rateLibrary } from '#evidence/replication.ts';
import type { DeclaredList } from '#schema/authorComponents.ts';
import { caseStudy, type CaseStudyData } from '#schema/caseStudy.ts';
import { slug } from '#schema/field.ts';
import { glossaryTerm, type GlossaryTerm } from '#schema/glossary.ts';
import { intervention, type InterventionData } from '#schema/intervention.ts';
import { theme, type ThemeData } from '#schema/theme.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { codesOf } from '#vocabulary/term.ts';
import { themes } from '#vocabulary/themes.ts';
import { answerWarnings } from './accepted.ts';
import { knownAddresses } from './addresses.ts';
import { checkDeclared } from './declared.ts';
import { checkClaims } from './claims.ts';
import { checkDisclosure, checkIdentifiers } from './disclosure.ts';
import { checkFigures } from './figures.ts';
import { checkAcross, checkNames, reportMisplaced } from './between.ts';
import { compareFindings, FileFindings, hasErrors, type Finding } from './finding.ts';
import { bodySource, parseBody, type ParseMdx } from './gate/body.ts';
import { checkLetters } from './gate/characters.ts';
import { checkFacts } from './gate/declaredFacts.ts';
import { splitFrontmatter, yamlAtFileOffsets, type Split } from './gate/frontmatter.ts';
import type { KnownAddress } from './gate/links.ts';
import { checkPicture } from './gate/pictures.ts';
import { checkSyntaxTree } from './gate/syntaxTree.ts';
import { glossaryKeyLimit, readYaml, type Declared } from './gate/yaml.ts';
import type { CheckedCaseStudy, CheckedFile, ContentFolder, SourceFile } from './sourceFile.ts';
import { checkStructure } from './structure.ts';

/** What pages are made from. Where there are errors it holds what could be read. */
export interface LibraryContent {
  readonly caseStudies: readonly CheckedCaseStudy[];
  readonly themes: readonly CheckedFile<ThemeData>[];
  readonly interventions: readonly CheckedFile<InterventionData>[];
  readonly glossary: readonly GlossaryTerm[];
}

/** A library that was read and checked. */
export interface CheckedLibrary extends LibraryContent {
  readonly findings: readonly Finding[];
}

/** A library whose facts were read and checked, and whose texts were not yet. */
export interface OpenedLibrary extends LibraryContent {
  /** Whether the facts have no error; the texts still may. */
  readonly areFactsSound: boolean;
  /** Checks the texts too. It gives all findings, those of the facts among them, by file and place. */
  readonly checkTexts: () => readonly Finding[];
}

/** A file whose facts were read, before its body and its neighbours are looked at. */
interface ReadFile<Data> {
  readonly source: SourceFile;
  readonly split: Split;
  readonly declared: Declared;
  /** Missing where the facts do not fit the schema; the body is checked all the same. */
  readonly data: Data | undefined;
  readonly findings: FileFindings;
}

type FileWithData<Data> = ReadFile<Data> & { readonly data: Data };

const START = { line: 1, column: 1 };

/**
 * Checks everything in a content folder: each file by itself, then what holds
 * between files. All findings of a run are returned, ordered by file and place.
 *
 * @param parseMdx The parser that the build itself uses.
 * @param today The day on which the check is made, as `YYYY-MM-DD`: a consent runs out.
 */
export function checkLibrary(
  folder: ContentFolder,
  parseMdx: ParseMdx,
  today: string,
): CheckedLibrary {
  const { caseStudies, themes, interventions, glossary, checkTexts } = openLibrary(
    folder,
    parseMdx,
    today,
  );
  return { caseStudies, themes, interventions, glossary, findings: checkTexts() };
}

/**
 * The first part of `checkLibrary`: reads and checks all facts, and leaves the texts. A build makes
 * its pages while the texts are checked, and throws them away where a text is refused.
 */
export function openLibrary(
  folder: ContentFolder,
  parseMdx: ParseMdx,
  today: string,
): OpenedLibrary {
  const findings: FileFindings[] = [];
  const withAnswers = new Map<FileFindings, FileWithData<CaseStudyData>>();
  const start = ({ file }: { readonly file: string }) => {
    const own = new FileFindings(file);
    findings.push(own);
    return own;
  };
  const of = (collection: SourceFile['collection']) =>
    folder.files.filter((file) => file.collection === collection);
  const readAll = <Schema extends z.ZodType>(
    collection: SourceFile['collection'],
    schema: Schema,
  ) =>
    of(collection).flatMap((source) => {
      const file = readFacts(source, schema, start(source));
      return file === undefined ? [] : [file];
    });

  const caseStudies = readAll('case-studies', caseStudy);
  const themePages = readAll('themes', theme);
  const interventionPages = readAll('interventions', intervention);
  const glossary = of('glossary').flatMap((source) => readGlossary(source, start(source)));

  for (const misplaced of folder.misplaced) {
    reportMisplaced(misplaced, folder.files, start(misplaced));
  }
  for (const picture of folder.pictures ?? []) {
    checkPicture(picture, start(picture));
  }
  checkAcross(caseStudies.filter(hasData));
  checkNames(themePages, codesOf(themes), 'theme');
  checkNames(interventionPages, codesOf(interventions), 'intervention');

  const ratings = rateLibrary(
    caseStudies.filter(hasData).map(({ source: { slug }, data }) => ({
      slug,
      data,
      direction: directionOf(data.outcomes ?? []),
    })),
  );
  for (const file of caseStudies.filter(hasData)) {
    withAnswers.set(file.findings, file);
    checkDeclared(file.data, file.declared, file.source.siblings, file.findings);
    checkFigures(file.data, file.declared, file.findings);
  }

  const checkTexts = () => {
    const isKnownAddress = knownAddresses(
      caseStudies.filter(hasData).map(({ source, data }) => ({ slug: source.slug, data })),
      of('case-studies').map((source) => source.slug),
    );
    for (const file of caseStudies) {
      const { source, data, declared, findings: own } = file;
      const tree = checkedTree(file, parseMdx, isKnownAddress);
      const rating = ratings.get(source.slug);
      if (tree !== undefined) checkStructure(tree, own);
      if (data !== undefined && rating !== undefined) {
        const { level } = rating;
        checkClaims({ data, declared, level, tree, text: source.text }, own);
      }
      checkDisclosure({ data, declared, tree, text: source.text, today }, own);
    }
    for (const page of [...themePages, ...interventionPages]) {
      checkedTree(page, parseMdx, isKnownAddress);
    }
    return findings
      .flatMap((own) => {
        const file = withAnswers.get(own);
        return file === undefined ? own.list : answered(file);
      })
      .toSorted(compareFindings);
  };

  return {
    caseStudies: caseStudies.filter(hasData).flatMap((file) => {
      const rating = ratings.get(file.source.slug);
      return rating === undefined ? [] : [{ ...checkedFile(file), rating }];
    }),
    themes: themePages.filter(hasData).map(checkedFile<ThemeData>),
    interventions: interventionPages.filter(hasData).map(checkedFile<InterventionData>),
    glossary,
    areFactsSound: !findings.some(({ list }) => hasErrors(list)),
    checkTexts,
  };
}

function checkedFile<Data>({ source, split, data }: FileWithData<Data>): CheckedFile<Data> {
  return {
    file: source.file,
    slug: source.slug,
    data,
    body: source.text.slice(split.bodyStart),
  };
}

/** The tree of a text that passed the gate; none where it could not be read, or is too large for more. */
function checkedTree(
  { source, split, declared: { value }, findings }: ReadFile<unknown>,
  parseMdx: ParseMdx,
  isKnownAddress: KnownAddress,
): Root | undefined {
  const declared = {
    outcomes: idsIn(value, 'outcomes'),
    references: idsIn(value, 'references'),
    pictures: idsIn(value, 'pictures'),
  };
  const tree = parseBody(bodySource(source.text, split, declared.references), parseMdx, findings);
  const isSmall =
    tree !== undefined &&
    checkSyntaxTree(tree, { text: source.text, declared, isKnownAddress }, findings);
  return isSmall ? tree : undefined;
}

/** The findings of a case study, with its accepted warnings answered. */
function answered({ data, declared, findings }: FileWithData<CaseStudyData>): readonly Finding[] {
  return answerWarnings(findings, data.accepted ?? [], (index) =>
    declared.placeOf(['accepted', index, 'rule']),
  );
}

function readFacts<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  findings: FileFindings,
): ReadFile<z.output<Schema>> | undefined {
  if (!checkLetters(source, findings)) {
    return undefined;
  }
  const split = splitFrontmatter(source.text, findings);
  const { text, siblings } = source;
  checkIdentifiers({ text, siblings, bodyStart: split?.bodyStart ?? 0 }, findings);
  if (split === undefined) {
    return undefined;
  }
  const declared = readYaml(yamlAtFileOffsets(source.text, split), findings);
  if (declared === undefined) {
    return undefined;
  }
  const data = checkFacts(schema, declared.value ?? {}, declared, findings);
  return { source, split, declared, data, findings };
}

function hasData<Data>(file: ReadFile<Data>): file is FileWithData<Data> {
  return file.data !== undefined;
}

/** The ids that a list of the facts declares, read from facts that need not fit the schema. */
function idsIn(facts: unknown, list: DeclaredList): string[] {
  const items: unknown = isRecord(facts) ? facts[list] : undefined;
  if (!Array.isArray(items)) {
    return [];
  }
  return items.flatMap((item: unknown) =>
    isRecord(item) && typeof item['id'] === 'string' && slug.safeParse(item['id']).success
      ? [item['id']]
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readGlossary(source: SourceFile, findings: FileFindings): GlossaryTerm[] {
  if (!checkLetters(source, findings)) {
    return [];
  }
  const { text, siblings } = source;
  checkIdentifiers({ text, siblings, bodyStart: text.length }, findings);
  const declared = readYaml(source.text, findings, glossaryKeyLimit);
  if (declared === undefined) {
    return [];
  }
  if (!Array.isArray(declared.value)) {
    findings.error(
      'frontmatter/value',
      START,
      'The glossary is not a list of terms.',
      'Begin each term with "- term: …".',
    );
    return [];
  }
  const seen = new Map<string, string>();
  return declared.value.flatMap((value: unknown, index) => {
    const term = checkFacts(glossaryTerm, value, declared, findings, [index]);
    if (term === undefined) {
      return [];
    }
    for (const name of [term.term, ...(term.aliases ?? [])]) {
      const before = seen.get(name.toLowerCase());
      if (before !== undefined) {
        findings.error(
          'library/duplicate-term',
          declared.placeOf([index]),
          `"${name}" is already in the glossary, under "${before}".`,
          'Keep one of them.',
        );
      }
      seen.set(name.toLowerCase(), term.term);
    }
    return [term];
  });
}
