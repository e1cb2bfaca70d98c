import type { Answer } from '../messages.ts';
import { folderOf, newFileAddress } from '../pullRequest.ts';
import { handOver } from './ask.ts';
import { made, part, say } from './parts.ts';
import { itemFor, type PlacedFinding } from './problems.ts';

type Checked = Extract<Answer, { kind: 'checked' }>;

const errors = part('errors', HTMLUListElement);
const warnings = part('warnings', HTMLUListElement);
const ready = part('ready', HTMLElement);
const done = part('done', HTMLElement);
const fileText = part('file-text', HTMLTextAreaElement);
const link = part('pull-request', HTMLAnchorElement);

/** Shows the level so far, why it is so, and what would raise it. */
export function showLevel(level: Checked['level']): void {
  if (level === undefined) return;
  say(part('level-name', HTMLElement), level.name);
  say(part('level-held', HTMLElement), level.held);
  part('level-mark', HTMLElement).replaceChildren(...parsed(level.mark));
  const list = (id: string, lines: readonly string[]) => {
    part(id, HTMLUListElement).replaceChildren(...lines.map((line) => made('li', line)));
  };
  list('level-why', level.why);
  list('level-raise', level.raise);
  part('level-next', HTMLElement).hidden = level.raise.length === 0;
}

/** Shows all findings, the page, and the file where nothing is left to mend. */
export function showResults(checked: Checked, all: readonly PlacedFinding[], slug: string): void {
  const of = (severity: 'error' | 'warning') =>
    all.filter(({ finding }) => finding.severity === severity);
  const items = (some: readonly PlacedFinding[]) =>
    some.map(({ finding, field }) => itemFor(finding, field));
  errors.replaceChildren(...items(of('error')));
  warnings.replaceChildren(...items(of('warning')));
  const count = of('error').length;
  part('no-errors', HTMLElement).hidden = count > 0;
  part('warnings-part', HTMLElement).hidden = of('warning').length === 0;
  say(
    part('checking', HTMLElement),
    count === 0 ? 'Checked: nothing to mend.' : `Checked: ${String(count)} to mend.`,
  );
  part('preview', HTMLElement).replaceChildren(...parsed(checked.preview));
  part('not-yet', HTMLElement).hidden = count === 0;
  ready.hidden = count > 0;
  if (fileText.value !== checked.file) say(done, '');
  fileText.value = checked.file;
  say(part('folder', HTMLElement), folderOf(slug));
  const { address, filled } = newFileAddress(slug, checked.file);
  link.href = count > 0 ? '' : address;
  part('way-filled', HTMLElement).hidden = !filled;
  part('way-pasted', HTMLElement).hidden = filled;
}

/** Says beside the name of each page what is to mend there. */
export function showStates(
  all: readonly PlacedFinding[],
  isSeen: (page: Element) => boolean,
): void {
  for (const state of document.querySelectorAll<HTMLElement>('[data-state]')) {
    const page = document.getElementById(`step-${state.dataset['state'] ?? ''}`);
    const count = all.filter(
      ({ finding, field }) =>
        finding.severity === 'error' && page !== null && field?.closest('[data-step]') === page,
    ).length;
    const seen = page !== null && isSeen(page) && page.id !== 'step-finish';
    say(state, seen ? (count === 0 ? 'done' : `${String(count)} to mend`) : '');
    state.classList.toggle('open', seen && count > 0);
  }
}

part('download', HTMLButtonElement).addEventListener('click', () => {
  handOver('index.mdx', fileText.value);
  say(done, 'index.mdx is with your downloads.');
});

part('copy', HTMLButtonElement).addEventListener('click', () => {
  navigator.clipboard.writeText(fileText.value).then(
    () => say(done, 'The text is copied.'),
    () => {
      const fold = fileText.closest('details');
      if (fold !== null) fold.open = true;
      fileText.focus();
      fileText.select();
      say(
        done,
        'This browser does not let the page copy. The text is marked below: copy it there.',
      );
    },
  );
});

/** HTML that the worker made, as nodes. Contributed text in it is sanitised there. */
function parsed(html: string): ChildNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => document.importNode(node, true));
}
