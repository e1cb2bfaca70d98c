import { isEmpty, isFiltered, readState, writeState, type SearchState } from './address.ts';
import { caseStudies, part } from './elements.ts';
import { OpenSearch } from './open.ts';
import { showChips } from './page/chips.ts';
import { Counts } from './page/counts.ts';
import { FilterPlace } from './page/filterPlace.ts';
import { SearchFields } from './page/form.ts';
import { moveByArrows } from './page/keys.ts';
import { loaded, Results } from './page/results.ts';
import { saidOf, topicLine, understoodAs } from './page/said.ts';
import { search, topicsOf, type SearchAnswer, type SearchTools } from './query.ts';

/** How long a pause in typing is, before it is searched for, in milliseconds. */
const PAUSE_MS = 30;

/** How long a pause is after which the reader looks rather than types, in milliseconds. */
const REST_MS = 350;

const finder = part('finder', HTMLElement);
const filters = part('filters', HTMLElement);
const foundSection = part('found', HTMLElement);
const wholeList = part('whole-list', HTMLElement);
const status = part('search-status', HTMLElement);
const said = part('search-said', HTMLElement);
const topics = part('search-topics', HTMLUListElement);
const chips = part('chips', HTMLUListElement);
const nothing = part('nothing', HTMLElement);
const understood = part('nothing-understood', HTMLElement);
const nearest = part('nearest', HTMLOListElement);
const clear = part('clear-search', HTMLAnchorElement);

const base = finder.dataset['base'] ?? '/';
const total = finder.dataset['total'] ?? '';
const fields = new SearchFields(filters);
const counts = new Counts(fields, filters);
const opened = new OpenSearch(base);
const results = new Results(fail);
const place = new FilterPlace(() => fields.chosen().length);

let latest = 0;
let ignored = fields.readAddress().ignored;

/** Searches for what is asked for and shows what is found. */
async function run(state: SearchState, typing = false): Promise<void> {
  latest += 1;
  const mine = latest;
  const stillWanted = () => mine === latest;
  const empty = isEmpty(state) && ignored.length === 0;
  showChips(chips, fields, () => {
    go(fields.state());
  });
  place.showCount();
  foundSection.hidden = empty;
  wholeList.hidden = !empty;
  if (empty) {
    status.textContent = '';
    results.list.removeAttribute('aria-busy');
    counts.restore();
    return;
  }
  results.list.setAttribute('aria-busy', 'true');
  try {
    const tools = await opened.tools();
    const answer = await search(tools, state);
    await results.show(answer.found, stillWanted, typing);
    if (stillWanted()) {
      say(tools, answer, state);
      results.list.removeAttribute('aria-busy');
      await showNearest(answer, stillWanted);
      await counts.show(tools, answer, stillWanted);
      if (typing) {
        await rest();
        await results.fill(stillWanted);
      }
    }
  } catch (error) {
    if (stillWanted()) {
      fail(error);
    }
  }
}

/** Says how many were found and what was made of the words. */
function say(tools: SearchTools, answer: SearchAnswer, state: SearchState): void {
  const { found } = answer;
  status.textContent =
    found.length === 0 ? 'Nothing found' : `${String(found.length)} of ${total} case studies`;
  said.replaceChildren(...saidOf(answer, state, ignored));
  const words = answer.corrected ? (answer.didYouMean ?? state.words) : state.words;
  const named = topicsOf(words, tools.lexicon);
  topics.hidden = named.length === 0;
  topics.replaceChildren(...named.map((topic) => topicLine(topic, base)));
  nothing.hidden = found.length > 0;
}

/** Where nothing was found: what was understood, and what comes nearest. */
async function showNearest(answer: SearchAnswer, stillWanted: () => boolean): Promise<void> {
  if (answer.found.length > 0) {
    return;
  }
  const cards = await loaded(answer.nearest);
  if (stillWanted()) {
    const filtered = isFiltered(fields.state()) && answer.unfiltered.length > 0;
    understood.textContent = filtered
      ? `Without the filters the words give ${caseStudies(answer.unfiltered.length)}.`
      : understoodAs(answer);
    part('nearest-heading', HTMLElement).textContent = filtered
      ? 'Found without the filters'
      : 'The best tested case studies here';
    nearest.replaceChildren(...cards);
  }
}

/** A search that failed says so, and the whole list stands in for it. */
function fail(error: unknown): void {
  console.error(error);
  opened.drop();
  results.clear();
  results.list.removeAttribute('aria-busy');
  said.replaceChildren();
  topics.hidden = true;
  nothing.hidden = true;
  counts.restore();
  status.textContent =
    'The search could not be loaded. Check the connection and search again; below is the whole list.';
  wholeList.hidden = false;
}

function addressOf(state: SearchState): string {
  return `${fields.form.action.split('?')[0] ?? ''}${writeState(state)}`;
}

/** Searches, and makes it a step to go back from. */
function go(state: SearchState): void {
  window.clearTimeout(timer);
  ignored = [];
  fields.show(state);
  const address = addressOf(state);
  if (address !== location.href) {
    history.pushState(null, '', address);
  }
  void run(state);
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

let timer: number | undefined;
fields.input.addEventListener('input', () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const state = fields.state();
    ignored = [];
    // Each letter is not a step to go back through.
    history.replaceState(null, '', addressOf(state));
    void run(state, true);
  }, PAUSE_MS);
});
const warm = () => void opened.tools().catch(() => undefined);
fields.input.addEventListener('focus', warm, { once: true });
fields.form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(fields.state());
});
fields.input.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && fields.input.value !== '') {
    event.preventDefault();
    fields.input.value = '';
    go(fields.state());
  }
});
for (const control of [...fields.choices, fields.sort]) {
  control.addEventListener('change', () => {
    go(fields.state());
  });
}
clear.addEventListener('click', (event) => {
  event.preventDefault();
  go(readState('').state);
  fields.input.focus();
});
said.addEventListener('click', (event) => {
  const words = event.target instanceof HTMLElement ? event.target.dataset['words'] : undefined;
  if (words !== undefined) {
    event.preventDefault();
    go({ ...fields.state(), words });
    fields.input.focus();
  }
});
moveByArrows(
  fields.input,
  () => [...results.list.querySelectorAll<HTMLElement>('.title a')],
  finder,
);
window.addEventListener('popstate', () => {
  const read = fields.readAddress();
  ({ ignored } = read);
  fields.show(read.state);
  void run(read.state);
});

const initial = fields.readAddress().state;
fields.show(initial);
place.open();
void run(initial);
