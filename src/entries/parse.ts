import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { mdxToHast, mdxToMdast, type Features } from 'satteri';

/**
 * What the parser reads, the same for the check and for the page. Frontmatter is
 * off: it was split off before, and a second opening fence is then just text.
 */
const features: Features = {
  gfm: true,
  frontmatter: false,
  math: false,
  directive: false,
  smartPunctuation: false,
};

/** The syntax tree of a body with positions, for the checks. Nothing is compiled. */
export function mdxTree(source: string): MdastRoot {
  return mdxToMdast(source, { features, position: true }) as MdastRoot;
}

/** The HTML tree of a body, for the page. Nothing is compiled. */
export function htmlTree(source: string): HastRoot {
  return mdxToHast(source, { features, position: false }) as HastRoot;
}
