import type { Asking, Question, SearchDesk, Told, ToldCounts, WantedCounts } from './desk.ts';
import type { FoundCard } from './query.ts';

/** What a worker is told first. */
export interface Opening {
  readonly base: string;
  readonly attempt: number;
}

/** What a worker is asked; its answer carries the same number. */
export interface Numbered {
  readonly id: number;
  readonly question: Question;
}

/** What a worker answers. */
export type Answering = { readonly id: number } & (
  { readonly value: unknown } | { readonly error: string }
);

interface Waiting {
  readonly question: Question;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The search as a page uses it: fetched when it is first needed, at work in a worker, and fetched anew
 * after a part of it did not come, since it would not ask for that part again by itself. Where a worker
 * does not start it works in the page.
 */
export class OpenSearch {
  private readonly base: string;
  private worker: Worker | undefined;
  private desk: Promise<SearchDesk> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private failures = 0;

  /** @param base the base path of the site, with a slash at both ends */
  constructor(base: string) {
    this.base = new URL(base, location.href).href;
  }

  /** Fetches what every search needs, while the reader still types. */
  warm(): void {
    this.ask({ kind: 'warm' }).catch(() => {
      this.drop();
    });
  }

  /** @throws where a part of the search does not load; the next search fetches all again, after `drop`. */
  async search(asking: Asking): Promise<Told> {
    return (await this.ask({ kind: 'search', asking })) as Told;
  }

  /** Further cards of an answer. */
  async cards(number: number, from: number, to: number): Promise<readonly FoundCard[]> {
    return (await this.ask({ kind: 'cards', number, from, to })) as readonly FoundCard[];
  }

  /** The counts that belong to an answer; nothing where it is too long ago. */
  async counts(number: number, wanted: WantedCounts): Promise<ToldCounts | undefined> {
    return (await this.ask({ kind: 'counts', number, wanted })) as ToldCounts | undefined;
  }

  /** Forgets everything, after something did not load. */
  drop(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.desk = undefined;
    this.failures += 1;
    for (const { reject } of this.waiting.values()) {
      reject(new Error('The search was given up.'));
    }
    this.waiting.clear();
  }

  private ask(question: Question): Promise<unknown> {
    if (this.desk !== undefined) {
      return this.desk.then((desk) => desk.answer(question));
    }
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, question });
      try {
        this.worker ??= this.openWorker();
        const numbered: Numbered = { id, question };
        this.worker.postMessage(numbered);
      } catch {
        this.goOnInPage();
      }
    });
  }

  private openWorker(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answering>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('error' in data) {
        waiting?.reject(new Error(data.error));
      } else {
        waiting?.resolve(data.value);
      }
    });
    worker.addEventListener('error', () => {
      if (this.worker === worker) {
        this.goOnInPage();
      }
    });
    const opening: Opening = { base: this.base, attempt: this.failures };
    worker.postMessage(opening);
    return worker;
  }

  /** The worker did not start, or broke: whoever waits for it is answered from here. */
  private goOnInPage(): void {
    this.worker?.terminate();
    this.worker = undefined;
    const desk = import('./desk.ts').then(
      ({ SearchDesk: Desk }) => new Desk(this.base, this.failures),
    );
    this.desk = desk;
    for (const { question, resolve, reject } of this.waiting.values()) {
      desk.then((opened) => opened.answer(question)).then(resolve, reject);
    }
    this.waiting.clear();
  }
}
