import type { Rating } from '#evidence/rating.ts';
import type { CaseStudyData } from '#schema/caseStudy.ts';
import type { Place } from './finding.ts';
import type { PictureFile } from './gate/pictures.ts';
import type { TreeFault } from './gate/tree.ts';

/** The collections of the library. */
export type CollectionName = 'case-studies' | 'themes' | 'interventions' | 'glossary';

/** A file of the content folder as it lies on the disk: read, not yet believed. */
export interface SourceFile {
  /** Path with `/` between parts, from the folder that holds the content folder. */
  readonly file: string;
  readonly collection: CollectionName;
  /** The slug that its place gives it; for the glossary its file name. */
  readonly slug: string;
  readonly text: string;
  /** Where bytes stand that are no text in UTF-8, if there are any. */
  readonly undecodable?: readonly Place[];
  /** Names of the pictures in its folder, where it has a folder of its own. */
  readonly siblings: readonly string[];
}

/** A file in the content folder that is in no place where a file may be, or is there as it may not be. */
export interface MisplacedFile {
  readonly file: string;
  readonly fault?: TreeFault;
}

/** All that was found in a content folder. */
export interface ContentFolder {
  readonly files: readonly SourceFile[];
  readonly misplaced: readonly MisplacedFile[];
  /** What was learnt of the pictures; missing where only texts are looked at. */
  readonly pictures?: readonly PictureFile[];
}

/** A case study that passed, with its rating within the library. */
export interface CheckedCaseStudy extends CheckedFile<CaseStudyData> {
  readonly rating: Rating;
}

/** A file that passed: its facts and its body. */
export interface CheckedFile<Data> {
  readonly file: string;
  readonly slug: string;
  readonly data: Data;
  /** The text below the facts, as written. */
  readonly body: string;
}
