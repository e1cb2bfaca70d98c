import { plainLine } from './plain.ts';

/** Longer than any message that the checks write; a report of somebody else's making is cut here. */
const mostCharacters = 400;

/**
 * Text as it was written, for Markdown on GitHub: a span of code on one line. Nothing in it is a
 * link, a mention (`@name`), a reference (`#1`), a tag or a mark. Each kind of mark could be escaped,
 * but a mention is looked for after all escapes are gone; inside code it is not looked for.
 *
 * Not for a table, where `|` ends a cell even inside code.
 */
export function codeSpan(text: string): string {
  const line = plainLine(text).replaceAll('`', "'").replace(/ {2,}/g, ' ');
  const points = Array.from(line);
  const short =
    points.length > mostCharacters ? `${points.slice(0, mostCharacters).join('')}…` : line;
  return short === '' ? '`(nothing)`' : `\`${short}\``;
}
