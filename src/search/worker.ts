/** The search in a worker: it takes questions one after the other and answers them. */
import { SearchDesk } from './desk.ts';
import type { Answering, Opening, Numbered } from './open.ts';

let desk: SearchDesk | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Opening | Numbered>) => {
  if (!('question' in data)) {
    desk = new SearchDesk(data.base, data.attempt);
    return;
  }
  const { id, question } = data;
  desk?.answer(question).then(
    (value) => {
      reply({ id, value });
    },
    (error: unknown) => {
      reply({ id, error: error instanceof Error ? error.message : String(error) });
    },
  );
});

function reply(answering: Answering): void {
  self.postMessage(answering);
}
