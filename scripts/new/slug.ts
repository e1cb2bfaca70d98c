import { slug } from '#schema/field.ts';

const LONGEST = 60;

/**
 * A slug for a title: its words in lower case without accents, up to a limit at
 * which a word ends, and with a number where others have it already. Empty where
 * the title has no letters from a to z.
 */
export function suggestSlug(title: string, taken: (slug: string) => boolean): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let suggestion = '';
  for (const word of words ?? []) {
    const longer = suggestion === '' ? word : `${suggestion}-${word}`;
    if (longer.length > LONGEST - '-99'.length) break;
    suggestion = longer;
  }
  if (!slug.safeParse(suggestion).success) return '';
  let free = suggestion;
  for (let number = 2; taken(free); number += 1) {
    free = `${suggestion}-${String(number)}`;
  }
  return free;
}
