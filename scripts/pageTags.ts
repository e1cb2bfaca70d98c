/** A tag that opens an element. */
export interface PageTag {
  /** In lower case. */
  readonly name: string;
  /** Attributes by their names, decoded; one without a value is empty. */
  readonly attributes: ReadonlyMap<string, string>;
}

const beginning = /<[a-z]/gi;
const opening = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|=[^\s"'<>=`]+)?)*)\s*\/?>/iy;
const attribute = /([^\s"=]+)(?:="([^"]*)"|=(\S+))?/g;
const code = /&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The tags of a page as a browser sees them: what stands in a text or in the value
 * of an attribute is no tag, whatever it looks like. It is made for our own pages,
 * where values have double quotes and `<` in a text is written as a code.
 *
 * @param wanted What the whole of a tag must match to be given back; a page has a thousand others.
 * @throws where a tag is written in another way.
 */
export function tagsOf(html: string, wanted: RegExp): PageTag[] {
  const tags: PageTag[] = [];
  beginning.lastIndex = 0;
  for (let found = beginning.exec(html); found !== null; found = beginning.exec(html)) {
    opening.lastIndex = found.index;
    const tag = opening.exec(html);
    if (tag === null) {
      throw new Error(`a tag cannot be read: ${html.slice(found.index, found.index + 60)}`);
    }
    const [all, name = '', written = ''] = tag;
    if (wanted.test(all)) {
      tags.push({ name: name.toLowerCase(), attributes: attributesOf(written) });
    }
    beginning.lastIndex = found.index + all.length;
  }
  return tags;
}

const none: ReadonlyMap<string, string> = new Map();

function attributesOf(written: string): ReadonlyMap<string, string> {
  if (written === '') {
    return none;
  }
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, bare] of written.matchAll(attribute)) {
    attributes.set(name.toLowerCase(), decode(quoted ?? bare ?? ''));
  }
  return attributes;
}

function decode(value: string): string {
  return value.includes('&')
    ? value.replace(code, (_, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
          : (named[name.toLowerCase()] ?? ''),
      )
    : value;
}
