import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DeclaredList } from '#schema/authorComponents.ts';
import type { FileFindings } from '../finding.ts';
import { hintFor } from '../nearest.ts';
import type { RuleCode } from '../rules.ts';
import { placeOfNode, wordsOf } from './body.ts';
import { codedLetters, type CheckCoded } from './characters.ts';
import { checkComponent } from './components.ts';
import { checkLink, type KnownAddress } from './links.ts';

/** Limits of a body. */
export const bodyLimits = {
  nodes: 5000,
  depth: 24,
  links: 60,
  pictures: 12,
  components: 200,
} as const;

/** What a body is checked against. */
export interface BodyContext {
  /** The text of the file, to find an attribute in a tag. */
  readonly text: string;
  /** Ids that the frontmatter declares, for components and citations. */
  readonly declared: Readonly<Record<DeclaredList, readonly string[]>>;
  readonly isKnownAddress: KnownAddress;
}

/** What the parts of a body are checked with. */
export interface WalkContext extends BodyContext {
  readonly checkCoded: CheckCoded;
}

const plainNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'list',
  'blockquote',
  'thematicBreak',
  'break',
  'tableRow',
  'tableCell',
  'inlineCode',
  'footnoteReference',
]);

/** Why a kind of node is refused, and what to write instead. */
const refusals: Readonly<Record<string, readonly [rule: RuleCode, message: string, hint: string]>> =
  {
    mdxjsEsm: [
      'syntax/import',
      'A line that begins with "import" or "export" is program code; entries hold text only.',
      'Leave it out. The components are there without importing them. If it is text, begin the line with another word.',
    ],
    mdxFlowExpression: [
      'syntax/expression',
      'Text in curly brackets { } is program code; entries hold text only.',
      'Write the text itself, without curly brackets.',
    ],
    mdxTextExpression: [
      'syntax/expression',
      'Text in curly brackets { } is program code; entries hold text only.',
      'Write the text itself, without curly brackets.',
    ],
    html: [
      'syntax/html',
      'HTML is not allowed in an entry.',
      'Use plain Markdown: **bold**, *italic*, lists, tables.',
    ],
    image: [
      'syntax/image',
      'A picture cannot be put into the text like this.',
      'Lay the file beside this one, declare it in "pictures", and place it with <Figure id="…" />.',
    ],
    imageReference: [
      'syntax/image',
      'A picture cannot be put into the text like this.',
      'Lay the file beside this one, declare it in "pictures", and place it with <Figure id="…" />.',
    ],
    definition: [
      'syntax/definition',
      'A link cannot be defined on a line of its own.',
      'Write the link where it belongs: [words that say where it goes](https://…).',
    ],
    linkReference: [
      'syntax/definition',
      'A link cannot refer to an address that is defined elsewhere.',
      'Write the link where it belongs: [words that say where it goes](https://…).',
    ],
    footnoteDefinition: [
      'syntax/footnote',
      'A footnote is not written here.',
      'Declare the source in "references" with an id, and cite it in the text with [^id].',
    ],
    code: [
      'syntax/code',
      'A block of code has no meaning in a case study.',
      'Write it as a list or a table.',
    ],
  };

/** How much of each limit is used. */
type Tally = Record<'nodes' | 'links' | 'pictures' | 'components', number>;

/**
 * Walks the tree of a body. What is not on the list is refused.
 *
 * @returns whether it was walked to its end; beyond the limits nobody should look at it.
 */
export function checkSyntaxTree(tree: Root, body: BodyContext, findings: FileFindings): boolean {
  const context: WalkContext = { ...body, checkCoded: codedLetters(body.text, findings) };
  const tally: Tally = { nodes: 0, links: 0, pictures: 0, components: 0 };
  // A stack of our own: a file nested ten thousand deep must not exhaust the engine's.
  const waiting: { node: Nodes; depth: number; parent?: Nodes }[] = [{ node: tree, depth: 0 }];
  const endOfText = context.text.length;

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth, parent } = next;
    const start = node.position?.start.offset ?? 0;
    if (node.type !== 'root' && start >= endOfText) {
      continue; // A citation definition that we put behind the body ourselves.
    }
    tally.nodes += 1;
    if (tally.nodes > bodyLimits.nodes || depth > bodyLimits.depth) {
      findings.error(
        'limits/size',
        placeOfNode(node),
        depth > bodyLimits.depth
          ? `The text is nested more than ${String(bodyLimits.depth)} deep.`
          : `The text has more than ${bodyLimits.nodes.toLocaleString('en-GB')} parts.`,
        'Make it simpler: fewer lists inside lists, or two entries.',
      );
      return false;
    }
    if (checkNode(node, parent, context, findings, tally) && 'children' in node) {
      for (const child of node.children.toReversed()) {
        waiting.push({ node: child, depth: depth + 1, parent: node });
      }
    }
  }
  return true;
}

/** Checks one node; says whether its children are worth looking at. */
function checkNode(
  node: Nodes,
  parent: Nodes | undefined,
  context: WalkContext,
  findings: FileFindings,
  tally: Tally,
): boolean {
  switch (node.type) {
    case 'heading':
      if (node.depth < 2 || node.depth > 4) {
        findings.error(
          'syntax/heading',
          placeOfNode(node),
          `A heading of level ${String(node.depth)} has no place in an entry.`,
          'Use ## for the sections and ### below them; the title is a fact at the top.',
        );
      }
      return true;
    case 'listItem':
      if (typeof node.checked === 'boolean') {
        findings.error(
          'syntax/tick-box',
          placeOfNode(node),
          'A tick box cannot be ticked by a reader.',
          'Begin the line with "- " alone.',
        );
      }
      return true;
    case 'table':
      checkTableHead(node, findings);
      return true;
    case 'text':
      checkCitations(node.value, placeOfNode(node), context, findings);
      context.checkCoded(node.value, () => placeOfNode(node));
      return false;
    case 'link':
      tally.links += 1;
      if (tally.links === bodyLimits.links + 1) {
        findings.error(
          'limits/links',
          placeOfNode(node),
          `There are more than ${String(bodyLimits.links)} links.`,
          'Cite sources with [^id]; link only what a reader would want to open.',
        );
      }
      checkLink(node, context.isKnownAddress, findings);
      return true;
    case 'mdxJsxFlowElement':
      if (parent?.type !== 'root' && parent?.type !== 'mdxJsxFlowElement') {
        refuseInlineElement(node.name, node, findings);
        return true;
      }
      return countComponent(node, tally, findings) && checkComponent(node, context, findings);
    case 'mdxJsxTextElement':
      refuseInlineElement(node.name, node, findings);
      return true;
    default: {
      if (plainNodes.has(node.type)) {
        return true;
      }
      const [rule, message, hint] = refusals[node.type] ?? [
        'syntax/unknown',
        `This kind of text ("${node.type}") is not allowed in an entry.`,
        'Use paragraphs, lists, tables, links and the components of the template.',
      ];
      findings.error(rule, placeOfNode(node), message, hint);
      return false;
    }
  }
}

/** Each placed picture is decoded and each component drawn: a page must not ask for thousands. */
function countComponent(node: MdxJsxFlowElement, tally: Tally, findings: FileFindings): boolean {
  tally.components += 1;
  tally.pictures += Number(node.name === 'Figure');
  if (tally.components === bodyLimits.components + 1) {
    findings.error(
      'limits/components',
      placeOfNode(node),
      `There are more than ${String(bodyLimits.components)} components.`,
      'Say more of it in plain words.',
    );
  }
  if (tally.pictures === bodyLimits.pictures + 1 && node.name === 'Figure') {
    findings.error(
      'limits/pictures',
      placeOfNode(node),
      `Pictures are placed more than ${String(bodyLimits.pictures)} times.`,
      'Place each picture once.',
    );
  }
  return tally.components <= bodyLimits.components;
}

/** Someone who hears a table is told the head of a column with each of its values. */
function checkTableHead(table: Table, findings: FileFindings): void {
  const [head] = table.children;
  const empty = head?.children.findIndex((cell) => wordsOf(cell.children).trim() === '') ?? -1;
  const cell = head?.children[empty];
  if (cell !== undefined) {
    findings.error(
      'syntax/table-head',
      placeOfNode(cell),
      `Column ${String(empty + 1)} of the table has no heading.`,
      'Write in the first row what each column holds; the first can be "What" or "Group".',
    );
  }
}

function refuseInlineElement(name: string | null, node: Nodes, findings: FileFindings): void {
  const isComponent = name !== null && /^[A-Z]/.test(name);
  findings.error(
    isComponent ? 'components/inline' : 'syntax/html',
    placeOfNode(node),
    isComponent
      ? `<${name}> stands inside a line of text, a list or a quotation.`
      : `HTML (<${name ?? ''}>) is not allowed in an entry.`,
    isComponent
      ? 'Put it on lines of its own at the left edge, with an empty line before and after.'
      : 'Use plain Markdown: **bold**, *italic*, lists, tables.',
  );
}

function checkCitations(
  text: string,
  place: { line: number; column: number },
  context: BodyContext,
  findings: FileFindings,
): void {
  for (const match of text.matchAll(/\[\^([^\]\s]+)\]/g)) {
    const before = text.slice(0, match.index);
    const lineBreaks = before.split('\n').length - 1;
    findings.error(
      'references/unknown',
      {
        line: place.line + lineBreaks,
        column:
          lineBreaks === 0 ? place.column + match.index : match.index - before.lastIndexOf('\n'),
      },
      `No reference has the id "${match[1] ?? ''}".`,
      hintFor(match[1] ?? '', context.declared.references, 'reference'),
    );
  }
}
