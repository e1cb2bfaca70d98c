import type { Severity } from '../finding.ts';
import type { PictureFile } from '../gate/pictures.ts';
import type { TreeItem } from '../gate/tree.ts';

/** What the page of the rules says of one rule. */
export interface RuleText {
  /** How bad a finding of it is; `either` where that depends on what was found. */
  readonly severity: Severity | 'either';
  /** One plain sentence: what it wants, and why. */
  readonly wants: string;
  /** Something that it finds fault with; a test proves that it does. Left out where no text can bring it about. */
  readonly bad?: RuleExample;
  /** The same as it should be. A test proves that no rule finds fault with it. */
  readonly good?: RuleExample;
  /** What it finds is not to be shown again: reports print no line on which it found something. */
  readonly isPrivate?: true;
}

/**
 * A piece of a made-up entry, which stands in a valid one in place of its own. The page shows the
 * parts that are given; the test puts them in.
 */
export interface RuleExample {
  /** Facts: whole fields at the left edge, as they stand in the file. */
  readonly facts?: string;
  /** Text of a section. */
  readonly text?: string;
  /** All that stands below the facts. */
  readonly body?: string;
  /** A whole file. */
  readonly file?: string;
  /** Names of files beside the text, in place of the one that the entry declares. */
  readonly beside?: readonly string[];
  /** Where a further file lies. */
  readonly place?: string;
  /** Another entry of the library: its facts, or nothing where the file is not as it should be. */
  readonly other?: { readonly slug: string; readonly facts?: string };
  /** The glossary. */
  readonly glossary?: string;
  /** The page of a theme: its name, and its facts. */
  readonly themePage?: { readonly name: string; readonly facts: string };
  /** How the file is saved, where it is not UTF-8. */
  readonly encoding?: 'latin1';
  /** What stands before the first letter of the file. */
  readonly startsWith?: string;
  /** Further things in the content folder, by their paths in it; plain files unless said. */
  readonly tree?: readonly (Pick<TreeItem, 'path'> & Partial<TreeItem>)[];
  /** What was learnt of the picture beside the text. */
  readonly picture?: Omit<PictureFile, 'file'>;
  /** What the page says in place of a part that is too long to be shown, or that nobody could see. */
  readonly shownAs?: string;
}

/** Rules by their codes. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
