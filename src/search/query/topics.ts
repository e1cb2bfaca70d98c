import type { Lexicon, Named } from './lexicon.ts';
import { understand } from './understand.ts';

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
  const named = parts.flatMap(({ things }) => things);
  const begun = beginning && named.length === 0 ? lexicon.startingWith(words) : [];
  return [...new Set([...named, ...begun])]
    .flatMap((thing) => (thing.path === undefined ? [] : [{ ...thing, path: thing.path }]))
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))
    .filter(
      (topic, index, topics) =>
        topics.findIndex(({ label }) => label.toLowerCase() === topic.label.toLowerCase()) ===
        index,
    )
    .slice(0, MOST_TOPICS);
}
