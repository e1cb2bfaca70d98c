import type { Answers, Asker } from './engine.ts';
import type { Part } from './understand.ts';
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

/** What a part of a question is looked for with. */
export interface PartTools {
  readonly asker: Asker;
  /** The words of the library; fetched only where a typed word is not found. */
  wordList(): Promise<WordList>;
}

/** Where a part of a question stands. */
export interface PartSetting {
  /** How many pages there are. */
  readonly total: number;
  /** Whether the question has no other part. */
  readonly alone: boolean;
}

/** A part of a question with the pages that hold it. */
export interface FoundPart {
  readonly part: Part;
  /** What each page scores by this part. */
  readonly scores: ReadonlyMap<string, number>;
  /** Whether the words, or what they begin or name, are of this library. */
  readonly known: boolean;
  /** Where the words stand, for excerpts and marks: typed words first, then others. */
  readonly answers: readonly Answers[];
  /** Other words that some page holds. */
  readonly also: readonly string[];
  /** Pages that are tagged with what the words name. */
  readonly tagged: ReadonlySet<string>;
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
 */
export async function findPart(
  part: Part,
  { asker, wordList }: PartTools,
  setting: PartSetting,
): Promise<FoundPart> {
  const { total, alone } = setting;
  const tags = Promise.all(
    part.things.flatMap(({ facet, code }) =>
      facet === undefined || code === undefined || part.quoted ? [] : [asker.having(facet, [code])],
    ),
  );
  const exact = await asker.exactly(part.words);
  const scores = new Map<string, number>();
  raise(scores, await scoresOf(part.words, exact, asker, setting), 1);
  const answers = [exact];
  let known = exact.size > 0;
  let slip: string | undefined;
  if (!known && !part.quoted) {
    const several = part.words.includes(' ');
    // An engine answers even what begins no word, by what begins like its beginning.
    const list = several ? undefined : await wordList();
    known = list?.hasBeginning(part.words) ?? true;
    if (known) {
      const loose = await asker.words(part.words);
      answers.push(loose);
      raise(scores, loose, several ? weights.apart : weights.beginning);
      known = loose.size > 0;
    } else if (!alone) {
      slip = list?.nearest(part.words);
    }
  }
  const others = slip === undefined ? [] : [{ words: slip, weight: weights.slip }];
  const also: string[] = [];
  await Promise.all(
    [...part.alternatives, ...others].map(async ({ words, weight }) => {
      const found = await asker.exactly(words);
      if (found.size > 0) {
        answers.push(found);
        raise(scores, await scoresOf(words, found, asker, setting), weight);
        // Another form of the same word finds the same pages: nothing to tell.
        if ([...found.keys()].some((id) => !exact.has(id))) {
          also.push(words);
        }
        known ||= words !== slip;
      }
    }),
  );
  const tagged = new Set((await tags).flatMap((having) => [...having.keys()]));
  for (const id of tagged) {
    scores.set(id, (scores.get(id) ?? 0) + weights.tagged * rarity(tagged.size, total));
  }
  return { part, scores, known: known || tagged.size > 0, answers, also, tagged };
}

/**
 * What each page scores by words that it holds: as the index weighs them, by how often and where they
 * stand. Words that most pages hold score next to nothing beside others. To ask how they are weighed would
 * take longest in the whole search, so that only counts how often they stand there.
 *
 * @param exact the pages that hold them
 */
async function scoresOf(
  words: string,
  exact: Answers,
  asker: Asker,
  { total, alone }: PartSetting,
): Promise<Map<string, { readonly score: number }>> {
  if (exact.size === 0) {
    return new Map();
  }
  if (!alone && exact.size > total * weights.common) {
    const rare = rarity(exact.size, total);
    return new Map(
      [...exact].map(
        ([
          id,
          {
            words: { length },
          },
        ]) => [id, { score: (rare * length) / (length + 1) }],
      ),
    );
  }
  // Asked for like this, pages are found too that hold words which begin alike.
  const loose = await asker.words(words);
  return new Map(
    [...exact.keys()].flatMap((id) => {
      const found = loose.get(id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** Lifts scores to others where those are higher. */
function raise(
  scores: Map<string, number>,
  others: ReadonlyMap<string, { readonly score: number }>,
  weight: number,
): void {
  for (const [id, { score }] of others) {
    scores.set(id, Math.max(scores.get(id) ?? 0, score * weight));
  }
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
  directed: Answers | undefined,
  total: number,
): RankedPage[] {
  const shares = found.map(({ scores }) => 0.2 + rarity(scores.size, total));
  const question = shares.reduce((sum, share) => sum + share, 0);
  const isTelling = ({ scores }: FoundPart) => scores.size <= total * weights.common;
  // Of a question of which more than half is known, common words are an answer if there is no better one.
  const halfKnown = found.filter(({ scores }) => scores.size > 0).length * 2 > found.length;
  const anyTelling =
    directed !== undefined ||
    found.some((part) => isTelling(part) && (part.scores.size > 0 || !halfKnown));
  const ids = new Set([
    ...found.flatMap(({ scores }) => [...scores.keys()]),
    ...(directed?.keys() ?? []),
  ]);
  const ranked: RankedPage[] = [];
  for (const id of ids) {
    let sum = 0;
    let covered = 0;
    let answers = !anyTelling || directed?.has(id) === true;
    for (const [index, part] of found.entries()) {
      const score = part.scores.get(id);
      if (score !== undefined) {
        sum += score;
        covered += shares[index] ?? 0;
        answers ||= isTelling(part) || part.tagged.has(id);
      }
    }
    if (answers) {
      const coverage = question === 0 ? 1 : covered / question;
      const direction = directed?.has(id) === true ? weights.direction : 0;
      ranked.push({ id, score: sum * coverage + direction * (0.3 + coverage) });
    }
  }
  return ranked.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
