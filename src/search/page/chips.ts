import { element } from '../elements.ts';
import type { Choice, SearchFields } from './form.ts';

/**
 * Shows each chosen filter as a button that takes it off.
 *
 * @param changed is called when one was taken off
 */
export function showChips(list: HTMLElement, fields: SearchFields, changed: () => void): void {
  const chosen = fields.chosen();
  list.hidden = chosen.length === 0;
  list.replaceChildren(
    ...chosen.map((choice, index) => {
      const item = element('li');
      item.append(
        chip(choice, () => {
          fields.remove(choice);
          changed();
          // The button is gone: its neighbour, or else the box, takes the focus.
          const rest = [...list.querySelectorAll('button')];
          (rest[Math.min(index, rest.length - 1)] ?? fields.input).focus();
        }),
      );
      return item;
    }),
  );
}

function chip({ group, label }: Choice, remove: () => void): HTMLButtonElement {
  const button = element('button', 'chip');
  button.type = 'button';
  const cross = element('span', 'cross', '×');
  cross.ariaHidden = 'true';
  const words = element('span', 'visually-hidden', 'Remove the filter ');
  button.append(words, `${group}: ${label} `, cross);
  button.addEventListener('click', remove);
  return button;
}
