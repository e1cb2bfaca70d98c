import { isEmpty, isFiltered, readState, writeState, type SearchState } from './address.ts';
import { caseStudies, part } from './elements.ts';
import { cardElement } from './cardElement.ts';
import type { Told } from './desk.ts';
import { OpenSearch } from './open.ts';
import { showChips } from './page/chips.ts';
import { Counts } from './page/counts.ts';
import { FilterPlace } from './page/filterPlace.ts';
import { SearchFields } from './page/form.ts';
import { moveByArrows } from './page/keys.ts';
import { GLANCE, PAGE, Results } from './page/results.ts';
import { saidOf, topicLine, understoodAs } from './page/said.ts';

/**
 * How long a pause in typing is, before it is searched for, in milliseconds: none. Whoever types on makes
 * the search before give way, so there is nothing to wait for.
 */
const PAUSE_MS = 0;

/** How long a pause is after which the reader looks rather than types, in milliseconds. */
const REST_MS = 350;

const finder = part('finder', HTMLElement);
const filters = part('filters', HTMLElement);
const foundSection = part('found', HTMLElement);
const wholeList = part('whole-list', HTMLElement);
const listHeading = part('list-heading', HTMLElement);
const status = part('search-status', HTMLElement);
const sheetStatus = part('sheet-status', HTMLElement);
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
const results = new Results(opened, fail);
const place = new FilterPlace(() => fields.chosen().length, countAgain);

let latest = 0;
/** The answer on the page, whose counts may be wanted when the filters are opened. */
let shown = 0;
let ignored = fields.readAddress().ignored;
/** The address of the step of the history that typing goes on from. */
let step = location.href;
/** The query of the address that was searched for last. */
let searched = location.search;

/** Searches for what is asked for and shows what is found. */
async function run(state: SearchState, typing = false): Promise<void> {
  latest += 1;
  const mine = latest;
  const stillWanted = () => mine === latest;
  searched = location.search;
  const empty = isEmpty(state) && ignored.length === 0;
  showChips(chips, fields, () => {
    go(fields.state());
  });
  place.showCount();
  const within = foundSection.contains(document.activeElement);
  foundSection.hidden = empty;
  wholeList.hidden = !empty;
  if (empty) {
    tell('');
    if (within) {
      listHeading.focus();
    }
    results.list.removeAttribute('aria-busy');
    shown = 0;
    counts.restore();
    return;
  }
  results.list.setAttribute('aria-busy', 'true');
  try {
    const told = await opened.search({ state, typing: false, cards: typing ? GLANCE : PAGE });
    if (!stillWanted()) {
      return;
    }
    shown = told.number;
    results.show(told);
    say(told, state);
    showNearest(told);
    results.list.removeAttribute('aria-busy');
    if (typing) {
      await rest();
    }
    if (stillWanted() && typing) {
      await results.fill();
    }
    if (stillWanted() && place.isSeen) {
      await showCounts(told.number, stillWanted);
    }
  } catch (error) {
    if (stillWanted()) {
      fail(error);
    }
  }
}

/** Says how a search came out, on the page and in the sheet of the filters, which hides the page. */
function tell(text: string): void {
  status.textContent = text;
  sheetStatus.textContent = text;
}

/** The search that was told last. Who types and then presses Enter asks the same twice. */
let toldFor: string | undefined;

/** Says how many were found and what was made of the words. */
function say(told: Told, state: SearchState): void {
  const { found } = told;
  const text = found === 0 ? 'Nothing found' : `${String(found)} of ${total} case studies`;
  const address = addressOf(state);
  if (toldFor !== address || status.textContent !== text) {
    tell(text);
  }
  toldFor = address;
  said.replaceChildren(...saidOf(told, state, ignored));
  topics.hidden = told.topics.length === 0;
  topics.replaceChildren(...told.topics.map((topic) => topicLine(topic, base)));
  nothing.hidden = found > 0;
}

/** Shows the counts that belong to an answer, once the filters can be seen. */
async function showCounts(number: number, stillWanted: () => boolean): Promise<void> {
  const toldCounts = await opened.counts(number, counts.wanted);
  if (toldCounts !== undefined && stillWanted()) {
    counts.show(toldCounts);
  }
}

/** Where nothing was found: what was understood, and what comes nearest. */
function showNearest(told: Told): void {
  if (told.found > 0) {
    return;
  }
  const filtered = isFiltered(fields.state()) && told.unfiltered > 0;
  understood.textContent = filtered
    ? `Without the filters the words give ${caseStudies(told.unfiltered)}.`
    : understoodAs(told);
  part('nearest-heading', HTMLElement).textContent = filtered
    ? 'Found without the filters'
    : 'The best tested case studies here';
  nearest.replaceChildren(...told.nearest.map(cardElement));
}

/** The filters came into sight: their counts are those of the answer on the page. */
function countAgain(): void {
  if (shown > 0) {
    const mine = latest;
    showCounts(shown, () => mine === latest).catch(fail);
  }
}

/** A search that failed says so, and the whole list stands in for it. */
function fail(error: unknown): void {
  console.error(error);
  opened.drop();
  shown = 0;
  results.clear();
  results.list.removeAttribute('aria-busy');
  said.replaceChildren();
  topics.hidden = true;
  nothing.hidden = true;
  counts.restore();
  tell(
    'The search could not be loaded. Check the connection and search again; below is the whole list.',
  );
  wholeList.hidden = false;
}

/** The address of a search as the browser writes it, so that the two can be compared. */
function addressOf(state: SearchState): string {
  return new URL(`${fields.form.action.split('?')[0] ?? ''}${writeState(state)}`).href;
}

/** Searches, and makes it a step to go back from. */
function go(state: SearchState): void {
  window.clearTimeout(timer);
  forgetTyped();
  ignored = [];
  fields.show(state);
  const typed = location.href;
  if (typed !== step) {
    // What was typed took the place of the step before it: now both are steps.
    history.replaceState(null, '', step);
    history.pushState(null, '', typed);
  }
  const address = addressOf(state);
  if (address !== typed) {
    history.pushState(null, '', address);
  }
  step = address;
  void run(state);
}

/** Whether a link is to be opened elsewhere, in a tab of its own. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** Puts what was typed into the address, in place of the step that it goes on from. */
function writeTyped(): void {
  forgetTyped();
  history.replaceState(null, '', addressOf(fields.state()));
  searched = location.search;
}

/** What was typed is in the address already, or is overtaken by another step. */
function forgetTyped(): void {
  window.clearTimeout(addressTimer);
  addressTimer = undefined;
}

let timer: number | undefined;
let addressTimer: number | undefined;
fields.input.addEventListener('input', () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    ignored = [];
    void run(fields.state(), true);
  }, PAUSE_MS);
  // Each letter is not a step to go back through, and some browsers take only so many changes.
  forgetTyped();
  addressTimer = window.setTimeout(writeTyped, REST_MS);
});
fields.input.addEventListener(
  'focus',
  () => {
    opened.warm();
  },
  { once: true },
);
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
  if (opensElsewhere(event)) {
    return;
  }
  event.preventDefault();
  go(readState('').state);
  fields.input.focus();
});
said.addEventListener('click', (event) => {
  const words = event.target instanceof HTMLElement ? event.target.dataset['words'] : undefined;
  if (words !== undefined && !opensElsewhere(event)) {
    event.preventDefault();
    go({ ...fields.state(), words });
    fields.input.focus();
  }
});
// Whoever follows a result at once comes back to what was typed.
foundSection.addEventListener(
  'click',
  () => {
    if (addressTimer !== undefined) {
      writeTyped();
    }
  },
  { capture: true },
);
moveByArrows(
  fields.input,
  () => [...results.list.querySelectorAll<HTMLElement>('.title a')],
  finder,
);
window.addEventListener('popstate', () => {
  step = location.href;
  // A link within the page makes a step too, and asks for nothing.
  if (location.search === searched) {
    return;
  }
  window.clearTimeout(timer);
  forgetTyped();
  const read = fields.readAddress();
  ({ ignored } = read);
  fields.show(read.state);
  void run(read.state);
});

const initial = fields.readAddress().state;
fields.show(initial);
place.open();
void run(initial);
