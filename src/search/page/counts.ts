import { facetCodes, LEVEL_FILTER } from '../facets.ts';
import type { SearchAnswer, SearchTools } from '../query.ts';
import { countsOf, levelCounts, levelsFrom } from '../query/narrow.ts';
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

  /**
   * Shows how many case studies each value would give now.
   *
   * @param stillWanted whether the answer is still the one on the page
   */
  async show(
    { asker, topLevel }: SearchTools,
    { unfiltered, narrowed }: SearchAnswer,
    stillWanted: () => boolean,
  ): Promise<void> {
    for (const facet of facetCodes) {
      const codes = [...this.fields.offered.values[facet]];
      const counts = await countsOf(asker, unfiltered, narrowed, facet, codes);
      if (!stillWanted()) {
        return;
      }
      codes.forEach((code, index) => {
        this.write(`${facet}:${code}`, counts[index]);
      });
    }
    const reached = await levelCounts(asker, unfiltered, narrowed, topLevel);
    if (stillWanted()) {
      levelsFrom(1, topLevel).forEach((level, index) => {
        this.write(`${LEVEL_FILTER}:${level}`, reached[index]);
      });
    }
  }

  private write(key: string, count: number | undefined): void {
    const label = this.labels.get(key);
    if (label !== undefined && count !== undefined) {
      label.textContent = String(count);
    }
  }
}
