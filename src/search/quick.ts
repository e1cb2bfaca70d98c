import { readState, writeState } from './address.ts';
import { caseStudies, element, link } from './elements.ts';
import { rememberMarks } from './marks.ts';
import { OpenSearch } from './open.ts';
import { moveByArrows } from './page/keys.ts';
import { topicLine } from './page/said.ts';

/** Results below the box; the page of the search has them all. */
const MOST_RESULTS = 5;
const PAUSE_MS = 60;

/** Answers below a search box while somebody types in it, with the search of the whole site. */
export function quickSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (input === null) {
    return;
  }
  const base = form.dataset['base'] ?? '/';
  const opened = new OpenSearch(base);
  const panel = element('div', 'quick');
  const status = element('p', 'quick-status');
  status.role = 'status';
  const list = element('ul');
  list.role = 'list';
  panel.append(status, list);
  panel.hidden = true;
  form.append(panel);
  let latest = 0;
  let timer: number | undefined;

  const close = () => {
    window.clearTimeout(timer);
    latest += 1;
    panel.hidden = true;
    status.textContent = '';
    list.replaceChildren();
  };

  // Whoever has gone on to an answer is not lost with it when others come.
  const keepFocus = () => {
    if (list.contains(document.activeElement)) {
      input.focus();
    }
  };

  const run = async () => {
    const { state } = readState(`?${new URLSearchParams({ q: input.value }).toString()}`);
    if (state.words.length < 2) {
      close();
      return;
    }
    latest += 1;
    const mine = latest;
    try {
      const { cards, found, topics } = await opened.search({
        state,
        typing: true,
        cards: MOST_RESULTS,
      });
      if (mine !== latest) {
        return;
      }
      const all = element('li', 'all');
      all.append(
        link(
          `${form.action.split('?')[0] ?? ''}${writeState(state)}`,
          found === 0 ? 'See what comes nearest' : `All ${caseStudies(found)}`,
        ),
      );
      keepFocus();
      list.replaceChildren(
        ...topics.map((topic) => topicLine(topic, base)),
        ...cards.map(({ url, meta, marks }) => {
          const item = element('li');
          item.append(link(url, meta['title'] ?? ''));
          rememberMarks(item, marks);
          return item;
        }),
        all,
      );
      status.textContent = found === 0 ? 'Nothing found' : `${caseStudies(found)} found`;
      panel.hidden = false;
    } catch (error) {
      if (mine === latest) {
        console.error(error);
        opened.drop();
        keepFocus();
        list.replaceChildren();
        status.textContent =
          'The search could not be loaded. Press Enter for the page of the search.';
        panel.hidden = false;
      }
    }
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void run(), PAUSE_MS);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      return;
    }
    if (!panel.hidden) {
      close();
      input.focus();
    } else if (document.activeElement === input) {
      input.value = '';
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  // What is pressed in the panel shall not take the focus from the box: that would close the panel first.
  panel.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  moveByArrows(input, () => [...list.querySelectorAll('a')], form);
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) {
      close();
    }
  });
  // What was typed while this was fetched, if the reader is still here.
  if (input.value !== '' && form.contains(document.activeElement)) {
    void run();
  }
}
