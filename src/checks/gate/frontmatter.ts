import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ParsedNode,
} from 'yaml';
import type { FileFindings, Place } from '../finding.ts';

/**
 * Limits of a frontmatter; beyond them a file is trouble, not a case study. An
 * entry that declares every fact about five outcomes has some 300 keys.
 */
export const frontmatterLimits = { depth: 6, keys: 600, scalar: 4000 } as const;

/** A glossary of a thousand terms is still read in a moment. */
export const glossaryKeyLimit = 5000;

/** A file cut in two: where the YAML stands and where the body begins, as offsets. */
export interface Split {
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

/** Declared values with a way back from each value to its place in the file. */
export interface Declared {
  readonly value: unknown;
  /** Where the value at a path stands; where it is missing, its nearest parent. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key itself stands. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

const START: Place = { line: 1, column: 1 };

/**
 * Finds the frontmatter: `---` alone on the first line, up to the next `---`
 * alone on a line. Anything else, `+++` included, is a finding.
 */
export function splitFrontmatter(text: string, findings: FileFindings): Split | undefined {
  if (/^\uFEFF?\+\+\+/.test(text)) {
    findings.error(
      'frontmatter/fence',
      START,
      'The file opens with "+++", which marks another format (TOML).',
      'Open the file with a line of three hyphens (---) and write the facts as "name: value".',
    );
    return undefined;
  }
  const opening = /^---[ ]*\r?\n/.exec(text);
  if (opening === null) {
    findings.error(
      'frontmatter/fence',
      START,
      'The file does not begin with its facts.',
      'Make "---" the very first line, then the facts, then a second line of "---".',
    );
    return undefined;
  }
  const closing = /\n---[ ]*(\r?\n|$)/.exec(text.slice(opening[0].length - 1));
  if (closing === null) {
    findings.error(
      'frontmatter/fence',
      START,
      'The facts at the top of the file have no end.',
      'Put a line of three hyphens (---) between the facts and the text.',
    );
    return undefined;
  }
  const yamlEnd = opening[0].length - 1 + closing.index + 1;
  return { yamlEnd, bodyStart: opening[0].length - 1 + closing.index + closing[0].length };
}

/**
 * The YAML of a case study, at the offsets that it has in the file: the opening
 * fence becomes a comment of the same length, so no position needs shifting.
 */
export function yamlAtFileOffsets(text: string, split: Split): string {
  return `#--${text.slice(3, split.yamlEnd)}`;
}

/** Reads YAML without anchors, aliases, tags or merge keys, and within the limits. */
export function readYaml(
  source: string,
  findings: FileFindings,
  keyLimit: number = frontmatterLimits.keys,
): Declared | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  if (document.errors.length > 0) {
    for (const error of document.errors) {
      findings.error(
        'frontmatter/yaml',
        at(error.pos[0]),
        `This line cannot be read: ${error.message.replace(/\s+/g, ' ')}`,
        'Write "name: value", one to a line. Put quotation marks around a value that has a colon in it.',
      );
    }
    return undefined;
  }
  if (!refuseCleverYaml(document, at, findings, keyLimit)) {
    return undefined;
  }
  // The tree is many times the size of its text, and only a finding needs it: it is read again then.
  const place = (path: readonly PropertyKey[], what: 'key' | 'value') =>
    at(offsetOf(parseDocument(source, { prettyErrors: false }), path, what));
  return {
    value: document.toJS() as unknown,
    placeOf: (path) => place(path, 'value'),
    placeOfKey: (path) => place(path, 'key'),
  };
}

function refuseCleverYaml(
  document: Document.Parsed,
  at: (offset: number) => Place,
  findings: FileFindings,
  keyLimit: number,
): boolean {
  const before = findings.list.length;
  let keys = 0;
  const startOf = (node: unknown): Place => at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const plainly = 'Write the value out in full wherever it is needed.';
  visit(document, {
    Alias(_key, node) {
      findings.error(
        'frontmatter/alias',
        startOf(node),
        'A YAML alias (*name) repeats a value from elsewhere; that is not allowed here.',
        plainly,
      );
    },
    Pair(_key, pair, path) {
      keys += 1;
      if (keys === keyLimit + 1) {
        findings.error(
          'frontmatter/limits',
          startOf(pair.key),
          `The facts have more than ${String(keyLimit)} fields.`,
          'Keep what a reader needs; long tables belong in the text.',
        );
      }
      if (!isScalar(pair.key)) {
        findings.error(
          'frontmatter/yaml',
          startOf(pair.key),
          'The name of a field cannot be a list or a group.',
          'Write "name: value", one to a line.',
        );
        return visit.SKIP;
      }
      if (pair.key.value === '<<') {
        findings.error(
          'frontmatter/alias',
          startOf(pair.key),
          'A merge key (<<) is not allowed here.',
          plainly,
        );
      }
      if (path.filter(isPair).length >= frontmatterLimits.depth) {
        findings.error(
          'frontmatter/limits',
          startOf(pair.key),
          `The facts are nested more than ${String(frontmatterLimits.depth)} deep.`,
          'Follow the fields of the template; none is nested that deep.',
        );
        return visit.SKIP;
      }
      return undefined;
    },
    Node(_key, node) {
      if ('anchor' in node && typeof node.anchor === 'string') {
        findings.error(
          'frontmatter/alias',
          startOf(node),
          `A YAML anchor (&${node.anchor}) is not allowed here.`,
          plainly,
        );
      }
      if (node.tag !== undefined && isScalar(node) && !node.tag.startsWith('tag:yaml.org,2002:')) {
        refuseTag(node, node.tag);
      } else if (hasExplicitTag(node)) {
        refuseTag(node, node.tag ?? '');
      }
      if (
        isScalar(node) &&
        typeof node.value === 'string' &&
        node.value.length > frontmatterLimits.scalar
      ) {
        findings.error(
          'frontmatter/limits',
          startOf(node),
          `A value is longer than ${frontmatterLimits.scalar.toLocaleString('en-GB')} characters.`,
          'Long text belongs below the facts, not among them.',
        );
      }
    },
  });
  return findings.list.length === before;

  function refuseTag(node: Node, tag: string): void {
    findings.error(
      'frontmatter/tag',
      startOf(node),
      `A YAML tag (${tag}) is not allowed here.`,
      'Leave out the word that begins with "!" and write the value alone.',
    );
  }
}

/** `yaml` resolves plain nodes without setting `tag`; a tag that is set was written by hand. */
function hasExplicitTag(node: Node): boolean {
  return typeof node.tag === 'string' && node.tag !== '';
}

function offsetOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) =>
          isScalar(key) && String((key.value ?? '') as string | number | boolean) === String(step),
      );
      if (pair === undefined) {
        return offset;
      }
      const key = pair.key;
      const value = pair.value;
      offset = last && what === 'key' ? key.range[0] : (value ?? key).range[0];
      node = value;
    } else if (node !== null && 'items' in node && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (item === undefined || item === null || isPair(item)) {
        return offset;
      }
      node = item as ParsedNode;
      offset = node.range[0];
    } else {
      return offset;
    }
  }
  return offset;
}
