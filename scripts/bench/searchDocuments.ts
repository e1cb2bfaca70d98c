import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { sections } from '#checks/structure.ts';
import type { SearchedSite } from '../../tests/search/engines.ts';

/** What every search engine of the comparison is given of an entry. */
export interface SearchDocument {
  /** The address of the entry. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** All key messages, one behind the other. */
  readonly keyMessages: string;
  /** The text of its page from the first section on, as our own index reads it. */
  readonly text: string;
}

/** The facts of an entry that are used here; the build has checked them. */
type Facts = Pick<SearchDocument, 'title' | 'summary'> & {
  readonly keyMessages: readonly string[];
};

/** Sections begin with this heading: what stands above it are the other fields. */
const [firstSection] = sections;

/**
 * The entries of a built site, in the order of their addresses.
 *
 * @param content the folder from which the site was built
 */
export async function documentsOf(
  { pagefind }: Pick<SearchedSite, 'pagefind'>,
  content: string,
): Promise<SearchDocument[]> {
  const { results } = await pagefind.search(null);
  const documents: SearchDocument[] = [];
  for (const result of results) {
    const page = await result.data();
    const id = page.url.split('/').at(-2) ?? '';
    const file = await readFile(join(content, 'case-studies', id, 'index.mdx'), 'utf8');
    const { title, summary, keyMessages } = factsOf(file);
    const start = page.content.indexOf(firstSection);
    documents.push({
      id,
      title,
      summary,
      keyMessages: keyMessages.join(' '),
      text: page.content.slice(Math.max(0, start)),
    });
  }
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The declared facts at the head of an entry's file. */
function factsOf(file: string): Facts {
  const [head = ''] = file.split(/\n---\r?\n/);
  return load(head.replace(/^---\r?\n/, '')) as Facts;
}
