import type { Entry } from '../entryFile.ts';
import { noText } from '../sections.ts';
import { slugFrom } from '../slug.ts';
import type { Draft } from './draft.ts';
import { fieldsOf, made, part, say } from './parts.ts';
import { fillGroup, readField, readGroup } from './values.ts';

const form = part('entry', HTMLFormElement);
const slugBox = part('f-slug', HTMLInputElement);
const titleBox = part('f-title', HTMLInputElement);
const beforeBox = part('f-before', HTMLTextAreaElement);
const sectionFields = [...form.querySelectorAll<HTMLElement>('[data-section]')];

/** Whether the name in the address was typed; else it follows the title. */
let ownSlug = false;

function textBox(field: HTMLElement): HTMLTextAreaElement {
  const box = field.querySelector('textarea');
  if (box === null) throw new Error('A section has no box.');
  return box;
}

/** All that is in the form now. */
export function draft(): Draft {
  const texts = sectionFields.map((field) => [
    field.dataset['section'] ?? '',
    textBox(field).value,
  ]);
  const entry: Entry = {
    values: readGroup(form) ?? {},
    text: {
      before: beforeBox.value,
      sections: Object.fromEntries(texts) as Record<string, string>,
    },
  };
  return { entry, slug: slugBox.value.trim(), ownSlug };
}

/** Puts a draft into the form. */
export function fill({ entry, slug, ownSlug: own }: Draft): void {
  fillGroup(form, entry.values);
  for (const field of sectionFields) {
    textBox(field).value = entry.text.sections[field.dataset['section'] ?? ''] ?? '';
  }
  beforeBox.value = entry.text.before;
  part('before-field', HTMLElement).hidden = entry.text.before === '';
  slugBox.value = slug;
  ownSlug = own;
  openFilled();
  afterChange();
}

/** What holds something is not hidden in a fold, and nothing else stands open. */
function openFilled(): void {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>('details.more:not([data-found])')) {
    const filled = fieldsOf(fold).some((field) => readField(field) !== undefined);
    fold.open = filled;
  }
}

/** A new form: the day is that of today, and a partnership tells of its own work. */
export function emptyDraft(): Draft {
  const today = new Date();
  const parts = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const published = parts.map((number) => String(number).padStart(2, '0')).join('-');
  return {
    entry: { values: { kind: 'practice', published }, text: noText },
    slug: '',
    ownSlug: false,
  };
}

/** Shows the name in the address; until it is typed it is made from the title. */
export function followTitle(): void {
  if (!ownSlug) slugBox.value = slugFrom(titleBox.value);
  say(part('slug-shown', HTMLElement), slugBox.value || '…');
}

/** The name in the address is typed from now on, unless it is emptied. */
export function nameBySelf(): void {
  ownSlug = slugBox.value !== '';
}

/** Offers the declared sources wherever one is named. */
export function offerSources(): void {
  const ids = form.querySelectorAll<HTMLInputElement>(
    '[data-field="references"] [data-field="id"] input',
  );
  const options = [...ids]
    .filter(({ value }) => value !== '')
    .map(({ value }) => new Option(value, value));
  part('declared-sources', HTMLDataListElement).replaceChildren(...options);
}

/** How many letters are left, once a text is nearly as long as it may be. */
export function showLength(box: HTMLInputElement | HTMLTextAreaElement): void {
  const most = Number(box.dataset['most'] ?? 0);
  const isNear = most > 0 && box.value.length > most * 0.7;
  let line = box.parentElement?.querySelector<HTMLElement>(':scope > .length');
  if (!line && isNear) {
    line = made('p', '', 'length help');
    box.after(line);
  }
  if (!line) return;
  line.hidden = !isNear;
  const left = most - box.value.length;
  say(
    line,
    left < 0
      ? `${String(-left)} letters too many`
      : `${String(left)} of ${String(most)} letters left`,
  );
}

function afterChange(): void {
  followTitle();
  offerSources();
  for (const box of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-most]')) {
    showLength(box);
  }
}

/** A member of a list gets its short name from its first words, until it is given one. */
export function suggestId(field: HTMLElement): void {
  const member = field.closest('[data-member]');
  const id = member?.querySelector<HTMLInputElement>('[data-field="id"] > [data-word]');
  const source = field.querySelector<HTMLInputElement>('[data-input]');
  if (
    !id ||
    id.value !== '' ||
    !['citation', 'label', 'alt'].includes(field.dataset['field'] ?? '')
  ) {
    return;
  }
  const wanted = slugFrom(source?.value ?? '', 24);
  const others = [...form.querySelectorAll<HTMLInputElement>('[data-field="id"] > [data-word]')];
  const isTaken = (name: string) => others.some(({ value }) => value === name);
  let name = wanted;
  for (let count = 2; name !== '' && isTaken(name); count += 1) name = `${wanted}-${String(count)}`;
  id.value = name;
}
