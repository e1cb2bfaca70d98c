import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { FileFindings } from '#checks/finding.ts';
import { bodySource } from '#checks/gate/body.ts';
import { splitFrontmatter } from '#checks/gate/frontmatter.ts';
import { root } from '../../tests/fixtures/root.ts';
import { mdxTree } from './parse.ts';
import { readContent } from './readContent.ts';

/**
 * The parser that is advice in a browser, and a second opinion here: what two
 * parsers written apart read the same way means what it seems to mean. Their
 * trees use the same names, so that nothing needs to be made alike but what is
 * left out below: places, and program code that remark has already parsed.
 */
const second = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A node as far as both parsers must agree: what it is, what it says, what it holds. */
interface Shape {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly children?: readonly Shape[];
}

const compared = [
  'value',
  'url',
  'name',
  'depth',
  'identifier',
  'ordered',
  'start',
  'checked',
  'align',
];

function shapeOf(node: object): Shape {
  const fields = new Map(Object.entries(node));
  const children = fields.get('children') as readonly object[] | undefined;
  const attributes = fields.get('attributes') as
    readonly { type: string; name?: string; value?: unknown }[] | undefined;
  return {
    type: String(fields.get('type')),
    facts: {
      ...Object.fromEntries(compared.map((name) => [name, fields.get(name) ?? null])),
      attributes: attributes?.map(({ type, name, value }) => [type, name, value]),
    },
    ...(children === undefined ? {} : { children: children.map(shapeOf) }),
  };
}

const bodies = readContent(`${root}/content`)
  .files.filter(({ collection }) => collection !== 'glossary')
  .map(({ file, text }) => {
    const split = splitFrontmatter(text, new FileFindings(file));
    const ids = Array.from(text.matchAll(/^ {2}- id: (\S+)$/gm), ([, id = '']) => id);
    return [file, split === undefined ? '' : bodySource(text, split, ids)] as const;
  });

describe('every published file is read the same way by a second parser', () => {
  it('and there are files to read', () => {
    expect(bodies.length).toBeGreaterThan(0);
  });

  it.each(bodies)('%s', (_file, body) => {
    expect(body.trim()).not.toBe('');
    expect(shapeOf(mdxTree(body))).toEqual(shapeOf(second.parse(body)));
  });
});

describe('what hides from one of two parsers is seen by the parser of the build', () => {
  it.each([
    ['a tab behind import', 'import\tx from "./evil.js"', 'mdxjsEsm'],
    ['no space behind import', 'import{x} from "./evil.js"', 'mdxjsEsm'],
    ['an export without its space', 'export{x}', 'mdxjsEsm'],
  ])('%s', (_name, source, type) => {
    expect(mdxTree(source).children.map(({ type }) => type)).toEqual([type]);
  });

  it('takes a second fence for text, for the facts were split off before', () => {
    expect(mdxTree('---\nlayout: x\n---').children.map(({ type }) => type)).toEqual([
      'thematicBreak',
      'heading',
    ]);
  });
});
