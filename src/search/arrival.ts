import { element } from './elements.ts';
import { takeMarks } from './marks.ts';

/** The name by which the style sheet knows the marks. */
const HIGHLIGHT = 'search-words';

/** Places that are no text to read. */
const passedOver = 'script, style, svg, .visually-hidden';

/**
 * Marks the words of the search by which the reader came, and says so below the title, with a way to
 * take the marks off. The page itself stays as it is: marks that are elements would be in the way of
 * its layout. A browser that cannot mark otherwise marks nothing.
 */
export function markArrival(): void {
  // A web address stands for the words in it; nobody looked for it as a whole.
  const words = takeMarks().filter((word) => !word.includes('/'));
  const main = document.querySelector('main');
  if (words.length === 0 || main === null || !('highlights' in CSS)) {
    return;
  }
  const ranges = textsOf(main).flatMap((text) => rangesIn(text, words));
  if (ranges.length > 0) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    const title = main.querySelector('h1');
    title?.after(notice(words, title));
  }
}

function textsOf(main: HTMLElement): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(passedOver) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode as Text);
  }
  return texts;
}

function rangesIn(text: Text, words: readonly string[]): Range[] {
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.data.matchAll(whole)].map(({ 0: word, index }) => {
    const range = new Range();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range;
  });
}

/** Words that the notice names; a long question has more. */
const MOST_NAMED = 6;

function notice(words: readonly string[], title: HTMLElement): HTMLElement {
  const line = element('p', 'marks-notice no-print');
  const named = words.slice(0, MOST_NAMED).join(', ');
  line.append(element('span', '', `Marked on this page: ${named}. `));
  const button = element('button', 'plain', 'Remove the marks');
  button.type = 'button';
  button.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT);
    line.remove();
    // The button is gone: what stood before it takes the focus.
    title.tabIndex = -1;
    title.focus();
  });
  line.append(button);
  return line;
}
