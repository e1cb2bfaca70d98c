import type { Severity } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import type { Sentence } from './sentence.ts';

/** The part of a rule's code behind `claims/`. */
type ClaimRule = RuleCode extends infer Code
  ? Code extends `claims/${infer Name}`
    ? Name
    : never
  : never;

/** What a rule has against a sentence. */
export interface Hit {
  readonly rule: ClaimRule;
  readonly severity: Severity;
  /** Offset of the found words in the text of the sentence. */
  readonly at: number;
  /** Offset behind them. */
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

/** A rule about wording. */
export interface Rule {
  /**
   * A part of a word without which the rule can find nothing. Looking for it costs next to nothing,
   * and most sentences have none of them.
   */
  readonly mention: RegExp;
  /** The first hit in a sentence, if there is one. */
  readonly find: (sentence: Sentence) => Hit | undefined;
}

/** A list of words, ` | ` between them, as one part of a pattern. */
export function anyOf(words: string): string {
  return `(?:${words
    .trim()
    .split(/\s+\|\s+/)
    .join('|')})`;
}

/** A named part of what was found; nothing where it was found without. */
export function partOf(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}

/** Finds each place of a pattern of whole words, in lower or upper case. */
export function wordPattern(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}
