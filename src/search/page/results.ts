import { cardElement } from '../cardElement.ts';
import { part } from '../elements.ts';
import type { Found } from '../query.ts';

/** Results that are shown at once; more on demand. */
const PAGE = 10;

/** Results that are shown while somebody types: enough to see, few to fetch. */
const GLANCE = 3;

/** The list of results, and what of it is not shown yet. */
export class Results {
  readonly list = part('results', HTMLOListElement);
  private readonly more = part('more-results', HTMLButtonElement);
  private waiting: readonly Found[] = [];

  /** @param failed is called when further results do not load */
  constructor(failed: (error: unknown) => void) {
    this.more.addEventListener('click', () => {
      const next = this.waiting.slice(0, PAGE);
      this.add(next)
        .then(([first]) => first?.querySelector('a')?.focus())
        .catch(failed);
    });
  }

  /**
   * Shows the first results in place of those before.
   *
   * @param stillWanted whether the answer is still the latest, when its results have come
   */
  async show(
    found: readonly Found[],
    stillWanted: () => boolean,
    atAGlance: boolean,
  ): Promise<void> {
    const first = await loaded(found.slice(0, atAGlance ? GLANCE : PAGE));
    if (stillWanted()) {
      this.list.replaceChildren(...first);
      this.keep(found.slice(first.length));
    }
  }

  /** Shows as many as belong on the first page, after a glance. */
  async fill(stillWanted: () => boolean): Promise<void> {
    const next = this.waiting.slice(0, Math.max(0, PAGE - this.list.children.length));
    const cards = await loaded(next);
    if (stillWanted() && cards.length > 0) {
      this.list.append(...cards);
      this.keep(this.waiting.slice(cards.length));
    }
  }

  clear(): void {
    this.list.replaceChildren();
    this.keep([]);
  }

  private async add(next: readonly Found[]): Promise<HTMLLIElement[]> {
    const cards = await loaded(next);
    this.list.append(...cards);
    this.keep(this.waiting.slice(cards.length));
    return cards;
  }

  private keep(waiting: readonly Found[]): void {
    this.waiting = waiting;
    this.more.hidden = waiting.length === 0;
  }
}

/** Cards of results, in their order. */
export async function loaded(found: readonly Found[]): Promise<HTMLLIElement[]> {
  return (await Promise.all(found.map((each) => each.load()))).map(cardElement);
}
