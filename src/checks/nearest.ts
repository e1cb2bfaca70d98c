import { distance } from 'fastest-levenshtein';

/**
 * The known name that is nearest to what was typed, or nothing where none is
 * near enough to be a likely slip: at most a third of its letters differ.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of known) {
    const steps = distance(wanted, name.toLowerCase());
    if (best === undefined || steps < best.steps) {
      best = { name, steps };
    }
  }
  const allowed = Math.max(2, Math.floor(wanted.length / 3));
  return best !== undefined && best.steps <= allowed ? best.name : undefined;
}

/** A hint for a name that is not known: the nearest one, or the whole list where it is short. */
export function hintFor(typed: string, known: readonly string[], noun: string): string {
  const near = nearest(typed, known);
  if (near !== undefined) {
    return `Did you mean "${near}"?`;
  }
  if (known.length === 0) {
    return `There is no ${noun} to choose from yet.`;
  }
  const shown = known.slice(0, 30);
  const more =
    known.length > shown.length ? `, and ${String(known.length - shown.length)} more` : '';
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
  return `Choose ${article} ${noun} from: ${shown.join(', ')}${more}.`;
}
