import type { OutcomeData } from '#schema/caseStudy.ts';
import {
  directions,
  outcomeDomains,
  type DirectionCode,
  type OutcomeDomainCode,
} from '#vocabulary/evidence.ts';
import { interventions, type InterventionCode } from '#vocabulary/interventions.ts';
import type { LevelNumber } from '#vocabulary/levels.ts';
import { codesOf } from '#vocabulary/term.ts';
import { themes, type ThemeCode } from '#vocabulary/themes.ts';
import { directionOf } from './direction.ts';

/** What the map needs to know of an entry. */
export interface MappedEntry {
  readonly slug: string;
  readonly level: LevelNumber;
  readonly direction: DirectionCode;
  readonly interventions: readonly InterventionCode[];
  readonly themes: readonly ThemeCode[];
  readonly outcomes: readonly Pick<OutcomeData, 'domain' | 'direction' | 'primary'>[];
}

/** One field of the map: the entries that stand in it, and what they have found. */
export interface MapCell {
  readonly slugs: readonly string[];
  readonly highest: LevelNumber;
  /** How many entries point each way, in the order of the vocabulary; ways that none points left out. */
  readonly directions: readonly (readonly [direction: DirectionCode, count: number])[];
}

/** A map of entries: a row for each intervention, in it a field for each column or nothing. */
export type EvidenceMap<Column extends string> = ReadonlyMap<
  InterventionCode,
  ReadonlyMap<Column, MapCell>
>;

/**
 * Interventions against themes. An entry with two themes stands in two fields of a row: the map
 * shows where there is evidence and does not add up.
 */
export function mapByTheme(entries: readonly MappedEntry[]): EvidenceMap<ThemeCode> {
  return mapOf(entries, codesOf(themes), (entry, theme) =>
    entry.themes.includes(theme) ? entry.direction : undefined,
  );
}

/**
 * Interventions against what was looked at. In a field an entry points the way that its outcomes of
 * that domain point, whatever it found about others.
 */
export function mapByDomain(entries: readonly MappedEntry[]): EvidenceMap<OutcomeDomainCode> {
  return mapOf(entries, codesOf(outcomeDomains), directionAbout);
}

/** Which way an entry points about one domain; nothing where it did not look at it. */
export function directionAbout(
  { outcomes }: Pick<MappedEntry, 'outcomes'>,
  domain: OutcomeDomainCode,
): DirectionCode | undefined {
  const about = outcomes.filter((outcome) => outcome.domain === domain);
  return about.length === 0 ? undefined : directionOf(about);
}

function mapOf<Column extends string>(
  entries: readonly MappedEntry[],
  columns: readonly Column[],
  directionIn: (entry: MappedEntry, column: Column) => DirectionCode | undefined,
): EvidenceMap<Column> {
  return new Map(
    codesOf(interventions).map((intervention) => {
      const row = entries.filter((entry) => entry.interventions.includes(intervention));
      const cells = columns.flatMap((column) => {
        const found = row.flatMap((entry) => {
          const direction = directionIn(entry, column);
          return direction === undefined ? [] : [{ ...entry, direction }];
        });
        return found.length === 0 ? [] : [[column, cellOf(found)] as const];
      });
      return [intervention, new Map(cells)];
    }),
  );
}

function cellOf(entries: readonly Pick<MappedEntry, 'slug' | 'level' | 'direction'>[]): MapCell {
  return {
    slugs: entries.map((entry) => entry.slug),
    highest: entries.reduce<LevelNumber>(
      (highest, { level }) => (level > highest ? level : highest),
      0,
    ),
    directions: tallyOf(entries.map((entry) => entry.direction)),
  };
}

/** How often each direction occurs, in the order of the vocabulary; none that does not occur. */
export function tallyOf(
  found: readonly DirectionCode[],
): readonly (readonly [direction: DirectionCode, count: number])[] {
  return codesOf(directions).flatMap((direction) => {
    const count = found.filter((each) => each === direction).length;
    return count === 0 ? [] : [[direction, count] as const];
  });
}
