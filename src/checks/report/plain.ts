/** Characters that move the cursor, hide text or turn its direction. */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/**
 * Text for a terminal or a log, whoever wrote it: what a terminal would obey, or nobody would see, is
 * written out as `\u001b`; and the marks with which a line of a build log can give orders to GitHub
 * (`::` at its beginning, `##[` anywhere: `ActionCommand.cs` in actions/runner) are broken. Line
 * breaks and tabs stay.
 */
export function plainText(text: string): string {
  return text
    .replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/^(\s*)::/gm, '$1: :')
    .replaceAll('##[', '# #[');
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text.replace(/\s*(?:\r\n|[\n\r\t\u0085\u2028\u2029])\s*/g, ' ').trim());
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
