import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import {
  authorComponent,
  authorComponents,
  type AuthorComponent,
} from '#schema/authorComponents.ts';
import type { FileFindings, Place } from '../finding.ts';
import { hintFor } from '../nearest.ts';
import type { RuleCode } from '../rules.ts';
import { placeOfNode } from './body.ts';
import type { WalkContext } from './syntaxTree.ts';

const names = Object.keys(authorComponents);

/** Checks a component and its attributes; says whether its children are worth looking at. */
export function checkComponent(
  node: MdxJsxFlowElement,
  context: WalkContext,
  findings: FileFindings,
): boolean {
  const place = placeOfNode(node);
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    findings.error(
      'syntax/html',
      place,
      name === ''
        ? 'Empty tags (<>) are not allowed.'
        : `HTML (<${name}>) is not allowed in an entry.`,
      'Use plain Markdown: **bold**, *italic*, lists, tables.',
    );
    return false;
  }
  const component = authorComponent(name);
  if (component === undefined) {
    findings.error(
      'components/unknown',
      place,
      `There is no component <${name}>.`,
      hintFor(name, names, 'component'),
    );
    return false;
  }
  checkAttributes(node, name, component, context, findings);
  if (component.children === 'none' && node.children.length > 0) {
    findings.error(
      'components/children',
      place,
      `<${name}> takes no text between its tags.`,
      `Write it like this: ${component.example}`,
    );
    return false;
  }
  if (component.children === 'blocks' && node.children.length === 0) {
    findings.error(
      'components/children',
      place,
      `<${name}> is empty.`,
      `Write it like this: ${component.example}`,
    );
  }
  return true;
}

function checkAttributes(
  node: MdxJsxFlowElement,
  name: string,
  component: AuthorComponent,
  context: WalkContext,
  findings: FileFindings,
): void {
  const known = Object.keys(component.attributes.shape);
  const values: Record<string, string> = {};
  const before = findings.list.length;
  const refuse = (place: Place, rule: RuleCode, message: string, hint: string) => {
    findings.error(rule, place, message, hint);
  };

  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      refuse(
        placeOfNode(node),
        'components/expression',
        `<${name}> has curly brackets { } among its attributes; that is program code.`,
        `Write it like this: ${component.example}`,
      );
      continue;
    }
    const place = placeOfAttribute(node, attribute.name, context.text);
    if (!known.includes(attribute.name)) {
      refuse(
        place,
        'components/attribute',
        `<${name}> has no attribute "${attribute.name}".`,
        known.length === 0
          ? `It takes none: ${component.example}`
          : hintFor(attribute.name, known, 'attribute'),
      );
    } else if (typeof attribute.value !== 'string') {
      refuse(
        place,
        'components/expression',
        `The attribute "${attribute.name}" of <${name}> needs words in quotation marks.`,
        `Write it like this: ${component.example}`,
      );
    } else if (Object.hasOwn(values, attribute.name)) {
      refuse(
        place,
        'components/attribute',
        `The attribute "${attribute.name}" of <${name}> is there twice.`,
        'Keep one of them.',
      );
    } else {
      values[attribute.name] = attribute.value;
      context.checkCoded(attribute.value, () => place);
    }
  }
  if (findings.list.length > before) {
    return;
  }
  const result = component.attributes.safeParse(values);
  for (const issue of result.error?.issues ?? []) {
    const attribute = String(issue.path[0] ?? '');
    findings.error(
      'components/attribute',
      placeOfAttribute(node, attribute, context.text),
      values[attribute] === undefined
        ? `<${name}> needs the attribute "${attribute}".`
        : `The attribute "${attribute}" of <${name}> cannot be "${values[attribute]}".`,
      issue.code === 'invalid_value' && values[attribute] !== undefined
        ? hintFor(values[attribute], issue.values.map(String), 'value')
        : `Write it like this: ${component.example}`,
    );
  }
  if (result.success && component.refersTo !== undefined) {
    const { attribute, list } = component.refersTo;
    const id = values[attribute] ?? '';
    if (!context.declared[list].includes(id)) {
      findings.error(
        'components/reference',
        placeOfAttribute(node, attribute, context.text),
        `<${name}> points to "${id}", which is not declared in "${list}".`,
        hintFor(id, context.declared[list], 'declared id'),
      );
    }
  }
}

/** The tree gives no position for an attribute, so it is looked up in the tag as it was written. */
function placeOfAttribute(node: MdxJsxFlowElement, attribute: string, text: string): Place {
  const start = node.position?.start;
  const tagStart = placeOfNode(node);
  if (start?.offset === undefined || attribute === '') {
    return tagStart;
  }
  // A value can hold the name as a word: it is no attribute.
  const tag = text
    .slice(start.offset, node.position?.end.offset)
    .replace(/"[^"]*"|'[^']*'/g, (value) => value.replace(/[^\n]/g, '"'));
  // A name can be as long as the file, which no pattern could be made of.
  let found = tag.indexOf(attribute);
  while (found !== -1 && !isWholeName(tag, found, attribute.length)) {
    found = tag.indexOf(attribute, found + 1);
  }
  if (found === -1) {
    return tagStart;
  }
  const before = tag.slice(0, found);
  const lineBreaks = before.split('\n').length - 1;
  return {
    line: tagStart.line + lineBreaks,
    column:
      lineBreaks === 0 ? tagStart.column + before.length : before.length - before.lastIndexOf('\n'),
  };
}

function isWholeName(tag: string, start: number, length: number): boolean {
  return /\s/.test(tag[start - 1] ?? '') && /[\s=/>]/.test(tag[start + length] ?? '');
}
