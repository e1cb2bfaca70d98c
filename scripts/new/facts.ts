import { caseStudy } from '#schema/caseStudy.ts';
import { outlineOf, type FieldOutline, type ValueOutline } from '#schema/outline.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** A kind of entry: what the kind is, and the fields that an entry of it may have. */
export interface Kind {
  readonly code: string;
  readonly label: string;
  readonly description: string;
  readonly fields: readonly FieldOutline[];
}

/** The kinds of entry, as the schema has them. */
export const kinds: readonly Kind[] = (() => {
  const outline = outlineOf(caseStudy);
  if (outline.is !== 'forms') throw new Error('The schema of a case study has no kinds.');
  return outline.forms.map(({ term, fields }) => ({ ...term, fields }));
})();

/**
 * The facts of a group in the order of its fields. What is required and was not
 * given is `null`: a gap for the author to fill. What may be left out and was
 * not given is not there. What has no field comes last, for the check to refuse.
 */
export function withGaps(fields: readonly FieldOutline[], given: Facts): Facts {
  const facts = fields.map(({ name, value, required }) => {
    const own = given[name] ?? undefined;
    const isMissing = own === undefined || (Array.isArray(own) && own.length === 0);
    if (!isMissing) return [name, filled(value, own)];
    return [name, required ? gap(value) : own];
  });
  const known = Object.fromEntries(facts) as Facts;
  const unknown = Object.entries(given).filter(([name]) => !(name in known));
  return Object.fromEntries(
    [...Object.entries(known), ...unknown].filter(([, value]) => value !== undefined),
  );
}

function filled(value: ValueOutline, given: unknown): unknown {
  if (value.is === 'list' && Array.isArray(given)) {
    const members = given.map((member: unknown) => filled(value.of, member));
    const missing = Math.max(0, (value.fewest ?? 0) - members.length);
    return [...members, ...Array.from({ length: missing }, () => gap(value.of))];
  }
  if (!isFacts(given)) return given;
  if (value.is === 'group') return withGaps(value.fields, given);
  if (value.is === 'forms') {
    const form = value.forms.find(({ term }) => term.code === given[value.by]);
    return form === undefined ? given : withGaps(form.fields, given);
  }
  if (value.is === 'either') {
    const group = value.values.find((each) => each.is === 'group');
    return group === undefined ? given : filled(group, given);
  }
  return given;
}

/** What stands where a required value is missing: the group around each of its own gaps, or nothing. */
function gap(value: ValueOutline): unknown {
  if (value.is === 'group' && value.fields.some(({ required }) => required)) {
    return withGaps(value.fields, {});
  }
  return value.is === 'list' && value.of.is === 'group' ? [gap(value.of)] : null;
}

/** The paths of the gaps in facts, as the check names them: `authors.0.role`. */
export function gapsIn(facts: unknown, path = ''): string[] {
  if (facts === null) return [path];
  if (typeof facts !== 'object') return [];
  return Object.entries(facts).flatMap(([name, value]) =>
    gapsIn(value, path === '' ? name : `${path}.${name}`),
  );
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
