/** What a made-up body holds, before it is written in the words of one tool or another. */
export type BodyBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'key-point'; readonly text: string }
  | { readonly kind: 'callout'; readonly title: string; readonly text: string }
  | { readonly kind: 'quote'; readonly by: string; readonly source: string; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'outcome'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string };

/** What the plain edition of a body needs to know of the facts to say the same words. */
export interface PlainFacts {
  readonly outcomes: readonly {
    readonly id: string;
    readonly label: string;
    readonly plain: string;
    readonly source: string;
  }[];
  readonly references: readonly {
    readonly id: string;
    readonly citation: string;
    readonly url: string;
  }[];
}

/** A body as our authors write it: MDX with the components of the library. */
export function asAuthored(blocks: readonly BodyBlock[]): string {
  return joined(blocks, (block) => {
    switch (block.kind) {
      case 'key-point':
        return `<KeyPoint>\n\n${block.text}\n\n</KeyPoint>`;
      case 'callout':
        return `<Callout kind="try" title="${block.title}">\n\n${block.text}\n\n</Callout>`;
      case 'quote':
        return `<Quote source="${block.source}" by="${block.by}">\n\n${block.text}\n\n</Quote>`;
      case 'steps':
        return `<Steps>\n\n${numbered(block.items)}\n\n</Steps>`;
      case 'outcome':
        return `<Outcome id="${block.id}" />`;
      case 'source':
        return `<Source id="${block.id}" />`;
    }
  });
}

/**
 * The same body for a tool that has no such components: what they would show is
 * written out as quotations, and the sources stand below as footnotes.
 */
export function asPlain(blocks: readonly BodyBlock[], facts: PlainFacts): string {
  const cited = (id: string) => facts.references.find((reference) => reference.id === id);
  const body = joined(blocks, (block) => {
    switch (block.kind) {
      case 'key-point':
        return `> ${block.text}`;
      case 'callout':
        return `> **${block.title}**\n>\n> ${block.text}`;
      case 'quote':
        return `> ${block.text}\n>\n> ${block.by}, in ${cited(block.source)?.citation ?? ''}`;
      case 'steps':
        return numbered(block.items);
      case 'outcome': {
        const outcome = facts.outcomes.find((each) => each.id === block.id);
        return `> **${outcome?.label ?? ''}**\n>\n> ${outcome?.plain ?? ''}[^${outcome?.source ?? ''}]`;
      }
      case 'source': {
        const { citation = '', url = '' } = cited(block.id) ?? {};
        return `Read on: [${citation}](${url})`;
      }
    }
  });
  const notes = facts.references.map(({ id, citation, url }) => `[^${id}]: [${citation}](${url})`);
  return `${body}\n${notes.join('\n\n')}\n`;
}

type PlainBlock = Extract<BodyBlock, { kind: 'heading' | 'paragraph' | 'list' | 'table' }>;

function joined(
  blocks: readonly BodyBlock[],
  component: (block: Exclude<BodyBlock, PlainBlock>) => string,
): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${block.text}`;
      case 'paragraph':
        return block.text;
      case 'list':
        return block.ordered
          ? numbered(block.items)
          : block.items.map((item) => `- ${item}`).join('\n');
      case 'table':
        return [block.head, block.head.map(() => '---'), ...block.rows]
          .map((cells) => `| ${cells.join(' | ')} |`)
          .join('\n');
      default:
        return component(block);
    }
  });
  return `${parts.join('\n\n')}\n`;
}

function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${String(index + 1)}. ${item}`).join('\n');
}
