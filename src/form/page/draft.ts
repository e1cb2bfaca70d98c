import type { Entry } from '../entryFile.ts';
import { isRecord } from '../record.ts';
import { noText } from '../sections.ts';

/** What is kept of a form that is being filled in. */
export interface Draft {
  readonly entry: Entry;
  readonly slug: string;
  /** Whether the slug was typed; else it follows the title. */
  readonly ownSlug: boolean;
}

/** The shape of what is kept. A draft of another shape is not read. */
const VERSION = 1;
// A host may serve several libraries, each under a path of its own.
const key = `draft:${location.pathname}`;

/** Keeps a draft in this browser; says whether that was possible. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version: VERSION, ...draft }));
    return true;
  } catch {
    return false;
  }
}

/** The draft that this browser keeps, if there is one that can be read. */
export function keptDraft(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isRecord(kept) || kept['version'] !== VERSION || !isRecord(kept['entry'])) {
      return undefined;
    }
    const { values, text } = kept['entry'];
    return {
      entry: {
        values: isRecord(values) ? values : {},
        text: isRecord(text) ? { ...noText, ...text } : noText,
      },
      slug: typeof kept['slug'] === 'string' ? kept['slug'] : '',
      ownSlug: kept['ownSlug'] === true,
    };
  } catch {
    return undefined;
  }
}

/** Deletes the draft. */
export function dropDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to delete.
  }
}
