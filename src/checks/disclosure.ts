import type { Nodes, Root, Table } from 'mdast';
import type { CaseStudyData } from '#schema/caseStudy.ts';
import { bodyPassages } from './claims/passage.ts';
import { checkPeopleInPictures } from './disclosure/consent.ts';
import { checkDeclaredNumbers } from './disclosure/declaredNumbers.ts';
import { declaredTexts } from './disclosure/declaredText.ts';
import type { Found } from './disclosure/found.ts';
import { findIdentifiers } from './disclosure/identifiers.ts';
import { findNumbers, hasFewPupils } from './disclosure/numbers.ts';
import { findNames } from './disclosure/people.ts';
import { checkTables } from './disclosure/tables.ts';
import { placeAt, type FileFindings, type Place } from './finding.ts';
import type { Declared } from './gate/yaml.ts';

/**
 * Finds numbers, addresses and links in a file that point to a person or let a stranger in. The
 * whole file is read as it was written: facts, text, links, comments; quotations too, since the
 * words of another disclose as much. So are the names of the pictures beside it.
 *
 * That nothing is found does not mean that nothing is there: a person still reads every entry.
 *
 * @param bodyStart Offset at which the facts end; 0 for a file without any.
 * @param siblings Names of the files beside it.
 */
export function checkIdentifiers(
  { text, bodyStart, siblings }: { text: string; bodyStart: number; siblings: readonly string[] },
  findings: FileFindings,
): void {
  for (const found of findIdentifiers(text, bodyStart)) {
    tell(found, placeAt(text, found.at), findings);
  }
  for (const name of siblings.filter((each) => !text.includes(each))) {
    for (const found of findIdentifiers(name.replace(/\.\w+$/, '').replaceAll('_', ' '))) {
      const message = `In the name of a file beside this one: ${found.message}`;
      tell({ ...found, message }, { line: 1, column: 1 }, findings);
    }
  }
}

/** What an entry is checked with for what it tells of its pupils and staff. */
export interface DisclosureContext {
  /** The facts; missing where they do not fit the schema. */
  readonly data: CaseStudyData | undefined;
  readonly declared: Declared;
  /** The body's tree; missing where the body cannot be read. */
  readonly tree: Root | undefined;
  /** The file as written: the tree has its lines and columns. */
  readonly text: string;
  /** The day on which the check is made, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** A text as these rules read it. */
interface Prose {
  readonly text: string;
  readonly isAdvice: boolean;
  placeOf(offset: number): Place;
}

/**
 * Checks what an entry tells of people: names, small numbers of pupils, shares of them, and their
 * pictures. Quotations are read too.
 */
export function checkDisclosure(context: DisclosureContext, findings: FileFindings): void {
  const { data, declared, tree, text, today } = context;
  const prose: readonly Prose[] = [
    ...declaredTexts(declared, text).map((each) => ({ ...each, isAdvice: false })),
    ...(tree === undefined
      ? []
      : bodyPassages(tree, text, 'quotations-too').map((passage) => ({
          text: passage.text,
          isAdvice: passage.section === 'If you want to try this',
          placeOf: (offset: number) => passage.placeOf(offset),
        }))),
  ];
  const agreed = namesAgreed(data);
  for (const each of prose) {
    for (const found of findNames(each.text, agreed)) {
      tell(found, each.placeOf(found.at), findings);
    }
  }
  for (const { text: where, found } of findNumbers(prose, data)) {
    tell(found, where.placeOf(found.at), findings);
  }
  const isSmallSchool = data !== undefined && hasFewPupils(data);
  if (tree !== undefined) {
    checkTables(tablesIn(tree), isSmallSchool, findings);
  }
  if (data !== undefined) {
    checkDeclaredNumbers(data, declared, isSmallSchool, findings);
    checkPeopleInPictures({ data, declared, today }, findings);
  }
}

/** The names of those who agreed to be named, and of those whose publications are cited. */
function namesAgreed(data: CaseStudyData | undefined): string[] {
  return data === undefined
    ? []
    : [
        ...(data.kind === 'practice' ? data.authors.map(({ name }) => name) : []),
        ...(data.acknowledged ?? []),
        ...(data.references ?? []).map(({ citation }) => citation),
      ];
}

function tablesIn(tree: Root): Table[] {
  const tables: Table[] = [];
  const waiting: Nodes[] = [...tree.children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'table') {
      tables.push(node);
    } else if ('children' in node) {
      waiting.push(...node.children);
    }
  }
  return tables;
}

function tell(
  { rule, severity, message, hint }: Found,
  place: Place,
  findings: FileFindings,
): void {
  findings[severity](`disclosure/${rule}`, place, message, hint);
}
