import { intentOf } from './intents.ts';
import type { Lexicon, Named } from './lexicon.ts';
import { isStopWord } from './stopWords.ts';
import { joined, tokensOf, type Token } from './tokens.ts';
import { variantsOf } from './variants.ts';

/** Another way to say what was typed, and how much it counts beside the typed words. */
export interface Alternative {
  readonly words: string;
  readonly weight: number;
}

/** A part of a question that is looked for by itself: a word, or words that are one name. */
export interface Part {
  /** As typed, in lower case, without signs. */
  readonly words: string;
  readonly alternatives: readonly Alternative[];
  /** What the words name. */
  readonly things: readonly Named[];
  /** Whether the reader put it in quotation marks: then the words must stand together. */
  readonly quoted: boolean;
}

/** What a search box was understood to ask for. */
export interface Understood {
  readonly parts: readonly Part[];
  /** Words that say nothing by themselves, and were not looked for. */
  readonly dropped: readonly string[];
  readonly intent?: { readonly directions: readonly string[]; readonly label: string };
}

/** What other words count beside typed ones: see docs/search.md for how these were chosen. */
export const alternativeWeights = {
  /** Another spelling of the same word. */
  spelling: 0.8,
  /** Another name of what was named, by the glossary or the vocabularies. */
  name: 0.4,
} as const;

/** More names of one thing than this only make the search slower. */
const MOST_ALTERNATIVES = 5;

/**
 * Reads what was typed into a search box.
 *
 * @param typed as typed, questions, quotation marks and all
 */
export function understand(typed: string, lexicon: Lexicon): Understood {
  const quoted: string[] = [];
  const open = typed.replace(/["“”]([^"“”]*)["“”]/g, (_all, phrase: string) => {
    quoted.push(phrase);
    return ' ';
  });
  const phrases = quoted
    .map((phrase) => tokensOf(phrase))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => partOf(tokens, lexicon.named(tokens), true));
  const { intent, rest } = intentOf(tokensOf(open));
  // Where all is in capitals, they do not tell "US" from "us".
  const shouted = !/\p{Ll}/u.test(open);
  const telling = partsOf(
    rest,
    lexicon,
    (words, isAbbreviation) => isStopWord(words) && (shouted || !isAbbreviation),
  );
  // Where every word is an everyday one, they are all that there is to go by.
  const nothingLeft = telling.parts.length + phrases.length === 0 && intent === undefined;
  const { parts, dropped } = nothingLeft ? partsOf(rest, lexicon, () => false) : telling;
  return {
    parts: eachOnce([...phrases, ...parts]),
    dropped,
    ...(intent === undefined ? {} : { intent }),
  };
}

/**
 * The parts of what stands outside quotation marks.
 *
 * @param saysNothing whether a word is left out, or words that are one name; told too is whether it
 *   is an abbreviation that names something
 */
function partsOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  saysNothing: (words: string, isAbbreviation: boolean) => boolean,
): { parts: readonly Part[]; dropped: readonly string[] } {
  const stretches = new Map(lexicon.stretchesOf(tokens).map((each) => [each.start, each]));
  const parts: Part[] = [];
  const dropped = new Set<string>();
  for (let place = 0; place < tokens.length; place += 1) {
    const { length, things } = stretches.get(place) ?? { length: 1, things: [] };
    const here = tokens.slice(place, place + length);
    const words = joined(here);
    if (saysNothing(words, things.length > 0 && here.every(({ abbreviated }) => abbreviated))) {
      dropped.add(words);
    } else {
      parts.push(partOf(here, things, false));
    }
    place += length - 1;
  }
  return { parts, dropped: [...dropped] };
}

function partOf(tokens: readonly Token[], things: readonly Named[], quoted: boolean): Part {
  return {
    words: joined(tokens),
    things,
    quoted,
    alternatives: quoted ? [] : alternativesOf(tokens, things),
  };
}

/** Parts without those that are there already: what is typed twice is looked for once. */
function eachOnce(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [`${String(part.quoted)} ${part.words}`, part])).values()];
}

function alternativesOf(tokens: readonly Token[], things: readonly Named[]): Alternative[] {
  const typed = tokens.map(({ folded }) => folded);
  const found = new Map<string, number>();
  for (const [place, { text, folded }] of tokens.entries()) {
    for (const variant of variantsOf(text, folded)) {
      const other = tokens.map((token, index) => (index === place ? variant : token.text));
      found.set(other.join(' '), alternativeWeights.spelling);
    }
  }
  if (tokens.length > 1) {
    // An index has "school-to-school" as one word.
    found.set(tokens.map(({ text }) => text).join('-'), alternativeWeights.spelling);
  }
  for (const thing of things) {
    for (const name of thing.kind === 'value' ? [] : thing.names) {
      const other = tokensOf(name);
      // A name that holds what was typed finds nothing that the typed words do not.
      const holds = typed.every((word) => other.some(({ folded }) => folded === word));
      if (!holds && other.length > 0 && !found.has(joined(other))) {
        found.set(joined(other), alternativeWeights.name);
      }
    }
  }
  return [
    ...[...found].slice(0, MOST_ALTERNATIVES).map(([words, weight]) => ({ words, weight })),
    ...(things.length > 0 ? otherNumberOf(tokens) : []),
  ];
}

/**
 * An abbreviation as one where many were typed, and the other way round. An engine takes the plural
 * off no word whose only vowel is its last letter, or which has none (Snowball's English stemmer,
 * step 1a): to it, "TAs" is no "TA".
 */
function otherNumberOf(tokens: readonly Token[]): Alternative[] {
  return tokens.length === 1
    ? tokens.flatMap(({ text, folded, abbreviated }) => {
        const isStemmed = /[aeiouy]./.test(folded);
        const words = text === folded ? `${text}s` : folded;
        return abbreviated && !isStemmed ? [{ words, weight: alternativeWeights.spelling }] : [];
      })
    : [];
}
