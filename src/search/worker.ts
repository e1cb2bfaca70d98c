/** The search in a worker: it takes questions one after the other and answers them. */
import { SearchDesk } from './desk.ts';
import type { Answering, Opening, Question } from './open.ts';

let desk: SearchDesk | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Opening | Question>) => {
  if (data.kind === 'open') {
    desk = new SearchDesk(data.base, data.attempt);
    return;
  }
  answer(data).then(
    (value) => {
      reply({ id: data.id, value });
    },
    (error: unknown) => {
      reply({ id: data.id, error: error instanceof Error ? error.message : String(error) });
    },
  );
});

function answer(question: Question): Promise<unknown> {
  if (desk === undefined) {
    return Promise.reject(new Error('The search was asked before it was opened.'));
  }
  switch (question.kind) {
    case 'warm':
      return desk.warm();
    case 'search':
      return desk.search(question.asking);
    case 'cards':
      return desk.cards(question.number, question.from, question.to);
    case 'counts':
      return desk.counts(question.number, question.wanted);
  }
}

function reply(answering: Answering): void {
  self.postMessage(answering);
}
