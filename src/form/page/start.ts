import { slugFrom } from '../slug.ts';
import { askWorker, confirmed, handOver } from './ask.ts';
import { findIn, putFirst, showOrder, tick } from './chosen.ts';
import { dropDraft, keepDraft, keptDraft } from './draft.ts';
import { addMember, removeMember } from './members.ts';
import { goTo, pageBeside, showAddress, shownPage } from './pages.ts';
import { fieldsOf, firstBox, part, say } from './parts.ts';
import {
  isTouched,
  placed,
  showProblems,
  showSummary,
  touch,
  type PlacedFinding,
} from './problems.ts';
import { showLevel, showResults, showStates } from './results.ts';
import {
  draft,
  emptyDraft,
  fill,
  followTitle,
  nameBySelf,
  offerSources,
  showLength,
  suggestId,
} from './sheet.ts';
import { fillGroup, readField, showInstead, showVariants } from './values.ts';

const PAUSE_MS = 400;
const NOT_LOADED =
  'The checks could not be loaded. Your draft is kept. Check the connection and reload the page.';
const form = part('entry', HTMLFormElement);
const notice = part('notice', HTMLElement);
const kept = part('kept', HTMLElement);
const opened = part('open-file', HTMLInputElement);

let findings: PlacedFinding[] = [];
let latest = 0;

function keep(): void {
  const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  say(
    kept,
    keepDraft(draft())
      ? `Draft kept in this browser at ${time}.`
      : 'This browser cannot keep the draft. Before you leave, save a copy as a file (Draft and files).',
  );
}

/** Checks what is there now. An older answer that comes late is passed over. */
async function check(): Promise<void> {
  latest += 1;
  const mine = latest;
  const { entry, slug } = draft();
  const answer = await askWorker({ kind: 'check', entry, slug });
  if (mine !== latest) return;
  if (answer?.kind !== 'checked') {
    say(notice, NOT_LOADED);
    return;
  }
  if (notice.textContent === NOT_LOADED) say(notice, '');
  findings = placed(answer.findings);
  showProblems(findings);
  const page = shownPage();
  // What was mended goes from the summary too.
  if (page?.querySelector<HTMLElement>('[data-summary]')?.hidden === false) summarise(page);
  showLevel(answer.level);
  showStates(findings, isTouched);
  showResults(answer, findings, slug);
}

let timer: number | undefined;
function changed(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    timer = undefined;
    keep();
    void check();
  }, PAUSE_MS);
}

form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLElement && target.id === 'f-slug') nameBySelf();
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    if (target.matches('[data-find]')) {
      findIn(target.closest('details') ?? form, target.value);
      return;
    }
    showLength(target);
  }
  followTitle();
  changed();
});

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const field = target.closest<HTMLElement>('[data-field]');
  if (field === null) return;
  if (target instanceof HTMLInputElement && field.dataset['control'] === 'choices') {
    if (target.checked) tick(target);
    showOrder(field);
  }
  if (field.dataset['control'] === 'either') showInstead(field);
  const group = field.parentElement?.closest<HTMLElement>('[data-control="group"], [data-instead]');
  if (group) showVariants(group);
  suggestId(field);
  offerSources();
  changed();
});

form.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (!(target instanceof HTMLElement)) return;
  const field = target.closest<HTMLElement>('.field');
  // From one button of a question to the next is not leaving it.
  if (field === null || (relatedTarget instanceof Node && field.contains(relatedTarget))) return;
  if (target.matches('input, textarea, select')) {
    touch(field);
    // Not at once: lines that appear under a pressed button would move what is pressed away.
    window.setTimeout(() => {
      if (timer === undefined) showProblems(findings);
    }, PAUSE_MS);
  }
});

form.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.matches('[data-add]')) {
    const list = target.closest<HTMLElement>('[data-control="list"]');
    if (list === null) return;
    const member = addMember(list);
    fillMember(member);
    firstBox(member)?.focus();
    changed();
  } else if (target.matches('[data-remove]')) {
    const member = target.closest<HTMLElement>('[data-member]');
    if (member !== null) void takeOut(member);
  } else if (target.dataset['first'] !== undefined) {
    const field = target.closest<HTMLElement>('[data-field]');
    if (field === null) return;
    putFirst(field, target.dataset['first']);
    field.querySelector<HTMLElement>('[data-order]')?.setAttribute('tabindex', '-1');
    field.querySelector<HTMLElement>('[data-order]')?.focus();
    changed();
  }
});

/** A new member shows the fields of no variant until one is chosen. */
function fillMember(field: HTMLElement): void {
  if (field.dataset['control'] === 'group') fillGroup(field, {});
}

async function takeOut(member: HTMLElement): Promise<void> {
  const [field] = fieldsOf(member);
  const isFilled = field !== undefined && readField(field) !== undefined;
  const what = member.querySelector('.noun')?.textContent ?? 'it';
  if (
    isFilled &&
    !(await confirmed(`Take out this ${what}?`, 'What you wrote in it is lost.', 'Take out'))
  ) {
    return;
  }
  removeMember(member)?.focus();
  offerSources();
  changed();
}

/** Lists what is to mend on a page at its top; says whether there is anything. */
function summarise(page: HTMLElement): boolean {
  return showSummary(page, findings, () => {
    const next = pageBeside(1);
    if (next !== undefined) goTo(next);
  });
}

async function turn(): Promise<void> {
  const page = shownPage();
  const next = pageBeside(1);
  if (page === undefined || next === undefined) return;
  touch(page);
  window.clearTimeout(timer);
  timer = undefined;
  keep();
  await check();
  if (summarise(page)) page.querySelector<HTMLElement>('[data-summary]')?.focus();
  else goTo(next);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void turn();
});
part('back', HTMLButtonElement).addEventListener('click', () => {
  const before = pageBeside(-1);
  if (before !== undefined) goTo(before);
});
form.addEventListener('pageshown', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  for (const box of form.querySelectorAll<HTMLElement>('[data-summary]')) box.hidden = true;
  // At the end everything is told that is still missing.
  if (target.id === 'step-finish') {
    for (const page of form.querySelectorAll('[data-step]')) touch(page);
  }
  void check();
});
window.addEventListener('hashchange', () => showAddress(true));
window.addEventListener('pagehide', () => {
  if (timer !== undefined) keepDraft(draft());
});

part('delete-draft', HTMLButtonElement).addEventListener('click', () => {
  void (async () => {
    const more = 'Everything that you wrote here is lost, unless you saved a copy.';
    if (!(await confirmed('Delete the draft?', more, 'Delete'))) return;
    window.clearTimeout(timer);
    timer = undefined;
    fill(emptyDraft());
    dropDraft();
    say(kept, 'The draft is deleted.');
    const first = form.querySelector<HTMLElement>('[data-step]');
    if (first !== null) goTo(first);
    void check();
  })();
});

part('save-copy', HTMLButtonElement).addEventListener('click', () => {
  void (async () => {
    const { entry, slug } = draft();
    const answer = await askWorker({ kind: 'check', entry, slug });
    if (answer?.kind === 'checked') handOver('index.mdx', answer.file);
    else say(notice, 'The file could not be made. Check the connection and reload the page.');
  })();
});

opened.addEventListener('change', () => {
  void (async () => {
    const [file] = opened.files ?? [];
    if (file === undefined) return;
    say(notice, '');
    const answer = await askWorker({ kind: 'open', file: await file.text() });
    opened.value = '';
    if (answer?.kind !== 'opened') {
      const why = answer?.kind === 'unreadable' ? answer.problems.join(' ') : '';
      say(notice, `“${file.name}” could not be read. ${why} Nothing was changed.`);
      return;
    }
    const more = 'What is in the form now is replaced by what is in the file.';
    const isEmpty = keptDraft() === undefined;
    if (!isEmpty && !(await confirmed(`Open “${file.name}”?`, more, 'Open'))) return;
    const values = { kind: 'practice', ...answer.entry.values };
    const title = values['title' as keyof typeof values] as unknown;
    fill({
      entry: { ...answer.entry, values },
      slug: slugFrom(typeof title === 'string' ? title : ''),
      ownSlug: false,
    });
    keep();
    await check();
    say(
      kept,
      `“${file.name}” is opened. If it is in the library already, give it its name in the address again.`,
    );
  })();
});

const before = keptDraft();
fill(before ?? emptyDraft());
if (before !== undefined) say(kept, 'Your draft is here again, as this browser kept it.');
part('contribution', HTMLElement).hidden = false;
const wide = window.matchMedia('(width >= 62rem)');
part('pages', HTMLDetailsElement).open = wide.matches;
part('level', HTMLDetailsElement).open = wide.matches;
showAddress(location.hash.startsWith('#step-'));
