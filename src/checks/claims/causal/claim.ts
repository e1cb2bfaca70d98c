/** A claim of cause in a sentence: where its words stand, and which they are. */
export interface Claim {
  readonly at: number;
  readonly end: number;
  readonly words: string;
  /** What to write instead. */
  readonly hint: string;
}

/** Finds the claims of one form. */
export interface ClaimFinder {
  /** A part of a word without which there is no such claim. */
  readonly mention: RegExp;
  readonly claimsIn: (text: string) => Iterable<Claim>;
}

/** Whether words deny a change or an effect; that too is more than was looked at. */
export function isDenial(text: string, at: number, words: string): boolean {
  return (
    /\b(?:no|not|never|neither|nor|little)\b|n't\b/i.test(words) ||
    /(?:\b(?:not|never|neither|nor|no)|n't)(?:\s\w+)?\s$/i.test(text.slice(0, at))
  );
}
