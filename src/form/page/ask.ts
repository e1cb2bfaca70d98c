import type { Answer, Numbered, Question } from '../messages.ts';
import { made, part, say } from './parts.ts';

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, (answer: Answer | undefined) => void>();

/** Asks the worker; no answer where it could not be loaded or failed. */
export function askWorker(message: Question): Promise<Answer | undefined> {
  worker ??= started();
  count += 1;
  const number = count;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    worker?.postMessage({ number, message } satisfies Numbered<Question>);
  });
}

function started(): Worker {
  const made = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', (event: MessageEvent<Numbered<Answer | undefined>>) => {
    const { number, message } = event.data;
    waiting.get(number)?.(message);
    waiting.delete(number);
  });
  made.addEventListener('error', () => {
    // It is tried again with the next question.
    made.terminate();
    worker = undefined;
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  });
  return made;
}

/** Asks a person before something is lost. Escape and Cancel say no. */
export function confirmed(question: string, more: string, yes: string): Promise<boolean> {
  const dialog = part('ask', HTMLDialogElement);
  const agree = part('ask-yes', HTMLButtonElement);
  const refuse = part('ask-no', HTMLButtonElement);
  say(part('ask-question', HTMLElement), question);
  say(part('ask-more', HTMLElement), more);
  say(agree, yes);
  dialog.returnValue = '';
  agree.onclick = () => dialog.close('yes');
  refuse.onclick = () => dialog.close('');
  dialog.showModal();
  refuse.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

/** Hands a text over as a file. It goes from the page to the disk; nothing is sent. */
export function handOver(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = made('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
