/** A file, or a name of one, as the rules about identifiers read it. */
export interface Reading {
  /** What was written, markup and all. */
  readonly text: string;
  /** The same at the same length, with web addresses, DOIs and ISBNs blanked. */
  readonly words: string;
  /** Offset at which the facts end. */
  readonly bodyStart: number;
  /** What stands before and behind a place, within the same paragraph or the same line of facts. */
  around(at: number, end: number, distance: number): { before: string; after: string };
}

/** Web addresses, DOIs and ISBNs: their digits are no person's number. */
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b10\.\d{4,9}\/[^\s<>"')\]]+|\bISBN(?:-1[03])?:?[ ]?[\dXx][\dXx -]{8,16}/gi;

/**
 * Reads a file.
 *
 * @param bodyStart Offset at which the facts end; before it each line stands for itself.
 */
export function readingOf(text: string, bodyStart: number): Reading {
  let words: string | undefined;
  return {
    text,
    bodyStart,
    get words() {
      words ??= text.replace(addresses, (address) => ' '.repeat(address.length));
      return words;
    },
    around(at, end, distance) {
      // The two characters that end a line in Windows are one end of it.
      const gap = at < bodyStart ? /\r?\n|\r/ : /(?:\r\n|\n|\r(?!\n))[ ]*(?:\r?\n|\r)/;
      return {
        before:
          text
            .slice(Math.max(0, at - distance), at)
            .split(gap)
            .at(-1) ?? '',
        after: text.slice(end, end + distance).split(gap)[0] ?? '',
      };
    },
  };
}

/** A word for a child, in the singular or the plural. */
export const childWord =
  /\b(?:pupils?|child(?:ren)?|students?|learners?|boys?|girls?|daughters?|sons?|youngsters?)\b/i;
