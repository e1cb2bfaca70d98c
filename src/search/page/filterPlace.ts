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

  /** @param chosen how many filters are chosen */
  constructor(chosen: () => number) {
    this.chosen = chosen;
    this.button.addEventListener('click', () => {
      this.sheet.showModal();
    });
    part('close-filters', HTMLButtonElement).addEventListener('click', () => {
      this.sheet.close();
    });
    this.sheet.addEventListener('click', (event) => {
      // Beside the sheet is the sheet's own backdrop.
      if (event.target === this.sheet) {
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

  /** Says on the button how many filters are chosen. */
  showCount(): void {
    const chosen = this.chosen();
    this.count.textContent = chosen === 0 ? '' : `(${String(chosen)} chosen)`;
  }

  private stand(): void {
    this.sheet.close();
    if (this.wide.matches) {
      this.aside.append(this.filters);
    } else {
      part('filters-in-sheet', HTMLElement).append(this.filters);
    }
  }
}
