/** One word of what was typed, as typed and as it is compared. */
export interface Token {
  /** In lower case, without signs. */
  readonly text: string;
  /** With its plural taken off: what names are compared by. */
  readonly folded: string;
  /** Whether it was typed in capitals, perhaps with an s behind: "MAT", "MATs". */
  readonly abbreviated: boolean;
}

/**
 * The words of a text: letters and digits in lower case, without accents. A possessive ending is
 * taken off, and a hyphen parts two words.
 */
export function tokensOf(text: string): Token[] {
  return (
    (
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/(\p{L})['’][sS]\b/gu, '$1')
        // "don't" is one word.
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => {
      const lower = word.toLowerCase();
      return {
        text: lower,
        // "PRUs" and "TAs" are plurals by how they are written, whatever their letters.
        folded: /^\p{Lu}{2,}s$/u.test(word) ? lower.slice(0, -1) : fold(lower),
        abbreviated: /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word),
      };
    })
  );
}

/**
 * A word without its plural ending, so that "federations" is "federation", "bodies" is "body" and
 * "coaches" is "coach". What it makes of a word need not be a word: it is only held against others.
 */
export function fold(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) {
    return `${word.slice(0, -3)}y`;
  }
  if (/(?:ch|sh|ss|x)es$/.test(word)) {
    return word.slice(0, -2);
  }
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words in a row, as an engine is asked for them. */
export function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
