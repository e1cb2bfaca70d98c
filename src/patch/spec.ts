import { interventions, type InterventionCode } from '#vocabulary/interventions.ts';
import { themes, type ThemeCode } from '#vocabulary/themes.ts';

/** The rung of the evidence ladder that the border is sewn for; none and 0 sew no border. */
export type PatchLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** All that a patch is computed from: what an entry declares, and nothing else. */
export interface PatchSpec {
  readonly intervention: InterventionCode;
  /** One to three themes. The first gives the main cloth; a fourth and later ones are not drawn. */
  readonly themes: readonly ThemeCode[];
  readonly level?: PatchLevel | undefined;
}

/** A spec with nothing left open: two specs that read the same are drawn the same. */
export interface ReadSpec {
  readonly intervention: InterventionCode;
  readonly themes: readonly [ThemeCode, ...ThemeCode[]];
  readonly level: PatchLevel;
}

/** How many cloths one patch can hold and still be read at the size of a card. */
const MOST_THEMES = 3;

/**
 * Settles what a spec leaves open, so that the drawing, the key and the words
 * cannot disagree.
 *
 * @throws RangeError where no theme is given, which a checked entry cannot cause.
 */
export function readSpec(spec: PatchSpec): ReadSpec {
  const [first, ...rest] = [...new Set(spec.themes)].slice(0, MOST_THEMES);
  if (first === undefined) throw new RangeError('A patch needs at least one theme.');
  return { intervention: spec.intervention, themes: [first, ...rest], level: spec.level ?? 0 };
}

/**
 * A short, stable name for the drawing, such as
 * `mentoring-capacity-shared-vision-3`. Entries with the same drawing have the
 * same key and can share one picture file.
 */
export function patchKey(spec: PatchSpec): string {
  const { intervention, themes: cloths, level } = readSpec(spec);
  return [intervention, ...cloths, ...(level === 0 ? [] : [level])].join('-');
}

/** The spec that a key was made from, or `undefined` where no spec has that key. */
export function parsePatchKey(key: string): PatchSpec | undefined {
  for (const { code, rest } of startsOf(key, interventions.terms)) {
    const parsed = parseThemes(rest, []);
    const spec = parsed && { intervention: code, ...parsed };
    // A trailing hyphen would slip through: only what `patchKey` writes is a key.
    if (spec && patchKey(spec) === key) return spec;
  }
  return undefined;
}

type Cloths = Pick<PatchSpec, 'themes' | 'level'>;

/**
 * Codes hold hyphens themselves, so a key cannot be split at them: each code
 * that the rest could start with is tried in turn.
 */
function parseThemes(rest: string, found: readonly ThemeCode[]): Cloths | undefined {
  if (found.length > 0) {
    if (rest === '') return { themes: found };
    if (/^[1-5]$/.test(rest)) return { themes: found, level: Number(rest) as PatchLevel };
  }
  if (found.length === MOST_THEMES) return undefined;
  for (const start of startsOf(rest, themes.terms)) {
    if (found.includes(start.code)) continue;
    const parsed = parseThemes(start.rest, [...found, start.code]);
    if (parsed) return parsed;
  }
  return undefined;
}

function startsOf<Code extends string>(
  text: string,
  terms: readonly { readonly code: Code }[],
): { code: Code; rest: string }[] {
  return terms
    .filter(({ code }) => text === code || text.startsWith(`${code}-`))
    .map(({ code }) => ({ code, rest: text.slice(code.length + 1) }));
}
