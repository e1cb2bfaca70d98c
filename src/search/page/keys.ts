/** Moves with the arrows from a search box into a list of links and through it; Escape leads back. */
export function moveByArrows(
  input: HTMLInputElement,
  links: () => readonly HTMLElement[],
  within: HTMLElement,
): void {
  within.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const all = links();
    const place = all.findIndex((each) => each === document.activeElement);
    const inBox = document.activeElement === input;
    if (event.key === 'ArrowDown' && (inBox || place >= 0)) {
      all[place + 1]?.focus();
    } else if (event.key === 'ArrowUp' && place >= 0) {
      (all[place - 1] ?? input).focus();
    } else if (event.key === 'Escape' && place >= 0) {
      input.focus();
    } else {
      return;
    }
    event.preventDefault();
  });
}
