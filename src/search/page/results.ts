import { cardElement } from '../cardElement.ts';
import type { Told } from '../desk.ts';
import { part } from '../elements.ts';
import type { OpenSearch } from '../open.ts';

/** Results that are shown at once; more on demand. */
export const PAGE = 8;

/** Results that are shown while somebody types: enough to see, few to fetch. */
export const GLANCE = 3;

/** The list of results, and what of it is not shown yet. */
export class Results {
  readonly list = part('results', HTMLOListElement);
  private readonly heading = part('found-heading', HTMLElement);
  private readonly more = part('more-results', HTMLButtonElement);
  private readonly opened: OpenSearch;
  /** The answer that is shown; none where there is none. */
  private told: Pick<Told, 'number' | 'found'> = { number: 0, found: 0 };

  /** @param failed is called when further results do not load */
  constructor(opened: OpenSearch, failed: (error: unknown) => void) {
    this.opened = opened;
    this.more.addEventListener('click', () => {
      const { told } = this;
      this.add(PAGE, ([first]) => first?.querySelector('a')?.focus()).catch((error: unknown) => {
        if (told === this.told) {
          failed(error);
        }
      });
    });
  }

  /** Shows the first results in place of those before. */
  show(told: Told): void {
    this.told = told;
    this.replace(told.cards.map(cardElement));
    this.offerMore();
  }

  /** Shows as many as belong on the first page, after a glance. */
  async fill(): Promise<void> {
    await this.add(PAGE - this.list.children.length);
  }

  clear(): void {
    this.told = { number: 0, found: 0 };
    this.replace([]);
    this.offerMore();
  }

  /** Shows some more, unless another answer has come meanwhile. */
  private async add(
    count: number,
    added: (cards: readonly HTMLLIElement[]) => void = () => undefined,
  ): Promise<void> {
    const { told } = this;
    const from = this.list.children.length;
    const to = Math.min(told.found, from + count);
    if (to <= from) {
      return;
    }
    const cards = (await this.opened.cards(told.number, from, to)).map(cardElement);
    // Where the button was pressed twice, they are there already.
    if (told === this.told && this.list.children.length === from) {
      this.list.append(...cards);
      added(cards);
      this.offerMore();
    }
  }

  private replace(cards: readonly HTMLLIElement[]): void {
    const held = document.activeElement;
    const within = this.list.contains(held);
    this.list.replaceChildren(...cards);
    if (within) {
      // Whoever has gone on to a result stays at it, or is led to the first.
      const links = [...this.list.querySelectorAll('a')];
      const same = links.find(
        ({ href }) => held instanceof HTMLAnchorElement && href === held.href,
      );
      (same ?? links[0] ?? this.heading).focus();
    }
  }

  private offerMore(): void {
    const isMore = this.list.children.length < this.told.found;
    if (!isMore && document.activeElement === this.more) {
      this.heading.focus();
    }
    this.more.hidden = !isMore;
  }
}
