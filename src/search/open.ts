import type { Asking, SearchDesk, Told, ToldCounts, WantedCounts } from './desk.ts';
import type { FoundCard } from './query.ts';

/** What a worker is told first. */
export interface Opening {
  readonly kind: 'open';
  readonly base: string;
  readonly attempt: number;
}

/** What a worker is asked; its answer carries the same number. */
export type Question = { readonly id: number } & (
  | { readonly kind: 'warm' }
  | { readonly kind: 'search'; readonly asking: Asking }
  | { readonly kind: 'cards'; readonly number: number; readonly from: number; readonly to: number }
  | { readonly kind: 'counts'; readonly number: number; readonly wanted: WantedCounts }
);

/** What a worker answers. */
export type Answering = { readonly id: number } & (
  { readonly value: unknown } | { readonly error: string }
);

/** What is asked, without its number. */
type Unnumbered = Question extends infer Each ? (Each extends Question ? Omit<Each, 'id'> : never) : never;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
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
  private readonly waiting = new Map<number, Waiting & { readonly question: Unnumbered }>();
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

  private ask(question: Unnumbered): Promise<unknown> {
    if (this.desk !== undefined) {
      return this.askDesk(this.desk, question);
    }
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, question });
      try {
        this.worker ??= this.openWorker();
        this.worker.postMessage({ ...question, id });
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
    const opening: Opening = { kind: 'open', base: this.base, attempt: this.failures };
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
      this.askDesk(desk, question).then(resolve, reject);
    }
    this.waiting.clear();
  }

  private async askDesk(opened: Promise<SearchDesk>, question: Unnumbered): Promise<unknown> {
    const desk = await opened;
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
}
