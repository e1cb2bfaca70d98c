import { interventions } from '#vocabulary/interventions.ts';
import { labelOf } from '#vocabulary/term.ts';
import { themeShortLabels } from '#vocabulary/themes.ts';
import { blocks } from './blocks.ts';
import { readSpec, type PatchSpec } from './spec.ts';

/**
 * A patch in words, for alternative text: "Quilt block: flying geese, for
 * mentoring, in the colours of building capacity and shared vision, with a
 * border for evidence level 3".
 */
export function describePatch(spec: PatchSpec): string {
  const { intervention, themes, level } = readSpec(spec);
  const names = themes.map((theme) => lowerFirst(themeShortLabels[theme]));
  return (
    `Quilt block: ${blocks[intervention].name}, ` +
    `for ${lowerFirst(labelOf(interventions, intervention))}, ` +
    `in the ${names.length === 1 ? 'colour' : 'colours'} of ${listed(names)}` +
    (level === 0 ? '' : `, with a border for evidence level ${level}`)
  );
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** "a", "a and b", "a, b and c": labels hold "and" themselves, so three need a clear last one. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
