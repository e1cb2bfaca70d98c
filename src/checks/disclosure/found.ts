import type { Severity } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import type { Reading } from './reading.ts';

/** The part of a rule's code behind `disclosure/`. */
type DisclosureRule = RuleCode extends infer Code
  ? Code extends `disclosure/${infer Name}`
    ? Name
    : never
  : never;

/** What is said of something in a text that may disclose who a person is. */
export interface Verdict {
  readonly rule: DisclosureRule;
  readonly severity: Severity;
  /** Never repeats what was found: a public log would publish it again. */
  readonly message: string;
  readonly hint: string;
}

/** Something in a text that may disclose who a person is. */
export interface Found extends Verdict {
  /** Offset of what was found. */
  readonly at: number;
  /** Offset behind it. */
  readonly end: number;
}

/** A rule about numbers, addresses and links that point to a person. */
export interface IdentifierRule {
  /**
   * What the rule cannot do without. Looking for it costs next to nothing, and most files have none
   * of it.
   */
  readonly mention: RegExp;
  readonly find: (reading: Reading) => Found[];
}
