import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { citationDefinitions } from '#checks/gate/body.ts';
import { authorComponent, type AuthorComponentName } from '#schema/authorComponents.ts';
import type { Abbreviations } from './abbreviations.ts';
import { htmlTree } from './parse.ts';

/** A part of a body: ready HTML, or a component that the site draws. */
export type Block =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: AuthorComponentName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly blocks: readonly Block[];
    };

/** A heading that the table of contents can lead to. */
export interface BodyHeading {
  readonly id: string;
  readonly text: string;
}

/** A body, ready to be drawn. */
export interface RenderModel {
  readonly blocks: readonly Block[];
  /** Headings of level 2, in order. */
  readonly headings: readonly BodyHeading[];
}

/** What the drawing of a body depends on beside its text. */
export interface RenderContext {
  /** Ids of the declared references, in the order in which the page lists them. */
  readonly referenceIds: readonly string[];
  readonly abbreviations?: Abbreviations | undefined;
  /** Puts the base path of the site before a path of the site. */
  toAddress(path: string): string;
}

/**
 * Turns a checked body into HTML and components. Nothing of it is compiled or
 * run: the tree is walked, plain nodes are written as HTML, components are left
 * to the caller.
 *
 * @throws where the tree holds what the check refuses; a build must not go on then.
 */
export function renderModel(body: string, context: RenderContext): RenderModel {
  const tree = htmlTree(`${body}${citationDefinitions(context.referenceIds)}`);
  const walk = new BodyWalk(context);
  const blocks = walk.blocksOf(tree.children.filter((node) => !isFootnoteSection(node)));
  return { blocks, headings: walk.headings };
}

/** Ids of the outcomes that a body places itself, at any depth. */
export function placedOutcomes(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const look = (block: Block) => {
    if (block.kind === 'component') {
      if (block.name === 'Outcome' && block.attributes['id'] !== undefined) {
        ids.add(block.attributes['id']);
      }
      block.blocks.forEach(look);
    }
  };
  blocks.forEach(look);
  return ids;
}

class BodyWalk {
  readonly headings: BodyHeading[] = [];
  private readonly context: RenderContext;
  private readonly ids = new Set<string>();
  private readonly timesUsed = new Map<string, number>();
  private readonly explained = new Set<string>();

  constructor(context: RenderContext) {
    this.context = context;
  }

  blocksOf(nodes: readonly RootContent[]): Block[] {
    const blocks: Block[] = [];
    let run: RootContent[] = [];
    const flush = () => {
      if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
        blocks.push({ kind: 'html', html: toHtml({ type: 'root', children: run } satisfies Root) });
      }
      run = [];
    };
    for (const node of nodes) {
      if (isComponent(node)) {
        flush();
        blocks.push(this.componentOf(node));
      } else {
        run.push(...this.plain(node as ElementContent, false));
      }
    }
    flush();
    return blocks;
  }

  private componentOf(node: MdxJsxFlowElementHast): Block {
    const name = node.name ?? '';
    if (authorComponent(name) === undefined) {
      throw new Error(`The component <${name}> is not known; the check should have refused it.`);
    }
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        throw new Error(`<${name}> has an expression; the check should have refused it.`);
      }
      attributes[attribute.name] = attribute.value;
    }
    return {
      kind: 'component',
      name: name as AuthorComponentName,
      attributes,
      blocks: this.blocksOf(node.children),
    };
  }

  /** Prepares a plain node; `quiet` parts (links, headings, code) get no abbreviations marked. */
  private plain(node: ElementContent, quiet: boolean): ElementContent[] {
    if (node.type === 'text') {
      return quiet ? [node] : this.explain(node);
    }
    if (node.type !== 'element') {
      throw new Error(
        `A node of type "${node.type}" is in a body; the check should have refused it.`,
      );
    }
    if (node.tagName === 'a') {
      return [this.link(node)];
    }
    const hushed = quiet || /^(h[1-6]|code|abbr)$/.test(node.tagName);
    const element: Element = {
      ...node,
      children: node.children.flatMap((child) => this.plain(child, hushed)),
    };
    if (/^h[2-4]$/.test(node.tagName)) {
      return [this.heading(element)];
    }
    // The parser writes the alignment of a column as inline style, which the policy forbids.
    if (node.tagName === 'th' || node.tagName === 'td') {
      return [{ ...element, properties: node.tagName === 'th' ? { scope: 'col' } : {} }];
    }
    if (node.tagName === 'table') {
      // A wide table scrolls by itself; the box must be reachable by keyboard then.
      return [
        {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-scroll'],
            tabIndex: 0,
            role: 'group',
            ariaLabel: 'Table',
          },
          children: [element],
        },
      ];
    }
    return [element];
  }

  private heading(element: Element): Element {
    const text = textOf(element);
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const id = this.uniqueId(words || 'section');
    if (element.tagName === 'h2') {
      this.headings.push({ id, text });
    }
    return { ...element, properties: { id } };
  }

  /** No id of the page itself begins like these: a heading cannot take the place of one. */
  private uniqueId(words: string): string {
    const first = `text-${words}`;
    let count = this.timesUsed.get(first) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? first : `${first}-${String(count)}`;
    } while (this.ids.has(id));
    this.timesUsed.set(first, count);
    this.ids.add(id);
    return id;
  }

  private link(element: Element): Element {
    const { href, dataFootnoteRef } = element.properties;
    const target = typeof href === 'string' ? href : '';
    if (dataFootnoteRef !== undefined) {
      return this.citation(target);
    }
    return {
      ...element,
      properties: { href: target.startsWith('/') ? this.context.toAddress(target) : target },
      children: element.children.flatMap((child) => this.plain(child, true)),
    };
  }

  private citation(target: string): Element {
    const id = decodeURIComponent(target.replace(/^#user-content-fn-/, ''));
    const number = this.context.referenceIds.indexOf(id) + 1;
    if (number === 0) {
      throw new Error(`The reference "${id}" is not declared; the check should have refused it.`);
    }
    return {
      type: 'element',
      tagName: 'a',
      properties: { className: ['cite'], href: `#source-${id}` },
      children: [
        {
          type: 'element',
          tagName: 'span',
          properties: { className: ['visually-hidden'] },
          children: [{ type: 'text', value: 'Source ' }],
        },
        { type: 'text', value: String(number) },
      ],
    };
  }

  /** Marks the first use of each abbreviation of the glossary with what it stands for. */
  private explain(node: Text): ElementContent[] {
    const { abbreviations } = this.context;
    if (abbreviations === undefined) {
      return [node];
    }
    const parts: ElementContent[] = [];
    let done = 0;
    for (const match of node.value.matchAll(abbreviations.pattern)) {
      const [term] = match;
      const title = abbreviations.expansions.get(term);
      if (title === undefined || this.explained.has(term)) {
        continue;
      }
      this.explained.add(term);
      parts.push(
        { type: 'text', value: node.value.slice(done, match.index) },
        {
          type: 'element',
          tagName: 'abbr',
          properties: { title },
          children: [{ type: 'text', value: term }],
        },
      );
      done = match.index + term.length;
    }
    return done === 0 ? [node] : [...parts, { type: 'text', value: node.value.slice(done) }];
  }
}

function isComponent(node: RootContent): node is MdxJsxFlowElementHast {
  return node.type === 'mdxJsxFlowElement';
}

/** The parser collects footnotes in a section; ours is the list of sources of the page. */
function isFootnoteSection(node: RootContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}

/** The words of a node; the number of a citation is none of them. */
function textOf(node: ElementContent): string {
  if (node.type === 'element' && node.tagName === 'sup') {
    return '';
  }
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
