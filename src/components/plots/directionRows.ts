import { directionOf } from '#evidence/direction.ts';
import type { PatchLevel } from '#patch/spec.ts';
import type { OutcomeData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import {
  outcomeDomains,
  type DirectionCode,
  type OutcomeDomainCode,
} from '#vocabulary/evidence.ts';

/** An entry in an effect-direction plot. */
export interface DirectionRow {
  readonly title: string;
  readonly href: string;
  readonly level: PatchLevel;
  readonly levelName: string;
  /** Which way the entry points as a whole. */
  readonly direction: DirectionCode;
  /** Which way it points in each outcome domain that it reports. */
  readonly domains?: readonly {
    readonly domain: OutcomeDomainCode;
    readonly direction: DirectionCode;
  }[];
  /** How many people were analysed, where that is reported. */
  readonly people?: number;
}

/** What a row takes from an entry. */
interface DirectionEntry {
  readonly direction: DirectionCode;
  readonly data: {
    readonly title: string;
    readonly outcomes?: readonly OutcomeData[] | undefined;
  };
}

/** The row of an entry; where it leads and its level are handed in. */
export function directionRow(
  { direction, data: { title, outcomes = [] } }: DirectionEntry,
  place: Pick<DirectionRow, 'href' | 'level' | 'levelName'>,
): DirectionRow {
  const byDomain = Map.groupBy(outcomes, ({ domain }) => domain);
  const domains = outcomeDomains.terms.flatMap(({ code: domain }) => {
    const own = byDomain.get(domain);
    return own ? [{ domain, direction: directionOf(own) }] : [];
  });
  const people = Math.max(0, ...outcomes.map(peopleIn));
  return { ...place, title, direction, domains, ...(people > 0 && { people }) };
}

/** How many people stand behind an outcome; 0 where that is not reported. Schools are not people. */
function peopleIn({ n }: OutcomeData): number {
  if (n === NOT_REPORTED) return 0;
  const sum = (...counts: readonly (number | typeof NOT_REPORTED)[]) =>
    counts.reduce<number>((all, each) => all + (each === NOT_REPORTED ? 0 : each), 0);
  return Math.max(sum(n.pupils), sum(n.staff), sum(n.intervention, n.comparison));
}

/** The entries of a level. */
export interface LevelGroup {
  readonly level: PatchLevel;
  readonly levelName: string;
  readonly rows: readonly DirectionRow[];
}

/** Rows that are shown at most; a page of hundreds is a list, not a picture. */
export const mostRows = 30;

/** The rows by level, the best tested first. */
export function directionGroups(rows: readonly DirectionRow[]): LevelGroup[] {
  // The sort is stable: within a level the order handed in stays.
  const sorted = rows.toSorted((one, other) => other.level - one.level);
  return [...Map.groupBy(sorted, ({ level }) => level)].map(([level, own]) => ({
    level,
    levelName: own[0]?.levelName ?? '',
    rows: own,
  }));
}

/** Size of a mark by the number of people. */
export type MarkSize = 'small' | 'medium' | 'large';

/**
 * The size of the arrow of an entry: small under 50 people, large above 300, as in the effect
 * direction plot of Thomson and Thomas (2013), Research Synthesis Methods 4(1), and of Hilton Boon
 * and Thomson (2021), Research Synthesis Methods 12(1). They count the intervention group; here it
 * is everybody analysed, which is what most sources print. Small where nobody says how many.
 */
export function markSize(people: number | undefined): MarkSize {
  if (people === undefined || people < 50) return 'small';
  return people > 300 ? 'large' : 'medium';
}
