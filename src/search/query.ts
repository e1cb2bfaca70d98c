import { isFiltered, type SearchState } from './address.ts';
import { sortKeys } from './facets.ts';
import type { Asker, EngineData, Pages } from './query/engine.ts';
import { excerptOf, sectionsOf, wordsAt, wordsOf } from './query/excerpt.ts';
import type { ExcerptPart, FoundSection } from './query/excerpt.ts';
import type { Lexicon } from './query/lexicon.ts';
import { findPart, merge, type FoundPart, type PartTools } from './query/merge.ts';
import { isLeft, narrowed, type Narrowed } from './query/narrow.ts';
import { placesOf } from './query/places.ts';
import { putRight } from './query/slips.ts';
import { understand, type Understood } from './query/understand.ts';

export { topicsOf, type Topic } from './query/topics.ts';

/**
 * How the index weighs what it knows of a page beside its words: the title and the summary count,
 * and more than the names of facts do. See docs/search.md for how this was chosen.
 */
export const ranking = { metaWeights: { title: 3, summary: 2 } };

/** What a search needs beside the index. */
export interface SearchTools extends PartTools {
  readonly lexicon: Lexicon;
  readonly topLevel: number;
}

/** One case study that was found; what its card shows is fetched when it is about to be shown. */
export interface Found {
  readonly id: string;
  readonly load: () => Promise<FoundCard>;
}

/** What a card of a result shows. */
export interface FoundCard {
  readonly url: string;
  readonly meta: EngineData['meta'];
  readonly excerpt: readonly ExcerptPart[];
  /** Sections of the page in which the words stand. */
  readonly sections: readonly FoundSection[];
  /** The words as they stand on the page. */
  readonly marks: readonly string[];
}

/** The answer to a search, with what it was understood to ask for. */
export interface SearchAnswer {
  readonly found: readonly Found[];
  /** Ids that the words give before they are narrowed: what counts are made from. */
  readonly unfiltered: readonly string[];
  readonly narrowed: Narrowed;
  readonly understood: Understood;
  /** Other words that were looked for and that some page holds. */
  readonly also: readonly string[];
  /** Typed words that no page holds. */
  readonly unknown: readonly string[];
  /** What was probably meant, where a word is not of the library. */
  readonly didYouMean?: string;
  /** Whether the answer is to `didYouMean`, since what was typed has none. */
  readonly corrected: boolean;
  /** Whether the answer is to the words without their quotation marks, since it has none with them. */
  readonly unquoted: boolean;
  /** Where nothing is found: what comes nearest. */
  readonly nearest: readonly Found[];
}

const quotationMarks = /["“”]/g;

/** Case studies that stand where nothing was found. */
const MOST_NEAREST = 3;

/**
 * Case studies that answer what is asked for. Pages with every part of a question come first; then
 * what the parts add up to decides. Words that are no words of the library are read as the nearest
 * that are, but only where nothing else answers.
 *
 * @throws what the index throws where a part of it does not load
 */
export async function search(tools: SearchTools, state: SearchState): Promise<SearchAnswer> {
  const { asker, lexicon, topLevel } = tools;
  const [pages, by] = await Promise.all([asker.all(), narrowed(asker, state, topLevel)]);
  const exactly = await answer(tools, understand(state.words, lexicon), pages);
  // Words in quotation marks that stand nowhere together are looked for one by one, and that is said.
  const loosely = state.words.replace(quotationMarks, ' ');
  const unquoted = exactly.ids.length === 0 && loosely !== state.words;
  const first = unquoted ? await answer(tools, understand(loosely, lexicon), pages) : exactly;
  const meant = putRight(state.words, first.slips);
  const corrected = first.ids.length === 0 && meant !== state.words;
  const chosen = corrected ? await answer(tools, understand(meant, lexicon), pages) : first;
  const ordered = await inOrder(asker, state.sort, chosen);
  const asFound = (id: string): Found => ({ id, load: () => loadCard(id, chosen.parts, pages) });
  const found = ordered.filter((id) => isLeft(id, by)).map(asFound);
  return {
    found,
    unfiltered: chosen.ids,
    narrowed: by,
    understood: first.understood,
    also: chosen.also,
    unknown: first.unknown,
    ...(meant === state.words ? {} : { didYouMean: meant }),
    corrected,
    unquoted,
    nearest:
      found.length > 0
        ? []
        : (await nearestIds(asker, state, chosen)).slice(0, MOST_NEAREST).map(asFound),
  };
}

/** What words give, whatever is chosen beside them. */
interface WordsAnswer {
  readonly understood: Understood;
  readonly parts: readonly FoundPart[];
  /** Best first. Where the words ask for nothing, all pages in no order. */
  readonly ids: readonly string[];
  readonly also: readonly string[];
  readonly unknown: readonly string[];
  /** Words that are probably misspelt, each with the one that was meant. */
  readonly slips: ReadonlyMap<string, string>;
}

async function answer(
  tools: SearchTools,
  understood: Understood,
  pages: Pages,
): Promise<WordsAnswer> {
  const { parts, intent } = understood;
  if (asksNothing(understood)) {
    const ids = [...pages.keys()];
    return { understood, parts: [], ids, also: [], unknown: [], slips: new Map() };
  }
  const setting = { total: pages.size, alone: parts.length === 1 };
  const [found, directed] = await Promise.all([
    Promise.all(parts.map((part) => findPart(part, tools, setting))),
    intent === undefined ? undefined : tools.asker.having('direction', intent.directions),
  ]);
  const slips = new Map(
    found.flatMap(({ part, slip }) => (slip === undefined ? [] : [[part.words, slip] as const])),
  );
  const quoted = found.filter(({ part }) => part.quoted);
  const ranked = [found, ...(slips.size === 0 ? mostlyKnown(found) : [])]
    .map((some) => merge(some, directed, pages.size))
    // Whoever puts words in quotation marks wants them as they stand.
    .map((all) => all.filter(({ id }) => quoted.every(({ scores }) => scores.has(id))))
    .find((all) => all.length > 0);
  return {
    understood,
    parts: found,
    ids: ranked?.map(({ id }) => id) ?? [],
    also: [...new Set(found.flatMap(({ also }) => also))],
    unknown: found.filter(({ known }) => !known).map(({ part }) => part.words),
    slips,
  };
}

/**
 * The parts that some page holds, where they are at least half of the question: then common words are an
 * answer, if the rare ones have none.
 */
function mostlyKnown(found: readonly FoundPart[]): (readonly FoundPart[])[] {
  const held = found.filter(({ scores }) => scores.size > 0);
  return held.length * 2 >= found.length ? [held] : [];
}

/** Whether nothing was typed, or nothing but signs. */
function asksNothing({ parts, intent }: Understood): boolean {
  return parts.length === 0 && intent === undefined;
}

async function inOrder(
  asker: Asker,
  sort: SearchState['sort'],
  { ids, understood }: WordsAnswer,
): Promise<readonly string[]> {
  const order = sort === 'relevance' ? (asksNothing(understood) ? 'title' : undefined) : sort;
  if (order === undefined) {
    return ids;
  }
  const wanted = new Set(ids);
  const sorted = await asker.sorted(...sortKeys[order]);
  return [...sorted].filter((id) => wanted.has(id));
}

/** Where nothing is left: what the words give without the filters, else the strongest evidence. */
async function nearestIds(
  asker: Asker,
  state: SearchState,
  { ids, understood }: WordsAnswer,
): Promise<readonly string[]> {
  return isFiltered(state) && ids.length > 0 && !asksNothing(understood)
    ? ids
    : [...(await asker.sorted(...sortKeys.evidence))];
}

async function loadCard(id: string, parts: readonly FoundPart[], pages: Pages): Promise<FoundCard> {
  const page = pages.get(id);
  if (page === undefined) {
    throw new Error(`The index has no page "${id}" any more.`);
  }
  const { url, meta, content, anchors } = await page.data();
  const words = wordsOf(content);
  const places = parts.map(({ asked }) => [
    ...new Set(asked.flatMap((each) => placesOf(each, id, words))),
  ]);
  return {
    url,
    meta,
    excerpt: excerptOf(words, places),
    sections: sectionsOf(anchors, places),
    marks: wordsAt(words, places),
  };
}
