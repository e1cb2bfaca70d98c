import { readState, writeState } from './address.ts';
import { caseStudies, element, link } from './elements.ts';
import { rememberMarks } from './marks.ts';
import { OpenSearch } from './open.ts';
import { moveByArrows } from './page/keys.ts';
import { topicLine } from './page/said.ts';
import { search, topicsOf } from './query.ts';

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

  const close = () => {
    latest += 1;
    panel.hidden = true;
    status.textContent = '';
    list.replaceChildren();
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
      const tools = await opened.tools();
      const { found } = await search(tools, state);
      const cards = await Promise.all(found.slice(0, MOST_RESULTS).map((each) => each.load()));
      if (mine !== latest) {
        return;
      }
      const named = topicsOf(state.words, tools.lexicon, true);
      const all = element('li', 'all');
      all.append(
        link(
          `${form.action.split('?')[0] ?? ''}${writeState(state)}`,
          found.length === 0 ? 'See what comes nearest' : `All ${caseStudies(found.length)}`,
        ),
      );
      list.replaceChildren(
        ...named.map((topic) => topicLine(topic, base)),
        ...cards.map(({ url, meta, marks }) => {
          const item = element('li');
          item.append(link(url, meta['title'] ?? ''));
          rememberMarks(item, marks);
          return item;
        }),
        all,
      );
      status.textContent =
        found.length === 0 ? 'Nothing found' : `${caseStudies(found.length)} found`;
      panel.hidden = false;
    } catch (error) {
      if (mine === latest) {
        console.error(error);
        opened.drop();
        list.replaceChildren();
        status.textContent =
          'The search could not be loaded. Press Enter for the page of the search.';
        panel.hidden = false;
      }
    }
  };

  let timer: number | undefined;
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
  if (input.value !== '') {
    void run();
  }
}
