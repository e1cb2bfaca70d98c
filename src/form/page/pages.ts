import { part } from './parts.ts';

const sections = [...document.querySelectorAll<HTMLElement>('[data-step]')];
const back = part('back', HTMLButtonElement);
const next = part('next', HTMLButtonElement);
const title = document.title;
let shown: HTMLElement | undefined;

/** The page of the form that is shown. */
export function shownPage(): HTMLElement | undefined {
  return shown;
}

/** The page before or after the one that is shown. */
export function pageBeside(steps: number): HTMLElement | undefined {
  return sections[sections.indexOf(shown ?? (sections[0] as HTMLElement)) + steps];
}

/** Goes to a page or to a field by its address, so that the button "back" of the browser leads here again. */
export function goTo(element: HTMLElement): void {
  const address = `#${element.id}`;
  // To the same place twice: the address does not change, and tells nobody.
  if (location.hash === address) showAddress(true);
  else location.hash = address;
}

/**
 * Shows what the address says: the beginning of a page, or a field in it.
 *
 * @param focus whether the heading or the field gets the focus
 */
export function showAddress(focus: boolean): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const page = target?.closest<HTMLElement>('[data-step]') ?? sections[0];
  // Another fragment, such as that of the way without the form, is none of ours.
  const isOurs = target !== null && target.closest('#entry') !== null;
  if (page === undefined || (location.hash !== '' && !isOurs && shown !== undefined)) return;
  show(page);
  if (!focus) return;
  if (target === null || target === page) {
    page.querySelector<HTMLElement>('h2')?.focus();
    part('contribution', HTMLElement).scrollIntoView();
    return;
  }
  for (let fold = target.closest('details'); fold !== null;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  target.focus();
  target.scrollIntoView({ block: 'center' });
}

function show(page: HTMLElement): void {
  shown = page;
  for (const section of sections) section.hidden = section !== page;
  for (const link of document.querySelectorAll('[data-to]')) {
    if (link.getAttribute('data-to') === page.dataset['step']) {
      link.setAttribute('aria-current', 'step');
    } else link.removeAttribute('aria-current');
  }
  // What the form is about is said once; on a phone it would push every page down.
  part('intro', HTMLElement).hidden = sections.indexOf(page) > 0;
  back.hidden = sections.indexOf(page) === 0;
  next.hidden = sections.indexOf(page) === sections.length - 1;
  document.title = `${page.querySelector('h2')?.textContent.trim() ?? ''} | ${title}`;
  page.dispatchEvent(new CustomEvent('pageshown', { bubbles: true }));
}
