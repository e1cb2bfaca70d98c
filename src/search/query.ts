import { isFiltered, type SearchState } from './address.ts';
import { sortKeys } from './facets.ts';
import type { Answers, Asker, EngineData } from './query/engine.ts';
import { excerptOf, sectionsOf, wordsAt, wordsOf } from './query/excerpt.ts';
import type { ExcerptPart, FoundSection } from './query/excerpt.ts';
import type { Lexicon, Named } from './query/lexicon.ts';
import { findPart, merge, type FoundPart, type PartTools } from './query/merge.ts';
import { isLeft, narrowed, type Narrowed } from './query/narrow.ts';
import { understand, type Part, type Understood } from './query/understand.ts';

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
  load(): Promise<FoundCard>;
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
  /** Where nothing is found: what comes nearest. */
  readonly nearest: readonly Found[];
}

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
  const [all, by] = await Promise.all([asker.all(), narrowed(asker, state, topLevel)]);
  const first = await answer(tools, understand(state.words, lexicon), all);
  const slip =
    first.unknown.length > 0 ? await correction(tools, state.words, first.unknown) : undefined;
  let chosen = first;
  const corrected = first.ids.length === 0 && slip !== undefined;
  if (corrected) {
    chosen = await answer(tools, understand(slip, lexicon), all);
  }
  const ordered = await inOrder(asker, state, chosen.ids);
  const asFound = (id: string): Found => ({ id, load: () => loadCard(id, chosen, all) });
  const found = ordered.filter((id) => isLeft(id, by)).map(asFound);
  return {
    found,
    unfiltered: chosen.ids,
    narrowed: by,
    understood: first.understood,
    also: chosen.also,
    unknown: first.unknown,
    ...(slip === undefined ? {} : { didYouMean: slip }),
    corrected,
    nearest:
      found.length > 0
        ? []
        : (await nearestIds(asker, state, chosen.ids)).slice(0, MOST_NEAREST).map(asFound),
  };
}

/** What words give, whatever is chosen beside them. */
interface WordsAnswer {
  readonly understood: Understood;
  readonly parts: readonly FoundPart[];
  /** Best first. */
  readonly ids: readonly string[];
  readonly also: readonly string[];
  readonly unknown: readonly string[];
}

async function answer(
  tools: SearchTools,
  understood: Understood,
  all: Answers,
): Promise<WordsAnswer> {
  const { parts, intent } = understood;
  if (parts.length === 0 && intent === undefined) {
    return { understood, parts: [], ids: [...all.keys()], also: [], unknown: [] };
  }
  const { asker } = tools;
  const [found, directed] = await Promise.all([
    Promise.all(
      parts.map((part) => findPart(part, tools, { total: all.size, alone: parts.length === 1 })),
    ),
    intent === undefined ? undefined : asker.having('direction', intent.directions),
  ]);
  const quoted = found.filter(({ part }) => part.quoted);
  const ranked = merge(found, directed, all.size)
    // Whoever puts words in quotation marks wants them as they stand.
    .filter(({ id }) => quoted.every(({ scores }) => scores.has(id)));
  return {
    understood,
    parts: found,
    ids: ranked.map(({ id }) => id),
    also: [...new Set(found.flatMap(({ also }) => also))],
    unknown: found.filter(({ known }) => !known).map(({ part }) => part.words),
  };
}

/** What was typed with its unknown words put right; nothing where no word is near enough. */
async function correction(
  { wordList }: SearchTools,
  typed: string,
  unknown: readonly string[],
): Promise<string | undefined> {
  const list = await wordList();
  let mended = typed;
  for (const word of unknown.flatMap((words) => words.split(' '))) {
    // Somebody may still be typing it.
    const near = list.has(word) || list.hasBeginning(word) ? undefined : list.nearest(word);
    if (near !== undefined) {
      mended = mended.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'),
        near,
      );
    }
  }
  return mended === typed ? undefined : mended;
}

async function inOrder(
  asker: Asker,
  { words, sort }: SearchState,
  ids: readonly string[],
): Promise<readonly string[]> {
  const order = sort === 'relevance' ? (words === '' ? 'title' : undefined) : sort;
  if (order === undefined) {
    return ids;
  }
  const wanted = new Set(ids);
  const sorted = await asker.sorted(...sortKeys[order]);
  return [...sorted.keys()].filter((id) => wanted.has(id));
}

/** Where nothing is left: what the words give without the filters, else the strongest evidence. */
async function nearestIds(
  asker: Asker,
  state: SearchState,
  ids: readonly string[],
): Promise<readonly string[]> {
  return isFiltered(state) && ids.length > 0
    ? ids
    : [...(await asker.sorted(...sortKeys.evidence)).keys()];
}

async function loadCard(id: string, { parts }: WordsAnswer, all: Answers): Promise<FoundCard> {
  const results = parts.map(({ answers }) => answers.flatMap((each) => each.get(id) ?? []));
  const any = results.flat()[0] ?? all.get(id);
  if (any === undefined) {
    throw new Error(`The index has no page "${id}" any more.`);
  }
  const { url, meta, content, anchors } = await any.data();
  const words = wordsOf(content);
  const places = results.map((hits) => [...new Set(hits.flatMap((hit) => hit.words))]);
  return {
    url,
    meta,
    excerpt: excerptOf(words, places),
    sections: sectionsOf(anchors, places),
    marks: wordsAt(words, places),
  };
}

/** A thing of the library that words name, with its page. */
export type Topic = Named & { readonly path: string };

/** Most topics above the results: more would be a list of their own. */
const MOST_TOPICS = 3;

const kindOrder: readonly Named['kind'][] = ['theme', 'intervention', 'strand', 'term'];

/**
 * Themes, interventions, strands and terms of the glossary that the words name, the broadest first.
 *
 * @param beginning whether names that only begin like the words will do, for what is being typed
 */
export function topicsOf(words: string, lexicon: Lexicon, beginning = false): Topic[] {
  const { parts } = understand(words, lexicon);
  const named = parts.flatMap((part: Part) => part.things);
  const begun = beginning && named.length === 0 ? lexicon.startingWith(words) : [];
  return [...new Set([...named, ...begun])]
    .flatMap((thing) => (thing.path === undefined ? [] : [{ ...thing, path: thing.path }]))
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))
    .filter(
      (topic, index, topics) => topics.findIndex(({ label }) => label === topic.label) === index,
    )
    .slice(0, MOST_TOPICS);
}
