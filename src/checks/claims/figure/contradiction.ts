/** A figure in a text that the declared facts contradict. */
export interface Contradiction {
  readonly at: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

/** Finds the first such figure of one form in the text of a sentence. */
export type ContradictionFinder = (text: string) => Contradiction | undefined;

/** What there is to say of words that were found. */
export function contradictionOf(
  { index, 0: words }: RegExpExecArray,
  said: string,
  hint: string,
): Contradiction {
  return { at: index, end: index + words.length, message: `"${words}" ${said}`, hint };
}

/** Some figures as a message lists them. */
export function listed(values: readonly number[]): string {
  const printed = new Set(values.map((value) => String(Number(value.toFixed(3)))));
  return [...printed].slice(0, 8).join(', ');
}
