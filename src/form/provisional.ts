import type { z } from 'zod';
import { caseStudy, type CaseStudyData } from '#schema/caseStudy.ts';
import type { Values } from './entryFile.ts';
import { isRecord } from './record.ts';

/** Stands in for required facts that are not filled in yet. None of it raises a level. */
const stopgaps = {
  title: 'No title yet',
  summary: 'No summary yet.',
  keyMessages: ['The first key message.', 'The second key message.'],
  published: '2000-01-01',
  themes: ['shared-vision'],
  interventions: ['joint-practice-development'],
  structures: ['local-cluster'],
  setting: { locations: ['england'] },
  period: {},
};
const stopgapsOf: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  practice: {
    ...stopgaps,
    kind: 'practice',
    authors: [{ name: 'No name yet', role: 'no role yet', organisation: 'no school yet' }],
    contact: { organisation: 'No school yet', email: 'office@example.org' },
    attestations: {
      accurate: 'yes',
      agreed: 'yes',
      noPupilIdentified: 'yes',
      licence: 'CC-BY-4.0',
    },
  },
  evaluation: {
    ...stopgaps,
    kind: 'evaluation',
    basis: 'abstract',
    link: 'https://example.org/',
    references: [{ id: 'none-yet', citation: 'No source yet', read: 'no' }],
  },
};

/** Facts that fit the schema, with the names of those that are stopgaps. */
export interface Provisional {
  readonly data: CaseStudyData;
  readonly stopgaps: ReadonlySet<string>;
  /** The same as a file would have it. */
  readonly facts: Values;
  /** Names of the lists of which a member was left out: those behind it have another place now. */
  readonly shifted: ReadonlySet<string>;
}

/**
 * What is right so far in facts that are not finished: what does not fit the schema is left out,
 * and what must be there has a stopgap. For the level and the preview; never for a file.
 */
export function provisional(values: Values): Provisional | undefined {
  const kind = values['kind'] === 'evaluation' ? 'evaluation' : 'practice';
  const least = stopgapsOf[kind] ?? {};
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const facts: Record<string, unknown> = {
    ...structuredClone(least),
    ...structuredClone(Object.fromEntries(given)),
    kind,
  };
  const standing = new Set(Object.keys(least).filter((name) => values[name] === undefined));
  const shifted = new Set<string>();
  // Each round takes out at least one fact, and none has more than this.
  for (let round = 0; round < 700; round += 1) {
    const result = caseStudy.safeParse(facts);
    if (result.success) return { data: result.data, stopgaps: standing, facts, shifted };
    const [issue] = result.error.issues;
    if (issue === undefined) return undefined;
    const [top] = issue.path;
    if (issue.path.some((step) => typeof step === 'number')) shifted.add(String(top));
    if (top === undefined) {
      if (!('keys' in issue)) return undefined;
      for (const key of issue.keys) Reflect.deleteProperty(facts, key);
    } else if (!takeOut(facts, issue) || facts[String(top)] === undefined) {
      const name = String(top);
      if (standing.has(name) || least[name] === undefined) Reflect.deleteProperty(facts, name);
      else {
        facts[name] = structuredClone(least[name]);
        standing.add(name);
      }
    }
  }
  return undefined;
}

/**
 * Takes out the smallest part that an issue is about: the value itself, or the list member or group
 * that misses one. Says whether it found any below the top.
 */
function takeOut(facts: Record<string, unknown>, issue: z.core.$ZodIssue): boolean {
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const holders: unknown[] = [facts];
  for (const step of path) {
    const holder = holders.at(-1);
    holders.push(
      isRecord(holder) || Array.isArray(holder)
        ? (holder as Record<PropertyKey, unknown>)[step]
        : undefined,
    );
  }
  for (let depth = path.length; depth > 0; depth -= 1) {
    const holder = holders[depth - 1];
    const step = path[depth - 1];
    const missing = holders[depth] === undefined && depth === path.length;
    if (missing || step === undefined) continue;
    if (Array.isArray(holder) && typeof step === 'number') {
      holder.splice(step, 1);
      return depth > 1;
    }
    if (isRecord(holder)) {
      Reflect.deleteProperty(holder, step);
      return depth > 1;
    }
  }
  return false;
}
