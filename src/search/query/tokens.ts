/** One word of what was typed, as typed and as it is compared. */
export interface Token {
  /** In lower case, without signs. */
  readonly text: string;
  /** With its plural taken off: what names are compared by. */
  readonly folded: string;
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
        .toLowerCase()
        .replace(/(\p{L})['’]s\b/gu, '$1')
        // "don't" is one word.
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => ({ text: word, folded: fold(word) }))
  );
}

/** A word without its plural ending, so that "federations" is "federation" and "bodies" is "body". */
export function fold(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) {
    return `${word.slice(0, -3)}y`;
  }
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words in a row, as an engine is asked for them. */
export function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
