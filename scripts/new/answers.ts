import { z } from 'zod';
import { FileFindings, type Finding, type Place } from '#checks/finding.ts';
import { checkFacts } from '#checks/gate/declaredFacts.ts';
import { readYaml, type Declared } from '#checks/gate/yaml.ts';
import { caseStudy } from '#schema/caseStudy.ts';
import { field, slug } from '#schema/field.ts';
import { gapsIn, kinds, withGaps, type Facts, type Kind } from './facts.ts';

/** What an entry can be made of. */
export interface Answers {
  readonly kind: Kind;
  /** Facts with `null` for each gap. */
  readonly facts: Facts;
  /** The slug that was asked for; without one it is made from the title. */
  readonly slug: string | undefined;
}

const address = z.object({
  slug: field(slug.optional(), 'Address', 'The last part of the address of the page.'),
});
const START = { line: 1, column: 1 };

/**
 * Reads answers from JSON: the facts of an entry by the names that they have in
 * a file, and `slug` where its address is not to be made from the title. What is
 * there has to fit the schema; what is missing becomes a gap.
 *
 * @param name What to call the file in findings.
 * @returns The answers, or what is wrong with them.
 */
export function readAnswers(text: string, name: string): Answers | readonly Finding[] {
  const findings = new FileFindings(name);
  const value = readJson(text, findings);
  if (value === undefined) return findings.list;

  const { slug: wanted, ...given } = value;
  const kind = kinds.find(({ code }) => code === given['kind']);
  const facts = kind === undefined ? given : withGaps(kind.fields, given);
  // JSON is YAML too, so the reader of YAML knows where each answer stands.
  const places = readYaml(text, new FileFindings(name));
  checkFacts(
    address,
    { slug: wanted },
    places ?? { placeOf, placeOfKey: placeOf, value },
    findings,
  );
  checkGiven(facts, places, findings);
  return kind === undefined || findings.list.length > 0
    ? findings.list
    : { kind, facts, slug: wanted as string | undefined };
}

function placeOf() {
  return START;
}

/** Holds facts against the schema, and leaves out what it says of the gaps. */
function checkGiven(facts: Facts, places: Declared | undefined, findings: FileFindings): void {
  const gaps = new Set(gapsIn(facts));
  const all = new FileFindings(findings.file);
  // The place of each finding is asked for once, in the order of the findings.
  const paths: string[] = [];
  type Path = readonly PropertyKey[];
  const placed = (find: (path: Path) => Place | undefined) => (path: Path) => {
    paths.push(path.map(String).join('.'));
    return find(path) ?? START;
  };
  checkFacts(
    caseStudy,
    facts,
    {
      value: facts,
      placeOf: placed((path) => places?.placeOf(path)),
      placeOfKey: placed((path) => places?.placeOfKey(path)),
    },
    all,
  );
  findings.list.push(...all.list.filter((_finding, index) => !gaps.has(paths[index] ?? '')));
}

function readJson(text: string, findings: FileFindings): Facts | undefined {
  try {
    // Schools type on many kinds of computer: the same letter is to be the same letter.
    const value: unknown = JSON.parse(JSON.stringify(JSON.parse(text)).normalize('NFC'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Facts;
    }
    findings.error(
      'frontmatter/yaml',
      START,
      'The answers are not a group of facts.',
      'Write { "kind": "practice", "title": "…" } and so on.',
    );
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
    // The engine tells the place of some faults and not of others.
    const place = /line (\d+) column (\d+)/.exec(reason);
    findings.error(
      'frontmatter/yaml',
      { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) },
      `The answers cannot be read as JSON: ${reason}`,
      'Write each name and each text in double quotation marks, with a comma between two answers.',
    );
  }
  return undefined;
}
