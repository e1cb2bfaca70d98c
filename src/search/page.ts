import { isEmpty, readState, writeState, type SearchState } from './address.ts';
import { facetCodes } from './card.ts';
import { cardElement } from './cardElement.ts';
import { countValues, search, type Found, type SearchEngine } from './query.ts';

interface Pagefind extends SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

const PAGE = 20;
const PAUSE_MS = 120;

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`The page has no element "${id}" of that kind.`);
  }
  return found;
}

const finder = part('finder', HTMLElement);
const form = part('search-form', HTMLFormElement);
const input = part('search-input', HTMLInputElement);
const filters = part('filters', HTMLDetailsElement);
const filterCount = part('filter-count', HTMLElement);
const foundSection = part('found', HTMLElement);
const wholeList = part('whole-list', HTMLElement);
const status = part('search-status', HTMLElement);
const results = part('results', HTMLElement);
const more = part('more-results', HTMLButtonElement);
const clear = part('clear-search', HTMLAnchorElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

let loading: Promise<Pagefind> | undefined;
let failures = 0;
let latest = 0;
let waiting: Found[] = [];

/** The engine is fetched when it is first needed, and again after a failure. */
function engine(): Promise<Pagefind> {
  loading ??= (async () => {
    const bundle = finder.dataset['bundle'] ?? '/pagefind/';
    // A browser remembers a module, and that it did not load; under another address it is new.
    const again = failures === 0 ? '' : `?again=${String(failures)}`;
    const loaded = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as Pagefind;
    await loaded.options({ baseUrl: finder.dataset['base'] ?? '/', bundlePath: bundle });
    await loaded.init();
    return loaded;
  })().catch((error: unknown) => {
    dropEngine();
    throw error;
  });
  return loading;
}

/** Forgets the engine: a part of it may be missing, and it would not fetch that again. */
function dropEngine(): void {
  loading?.then((loaded) => loaded.destroy()).catch(() => undefined);
  loading = undefined;
  failures += 1;
}

function stateOfForm(): SearchState {
  const parameters = new URLSearchParams({ q: input.value });
  for (const box of boxes) {
    if (box.checked) {
      parameters.append(box.name, box.value);
    }
  }
  return readState(parameters.toString());
}

function showInForm(state: SearchState): void {
  input.value = state.words;
  for (const box of boxes) {
    const facet = facetCodes.find((code) => code === box.name);
    box.checked = facet !== undefined && state.chosen[facet].includes(box.value);
  }
}

async function run(state: SearchState): Promise<void> {
  latest += 1;
  const mine = latest;
  const chosen = boxes.filter((box) => box.checked).length;
  filterCount.textContent = chosen === 0 ? '' : `(${String(chosen)} chosen)`;
  const empty = isEmpty(state);
  foundSection.hidden = empty;
  wholeList.hidden = !empty;
  if (empty) {
    status.textContent = '';
    restoreCounts();
    return;
  }
  results.setAttribute('aria-busy', 'true');
  try {
    const loaded = await engine();
    const found = await search(loaded, state);
    const first = await Promise.all(found.slice(0, PAGE).map((each) => each.load()));
    if (mine !== latest) {
      return;
    }
    waiting = found.slice(PAGE);
    results.replaceChildren(
      ...first.map(({ url, meta, excerpt }) =>
        cardElement(url, meta, state.words === '' ? '' : excerpt),
      ),
    );
    more.hidden = waiting.length === 0;
    status.textContent =
      found.length === 0
        ? 'Nothing found. Try fewer words, or fewer filters.'
        : `${String(found.length)} of ${finder.dataset['total'] ?? ''} case studies`;
    await showCounts(loaded, state, mine);
  } catch (error) {
    if (mine === latest) {
      fail(error);
    }
  } finally {
    if (mine === latest) {
      results.removeAttribute('aria-busy');
    }
  }
}

/** A search that failed says so, and the whole list stands in for it. */
function fail(error: unknown): void {
  console.error(error);
  dropEngine();
  results.replaceChildren();
  more.hidden = true;
  status.textContent =
    'The search could not be loaded. Check the connection and search again; below is the whole list.';
  wholeList.hidden = false;
}

async function showCounts(loaded: Pagefind, state: SearchState, mine: number): Promise<void> {
  for (const facet of facetCodes) {
    const codes = boxes.filter((box) => box.name === facet).map((box) => box.value);
    const counts = await countValues(loaded, state, facet, codes);
    if (mine !== latest) {
      return;
    }
    for (const [code, count] of counts) {
      const label = form.querySelector(`[data-count="${facet}:${code}"]`);
      if (label !== null) {
        label.textContent = String(count);
      }
    }
  }
}

const countLabels = [...form.querySelectorAll<HTMLElement>('[data-count]')].map(
  (label) => [label, label.textContent] as const,
);

function restoreCounts(): void {
  for (const [label, text] of countLabels) {
    label.textContent = text;
  }
}

function go(state: SearchState): void {
  const address = `${form.action.split('?')[0] ?? ''}${writeState(state)}`;
  history.pushState(null, '', address);
  void run(state);
}

let timer: number | undefined;
input.addEventListener('input', () => {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const state = stateOfForm();
    // Each letter is not a step to go back through.
    history.replaceState(null, '', `${form.action.split('?')[0] ?? ''}${writeState(state)}`);
    void run(state);
  }, PAUSE_MS);
});
input.addEventListener('focus', () => void engine().catch(() => undefined), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.clearTimeout(timer);
  go(stateOfForm());
});
for (const box of boxes) {
  box.addEventListener('change', () => {
    go(stateOfForm());
  });
}
clear.addEventListener('click', (event) => {
  event.preventDefault();
  const state = readState('');
  showInForm(state);
  go(state);
  input.focus();
});
more.addEventListener('click', () => {
  const next = waiting.slice(0, PAGE);
  waiting = waiting.slice(PAGE);
  const words = input.value.trim();
  Promise.all(next.map((each) => each.load())).then(
    (loaded) => {
      const cards = loaded.map(({ url, meta, excerpt }) =>
        cardElement(url, meta, words === '' ? '' : excerpt),
      );
      results.append(...cards);
      more.hidden = waiting.length === 0;
      cards[0]?.querySelector('a')?.focus();
    },
    (error: unknown) => {
      fail(error);
    },
  );
});
window.addEventListener('popstate', () => {
  const state = readState(location.search);
  showInForm(state);
  void run(state);
});

filters.hidden = false;
filters.open =
  window.matchMedia('(width >= 62rem)').matches && !isEmpty(readState(location.search));
const initial = readState(location.search);
showInForm(initial);
if (!isEmpty(initial)) {
  void run(initial);
}
