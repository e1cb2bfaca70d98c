/**
 * One entry of a closed list. The forms, the filters, the field reference and
 * the schema all read these lists, so a term is described once, here.
 */
export interface Term<Code extends string = string> {
  /** What a file declares and an address shows: lower-case words joined by hyphens. */
  readonly code: Code;
  /** What a reader sees. */
  readonly label: string;
  /** One sentence for the person who has to choose. */
  readonly description: string;
  /** The code that the official source uses, where there is one. */
  readonly officialCode?: string;
}

/** A closed list with its name and, where it is official, where it comes from. */
export interface Vocabulary<Code extends string = string, Entry extends Term<Code> = Term<Code>> {
  readonly name: string;
  readonly terms: readonly Entry[];
  /** Who publishes the list, where it is not our own. */
  readonly source?: string;
  /** The day for which the list is known to stand, as `YYYY-MM-DD`. */
  readonly sourceDate?: string;
}

/** The codes of a list as a non-empty tuple, which is what an enumeration in a schema wants. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): [Code, ...Code[]] {
  const [first, ...rest] = vocabulary.terms.map((term) => term.code);
  if (first === undefined) {
    throw new Error(`The vocabulary "${vocabulary.name}" has no terms.`);
  }
  return [first, ...rest];
}

/**
 * The label of a code.
 *
 * @throws where the code is not in the list, which a checked file cannot cause.
 */
export function labelOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): string {
  const term = vocabulary.terms.find((candidate) => candidate.code === code);
  if (term === undefined) {
    throw new Error(`"${code}" is not in the vocabulary "${vocabulary.name}".`);
  }
  return term.label;
}
