import { site } from '#site.config.ts';

/**
 * GitHub answers "414 URI Too Long" beyond about 8,192 letters: the documentation names no figure,
 * and programs that make such addresses have measured 8,000 to 8,192
 * (github.com/mezis/git-whistles/pull/40, github.com/sourcegraph/jetbrains/pull/504).
 */
const LONGEST_ADDRESS = 8000;

/** Where a new file is proposed on GitHub. */
export interface NewFile {
  readonly address: string;
  /** Whether the address carries the text; else the text is pasted. */
  readonly filled: boolean;
}

/** The folder of an entry in the repository. */
export function folderOf(slug: string): string {
  return `content/case-studies/${slug}`;
}

/** The address at which GitHub opens a new file, with its text where that fits into an address. */
export function newFileAddress(slug: string, text: string): NewFile {
  const page = `${site.repository}/new/${site.branch}/${folderOf(slug)}`;
  const bare = new URLSearchParams({ filename: 'index.mdx' });
  const whole = new URLSearchParams({ filename: 'index.mdx', value: text });
  const address = `${page}?${whole.toString()}`;
  return address.length <= LONGEST_ADDRESS
    ? { address, filled: true }
    : { address: `${page}?${bare.toString()}`, filled: false };
}
