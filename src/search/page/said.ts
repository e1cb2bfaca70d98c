import { writeState, type Ignored, type SearchState } from '../address.ts';
import { element, link } from '../elements.ts';
import type { Told } from '../desk.ts';
import type { Topic } from '../query.ts';

const quoted = (words: string) => `“${words}”`;
const listed = (all: readonly string[]) => all.map(quoted).join(', ');

/** How the page says in lines what it made of the words: other words, slips, what it left out. */
export function saidOf(told: Told, state: SearchState, ignored: readonly Ignored[]): HTMLElement[] {
  const { also, corrected, didYouMean, found, intent, unfiltered, unknown, unquoted } = told;
  const lines: HTMLElement[] = [];
  if (unquoted) {
    lines.push(line('No case study has those words together. They were looked for one by one.'));
  }
  // What was put right may have no answer either: then it is no help to name it.
  const instead = corrected && unfiltered > 0;
  if (didYouMean !== undefined && instead) {
    const these = found > 0 ? 'These are for ' : 'It was read as ';
    lines.push(line(`No case study has ${quoted(state.words)}. ${these}`, mark(didYouMean), '.'));
  } else if (didYouMean !== undefined && !corrected) {
    lines.push(line('Did you mean ', meant(didYouMean, state), '?'));
  }
  if (unknown.length > 0 && !instead) {
    lines.push(line(`No case study has the ${wordOrWords(unknown)} ${listed(unknown)}.`));
  }
  if (also.length > 0) {
    lines.push(line(`Also searching: ${[...new Set(also.map(spaced))].join(', ')}.`));
  }
  if (intent !== undefined) {
    lines.push(line(`Looking first for ${intent}.`));
  }
  if (ignored.length > 0) {
    lines.push(
      line(
        `Left out of the address, since there is no such choice here: ${listed(
          ignored.map(({ name, value }) => `${name}=${value}`),
        )}.`,
      ),
    );
  }
  return lines;
}

/** What was made of words that found nothing, beside what {@link saidOf} says. */
export function understoodAs({ dropped, looked: all, unknown }: Told): string {
  const looked = all.filter((words) => !unknown.includes(words));
  return [
    looked.length > 0 && unknown.length > 0
      ? `Most case studies have ${listed(looked)}, so that alone does not tell them apart.`
      : looked.length > 0
        ? `Looked for ${listed(looked)}.`
        : '',
    dropped.length > 0 ? `Left out, as everyday words: ${listed(dropped)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** One quiet line for each theme, intervention, strand or term that the words name. */
export function topicLine(topic: Topic, base: string): HTMLLIElement {
  const item = element('li');
  item.append(link(`${base}${topic.path}`, topic.label));
  const { count, expansion, kind } = topic;
  if (count !== undefined) {
    item.append(`: ${String(count)} ${count === 1 ? 'entry' : 'entries'}`);
  } else if (expansion !== undefined) {
    item.append(`: ${expansion}`);
  }
  item.append(' ', element('span', 'quiet', `(${kind === 'term' ? 'glossary' : kind})`));
  return item;
}

function meant(words: string, state: SearchState): HTMLAnchorElement {
  const made = link(writeState({ ...state, words }), words);
  made.dataset['words'] = words;
  return made;
}

function mark(words: string): HTMLElement {
  return element('b', '', words);
}

function spaced(words: string): string {
  return words.replaceAll('-', ' ');
}

function wordOrWords(words: readonly string[]): string {
  return words.length === 1 ? 'word' : 'words';
}

function line(...parts: (string | Node)[]): HTMLParagraphElement {
  const made = element('p');
  made.append(...parts);
  return made;
}
