/** An element that the page has for certain. */
export function part<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`The page has no element "${id}" of that kind.`);
  }
  return found;
}

/** Whatever a person types or chooses in. */
export type Entered = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields straight below an element: those inside other fields are not among them. */
export function fieldsOf(container: Element): HTMLElement[] {
  return [...container.children].flatMap((child) =>
    child instanceof HTMLElement && child.dataset['field'] !== undefined
      ? [child]
      : fieldsOf(child),
  );
}

/** The boxes of a field itself, not those of fields inside it. */
export function boxesOf(field: HTMLElement): Entered[] {
  const boxes = [...field.querySelectorAll<Entered>('[data-input]')];
  return boxes.filter((box) => box.closest('[data-field]') === field);
}

/** The first box in a field, at any depth, that can have the focus. */
export function firstBox(field: Element): HTMLElement | undefined {
  const boxes = field.querySelectorAll<HTMLElement>('input, textarea, select, [data-add]');
  return [...boxes].find((box) => {
    const hidden = box.closest('[hidden]');
    // Of a page that is not shown every field is hidden; what counts is what is hidden in the field.
    return hidden === null || !field.contains(hidden);
  });
}

/** The list of the members of a field that is a list. */
export function membersOf(field: HTMLElement): HTMLOListElement {
  const found = field.querySelector<HTMLOListElement>(':scope > [data-members]');
  if (found === null) throw new Error('A list has no place for its members.');
  return found;
}

/** A new element with text. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

/** Puts text in its place, where it is not there already: a change is read aloud. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
