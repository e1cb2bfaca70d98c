/** An element with a class and, perhaps, words in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  if (text !== '') {
    made.textContent = text;
  }
  return made;
}

/** A link with its words. */
export function link(address: string, text: string, className = ''): HTMLAnchorElement {
  const made = element('a', className, text);
  made.href = address;
  return made;
}

/**
 * The element of this page with an id.
 *
 * @throws where the page has none of that kind: then page and script are not of one build
 */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`The page has no element "${id}" of that kind.`);
  }
  return found;
}

/** "1 case study", "9 case studies". */
export function caseStudies(count: number): string {
  return count === 1 ? '1 case study' : `${String(count)} case studies`;
}
