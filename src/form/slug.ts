/** Words that say nothing in an address. */
const small = new Set([
  'a',
  'an',
  'and',
  'the',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'with',
  'our',
]);
const LONGEST = 60;

/**
 * A slug from words: lower case, a–z and 0–9 with single hyphens, at most `longest` letters and cut
 * between words. Empty where the words hold no such letter.
 */
export function slugFrom(words: string, longest = LONGEST): string {
  const parts = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const telling = parts.filter((part) => !small.has(part));
  let made = '';
  for (const part of telling.length > 0 ? telling : parts) {
    const longer = made === '' ? part : `${made}-${part}`;
    if (longer.length > longest) break;
    made = longer;
  }
  return made === '' ? (telling[0] ?? '').slice(0, longest) : made;
}
