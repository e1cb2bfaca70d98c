import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The syntax tree of a body, by a parser that runs in every browser. Its nodes are named as those of
 * the parser that the site is built with; where the two differ, that one decides.
 *
 * @throws where the text cannot be read as MDX
 */
export function remarkTree(source: string): Root {
  return processor.parse(source);
}
