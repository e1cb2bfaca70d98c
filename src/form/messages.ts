import type { LevelNumber } from '#vocabulary/levels.ts';
import type { Entry } from './entryFile.ts';
import type { FormFinding } from './places.ts';

/** What the page asks of its worker. */
export type Question =
  | { readonly kind: 'check'; readonly entry: Entry; readonly slug: string }
  | { readonly kind: 'open'; readonly file: string };

/** How far the evidence carries, from what is filled in and right so far. */
export interface LevelSoFar {
  readonly level: LevelNumber;
  readonly name: string;
  /** A drawing of the level. */
  readonly mark: string;
  readonly held: string;
  readonly why: readonly string[];
  readonly raise: readonly string[];
}

/** What the worker says. */
export type Answer =
  | {
      readonly kind: 'checked';
      /** The file as it would be sent. */
      readonly file: string;
      readonly findings: readonly FormFinding[];
      readonly level: LevelSoFar | undefined;
      /** The page as HTML; contributed text in it is sanitised. */
      readonly preview: string;
    }
  | { readonly kind: 'opened'; readonly entry: Entry }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

/** A question or an answer on its way, with the number that joins the two. */
export interface Numbered<Message> {
  readonly number: number;
  readonly message: Message;
}
