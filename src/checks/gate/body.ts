import type { Nodes, PhrasingContent, Root } from 'mdast';
import { FileFindings, type Place } from '../finding.ts';
import { hasLongCode, isDeep, mayBeParsed, reportCode, withoutCode } from './beforeParsing.ts';
import type { Split } from './frontmatter.ts';

/** Turns MDX into a syntax tree without compiling it. Handed in, because the parser is native code. */
export type ParseMdx = (source: string) => Root;

/** Where a node begins in the file. */
export function placeOfNode(node: Nodes): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The words of a line without its marks. */
export function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? wordsOf(node.children) : '',
    )
    .join('');
}

/**
 * The body as the parser is to see it: the frontmatter blanked, so that lines
 * and columns are those of the file, and behind the body one footnote
 * definition for each declared reference, so that `[^id]` cites it. Authors
 * never write definitions themselves: a source is declared once, with its
 * address, and cited by id.
 */
export function bodySource(text: string, split: Split, referenceIds: readonly string[]): string {
  const frontmatter = text.slice(0, split.bodyStart).replace(/[^\n]/g, ' ');
  return `${frontmatter}${text.slice(split.bodyStart)}${citationDefinitions(referenceIds)}`;
}

/** The definitions that stand behind every body; see {@link bodySource}. */
export function citationDefinitions(referenceIds: readonly string[]): string {
  return referenceIds.map((id) => `\n\n[^${id}]: ${id}`).join('');
}

/**
 * Parses a body; a body that cannot be parsed is a finding. Where there is much
 * program code, which is refused in any case, a text without it is parsed: the
 * parser would read the code, and its stack has an end.
 */
export function parseBody(
  source: string,
  parseMdx: ParseMdx,
  findings: FileFindings,
): Root | undefined {
  if (!mayBeParsed(source, findings)) {
    return undefined;
  }
  if (hasLongCode(source)) {
    const plain = new FileFindings(findings.file);
    const tree = parse(withoutCode(source), parseMdx, plain);
    if (reportCode(source, tree, findings) || isDeep(source, findings)) {
      return tree;
    }
  }
  return parse(source, parseMdx, findings);
}

function parse(source: string, parseMdx: ParseMdx, findings: FileFindings): Root | undefined {
  try {
    return parseMdx(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*/.exec(message);
    findings.error(
      'syntax/unreadable',
      { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) },
      `The text cannot be read from here on: ${plainly(message.slice(place?.[0].length ?? 0))}`,
      'Write "less than" for <, leave out { and }, and close each component with its own end tag.',
    );
    return undefined;
  }
}

function plainly(message: string): string {
  const withoutNotes = message.replace(/\s*\((?:note:|[a-z-]+:[a-z-]+\)).*$/s, '');
  const first = withoutNotes.split('\n')[0]?.trim() ?? '';
  return first.endsWith('.') ? first : `${first}.`;
}
