import { boxesOf, made } from './parts.ts';

let last = 0;

/** The values that are ticked, in the order of ticking. */
export function chosenIn(field: HTMLElement): string[] {
  return tickedIn(field).map((box) => box.value);
}

/** Ticks values in their order; one that the form does not know gets a box of its own. */
export function choose(field: HTMLElement, values: readonly string[]): void {
  const boxes = boxesOf(field).filter((box) => box instanceof HTMLInputElement);
  for (const box of boxes) box.checked = false;
  for (const value of values) {
    const box = boxes.find((each) => each.value === value) ?? unknownBox(field, value);
    tick(box);
    box.closest('details')?.setAttribute('open', '');
  }
  showOrder(field);
}

/** Remembers when a box was ticked. */
export function tick(box: HTMLInputElement): void {
  last += 1;
  box.checked = true;
  box.dataset['ticked'] = String(last);
}

/** Shows the order of what is chosen, where it counts. */
export function showOrder(field: HTMLElement): void {
  const order = field.querySelector<HTMLElement>('[data-order]');
  const list = order?.querySelector('ol');
  if (!order || !list) return;
  const boxes = tickedIn(field);
  order.hidden = boxes.length < 2;
  list.replaceChildren(
    ...boxes.map((box, index) => {
      const label = box.closest('label')?.querySelector('b')?.textContent ?? box.value;
      const item = made('li', `${label} `);
      if (index > 0) {
        const button = made('button', 'Put first', 'small');
        button.type = 'button';
        button.setAttribute('aria-label', `Put first: ${label}`);
        button.dataset['first'] = box.value;
        item.append(button);
      }
      return item;
    }),
  );
}

/** Makes a chosen value the first. */
export function putFirst(field: HTMLElement, value: string): void {
  choose(field, [value, ...chosenIn(field).filter((each) => each !== value)]);
}

/** Shows those of a long list whose words hold what is typed, and those that are ticked. */
export function findIn(details: Element, typed: string): void {
  const wanted = typed.trim().toLowerCase();
  for (const label of details.querySelectorAll<HTMLElement>('.options label')) {
    const isTicked = label.querySelector('input')?.checked === true;
    label.hidden = !isTicked && !label.textContent.toLowerCase().includes(wanted);
  }
}

function tickedIn(field: HTMLElement): HTMLInputElement[] {
  return boxesOf(field)
    .filter((box) => box instanceof HTMLInputElement && box.checked)
    .toSorted(
      (a, b) => Number(a.dataset['ticked'] ?? 0) - Number(b.dataset['ticked'] ?? 0),
    ) as HTMLInputElement[];
}

/** A value that a file has and the form does not know stays, and can be taken out. */
function unknownBox(field: HTMLElement, value: string): HTMLInputElement {
  const label = made('label', '', 'option');
  const box = made('input');
  box.type = 'checkbox';
  box.value = value;
  box.dataset['input'] = '';
  label.append(box, made('b', value));
  field.querySelector('.options')?.append(label);
  return box;
}
