import type { Element, ElementContent, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root as MdastRoot } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { citationDefinitions, type ParseMdx } from '#checks/gate/body.ts';
import type { CaseStudyData } from '#schema/caseStudy.ts';

/** Plain text elements and nothing else; no ids, no styles, and classes of our own only. */
const allowed: Schema = {
  tagNames: [
    ...['h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'del', 'code', 'br'],
    ...[
      'hr',
      'sup',
      'a',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'div',
      'figure',
      'figcaption',
    ],
  ],
  attributes: {
    a: ['href', 'target', 'rel'],
    div: ['className'],
    figure: ['className'],
    th: ['scope'],
    ol: ['start'],
  },
  protocols: { href: ['https', 'mailto'] },
  strip: ['script', 'style'],
};

/**
 * A body as simple HTML for the preview. The text is sanitised: what may not stand in an entry has no
 * place here either. A body that cannot be read yet gives nothing.
 */
export function previewBody(
  body: string,
  data: CaseStudyData,
  parseMdx: ParseMdx,
): string | undefined {
  const references = data.references ?? [];
  let tree: MdastRoot;
  try {
    tree = parseMdx(`${body}${citationDefinitions(references.map(({ id }) => id))}`);
  } catch {
    return undefined;
  }
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => component(state, node, data),
      footnoteReference: (_: State, node: { identifier: string }) =>
        element('sup', {}, [
          text(String(references.findIndex(({ id }) => id === node.identifier) + 1)),
        ]),
      footnoteDefinition: () => undefined,
      ...Object.fromEntries(
        [
          'mdxjsEsm',
          'mdxFlowExpression',
          'mdxTextExpression',
          'mdxJsxTextElement',
          'image',
          'html',
        ].map((name) => [name, () => undefined]),
      ),
    },
  });
  return toHtml(sanitize(prepared(hast as Root), allowed));
}

function component(
  state: State,
  node: MdxJsxFlowElement,
  data: CaseStudyData,
): Element | undefined {
  const given = Object.fromEntries(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
        ? [[each.name, each.value]]
        : [],
    ),
  );
  const inside = state.all(node);
  const cited = (id: string | undefined) =>
    data.references?.find((each) => each.id === id)?.citation ?? `source “${id ?? ''}”`;
  switch (node.name) {
    case 'KeyPoint':
      return element('div', { className: ['key-point'] }, inside);
    case 'Steps':
      return element('div', { className: ['steps'] }, inside);
    case 'Callout': {
      const title = given['title'] ?? given['kind'] ?? 'note';
      return element('div', { className: ['aside'] }, [strong(title), ...inside]);
    }
    case 'Quote':
      return element('figure', {}, [
        element('blockquote', {}, inside),
        element('figcaption', {}, [
          text(
            [given['by'], cited(given['source'])]
              .filter((each) => each !== undefined)
              .join(', in '),
          ),
        ]),
      ]);
    case 'Figure': {
      const picture = data.pictures?.find((each) => each.id === given['id']);
      return element('div', { className: ['aside'] }, [
        strong('A picture stands here'),
        paragraph(picture?.alt ?? `“${given['id'] ?? ''}” is not described yet.`),
      ]);
    }
    case 'Outcome': {
      const outcome = data.outcomes?.find((each) => each.id === given['id']);
      return element('div', { className: ['aside'] }, [
        strong(outcome?.label ?? 'An outcome stands here'),
        paragraph(outcome?.plain ?? `“${given['id'] ?? ''}” is not complete yet.`),
      ]);
    }
    case 'Source':
      return element('div', { className: ['aside'] }, [
        paragraph(`Read on: ${cited(given['id'])}`),
      ]);
    default:
      return undefined;
  }
}

/** Headings two levels down, since the preview stands inside a page; links that open beside it. */
function prepared(tree: Root): Root {
  const walk = <Node extends Root | Element>(node: Node): Node => ({
    ...node,
    children: node.children.map((child) => {
      if (child.type !== 'element') return child;
      const { tagName } = child;
      const level = /^h([1-4])$/.exec(tagName)?.[1];
      if (level !== undefined) {
        return walk({
          ...child,
          tagName: `h${String(Math.min(6, Number(level) + 2))}`,
          properties: {},
        });
      }
      if (tagName === 'th') return walk({ ...child, properties: { scope: 'col' } });
      if (tagName === 'table') {
        return element('div', { className: ['table-scroll'] }, [
          walk({ ...child, properties: {} }),
        ]);
      }
      if (tagName === 'a') {
        const { href } = child.properties;
        return walk({ ...child, properties: { href, target: '_blank', rel: ['noopener'] } });
      }
      return walk(child);
    }),
  });
  return walk(tree);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function paragraph(value: string): Element {
  return element('p', {}, [text(value)]);
}

function strong(value: string): Element {
  return element('p', {}, [element('strong', {}, [text(value)])]);
}
