import { part } from '../elements.ts';

/**
 * Where the filters stand: beside the results where there is room, else in a sheet that a button
 * opens over the page.
 */
export class FilterPlace {
  private readonly filters = part('filters', HTMLElement);
  private readonly aside = part('filters-beside', HTMLElement);
  private readonly sheet = part('filters-sheet', HTMLDialogElement);
  private readonly button = part('open-filters', HTMLButtonElement);
  private readonly count = part('filter-count', HTMLElement);
  private readonly wide = window.matchMedia('(width >= 62rem)');
  private readonly chosen: () => number;
  private readonly seen: () => void;

  /**
   * @param chosen how many filters are chosen
   * @param seen is called when the filters come into sight
   */
  constructor(chosen: () => number, seen: () => void) {
    this.chosen = chosen;
    this.seen = seen;
    this.button.addEventListener('click', () => {
      this.sheet.showModal();
      this.seen();
    });
    part('close-filters', HTMLButtonElement).addEventListener('click', () => {
      this.sheet.close();
    });
    this.sheet.addEventListener('click', (event) => {
      if (this.isBeside(event)) {
        this.sheet.close();
      }
    });
    this.wide.addEventListener('change', () => {
      this.stand();
    });
  }

  /** Shows the filters, or the button that opens them. */
  open(): void {
    this.stand();
    this.filters.hidden = false;
    this.button.hidden = false;
  }

  /** Whether the filters can be seen now. */
  get isSeen(): boolean {
    return this.wide.matches || this.sheet.open;
  }

  /** Says on the button how many filters are chosen. */
  showCount(): void {
    const chosen = this.chosen();
    this.count.textContent = chosen === 0 ? '' : `(${String(chosen)} chosen)`;
  }

  /** Whether what was pressed is the backdrop; to the page that is the sheet too, as its edges are. */
  private isBeside({ target, clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = this.sheet.getBoundingClientRect();
    return (
      target === this.sheet &&
      (clientX < left || clientX > right || clientY < top || clientY > bottom)
    );
  }

  private stand(): void {
    this.sheet.close();
    // Without the filters it would be a landmark that leads nowhere.
    this.aside.hidden = !this.wide.matches;
    if (this.wide.matches) {
      this.aside.append(this.filters);
      this.seen();
    } else {
      part('filters-in-sheet', HTMLElement).append(this.filters);
    }
  }
}
