import type { Asker, Ids } from './engine.ts';
import type { Asked } from './places.ts';
import type { Alternative, Part } from './understand.ts';
import type { WordList } from './wordList.ts';

/** How scores are put together: see docs/search.md for how these were chosen. */
export const weights = {
  /** Words of a name that stand on a page, but not together. */
  apart: 0.3,
  /** A word that only begins like the one that was typed. */
  beginning: 0.3,
  /** A page that is tagged with what was named, for each time that it is rarer than everywhere. */
  tagged: 3,
  /** A page whose findings go the way that was asked for. */
  direction: 4,
  /** A word of the library that the typed one is taken for. */
  slip: 0.7,
  /** A word in more pages than this share says little: alone it makes no answer. */
  common: 0.7,
} as const;

/**
 * Where so many pages have the typed words themselves, other words for them are not looked for: nobody
 * reads on so far, and each would have the reader fetch another piece of the index.
 */
const ENOUGH = 25;

/** What a part of a question is looked for with. */
export interface PartTools {
  readonly asker: Asker;
  /** The words of the library; fetched only where a typed word is not found. */
  readonly wordList: () => Promise<WordList>;
}

/** A part of a question with the pages that hold it. */
export interface FoundPart {
  readonly part: Part;
  /** What each page scores by this part. */
  readonly scores: ReadonlyMap<string, number>;
  /** Whether the words, or what they begin or name, are of this library. */
  readonly known: boolean;
  /** The word of the library that was probably meant by one that is unknown. */
  readonly slip?: string;
  /** What was asked for: typed words first, then others. */
  readonly asked: readonly Asked[];
  /** Other words that some page holds. */
  readonly also: readonly string[];
  /** Pages that are tagged with what the words name. */
  readonly tagged: Ids;
}

/** A page in the order of an answer. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
}

/**
 * Asks for one part of a question, for its other words and for what is tagged with it. A word that is
 * none of the library is also taken for the nearest that is, unless it stands alone: then the page
 * says first that it has nothing.
 *
 * @param setting how many pages there are, and whether the question has no other part
 */
export async function findPart(
  part: Part,
  { asker, wordList }: PartTools,
  setting: { readonly total: number; readonly alone: boolean },
): Promise<FoundPart> {
  const { total, alone } = setting;
  const [typed, tagged] = await Promise.all([
    askBoth(part.words, asker, alone ? total : total * weights.common),
    taggedWith(part, asker),
  ]);
  const alternatives =
    typed.exact.size < ENOUGH
      ? await Promise.all(part.alternatives.map((other) => askOther(other, asker)))
      : [];
  const several = part.words.includes(' ');
  // An engine answers even what begins like no word, with words that begin like its beginning.
  const list = several || typed.exact.size > 0 ? undefined : await wordList();
  const begins = list?.hasBeginning(part.words) ?? true;
  const known =
    begins || part.things.length > 0 || alternatives.some(({ exact }) => exact.size > 0);
  const slip = known ? undefined : list?.nearest(part.words);
  const others =
    slip === undefined || part.quoted || alone
      ? alternatives
      : [...alternatives, await askOther({ words: slip, weight: weights.slip }, asker)];

  // A word that stands in the library as typed is not taken for the beginning of another.
  const loosely = !part.quoted && begins && (several || typed.exact.size === 0);
  const scores = new Map<string, number>();
  for (const [id, { score }] of typed.loose) {
    if (typed.loose === typed.exact) {
      scores.set(id, rarity(typed.exact.size, total) * weights.beginning);
    } else if (typed.exact.has(id)) {
      scores.set(id, score);
    } else if (loosely) {
      scores.set(id, score * (several ? weights.apart : weights.beginning));
    }
  }
  for (const { exact, loose, weight } of others) {
    for (const id of exact.keys()) {
      const score = (loose.get(id)?.score ?? 0) * weight;
      scores.set(id, Math.max(scores.get(id) ?? 0, score));
    }
  }
  for (const id of tagged) {
    scores.set(id, (scores.get(id) ?? 0) + weights.tagged * rarity(tagged.size, total));
  }
  const held = others.filter(({ exact }) => exact.size > 0);
  return {
    part,
    scores,
    known,
    ...(slip === undefined ? {} : { slip }),
    asked: [{ ...typed, loosely }, ...held.map((other) => ({ ...other, loosely: false }))],
    // Another form of the same word finds the same pages: nothing to tell.
    also: held
      .filter(({ exact }) => [...exact.keys()].some((id) => !typed.exact.has(id)))
      .map(({ words }) => words),
    tagged,
  };
}

/**
 * Asks where words stand and how they are weighed there. What more pages than `most` have is not weighed: it
 * scores next to nothing beside other words, and would take longest of all.
 */
async function askBoth(words: string, asker: Asker, most: number): Promise<Omit<Asked, 'loosely'>> {
  const exact = await asker.exactly(words);
  const loose = exact.size > most ? exact : await asker.words(words);
  return { words, exact, loose };
}

async function askOther(
  { words, weight }: Alternative,
  asker: Asker,
): Promise<Omit<Asked, 'loosely'> & { readonly weight: number }> {
  const exact = await asker.exactly(words);
  // How they are weighed matters only where they are.
  const loose = exact.size === 0 ? exact : await asker.words(words);
  return { words, exact, loose, weight };
}

async function taggedWith({ things, quoted }: Part, asker: Asker): Promise<Ids> {
  const having = await Promise.all(
    things.flatMap(({ facet, code }) =>
      facet === undefined || code === undefined || quoted ? [] : [asker.having(facet, [code])],
    ),
  );
  return new Set(having.flatMap((ids) => [...ids]));
}

/** How much rarer than everywhere: 0 for a thing of all pages, more the fewer have it. */
export function rarity(having: number, total: number): number {
  return having === 0 ? 0 : Math.log(1 + (total - having + 0.5) / (having + 0.5));
}

/**
 * Puts the parts of a question together. What the parts add up to counts for more the more of the
 * question it covers, rare parts covering more of it than common ones. A page that holds only what
 * most pages hold, while the question had rarer words, is no answer to it.
 *
 * @param directed pages whose findings go the way that was asked for; nothing where none was
 * @param total how many pages there are
 */
export function merge(
  found: readonly FoundPart[],
  directed: Ids | undefined,
  total: number,
): RankedPage[] {
  const parts = found.map(({ scores, tagged }) => ({
    scores,
    tagged,
    share: 0.2 + rarity(scores.size, total),
    isTelling: scores.size <= total * weights.common,
  }));
  const question = parts.reduce((sum, { share }) => sum + share, 0);
  const anyTelling = directed !== undefined || parts.some(({ isTelling }) => isTelling);
  const ids = new Set([...parts.flatMap(({ scores }) => [...scores.keys()]), ...(directed ?? [])]);
  const ranked: RankedPage[] = [];
  for (const id of ids) {
    const isDirected = directed?.has(id) === true;
    let sum = 0;
    let covered = 0;
    let answers = !anyTelling || isDirected;
    for (const { scores, tagged, share, isTelling } of parts) {
      const score = scores.get(id);
      if (score !== undefined) {
        sum += score;
        covered += share;
        answers ||= isTelling || tagged.has(id);
      }
    }
    if (answers) {
      const coverage = question === 0 ? 1 : covered / question;
      const direction = isDirected ? weights.direction : 0;
      ranked.push({ id, score: sum * coverage + direction * (0.3 + coverage) });
    }
  }
  return ranked.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
