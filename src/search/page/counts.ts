import type { ToldCounts, WantedCounts } from '../desk.ts';
import { facetCodes, LEVEL_FILTER } from '../facets.ts';
import type { SearchFields } from './form.ts';

/** The counts beside the values of the filters. */
export class Counts {
  private readonly fields: SearchFields;
  private readonly labels = new Map<string, HTMLElement>();
  private readonly whole = new Map<HTMLElement, string>();

  constructor(fields: SearchFields, filters: HTMLElement) {
    this.fields = fields;
    for (const label of filters.querySelectorAll<HTMLElement>('[data-count]')) {
      this.labels.set(label.dataset['count'] ?? '', label);
      this.whole.set(label, label.textContent);
    }
  }

  /** Shows the counts of the whole library again. */
  restore(): void {
    for (const [label, text] of this.whole) {
      label.textContent = text;
    }
  }

  /** The values whose counts are shown. */
  get wanted(): WantedCounts {
    return Object.fromEntries(
      facetCodes.map((facet) => [facet, [...this.fields.offered.values[facet]]]),
    ) as unknown as WantedCounts;
  }

  /** Shows how many case studies each value would give now. */
  show({ facets, levels }: ToldCounts): void {
    for (const facet of facetCodes) {
      [...this.fields.offered.values[facet]].forEach((code, index) => {
        this.write(`${facet}:${code}`, facets[facet][index]);
      });
    }
    levels.forEach((count, index) => {
      this.write(`${LEVEL_FILTER}:${String(index + 1)}`, count);
    });
  }

  private write(key: string, count: number | undefined): void {
    const label = this.labels.get(key);
    if (label !== undefined && count !== undefined) {
      label.textContent = String(count);
    }
  }
}
