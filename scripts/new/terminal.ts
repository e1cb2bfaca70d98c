import {
  autocompleteMultiselect,
  confirm,
  isCancel,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import type { Term } from '#vocabulary/term.ts';
import type { Asker, Question } from './questions.ts';

/** The person has had enough: Ctrl+C or Escape. */
export class Cancelled extends Error {}

const notes = {
  'left out': 'Enter leaves it out',
  'left for later': 'Enter leaves it for later',
  refused: '',
} as const;

/** A longer list is searched by typing rather than looked through. */
const SEEN_AT_ONCE = 30;

/** Asks at the terminal. Each question throws {@link Cancelled} where the person breaks off. */
export const terminal: Asker = {
  async text({ initial, blank, fault, ...question }) {
    const answer = await text({
      message: worded(question),
      placeholder: notes[blank],
      ...(initial === undefined ? {} : { initialValue: initial }),
      validate: (typed = '') => {
        const wanted = typed.trim().normalize('NFC');
        return wanted === '' && blank !== 'refused' ? undefined : fault(wanted);
      },
    });
    // An empty answer comes as nothing at all.
    return ((answered(answer) as string | undefined) ?? '').trim().normalize('NFC');
  },
  async choose({ terms, ...question }) {
    return answered(await select({ message: worded(question), options: optionsOf(terms) }));
  },
  async chooseSeveral({ terms, fault, ...question }) {
    const options = optionsOf(terms);
    // The order of the answer is the order in which they were chosen.
    for (let note = ''; ;) {
      const message = worded(question, note);
      const codes = answered(
        terms.length > SEEN_AT_ONCE
          ? await autocompleteMultiselect({
              message,
              options,
              maxItems: 10,
              placeholder: 'Type to search',
              required: false,
            })
          : await multiselect({ message, options, required: false }),
      );
      const wrong = codes.length === 0 ? undefined : fault(codes);
      if (wrong === undefined) return codes;
      note = ` ${wrong}`;
    }
  },
  async confirm(question) {
    // Nobody is to vouch for something by pressing Enter once too often.
    return answered(await confirm({ message: worded(question), initialValue: false }));
  },
};

function worded({ label, help }: Question, note = ''): string {
  return `${label}${label.endsWith('?') ? '' : '.'} ${help}${note}`;
}

function optionsOf(terms: readonly Term[]) {
  return terms.map(({ code, label, description }) => ({
    value: code,
    label: label === '' ? code : label,
    ...(description === '' ? {} : { hint: description }),
  }));
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}
