/**
 * What every page runs: small, and nothing is fetched before a reader means to search. "/" leads to
 * the search box; on the way to it the quick search is fetched; words of a search are marked on the
 * page that it led to.
 */
import { hasMarks } from './marks.ts';

const forms = [...document.querySelectorAll<HTMLFormElement>('form.search-form')];
const box =
  document.querySelector<HTMLInputElement>('#search-input') ?? forms[0]?.querySelector('input');

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element &&
    event.target.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
    );
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box?.focus();
    box?.select();
  }
});

for (const form of forms) {
  let asked = false;
  const intend = () => {
    if (!asked) {
      asked = true;
      import('./quick.ts').then(
        ({ quickSearch }) => {
          quickSearch(form);
        },
        () => {
          // The form still leads to the page of the search.
          asked = false;
        },
      );
    }
  };
  form.addEventListener('focusin', intend);
  form.addEventListener('pointerenter', intend);
}

if (hasMarks()) {
  void import('./arrival.ts').then(({ markArrival }) => {
    markArrival();
  });
}
