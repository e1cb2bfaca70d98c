import { readState, type Ignored, type Offered, type SearchState } from '../address.ts';
import { part } from '../elements.ts';
import { facetCodes, LEVEL_FILTER, type FacetCode } from '../facets.ts';

/** A filter that is chosen, with the name of its group and its own. */
export interface Choice {
  readonly name: FacetCode | typeof LEVEL_FILTER;
  readonly code: string;
  readonly group: string;
  readonly label: string;
}

/** The form of the search: its box, its filters and its order. */
export class SearchFields {
  readonly form = part('search-form', HTMLFormElement);
  readonly input = part('search-input', HTMLInputElement);
  readonly sort = part('sort', HTMLSelectElement);
  /** Boxes of facets, and the buttons of the evidence level. */
  readonly choices: readonly HTMLInputElement[];
  readonly offered: Offered;

  constructor(filters: HTMLElement) {
    this.choices = [...filters.querySelectorAll('input')];
    const codes = (facet: FacetCode) =>
      new Set(this.choices.filter(({ name }) => name === facet).map(({ value }) => value));
    this.offered = {
      values: Object.fromEntries(
        facetCodes.map((facet) => [facet, codes(facet)]),
      ) as unknown as Offered['values'],
      topLevel: Math.max(
        0,
        ...this.choices
          .filter(({ name }) => name === LEVEL_FILTER)
          .map(({ value }) => Number(value)),
      ),
    };
  }

  /** What the address of the page asks for, and what in it is not to be had. */
  readAddress(): { readonly state: SearchState; readonly ignored: readonly Ignored[] } {
    return readState(location.search, this.offered);
  }

  /** What the form asks for. */
  state(): SearchState {
    const parameters = new URLSearchParams({ q: this.input.value, sort: this.sort.value });
    for (const choice of this.choices) {
      if (choice.checked && choice.value !== '') {
        parameters.append(choice.name, choice.value);
      }
    }
    return readState(parameters.toString(), this.offered).state;
  }

  /** Shows in the form what is asked for. */
  show(state: SearchState): void {
    if (this.input.value.trim() !== state.words) {
      this.input.value = state.words;
    }
    this.sort.value = state.sort;
    for (const choice of this.choices) {
      const facet = facetCodes.find((code) => code === choice.name);
      choice.checked =
        facet === undefined
          ? choice.value === (state.level === 0 ? '' : String(state.level))
          : state.chosen[facet].includes(choice.value);
    }
  }

  /** The filters that are chosen, in the order of the form. */
  chosen(): Choice[] {
    return this.choices
      .filter(({ checked, value }) => checked && value !== '')
      .map((choice) => ({
        name: choice.name as Choice['name'],
        code: choice.value,
        group: choice.dataset['group'] ?? '',
        label: choice.dataset['label'] ?? choice.value,
      }));
  }

  /** Takes a filter off. */
  remove({ name, code }: Choice): void {
    for (const choice of this.choices) {
      if (choice.name === name && choice.value === code) {
        choice.checked = false;
      }
      if (name === LEVEL_FILTER && choice.name === name && choice.value === '') {
        choice.checked = true;
      }
    }
  }
}
