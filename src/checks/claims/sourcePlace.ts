/**
 * For each letter of a text, as it is read, where it stands in the Markdown that was written for
 * it. The two differ by what only Markdown needs: backslashes, `&amp;` and its like, and the marks
 * and spaces that begin a line. A letter that cannot be found is where the one before it is.
 */
export function offsetsOf(read: string, written: string): number[] {
  let at = 0;
  let found = 0;
  return read.split('').map((letter) => {
    const match = nextMatch(written, at, letter);
    if (match !== undefined) {
      found = match.start;
      at = match.end;
    }
    return found;
  });
}

function nextMatch(written: string, from: number, letter: string) {
  for (let at = from; at < written.length; at += 1) {
    const reference = written[at] === '&' ? characterReference(written, at) : undefined;
    if (reference !== undefined) {
      return { start: at, end: at + reference.length };
    }
    const escapes = written[at] === '\\' && written[at + 1] === letter;
    if (written[at] === letter && !escapes) {
      return { start: at, end: at + 1 };
    }
  }
  return undefined;
}

/** What stands for a letter by name or number, such as `&amp;` or `&#39;`, if it begins here. */
function characterReference(written: string, at: number): string | undefined {
  return /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i.exec(
    written.slice(at, at + 34),
  )?.[0];
}
